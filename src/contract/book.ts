import { z } from 'zod';
import type { Day } from '../domain/day';
import type { RateCard } from '../domain/ledger/rate-card';
import { type Cents, currencyCode } from '../domain/money';
import { reads, writes } from './operation';
import { hourCostSchema, nothing, textSchema } from './schemas';

export type BusinessView = {
  readonly name: string;
  readonly currency: string;
  readonly currencyDigits: number;
  readonly zone: string;
  readonly country: string | null;
  readonly hourCostCents: Cents | null;
  readonly isSample: boolean;
};

/** The open book; `business` is null until first run has named it. `fileName` is without its folder. */
export type BookStatus = {
  readonly fileName: string;
  readonly business: BusinessView | null;
  readonly today: Day;
  readonly undo: string | null;
  readonly redo: string | null;
  /** The last day of the newest locked month: what happens up to it is posted as a correction. */
  readonly lockedThrough: Day | null;
};

export type RateCardView = { readonly card: RateCard };

const currencySchema = z.string().transform((text, context) => {
  const code = currencyCode(text);
  if (code === null) {
    context.addIssue({ code: 'custom', message: `“${text}” is not a currency code such as USD` });
    return z.NEVER;
  }
  return code;
});

const zoneSchema = z.string().refine(isZone, { message: 'This time zone is not known here' });

export const businessSchema = z.strictObject({
  name: textSchema.pipe(z.string().min(1, 'A business has a name')),
  zone: zoneSchema,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  hourCostCents: hourCostSchema.nullable(),
});

export const bookOperations = {
  /** The open book, its business and what Undo and Redo would do. */
  status: reads<BookStatus>()(nothing),
  /** Names the business of a new book: first run's three questions. */
  setUp: writes<BookStatus>()(businessSchema.extend({ currency: currencySchema })),
  /** Changes the business; its currency stays. */
  updateBusiness: writes<BookStatus>()(businessSchema),
  /** The rate card in force today. */
  rateCard: reads<RateCardView>()(nothing),
  /** Takes back the newest action that still stands. */
  undo: writes<{ readonly undone: string | null }>()(nothing),
  /** Does again what was undone last. */
  redo: writes<{ readonly redone: string | null }>()(nothing),
};

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
