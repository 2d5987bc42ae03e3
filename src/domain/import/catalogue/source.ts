import type { DecimalMark } from '../amount-text';
import type { Day } from '../../day';
import type { Cell, Row } from '../cell';
import type { DateOrder } from '../date-text';
import type { Field, ImportKind } from '../field';

/** Why rows of a known source are not data, by its own rules. */
export type SkipReason =
  | 'repeated_header'
  | 'not_paid'
  | 'failed'
  | 'voided'
  | 'test_order'
  | 'transfer'
  | 'outgoing'
  | 'heading'
  | 'total'
  | 'host'
  | 'panelist'
  | 'other_attended'
  | 'waiting_room'
  | 'cancelled'
  | 'organisation';

/** A row a reader gives, with the row of the file (from 1) it stands for. */
export type NumberedRow = { readonly row: Row; readonly rowNumber: number };

/** What a reader makes of one row of its file. */
export type Verdict =
  /** No row of the table: notes above it, blank rows, the header itself. */
  | { readonly is: 'none' }
  | { readonly is: 'skipped'; readonly reason: SkipReason }
  /** Data that goes into a row given before or later. */
  | { readonly is: 'held' }
  | { readonly is: 'rows'; readonly rows: readonly NumberedRow[] };

/** Goes through a file once, from its first row, and gives rows in the source's own columns. */
export type SourceReader = {
  readonly read: (row: Row, rowNumber: number) => Verdict;
  /** What was still held at the end of the file. */
  readonly end: () => readonly NumberedRow[];
};

/**
 * One column a source gives. `name` is its header, `also` what it is called in other versions and
 * languages. A name that says UTC makes its times UTC.
 */
export type SourceColumn = {
  readonly field: Field;
  readonly name: string;
  readonly also?: readonly string[];
};

/** What the report itself says of the event it is about, its day as written; blank where it does not say. */
export type SourceEvent = {
  readonly title: string;
  readonly day: Cell;
  /** The event's number in the source; blank where it has none. */
  readonly id: string;
  /** How many minutes it lasted, as written. */
  readonly minutes?: string;
};

/** The event of a report with its day and its minutes read; null where it does not say. */
export type FoundEvent = {
  readonly title: string;
  readonly id: string;
  readonly on: Day | null;
  readonly minutes: number | null;
};

/** A tool whose exports are known: one description, one file. */
export type Source = {
  readonly name: SourceName;
  readonly title: string;
  readonly kind: ImportKind;
  /** Where its numbers of people come from: exports of one tool share them. */
  readonly people: string;
  /** Header cells that are all there in one of these lists: whole cells, folded, in any order. */
  readonly signatures: readonly (readonly string[])[];
  /** The columns of the rows its reader gives, in that order. Every other column is left behind. */
  readonly columns: readonly SourceColumn[];
  /** Settled for every file of the source; null where the values decide. */
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  /** What the export cannot tell, for the owner to know. */
  readonly cannotGive: string;
  readonly reader: () => SourceReader;
  /** What a giveaway is that a report of this source makes. */
  readonly giveawayKind?: 'webinar' | 'workshop' | 'guide';
  /** The webinar, meeting or event the file is about, found in its first rows. */
  readonly event?: (rows: readonly Row[]) => SourceEvent | null;
};

/** Every source of the catalogue. */
export const SOURCE_NAMES = [
  'shopify-orders',
  'shopify-customers',
  'square-transactions',
  'square-customers',
  'stripe-payments',
  'paypal-activity',
  'woocommerce-orders',
  'etsy-orders',
  'quickbooks-sales-by-customer',
  'quickbooks-transactions',
  'mailchimp-audience',
  'linkedin-connections',
  'zoom-meeting',
  'zoom-webinar',
  'eventbrite-attendees',
  'hubspot-contacts',
] as const;
export type SourceName = (typeof SOURCE_NAMES)[number];
