import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import type {
  AnyPreview,
  Differing,
  PeopleTopic,
  PersonVerdicts,
  RulePreview,
  rulesOperations,
} from '../../../src/contract/rules';
import { assertNever } from '../../../src/domain/assert-never';
import type { Day } from '../../../src/domain/day';
import { ruleInForce, type TermsOf } from '../../../src/domain/rules/rule';
import { findContact } from '../db/contacts';
import { type ReadingHandle, inOneView } from '../db/handle';
import { type FactFilter, contactDetails } from '../db/rule-facts';
import { type Context, todayOf } from './context';
import { kindWords } from './rules';
import { type Judge, clientJudge, leadJudge, treatmentJudge } from './rules-judges';
import { listRules } from './rules-stored';

type Asked = InputOf<(typeof rulesOperations)['preview']>;

const SHOWN = 50;

/** Whom new terms would fit on a day, against the rule in force then, and who would differ. */
export function preview(context: Context, input: Asked): AnyPreview {
  const { reader } = context.book;
  const today = todayOf(context);
  const filter = { asOf: input.asOf ?? today, contactId: null };
  return inOneView(reader, () => previewOf(reader, input, filter, today));
}

/** One contact by the three rules in force on a day. @throws Refusal `not_found`, `broken_rule` */
export function person(context: Context, input: InputOf<(typeof rulesOperations)['person']>): PersonVerdicts {
  const { reader } = context.book;
  const { contactId } = input;
  const today = todayOf(context);
  const asOf = input.asOf ?? today;
  return inOneView(reader, () => {
    if (!findContact(reader, contactId)) {
      throw new Refusal('not_found', 'This contact is no longer in the book.');
    }
    return verdictsOf(reader, { asOf, contactId }, contactId, today);
  });
}

function verdictsOf(
  handle: ReadingHandle,
  filter: FactFilter,
  contactId: number,
  today: Day,
): PersonVerdicts {
  const rules = listRules(handle);
  const lead = ruleInForce(rules, 'qualified_lead', filter.asOf);
  const treated = ruleInForce(rules, 'treated_well', filter.asOf);
  const client = ruleInForce(rules, 'client', filter.asOf);
  return {
    asOf: filter.asOf,
    kinds: kindWords(handle),
    qualified_lead: { rule: lead, verdict: leadJudge(handle, filter, [lead.terms])(contactId, lead.terms) },
    treated_well: { rule: treated, verdict: treatmentJudge(handle, filter, today)(contactId, treated.terms) },
    client: { rule: client, verdict: clientJudge(handle, filter)(contactId, client.terms) },
  };
}

function previewOf(handle: ReadingHandle, input: Asked, filter: FactFilter, today: Day): AnyPreview {
  const rules = listRules(handle);
  switch (input.topic) {
    case 'qualified_lead': {
      const { terms } = ruleInForce(rules, input.topic, filter.asOf);
      return {
        topic: input.topic,
        ...compared(handle, filter, leadJudge(handle, filter, [terms, input.terms]), terms, input.terms),
      };
    }
    case 'treated_well': {
      const { terms } = ruleInForce(rules, input.topic, filter.asOf);
      return {
        topic: input.topic,
        ...compared(handle, filter, treatmentJudge(handle, filter, today), terms, input.terms),
      };
    }
    case 'client': {
      const { terms } = ruleInForce(rules, input.topic, filter.asOf);
      return {
        topic: input.topic,
        ...compared(handle, filter, clientJudge(handle, filter), terms, input.terms),
      };
    }
    default:
      return assertNever(input);
  }
}

function compared<T extends PeopleTopic>(
  handle: ReadingHandle,
  { asOf }: FactFilter,
  judge: Judge<T>,
  inForce: TermsOf[T],
  asked: TermsOf[T],
): Omit<RulePreview<T>, 'topic'> {
  const leaving: Differing<T>[] = [];
  const joining: Differing<T>[] = [];
  let fitNow = 0;
  for (const { id, name } of contactDetails(handle, null)) {
    const fitsNow = judge(id, inForce).fits;
    const verdict = judge(id, asked);
    if (fitsNow) fitNow++;
    if (fitsNow && !verdict.fits) leaving.push({ contactId: id, name, verdict });
    if (!fitsNow && verdict.fits) joining.push({ contactId: id, name, verdict });
  }
  return {
    asOf,
    fitNow,
    fitThen: fitNow - leaving.length + joining.length,
    joining: joining.length,
    leaving: leaving.length,
    differ: [...leaving, ...joining].slice(0, SHOWN),
  };
}
