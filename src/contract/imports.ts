import { z } from 'zod';
import type { Day } from '../domain/day';
import { DECIMAL_MARKS, type DecimalMark } from '../domain/import/amount-text';
import type { SkipReason } from '../domain/import/catalogue/source';
import { DATE_ORDERS, type DateOrder } from '../domain/import/date-text';
import { IMPORT_KINDS, type ImportKind } from '../domain/import/field';
import type { Cents } from '../domain/money';
import { reads, rehearses, writes } from './operation';
import { daySchema, idSchema, nothing, textSchema } from './schemas';

/** A column of the file: where it stands (0-based), what it is called, some of its values. */
export type ColumnView = {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
};

/** What the book can take from a file of one kind, and whether a row is nothing without it. */
export type FieldView = { readonly field: string; readonly label: string; readonly required: boolean };

/** One way to read a column of days, shown on its own values. `first` and `last` span the whole column. */
export type DayReadingView = {
  readonly answer: DateOrder;
  readonly examples: readonly { readonly text: string; readonly day: Day | null }[];
  readonly first: Day;
  readonly last: Day;
  /** Rows that would be refused for their day. */
  readonly misfits: number;
};

/** One way to read a column of amounts, shown on its own values. */
export type AmountReadingView = {
  readonly answer: DecimalMark;
  readonly examples: readonly {
    readonly text: string;
    readonly cents: Cents | null;
    readonly isRounded: boolean;
  }[];
  /** Rows that would be refused for their amount. */
  readonly misfits: number;
  /** Values with more decimals under it than the currency has: they would be rounded. */
  readonly rounded: number;
};

/** A question only the owner can answer; nothing is stored before it is. The window words it. */
export type Question =
  | { readonly id: 'date_order'; readonly column: string; readonly readings: readonly DayReadingView[] }
  | { readonly id: 'decimal'; readonly column: string; readonly readings: readonly AmountReadingView[] };

/** A sheet or a table that could be meant: how many rows it has, and the cells of its header. */
export type SheetInQuestion = {
  readonly name: string;
  readonly rows: number;
  readonly headers: readonly string[];
};

/** Rows that by the rules of their source are not data. */
export type SkippedRows = { readonly reason: SkipReason; readonly rows: number };

/** The giveaway the responses of a file would go to, as far as the file itself tells. */
export type GiveawayProposal = {
  /** One of the book; null where one would be made. */
  readonly id: number | null;
  readonly title: string;
  /** Null where only the rows tell: the first day in them. */
  readonly day: Day | null;
  readonly kind: string;
  /** The rows name giveaways of their own, in a column. */
  readonly byRow: boolean;
};

/** A column whose values contradict how the owner had it read last time, told in a sentence. */
export type ReadOtherwise = {
  readonly sentence: string;
  /** Some values can be read both ways, and are another day or amount than they would have been. */
  readonly changes: boolean;
};

export type ImportFileView = {
  readonly fileName: string;
  readonly source: string;
  /** What exports it, “Shopify orders”; null where nobody is known to. */
  readonly sourceTitle: string | null;
  /** What such an export cannot tell; '' where it tells all. */
  readonly cannotGive: string;
  /** The webinar, meeting or event the report says it is about. */
  readonly event: { readonly title: string; readonly day: Day | null } | null;
  /** Only for responses. */
  readonly giveaway: GiveawayProposal | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** What these are: some of them are the several tables of one sheet, or none is. */
  readonly sheetsAre: 'sheets' | 'tables';
  /** Those that could equally well be meant; none once the owner has named one. */
  readonly sheetsInQuestion: readonly SheetInQuestion[];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly columns: readonly ColumnView[];
  readonly kind: ImportKind | null;
  readonly fields: readonly FieldView[];
  /** Field -> column index, as suggested, remembered or given. */
  readonly mapping: Readonly<Record<string, number>>;
  readonly remembered: boolean;
  /** Where this file's values have it read otherwise than what is remembered. */
  readonly readOtherwise: readonly ReadOtherwise[];
  /** Required fields without a column, or with several equally good ones. */
  readonly unsettled: readonly string[];
  readonly questions: readonly Question[];
};

/** A row that stays out. A row of the file may give several rows of data: `part` counts them from 0. */
export type RefusedRow = {
  readonly row: number;
  readonly part: number;
  readonly reason: string;
  readonly value: string;
  /** The column the reason is about, by name; '' where it is about the whole row. */
  readonly column: string;
  /** Its cells by field, to be mended; null for rows beyond those that are kept whole. */
  readonly cells: Readonly<Record<string, string>> | null;
};

/** A column of the refused rows: the field and what the file calls it. */
export type RefusedColumn = { readonly field: string; readonly header: string };

/** How a row will be stored. `happens` in the owner's words: “new sale, new person”, “already here”. */
export type PreviewRow = {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly amountCents: Cents | null;
  readonly happens: string;
  readonly state: 'new' | 'updated' | 'unchanged' | 'refused' | 'refund' | 'withdrawal';
};

export type ImportCounts = {
  readonly rows: number;
  readonly orders: number;
  readonly people: number;
  readonly created: number;
  /** How many of the created are refunds. */
  readonly refunds: number;
  readonly refundsUpdated: number;
  readonly refundsUnchanged: number;
  readonly updated: number;
  readonly unchanged: number;
  /** How many of the unchanged are rows about what another row of the file was about. */
  readonly repeated: number;
  readonly refused: number;
  readonly skipped: number;
};

