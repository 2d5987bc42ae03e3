import { z } from 'zod';
import { parseDay } from '../domain/day';
import { cents } from '../domain/money';
import { parseMonth } from '../domain/month';

// The page's Content-Security-Policy forbids `new Function`, which zod would otherwise try.
z.config({ jitless: true });

/** A day `YYYY-MM-DD`. */
export const daySchema = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (parsed === null) {
    context.addIssue({ code: 'custom', message: `“${text}” is not a day of the calendar` });
    return z.NEVER;
  }
  return parsed;
});

/** A month `YYYY-MM`. */
export const monthSchema = z.string().transform((text, context) => {
  const parsed = parseMonth(text);
  if (parsed === null) {
    context.addIssue({ code: 'custom', message: `“${text}” is not a month` });
    return z.NEVER;
  }
  return parsed;
});

// With more, the costs of a few giveaways would no longer add up in whole cents.
const MOST_COST = 100_000_000_000;
const MOST_HOUR_COST = 100_000_000;

/** What something cost, in minor units: nothing or more. */
export const costSchema = z
  .int()
  .min(0, 'A cost is zero or more')
  .max(MOST_COST, 'This cost is too large')
  .transform((amount) => cents(amount));

/** What an hour of somebody costs, in minor units: nothing or more. */
export const hourCostSchema = z
  .int()
  .min(0, 'A cost is zero or more')
  .max(MOST_HOUR_COST, 'This is too much for one hour')
  .transform((amount) => cents(amount));

/** The id of a row of the book. */
export const idSchema = z.int().positive();

/** Free text an owner types; surrounding blanks are dropped. */
export const textSchema = z.string().trim().max(10_000);

/** Which part of a long list is wanted. */
export const pageSchema = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(200) };

/**
 * The past a figure is asked of: everything up to the day `asOf` (null is today), as it is known now, or with
 * `knownThen` as it was known at the end of that day.
 */
export const viewSchema = {
  asOf: daySchema.nullable().default(null),
  knownThen: z.boolean().default(false),
};

export const nothing = z.strictObject({}).default({});
