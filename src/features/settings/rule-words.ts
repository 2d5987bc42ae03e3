import type { KindWords } from '../../contract/rules';
import type { RuleTopic } from '../../domain/rules/rule';
import type { Say } from '../../domain/rules/say';
import type { Formats } from '../../ui/formats-context';

const TITLES: Readonly<Record<RuleTopic, string>> = {
  qualified_lead: 'What makes a lead qualified',
  treated_well: 'What counts as treated well',
  client: 'Who is a client',
  windows: 'How far to look back',
};

/** What a rule answers. */
export function topicTitle(topic: RuleTopic): string {
  return TITLES[topic];
}

const FITTING: Readonly<Record<Exclude<RuleTopic, 'windows'>, readonly [one: string, many: string]>> = {
  qualified_lead: ['person is a qualified lead', 'people are qualified leads'],
  treated_well: ['person is treated well', 'people are treated well'],
  client: ['person is a client', 'people are clients'],
};

/** How many a rule fits: “12 people are qualified leads”. */
export function fitting(topic: Exclude<RuleTopic, 'windows'>, count: number, formats: Formats): string {
  return formats.counted(count, ...FITTING[topic]);
}

/** The owner's formats and the card's words, for the sentences of rules. */
export function sayIn(formats: Formats, kinds: readonly KindWords[]): Say {
  return { ...formats, kind: (id) => kinds.find((kind) => kind.id === id)?.label ?? id };
}
