import { Refusal } from '../../../src/contract/failure';
import { termsSchemas } from '../../../src/contract/rules';
import { type AnyRule, RULE_TOPICS, type RuleTopic } from '../../../src/domain/rules/rule';
import type { ReadingHandle } from '../db/handle';
import { type RuleRow, listRuleRows } from '../db/rules';

/**
 * Every version the owner wrote, oldest first, its terms read and checked.
 * @throws Refusal `broken_rule` for terms this program does not understand: guessing at them would judge
 * people by a rule nobody wrote
 */
export function listRules(handle: ReadingHandle): AnyRule[] {
  return listRuleRows(handle).map(toRule);
}

function toRule(row: RuleRow): AnyRule {
  const topic = RULE_TOPICS.find((one) => one === row.topic);
  const terms = topic && readTerms(topic, row.terms);
  if (!terms) throw brokenRule(row);
  // The schema of the topic made the terms: they belong together.
  return { ...row, topic, terms } as AnyRule;
}

function readTerms(topic: RuleTopic, json: string): unknown {
  const read = termsSchemas[topic].safeParse(parsed(json));
  return read.success ? read.data : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function brokenRule({ topic, version }: RuleRow): Refusal {
  return new Refusal(
    'broken_rule',
    `Version ${version} of the rule “${topic}” says something this program cannot read. It may have been written by a newer one. Nothing is judged by it until then.`,
    { topic, version },
  );
}
