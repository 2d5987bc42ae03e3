import { z } from 'zod';
import type { Day } from '../domain/day';
import type { Balance } from '../domain/ledger/balance';
import type { MonthAccount } from '../domain/ledger/month-account';
import type { EntryClass, TierId } from '../domain/ledger/rate-card';
import type { Cents } from '../domain/money';
import { reads } from './operation';
import { daySchema, idSchema, pageSchema, textSchema, viewSchema } from './schemas';

/** One act as a line of the list: points of all it reached together. `balanceAfter` in points. */
export type LedgerLine = {
  readonly actId: number;
  readonly day: Day;
  readonly recordedOn: Day;
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

export const ledgerOperations = {
  today: reads<TodayView>()(z.strictObject(viewSchema).prefault({})),
  list: reads<LedgerPage>()(
    z.strictObject({
      ...pageSchema,
      ...viewSchema,
      from: daySchema.nullable().default(null),
      to: daySchema.nullable().default(null),
      contactId: idSchema.nullable().default(null),
      direction: z.enum(['deposit', 'withdrawal']).nullable().default(null),
      text: textSchema.default(''),
    }),
  ),
};
