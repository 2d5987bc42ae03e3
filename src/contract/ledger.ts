import { z } from 'zod';
import type { Day } from '../domain/day';
import type { Balance } from '../domain/ledger/balance';
import type { MonthAccount } from '../domain/ledger/month-account';
import type { EntryClass, TierId } from '../domain/ledger/rate-card';
import type { Cents } from '../domain/money';
import { reads } from './operation';
import { daySchema, idSchema, pageSchema, textSchema, viewSchema } from './schemas';
import { LIST_FORMATS } from './shell';

/** One act as a line of the list: points of all it reached together. `balanceAfter` in points. */
export type LedgerLine = {
  readonly actId: number;
  readonly day: Day;
  /** When what it posts was recorded: the day it was logged, or changed last, or brought back. */
  readonly recordedOn: Day;
  /** When it was removed; null while it counts. A removed line changes no balance. */
  readonly voidedOn: Day | null;
  /** True for what was recorded, or removed, after its month had been locked. */
  readonly correction: boolean;
  readonly kind: string;
  readonly label: string;
  readonly class: EntryClass;
  /** The first few named contacts; `named` counts them all. */
  readonly who: readonly { readonly id: number; readonly name: string }[];
  readonly named: number;
  readonly reach: number | null;
  /** True when points were posted to people nobody named. */
  readonly audience: boolean;
  readonly giveaway: { readonly id: number; readonly title: string } | null;
  readonly channel: string;
  readonly note: string;
  readonly points: number;
  readonly balanceAfter: number;
};

/** What all that fits adds up to, without what was removed; points. And whom or what it was asked of, by name. */
export type LedgerTotals = {
  readonly entries: number;
  readonly removed: number;
  readonly deposits: number;
  readonly withdrawals: number;
  readonly person: string | null;
  readonly giveaway: string | null;
};

/** A list that was written into a file: how many lines it has. */
export type LedgerExported = { readonly lines: number };

/** Newest first. `total` counts every line that fits the filter. */
export type LedgerPage = { readonly total: number; readonly lines: readonly LedgerLine[] };

export type BalancePoint = { readonly day: Day; readonly balance: number };

/** A contact worth a kind act, and why. */
export type CareSuggestion = {
  readonly contactId: number;
  readonly name: string;
  readonly why:
    | { readonly type: 'complaint'; readonly since: Day; readonly days: number }
    | { readonly type: 'silent'; readonly lastPurchase: Day; readonly usualGapDays: number }
    | { readonly type: 'falling'; readonly from: number; readonly to: number };
};

export type TodayView = {
  readonly asOf: Day;
  readonly balance: Balance;
  readonly unfaded: number;
  /** The part of the balance with contacts that have a name, and with the audience that has none. */
  readonly named: number;
  readonly audience: number;
  readonly contacts: number;
  readonly medianPerContact: number | null;
  readonly overdrawn: number;
  readonly month: MonthAccount;
  /** Daily balances of the last twelve months, or since the first entry if that is shorter. */
  readonly curve: readonly BalancePoint[];
  readonly lines: readonly LedgerLine[];
  readonly salesCents: Cents;
  readonly refundsCents: Cents;
  readonly orders: number;
  readonly care: readonly CareSuggestion[];
  readonly lastImportOn: Day | null;
  readonly entries: number;
};

export type AccountView = {
  readonly asOf: Day;
  readonly balance: Balance;
  readonly unfaded: number;
  readonly tier: TierId;
  readonly month: MonthAccount;
};

/** Which acts a list shows: those that count, those that were removed, or both. */
export const STANDINGS = ['counts', 'voided', 'all'] as const;
export type Standing = (typeof STANDINGS)[number];

const pointsSchema = z.number().min(0).max(1e9).nullable().default(null);

/** What a list of the ledger is narrowed by; with nothing given it holds everything that counts. */
export const linesSchema = {
  ...viewSchema,
  from: daySchema.nullable().default(null),
  to: daySchema.nullable().default(null),
  kinds: z.array(z.string().min(1).max(60)).max(500).default([]),
  channel: textSchema.nullable().default(null),
  contactId: idSchema.nullable().default(null),
  giveawayId: idSchema.nullable().default(null),
  direction: z.enum(['deposit', 'withdrawal']).nullable().default(null),
  /** Points of a whole line, given or taken: “at least 5” finds +6 and −6. */
  leastPoints: pointsSchema,
  mostPoints: pointsSchema,
  /** Only what was recorded after its month was over. */
  late: z.boolean().default(false),
  /** Only what was recorded after its month had been locked. */
  corrections: z.boolean().default(false),
  standing: z.enum(STANDINGS).default('counts'),
  text: textSchema.default(''),
};

/** How knowledge of the time up to a past day has changed since, in entries. */
export type PastNote = {
  /** Recorded only after that day: known now, and left out of what was known then. */
  readonly recordedLater: number;
  /** Known then, and changed or removed since. */
  readonly voidedLater: number;
};

export const ledgerOperations = {
  today: reads<TodayView>()(z.strictObject(viewSchema).prefault({})),
  pastNote: reads<PastNote>()(z.strictObject({ asOf: daySchema })),
  list: reads<LedgerPage>()(z.strictObject({ ...pageSchema, ...linesSchema })),
  totals: reads<LedgerTotals>()(z.strictObject(linesSchema).prefault({})),
  /** Writes every line that fits into the file the owner chose; `target` is its token. */
  export: reads<LedgerExported>()(
    z.strictObject({
      ...linesSchema,
      target: z.string().min(1).max(4096),
      format: z.enum(LIST_FORMATS),
    }),
  ),
};
