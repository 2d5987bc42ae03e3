import { z } from 'zod';
import type { Cents } from '../domain/money';
import { reads, rehearses, writes } from './operation';
import { idSchema, nothing } from './schemas';

export const IMPORT_KINDS = ['people', 'purchases', 'responses', 'acts', 'reputation'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A column of the file: where it stands (0-based), what it is called, some of its values. */
export type ColumnView = {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
};

/** What the book can take from a file of one kind, and whether a row is nothing without it. */
export type FieldView = { readonly field: string; readonly label: string; readonly required: boolean };

/** One way to read a column, shown on real values: “3 April 2026 · day first”. */
export type Reading = {
  readonly answer: string;
  readonly label: string;
  readonly example: string;
  /** What the whole file would be like under it: “The file would run 3 April – 11 December”. */
  readonly consequence: string;
};

/** A question only the owner can answer; nothing is stored before it is. */
export type Question = {
  readonly id: string;
  readonly column: string;
  /** With the value in it: “Which day is 03/04/2026?” */
  readonly text: string;
  readonly readings: readonly Reading[];
};

export type ImportFileView = {
  readonly fileName: string;
  readonly source: string;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** Sheets that could equally well be meant; none once the owner has named one. */
  readonly sheetsInQuestion: readonly string[];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly columns: readonly ColumnView[];
  readonly kind: ImportKind | null;
  readonly fields: readonly FieldView[];
  /** Field -> column index, as suggested, remembered or given. */
  readonly mapping: Readonly<Record<string, number>>;
  readonly remembered: boolean;
  /** Required fields without a column, or with several equally good ones. */
  readonly unsettled: readonly string[];
  readonly questions: readonly Question[];
};

export type RefusedRow = { readonly row: number; readonly reason: string; readonly value: string };

/** How a row will be stored. `happens` in the owner's words: “new sale, new person”, “already here”. */
export type PreviewRow = {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly amountCents: Cents | null;
  readonly happens: string;
  readonly state: 'new' | 'updated' | 'unchanged' | 'refused' | 'refund';
};

export type ImportCounts = {
  readonly rows: number;
  readonly orders: number;
  readonly people: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
};

export type ImportPreview = {
  readonly file: ImportFileView;
  readonly counts: ImportCounts;
  readonly rows: readonly PreviewRow[];
  readonly refused: readonly RefusedRow[];
  readonly warnings: readonly string[];
};

export type ImportReceipt = {
  readonly importId: number | null;
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly source: string;
  readonly at: string;
  readonly counts: ImportCounts;
  readonly refused: readonly RefusedRow[];
  readonly warnings: readonly string[];
};

export type ImportRow = ImportReceipt & { readonly importId: number; readonly takenBack: boolean };

export type UndoneImport = {
  readonly importId: number;
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly { readonly what: string; readonly why: string }[];
};

/** `file` is the token of a file the owner dropped or chose; the window never sees a path. */
const fileChoiceSchema = z.strictObject({
  file: z.string().min(1).max(100),
  sheet: z.string().max(200).nullable().default(null),
  kind: z.enum(IMPORT_KINDS).nullable().default(null),
  mapping: z.record(z.string().max(60), z.int().min(0).max(20_000)).nullable().default(null),
  /** The giveaway its responses are to; null finds or makes the one the report names. */
  giveawayId: idSchema.nullable().default(null),
  /** Read it as a table nobody knows, even where it bears the marks of a known source. */
  asUnknown: z.boolean().default(false),
  /** Question id -> the answer of one of its readings. */
  answers: z.record(z.string().max(300), z.string().max(60)).default({}),
});

export type FileChoice = z.input<typeof fileChoiceSchema>;

export const importsOperations = {
  inspect: reads<ImportFileView>()(fileChoiceSchema),
  /** The same code that stores, taken back before it is kept. */
  preview: rehearses<ImportPreview>()(fileChoiceSchema),
  commit: writes<ImportReceipt>()(fileChoiceSchema),
  list: reads<readonly ImportRow[]>()(nothing),
  undo: writes<UndoneImport>()(z.strictObject({ id: idSchema })),
};
