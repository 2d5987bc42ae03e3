import { z } from 'zod';
import type { Day } from '../domain/day';
import type { TierId } from '../domain/ledger/rate-card';
import type { Cents } from '../domain/money';
import type { PersonStatement } from '../domain/statement/person-statement';
import type { AccountView, BalancePoint } from './ledger';
import { reads, writes } from './operation';
import { daySchema, idSchema, pageSchema, textSchema, viewSchema } from './schemas';

export const STAGES = ['subscriber', 'lead', 'qualified_lead', 'customer'] as const;
export type Stage = (typeof STAGES)[number];

export const PRESENCES = ['yes', 'no', 'unchecked'] as const;
export type Presence = (typeof PRESENCES)[number];

export type ContactRow = {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly balance: number;
  readonly tier: TierId;
  readonly stage: Stage | null;
  readonly presence: Presence;
  readonly spentCents: Cents;
  readonly purchases: number;
  readonly lastActOn: Day | null;
  readonly lastPurchaseOn: Day | null;
};

export type ContactPage = { readonly total: number; readonly rows: readonly ContactRow[] };

export type SocialProfile = { readonly platform: string; readonly handle: string; readonly url: string };

export type ContactDetail = {
  readonly id: number;
  readonly name: string;
  readonly company: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly presence: Presence;
  readonly presenceCheckedOn: Day | null;
  readonly firstSeenOn: Day | null;
  readonly firstContactOn: Day | null;
  readonly notes: string;
  readonly tags: readonly string[];
  readonly profiles: readonly SocialProfile[];
  readonly stages: readonly { readonly stage: Stage; readonly day: Day; readonly reason: string }[];
};

export type PurchaseRow = {
  readonly id: number;
  readonly day: Day;
  readonly amountCents: Cents;
  readonly orderNumber: string | null;
  readonly source: string;
  readonly refundOf: number | null;
};

export type PersonView = {
  readonly contact: ContactDetail;
  readonly account: AccountView;
  readonly curve: readonly BalancePoint[];
  readonly spentCents: Cents;
  readonly purchases: readonly PurchaseRow[];
};

export type ContactSuggestion = { readonly id: number; readonly name: string; readonly hint: string };

export const contactSchema = z.strictObject({
  name: textSchema.pipe(z.string().min(1, 'A contact has a name').max(200)),
  company: textSchema.default(''),
  email: textSchema.nullable().default(null),
  phone: textSchema.nullable().default(null),
  presence: z.enum(PRESENCES).default('unchecked'),
  stage: z.enum(STAGES).nullable().default(null),
  firstContactOn: daySchema.nullable().default(null),
  tags: z
    .array(textSchema.pipe(z.string().min(1).max(60)))
    .max(100)
    .default([]),
  profiles: z
    .array(textSchema.pipe(z.string().min(1).max(500)))
    .max(20)
    .default([]),
  notes: textSchema.default(''),
});

export type ContactInput = z.input<typeof contactSchema>;

export const TIERS = [
  'overdrawn',
  'none',
  'warm',
  'trusted',
  'champion',
] as const satisfies readonly TierId[];

export const SORTS = ['name', 'balance', 'spent', 'lastAct', 'lastPurchase'] as const;

export const peopleOperations = {
  list: reads<ContactPage>()(
    z.strictObject({
      ...pageSchema,
      ...viewSchema,
      text: textSchema.default(''),
      presence: z.enum(PRESENCES).nullable().default(null),
      stage: z
        .enum([...STAGES, 'none'])
        .nullable()
        .default(null),
      tier: z.enum(TIERS).nullable().default(null),
      tag: textSchema.nullable().default(null),
      sort: z.enum(SORTS).default('name'),
      descending: z.boolean().default(false),
    }),
  ),
  get: reads<PersonView>()(z.strictObject({ id: idSchema, ...viewSchema })),
  /** A contact's own statement; without `from` from the beginning, without `to` up to the day looked at. */
  statement: reads<PersonStatement>()(
    z.strictObject({
      id: idSchema,
      from: daySchema.nullable().default(null),
      to: daySchema.nullable().default(null),
      ...viewSchema,
    }),
  ),
  /** Contacts whose name, company or address holds the text; the best few. */
  suggest: reads<readonly ContactSuggestion[]>()(
    z.strictObject({ text: textSchema, limit: z.int().min(1).max(50).default(8) }),
  ),
  add: writes<{ readonly id: number }>()(contactSchema),
  edit: writes<{ readonly id: number }>()(contactSchema.extend({ id: idSchema })),
  /** Records by hand that a contact reached a stage on a day, and why. */
  setStage: writes<{ readonly id: number }>()(
    z.strictObject({
      id: idSchema,
      stage: z.enum(STAGES),
      day: daySchema,
      reason: textSchema.pipe(z.string().max(300)).default(''),
    }),
  ),
};
