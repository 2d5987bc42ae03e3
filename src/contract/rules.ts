import { z } from 'zod';
import type { Day } from '../domain/day';
import { cents } from '../domain/money';
import type { ClientTerms, ClientVerdict } from '../domain/rules/client';
import { KNOWN_DETAILS, type QualifiedLeadTerms, RESPONSE_WAYS } from '../domain/rules/lead-terms';
import type { LeadVerdict } from '../domain/rules/qualified-lead';
import type { Rule, RuleTopic } from '../domain/rules/rule';
import type { TreatedWellTerms, TreatedWellVerdict } from '../domain/rules/treated-well';
import { WINDOW_BOUNDS, type WindowId, type WindowsTerms } from '../domain/rules/windows';
import { reads, writes } from './operation';
import { daySchema, idSchema, nothing, textSchema } from './schemas';

const daysSchema = z.int().min(1, 'A window has at least one day').max(3650, 'At most 3,650 days');

const conditionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('responded'),
    how: z.array(z.enum(RESPONSE_WAYS)).min(1, 'Say in which way they responded'),
    atLeastMinutes: z.int().min(1).max(100_000).nullable(),
  }),
  z.strictObject({ type: z.literal('giveaways'), atLeast: z.int().min(1).max(1000) }),
  z.strictObject({
    type: z.literal('acts'),
    kinds: z.array(z.string().min(1).max(60)).min(1, 'Say which kinds of act').max(200),
    atLeast: z.int().min(1).max(1000),
  }),
  z.strictObject({
    type: z.literal('bought'),
    atLeastCents: z
      .int()
      .min(1, 'An amount is more than nothing')
      .transform((amount) => cents(amount)),
  }),
  z.strictObject({
    type: z.literal('known'),
    details: z.array(z.enum(KNOWN_DETAILS)).min(1, 'Say what your book has to have'),
  }),
]);

const leadSchema: z.ZodType<QualifiedLeadTerms> = z
  .strictObject({
    withinDays: daysSchema,
    match: z.enum(['all', 'any']),
    conditions: z.array(conditionSchema).max(5),
    markedCounts: z.boolean(),
  })
  .refine((terms) => terms.conditions.length > 0 || terms.markedCounts, 'Say what makes a lead qualified')
  .refine(
    ({ conditions }) => new Set(conditions.map((one) => one.type)).size === conditions.length,
    'Each condition is there once',
  );

const treatedWellSchema: z.ZodType<TreatedWellTerms> = z.strictObject({
  atLeast: z.union([z.literal('warm'), z.number().min(-1000).max(10_000)]),
});

const clientSchema: z.ZodType<ClientTerms> = z
  .strictObject({
    bought: z
      .strictObject({ atLeast: z.int().min(1).max(1000), withinDays: daysSchema.nullable() })
      .nullable(),
    customerStage: z.boolean(),
    match: z.enum(['all', 'any']),
  })
  .refine((terms) => terms.bought !== null || terms.customerStage, 'Say what makes somebody a client');

const window = (id: WindowId) => z.int().min(WINDOW_BOUNDS[id].least).max(WINDOW_BOUNDS[id].most);

const windowsSchema: z.ZodType<WindowsTerms> = z.strictObject({
  attributionDays: window('attributionDays'),
  outcomeDays: window('outcomeDays'),
  timeDecayHalfLifeDays: window('timeDecayHalfLifeDays'),
  priorDays: window('priorDays'),
});

/** What terms of each topic look like, also as they are kept in the book. */
export const termsSchemas = {
  qualified_lead: leadSchema,
  treated_well: treatedWellSchema,
  client: clientSchema,
  windows: windowsSchema,
};

const ofTopic = {
  lead: { topic: z.literal('qualified_lead'), terms: leadSchema },
  treated: { topic: z.literal('treated_well'), terms: treatedWellSchema },
  client: { topic: z.literal('client'), terms: clientSchema },
  windows: { topic: z.literal('windows'), terms: windowsSchema },
};

