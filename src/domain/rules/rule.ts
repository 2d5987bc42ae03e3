import { assertNever } from '../assert-never';
import { type Day, day } from '../day';
import { CLIENT_AS_IT_COMES, type ClientTerms, clientSentence } from './client';
import { leadSentence } from './lead-words';
import { QUALIFIED_LEAD_AS_IT_COMES, type QualifiedLeadTerms } from './lead-terms';
import type { Say } from './say';
import { TREATED_WELL_AS_IT_COMES, type TreatedWellTerms, treatedWellSentence } from './treated-well';
import { WINDOWS_AS_THEY_COME, type WindowsTerms, windowsSentence } from './windows';

export const RULE_TOPICS = ['qualified_lead', 'treated_well', 'client', 'windows'] as const;
export type RuleTopic = (typeof RULE_TOPICS)[number];

/** What a machine checks, by topic. */
export type TermsOf = {
  readonly qualified_lead: QualifiedLeadTerms;
  readonly treated_well: TreatedWellTerms;
  readonly client: ClientTerms;
  readonly windows: WindowsTerms;
};

/** One version of a rule. Version 0 came with the book: it was recorded by nobody, so on no day. */
export type Rule<T extends RuleTopic = RuleTopic> = {
  readonly topic: T;
  readonly version: number;
  readonly takesEffectOn: Day;
  readonly recordedOn: Day | null;
  /** The rule in the owner's own words. */
  readonly words: string;
  readonly terms: TermsOf[T];
};

/** A rule of any topic, which tells what its terms are. */
export type AnyRule = { readonly [T in RuleTopic]: Rule<T> }[RuleTopic];

const AS_IT_COMES: { readonly [T in RuleTopic]: Rule<T> } = {
  qualified_lead: asItComes(
    'qualified_lead',
    'Somebody who asked me something within 60 days of a giveaway they responded to.',
    QUALIFIED_LEAD_AS_IT_COMES,
  ),
  treated_well: asItComes(
    'treated_well',
    'Somebody I have given more than I took from: they are in credit.',
    TREATED_WELL_AS_IT_COMES,
  ),
  client: asItComes('client', 'Somebody who has bought from me.', CLIENT_AS_IT_COMES),
  windows: asItComes(
    'windows',
    'Three months is long enough for a kindness to be answered.',
    WINDOWS_AS_THEY_COME,
  ),
};

/** The rule a book follows while its owner has written none. */
export function ruleAsItComes<T extends RuleTopic>(topic: T): Rule<T> {
  return AS_IT_COMES[topic];
}

/**
 * The rule in force on a day: the newest version that had taken effect by then. A later version is not
 * asked about earlier days, so what was true under an earlier one stays.
 */
export function ruleInForce<T extends RuleTopic>(rules: readonly AnyRule[], topic: T, on: Day): Rule<T> {
  const taken = versionsOf(rules, topic).filter((rule) => rule.takesEffectOn <= on);
  return taken.at(-1) ?? ruleAsItComes(topic);
}

/** The versions of one topic the owner wrote, oldest first. */
export function versionsOf<T extends RuleTopic>(rules: readonly AnyRule[], topic: T): Rule<T>[] {
  const own = rules.filter((rule): rule is AnyRule & Rule<T> => rule.topic === topic);
  return own.sort((a, b) => a.version - b.version);
}

/** What a rule checks, as a sentence. */
export function ruleSentence(rule: Pick<AnyRule, 'topic' | 'terms'>, say: Say): string {
  const { topic, terms } = rule as AnyRule;
  switch (topic) {
    case 'qualified_lead':
      return leadSentence(terms, say);
    case 'treated_well':
      return treatedWellSentence(terms, say);
    case 'client':
      return clientSentence(terms, say);
    case 'windows':
      return windowsSentence(terms, say);
    default:
      return assertNever(topic);
  }
}

function asItComes<T extends RuleTopic>(topic: T, words: string, terms: TermsOf[T]): Rule<T> {
  return { topic, version: 0, takesEffectOn: day('1970-01-01'), recordedOn: null, words, terms };
}
