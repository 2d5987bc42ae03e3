import type { Row } from '../../../../src/domain/import/cell';
import type { PreviewRow } from '../../../../src/contract/imports';

/** What storing a file came to, in records of the kind imported. */
export type Tally = {
  /** Distinct sales, refunds not counted; 0 for people. */
  readonly orders: number;
  /** Distinct contacts the rows are about. */
  readonly people: number;
  readonly created: number;
  /** How many of the created are refunds. */
  readonly refunds: number;
  /** How many of the updated and of the unchanged are refunds. */
  readonly refundsUpdated: number;
  readonly refundsUnchanged: number;
  readonly updated: number;
  readonly unchanged: number;
  /** How many of the unchanged are rows about what another row of the file was about. */
  readonly repeated: number;
};

/** What is no sale is no refund either. */
export const NO_REFUNDS = { refunds: 0, refundsUpdated: 0, refundsUnchanged: 0 };

/** Takes the rows of one file into the book. Nothing is final before `finish` has run to its end. */
export type Storer = {
  readonly add: (row: Row, rowNumber: number) => void;
  /** How many records wait for the last row. */
  readonly waiting: () => number;
  /** Stores what had to wait; stops now and then, with how much of it is stored, so that others get a turn. */
  readonly finish: () => Generator<number>;
  readonly tally: () => Tally;
  /** The first rows as the book holds them now. */
  readonly preview: () => PreviewRow[];
};

/** How many rows a preview shows. */
export const PREVIEW_ROWS = 50;
/** After so many records others may have a turn, if it is time for one. */
export const RECORDS_PER_TURN = 100;
