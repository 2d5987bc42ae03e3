import type { ReactNode } from 'react';

/** A paper ready to be drawn, with the document's title and the line at the foot of every page. */
export type LaidOut = {
  readonly title: string;
  readonly footer: string;
  readonly currency: string;
  readonly paper: ReactNode;
};
