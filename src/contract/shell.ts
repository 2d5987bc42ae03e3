import { z } from 'zod';
import { IMPORT_KINDS, type ImportKind } from '../domain/import/field';
import { daySchema, idSchema, monthSchema } from './schemas';

/** The files a list can be written into. */
export const LIST_FORMATS = ['csv', 'xlsx'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A file the owner dropped or chose, known to the window by token and name alone. */
export type OfferedFile = { readonly token: string; readonly name: string; readonly bytes: number };

/** What the native menu asks the window to do. */
export type MenuCommand =
  | { readonly type: 'go'; readonly to: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'quick-log' }
  | { readonly type: 'palette' };

/** How the book stands outside the window: open, or why not. */
export type BookState =
  | { readonly state: 'open'; readonly fileName: string }
  | { readonly state: 'opening' }
  | { readonly state: 'refused'; readonly code: string; readonly message: string; readonly fileName: string };

export const statementPaperSchema = z.strictObject({
  month: monthSchema,
  hideNames: z.boolean().default(false),
  /** As the month was known at its own end. */
  knownThen: z.boolean().default(false),
});
export type StatementPaper = z.input<typeof statementPaperSchema>;

/** A contact's statement on paper: what `people.statement` is asked. */
export const personPaperSchema = z.strictObject({
  id: idSchema,
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  asOf: daySchema.nullable(),
  knownThen: z.boolean(),
});
export type PersonPaper = z.input<typeof personPaperSchema>;

/** A file a list is to be written into: what the save dialog proposes. */
export const listFileSchema = z.strictObject({
  format: z.enum(LIST_FORMATS),
  name: z.string().min(1).max(200),
});
export type ListFile = z.input<typeof listFileSchema>;

/** Every request main answers for the window, by name, with the schema of what it takes. */
export const shellRequests = {
  chooseFiles: z.undefined(),
  offerDropped: z.array(z.string().min(1).max(4096)).max(20),
  newBook: z.undefined(),
  openBook: z.undefined(),
  openSample: z.undefined(),
  leaveSample: z.undefined(),
  saveCopy: z.undefined(),
  exportBook: z.undefined(),
  saveTemplate: z.enum(IMPORT_KINDS),
  chooseListFile: listFileSchema,
  saveStatementPdf: statementPaperSchema,
  printStatement: statementPaperSchema,
  savePersonPdf: z.strictObject({ paper: personPaperSchema, name: z.string().max(500) }),
  printPerson: personPaperSchema,
  bookState: z.undefined(),
  printReady: z.string().max(300),
  printFailed: z.string().max(2000),
};
export type ShellRequest = keyof typeof shellRequests;
/** What main gets for a request, after it was checked. */
export type ShellInput<N extends ShellRequest> = z.output<(typeof shellRequests)[N]>;

/**
 * `window.shell`: what only the desktop can do. Functions that ask the owner something resolve to
 * null when the owner changed their mind. Names of files, never paths.
 */
export type Shell = {
  /** Locale of the system, paper by its region, and the platform's name. */
  readonly environment: {
    readonly locale: string;
    readonly paper: 'A4' | 'Letter';
    readonly platform: string;
  };
  readonly chooseFiles: () => Promise<readonly OfferedFile[]>;
  readonly takeDropped: (files: readonly File[]) => Promise<readonly OfferedFile[]>;
  readonly newBook: () => Promise<void>;
  readonly openBook: () => Promise<void>;
  /** Opens the invented business, in a book of its own. */
  readonly openSample: () => Promise<void>;
  /** Closes the sample and opens the owner's own book. */
  readonly leaveSample: () => Promise<void>;
  readonly saveCopy: () => Promise<{ readonly fileName: string } | null>;
  readonly exportBook: () => Promise<{ readonly folder: string } | null>;
  /** A workbook to fill in by hand and import. */
  readonly saveTemplate: (kind: ImportKind) => Promise<{ readonly fileName: string } | null>;
  /** Asks where a list is to be saved; the bank writes it under the token. */
  readonly chooseListFile: (
    file: ListFile,
  ) => Promise<{ readonly token: string; readonly fileName: string } | null>;
  readonly saveStatementPdf: (paper: StatementPaper) => Promise<{ readonly fileName: string } | null>;
  readonly printStatement: (paper: StatementPaper) => Promise<void>;
  /** `name` is the contact's, for the name of the file. */
  readonly savePersonPdf: (person: {
    readonly paper: PersonPaper;
    readonly name: string;
  }) => Promise<{ readonly fileName: string } | null>;
  readonly printPerson: (paper: PersonPaper) => Promise<void>;
  readonly bookState: () => Promise<BookState>;
  /** Said by the paper once it is laid out and its fonts are there, with the line for its foot. */
  readonly printReady: (footer: string) => Promise<void>;
  /** Said by the paper when there is nothing to lay out, with the reason. */
  readonly printFailed: (why: string) => Promise<void>;
  readonly onMenu: (listener: (command: MenuCommand) => void) => () => void;
  /** The book changed (`otherBook`: another one is open), so that what is shown must be read again. */
  readonly onChanged: (listener: (otherBook: boolean) => void) => () => void;
  readonly onBookState: (listener: (state: BookState) => void) => () => void;
};