/** What became of one file. */
export type FileReceipt = {
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly source: string;
  readonly sourceTitle: string | null;
  readonly counts: ImportCounts;
  readonly refused: readonly RefusedRow[];
  readonly refusedColumns: readonly RefusedColumn[];
  readonly skipped: readonly SkippedRows[];
  readonly warnings: readonly string[];
};

/** One file as it will be stored after those before it. */
export type ImportPreview = FileReceipt & {
  readonly file: ImportFileView;
  readonly rows: readonly PreviewRow[];
  /** Why nothing of it can go in as it is; null where something can. */
  readonly nothing: string | null;
};

/** An import of one or several files; its own counts are those of all of them together. */
export type ImportReceipt = {
  readonly importId: number | null;
  readonly fileName: string;
  readonly at: string;
  readonly counts: ImportCounts;
  readonly files: readonly FileReceipt[];
};

export type ImportRow = ImportReceipt & { readonly importId: number; readonly takenBack: boolean };

/** A field that was changed: each side as text, a day or an amount, or null for nothing. */
export type FieldChange = { readonly label: string; readonly from: FieldValue; readonly to: FieldValue };
export type FieldValue = { readonly text: string } | { readonly day: Day } | { readonly cents: Cents } | null;

/** Something done since to a row an import made or changed. */
export type LaterEdit = {
  /** “contact Ines Roque” */
  readonly what: string;
  /** `stands`: something of its own stands on the row, an act or a sale, so that it stays whatever is chosen. */
  readonly happened: 'changed' | 'added' | 'removed' | 'stands';
  readonly fields: readonly FieldChange[];
  /** What did it, as the history calls it, and when; '' where several did. */
  readonly by: string;
  readonly at: string;
};

export type UndoneImport = {
  readonly importId: number;
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly { readonly what: string; readonly why: string }[];
};

/** A mapping the owner settled once, used again for files with the same headers. */
export type RememberedMapping = {
  readonly id: number;
  readonly headers: readonly string[];
  readonly kind: ImportKind;
  readonly mapping: readonly { readonly column: string; readonly field: string }[];
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  /** Everything columns can mean, per kind. */
  readonly fields: Readonly<Record<ImportKind, readonly FieldView[]>>;
};

/** A row of the file whose cells the owner has put right: field -> what is to stand there. */
const mendSchema = z.strictObject({
  row: z.int().min(1),
  part: z.int().min(0).default(0),
  cells: z.record(z.string().max(60), z.string().max(2000)),
});
export type Mend = z.input<typeof mendSchema>;

/** `file` is the token of a file the owner dropped or chose; the window never sees a path. */
const fileChoiceSchema = z.strictObject({
  file: z.string().min(1).max(100),
  sheet: z.string().max(200).nullable().default(null),
  kind: z.enum(IMPORT_KINDS).nullable().default(null),
  mapping: z.record(z.string().max(60), z.int().min(0).max(20_000)).nullable().default(null),
  /** The giveaway its responses are to; null finds or makes the one the report names. */
  giveawayId: idSchema.nullable().default(null),
  /** A giveaway to be made for its responses; a day of null is the first day of the rows. */
  newGiveaway: z
    .strictObject({
      title: textSchema.pipe(z.string().min(1, 'A giveaway has a title').max(300)),
      day: daySchema.nullable().default(null),
      kind: textSchema.pipe(z.string().min(1, 'A giveaway is of some kind').max(60)),
    })
    .nullable()
    .default(null),
  /** Read it as a table nobody knows, even where it bears the marks of a known source. */
  asUnknown: z.boolean().default(false),
  /** Question id -> the answer of one of its readings. */
  answers: z.record(z.string().max(300), z.string().max(60)).default({}),
  mended: z.array(mendSchema).max(1000).default([]),
});

export type FileChoice = z.input<typeof fileChoiceSchema>;

/** What a refusal of several files tells besides: which of them it is about. */
export const blamedSchema = z.object({ blamed: z.string() });

const MOST_FILES = 10;
const filesSchema = z.strictObject({ files: z.array(fileChoiceSchema).min(1).max(MOST_FILES) });

const remember = {
  id: idSchema,
  kind: z.enum(IMPORT_KINDS),
  mapping: z.array(z.strictObject({ column: z.string().max(300), field: z.string().max(60) })).max(500),
  dateOrder: z.enum(DATE_ORDERS).nullable(),
  decimal: z.enum(DECIMAL_MARKS).nullable(),
};

export const importsOperations = {
  inspect: reads<ImportFileView>()(fileChoiceSchema),
  /** The same code that stores, taken back before it is kept: each file after those before it. */
  preview: rehearses<readonly ImportPreview[]>()(filesSchema),
  /** All the files as one import, in one transaction. */
  commit: writes<ImportReceipt>()(filesSchema),
  list: reads<readonly ImportRow[]>()(nothing),
  /** What was done since to the rows of an import. */
  laterEdits: rehearses<readonly LaterEdit[]>()(z.strictObject({ id: idSchema })),
  undo: writes<UndoneImport>()(
    z.strictObject({ id: idSchema, laterEdits: z.enum(['keep', 'drop']).default('keep') }),
  ),
  remembered: reads<readonly RememberedMapping[]>()(nothing),
  editRemembered: writes<{ readonly remembered: number }>()(z.strictObject(remember)),
  /** A mapping that was forgotten comes back by its headers. */
  keepRemembered: writes<{ readonly remembered: number }>()(
    z.strictObject({ ...remember, headers: z.array(z.string().max(300)).min(1).max(20_000) }),
  ),
  forgetRemembered: writes<{ readonly remembered: number }>()(z.strictObject({ id: idSchema })),
};
