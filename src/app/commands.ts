/** What keys, the menu and the palette can set going in the window. */
export type Commands = {
  readonly go: (path: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly quickLog: () => void;
  readonly palette: () => void;
  /** Asks which past day to look at. */
  readonly pastDay: () => void;
};