const wordsSchema = textSchema.pipe(
  z.string().min(1, 'A rule is said in your own words').max(2000, 'At most 2,000 letters'),
);
const written = { words: wordsSchema, takesEffectOn: daySchema };
const onDay = { asOf: daySchema.nullable().default(null) };

/** One topic: what is in force, everything written of it, and from when a new version may hold. */
export type TopicView<T extends RuleTopic = RuleTopic> = {
  readonly inForce: Rule<T>;
  /** Newest first; the last is the one the book came with. */
  readonly versions: readonly Rule<T>[];
  /** The first day a new version may take effect, and why no day before it; null when any may. */
  readonly earliest: { readonly day: Day; readonly because: string } | null;
};

export type RulesView = {
  readonly topics: { readonly [T in RuleTopic]: TopicView<T> };
  readonly kinds: readonly KindWords[];
};

/** A kind of act that a rate card of the book has or had, in the card's words. */
export type KindWords = { readonly id: string; readonly label: string };

/** What the window sends to write a version, and to try terms out. */
export type RuleInput = {
  readonly [T in RuleTopic]: Pick<Rule<T>, 'topic' | 'terms' | 'words' | 'takesEffectOn'>;
}[RuleTopic];
export type PreviewInput = { readonly [T in PeopleTopic]: Pick<Rule<T>, 'topic' | 'terms'> }[PeopleTopic];

/** The topics that are about people, with what was found of one of them. */
export type VerdictOf = {
  readonly qualified_lead: LeadVerdict;
  readonly treated_well: TreatedWellVerdict;
  readonly client: ClientVerdict;
};
export type PeopleTopic = keyof VerdictOf;

/** Somebody who is judged otherwise by a new rule, and what it finds of them. */
export type Differing<T extends PeopleTopic = PeopleTopic> = {
  readonly contactId: number;
  readonly name: string;
  readonly verdict: VerdictOf[T];
};

/** What a rule would change, of people as they stand on a day. `fitNow` and `fitThen` count people. */
export type RulePreview<T extends PeopleTopic = PeopleTopic> = {
  readonly topic: T;
  readonly asOf: Day;
  readonly fitNow: number;
  readonly fitThen: number;
  readonly joining: number;
  readonly leaving: number;
  /** The first fifty, who would no longer fit before who newly would. */
  readonly differ: readonly Differing<T>[];
};

/** A preview of any topic, which tells what its verdicts are. */
export type AnyPreview = { readonly [T in PeopleTopic]: RulePreview<T> }[PeopleTopic];

/** One contact's three verdicts, each by the rule in force on the day. */
export type PersonVerdicts = {
  readonly asOf: Day;
  /** For the words of the reasons. */
  readonly kinds: readonly KindWords[];
} & { readonly [T in PeopleTopic]: { readonly rule: Rule<T>; readonly verdict: VerdictOf[T] } };

export const rulesOperations = {
  list: reads<RulesView>()(nothing),
  /** Whom these terms would fit on a day (null is today), against those of the rule in force then. */
  preview: reads<AnyPreview>()(
    z.discriminatedUnion('topic', [
      z.strictObject({ ...ofTopic.lead, ...onDay }),
      z.strictObject({ ...ofTopic.treated, ...onDay }),
      z.strictObject({ ...ofTopic.client, ...onDay }),
    ]),
  ),
  /** Writes a new version; those before it stay. */
  save: writes<{ readonly version: number }>()(
    z.discriminatedUnion('topic', [
      z.strictObject({ ...ofTopic.lead, ...written }),
      z.strictObject({ ...ofTopic.treated, ...written }),
      z.strictObject({ ...ofTopic.client, ...written }),
      z.strictObject({ ...ofTopic.windows, ...written }),
    ]),
  ),
  person: reads<PersonVerdicts>()(
    z.strictObject({ contactId: idSchema, asOf: daySchema.nullable().default(null) }),
  ),
};
