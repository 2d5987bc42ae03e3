import type { Day } from '../../../../src/domain/day';
import type { DecimalMark } from '../../../../src/domain/import/amount-text';
import type { DateOrder } from '../../../../src/domain/import/date-text';
import type { ImportKind } from '../../../../src/domain/import/field';
import type { Mapping } from '../../../../src/domain/import/mapping';

/** One file to be imported, with whatever the owner has settled; null is left to the values and to memory. */
export type ImportRequest = {
  readonly path: string;
  readonly sheet: string | null;
  readonly kind: ImportKind | null;
  /** Where no kind is given: propose the likely one, for the owner to see before anything is stored. */
  readonly guessKind: boolean;
  /** Read it as a table nobody knows, even where it bears the marks of a known source. */
  readonly asUnknown: boolean;
  /** By the names of the columns, or by their places (from 0), which only a file at hand can have. */
  readonly mapping: Mapping | Readonly<Record<string, number>> | null;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  /** The giveaway its responses are to; null finds or makes the one the report names. */
  readonly giveawayId: number | null;
  /** A giveaway to be made for its responses; a day of null is the first day of the rows. */
  readonly newGiveaway?: NewGiveaway | null;
  /** Rows whose cells the owner has put right. */
  readonly mended?: readonly MendedRow[];
};

/** A giveaway as the owner wants it made for the responses of a file. */
export type NewGiveaway = { readonly title: string; readonly day: Day | null; readonly kind: string };

/** A row of the file, the `part` of it that is meant (from 0), and what is to stand under each field. */
export type MendedRow = {
  readonly row: number;
  readonly part: number;
  readonly cells: Readonly<Record<string, string>>;
};
