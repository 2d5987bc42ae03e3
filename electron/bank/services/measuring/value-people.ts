import type { ValuePeople, valueOperations } from '../../../../src/contract/value';
import type { InputOf } from '../../../../src/contract/operation';
import { sumCents } from '../../../../src/domain/money';
import { namesOf } from '../../db/measured-facts';
import type { Context } from '../context';
import { valuedOn } from './value';

type Asked = InputOf<(typeof valueOperations)['people']>;

/** What each person in credit is expected to add, most first. @throws Refusal `broken_rule`, `cancelled` */
export async function valuePeople(context: Context, asked: Asked): Promise<ValuePeople> {
  const { estimate } = await valuedOn(context, asked.asOf);
  const { stratum, tier, offset, limit } = asked;
  const parts = (estimate.value?.contacts ?? [])
    .filter((part) => (stratum === null || part.stratum === stratum) && (tier === null || part.tier === tier))
    .sort((a, b) => b.valueCents - a.valueCents || a.contact - b.contact);
  const page = parts.slice(offset, offset + limit);
  const names = namesOf(
    context.book.reader,
    page.map(({ contact }) => contact),
  );
  const people = page.map(({ contact, ...part }) => {
    const { name = '', company = '' } = names.get(contact) ?? {};
    return { contactId: contact, name, company, ...part };
  });
  const expectedCents = sumCents(parts.map(({ valueCents }) => valueCents));
  return { total: parts.length, expectedCents, people };
}
