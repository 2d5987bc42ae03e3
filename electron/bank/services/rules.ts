import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import type { KindWords, RulesView, TopicView, rulesOperations } from '../../../src/contract/rules';
import { findKind } from '../../../src/domain/ledger/rate-card';
import {
  type AnyRule,
  type RuleTopic,
  ruleAsItComes,
  ruleInForce,
  versionsOf,
} from '../../../src/domain/rules/rule';
import type { ReadingHandle } from '../db/handle';
import { listRateCards } from '../db/rate-cards';
import { insertRule } from '../db/rules';
import { type Context, change, todayOf } from './context';
import { earliestVersion } from './earliest-version';
import { labelsOf } from './kind-labels';
import { listRules } from './rules-stored';

type Written = InputOf<(typeof rulesOperations)['save']>;

const NAMES: Readonly<Record<RuleTopic, string>> = {
  qualified_lead: 'what makes a lead qualified',
  treated_well: 'what counts as treated well',
  client: 'who is a client',
  windows: 'the lookback windows',
};

/** Every rule: what is in force today, all its versions, and from when a new one may hold. */
export function list(context: Context): RulesView {
  const { reader } = context.book;
  const rules = listRules(reader);
  const today = todayOf(context);
  const view = <T extends RuleTopic>(topic: T): TopicView<T> => ({
    inForce: ruleInForce(rules, topic, today),
    versions: [...versionsOf(rules, topic).reverse(), ruleAsItComes(topic)],
    earliest: earliestOf(reader, rules, topic),
  });
  return {
    topics: {
      qualified_lead: view('qualified_lead'),
      treated_well: view('treated_well'),
      client: view('client'),
      windows: view('windows'),
    },
    kinds: kindWords(reader),
  };
}

/**
 * Writes a new version of a rule. Days before it keep the versions they had.
 * @throws Refusal `too_early`, `unchanged`, `unknown_kind`, `broken_rule`
 */
export function save(context: Context, input: Written): { readonly version: number } {
  return change(context, `Changed ${NAMES[input.topic]}`, (handle) => {
    const rules = listRules(handle);
    const newest = versionsOf(rules, input.topic).at(-1) ?? ruleAsItComes(input.topic);
    const terms = JSON.stringify(input.terms);
    refuseTooEarly(handle, rules, input);
    refuseUnknownKinds(handle, input);
    if (newest.words === input.words && JSON.stringify(newest.terms) === terms) {
      throw new Refusal('unchanged', 'This is the rule as it stands already.');
    }
    const { topic, words, takesEffectOn } = input;
    const version = newest.version + 1;
    insertRule(handle, { topic, version, words, takesEffectOn, terms });
    return { version };
  });
}

function refuseTooEarly(handle: ReadingHandle, rules: readonly AnyRule[], input: Written): void {
  const earliest = earliestOf(handle, rules, input.topic);
  if (earliest && input.takesEffectOn < earliest.day) {
    throw new Refusal('too_early', earliest.because, { earliest: earliest.day });
  }
}

// A kind nobody can log would never be found, and the rule would fail everybody without saying why.
function refuseUnknownKinds(handle: ReadingHandle, input: Written): void {
  if (input.topic !== 'qualified_lead') return;
  const cards = listRateCards(handle);
  for (const condition of input.terms.conditions) {
    if (condition.type !== 'acts') continue;
    const unknown = condition.kinds.find((kind) => !cards.some((card) => findKind(card, kind)));
    if (unknown !== undefined) {
      throw new Refusal('unknown_kind', `No rate card of this book has a kind “${unknown}”.`);
    }
  }
}

function earliestOf(
  handle: ReadingHandle,
  rules: readonly AnyRule[],
  topic: RuleTopic,
): TopicView['earliest'] {
  return earliestVersion(handle, versionsOf(rules, topic).at(-1)?.takesEffectOn ?? null, 'A rule may');
}

/** Every kind of act a rate card of the book has or had. */
export function kindWords(handle: ReadingHandle): readonly KindWords[] {
  return [...labelsOf(listRateCards(handle))].map(([id, label]) => ({ id, label }));
}
