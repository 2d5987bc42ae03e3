import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import type { peopleOperations } from '../../../src/contract/people';
import type { Day } from '../../../src/domain/day';
import { fadingOf } from '../../../src/domain/ledger/fading';
import {
  type PersonAct,
  drawUpPersonStatement,
} from '../../../src/domain/statement/draw-up-person-statement';
import type { PersonSale, PersonStatement } from '../../../src/domain/statement/person-statement';
import { findContact } from '../db/contacts';
import { inOneView } from '../db/handle';
import { type PersonLineRow, listPersonLines } from '../db/person-lines';
import { purchasesOf } from '../db/purchases';
import { listRateCards } from '../db/rate-cards';
import { type Context, businessOf, todayOf } from './context';
import { labelsOf } from './kind-labels';
import { cardsKnown, viewedOf } from './viewed';

type Input = InputOf<(typeof peopleOperations)['statement']>;

/** One contact's own account over some days. @throws Refusal `not_found`, `period_not_begun` */
export function personStatement(context: Context, input: Input): PersonStatement {
  return inOneView(context.book.reader, () => drawUp(context, input));
}

function drawUp(context: Context, input: Input): PersonStatement {
  const { reader } = context.book;
  const { name: business, currency } = businessOf(context);
  const { asOf, knownOn } = viewedOf(context, input);
  const to = input.to !== null && input.to < asOf ? input.to : asOf;
  const acts = actsOf(context, input.id, to, knownOn);
  const purchases: readonly PersonSale[] = purchasesOf(reader, input.id).map(
    ({ id, day, orderNumber, amountCents }) => ({ id, day, orderNumber, amountCents }),
  );
  const from = input.from ?? firstOf([...acts, ...purchases], to);
  if (from > to) throw new Refusal('period_not_begun', 'That time has not begun. Choose an earlier one.');
  return drawUpPersonStatement({
    business,
    currency,
    person: personOf(context, input.id),
    from,
    to,
    complete: input.to === to,
    drawnUpOn: todayOf(context),
    knownOn,
    fading: fadingOf(cardsKnown(reader, knownOn)),
    acts,
    purchases,
  });
}

function personOf(context: Context, id: number): PersonStatement['person'] {
  const contact = findContact(context.book.reader, id);
  if (!contact) throw new Refusal('not_found', 'This contact is no longer in the book.');
  return { id, name: contact.name || contact.email || 'No name', company: contact.company };
}

function actsOf(context: Context, id: number, upTo: Day, knownOn: Day | null): PersonAct[] {
  const { reader } = context.book;
  const labels = labelsOf(listRateCards(reader));
  const labelOf = ({ kind, giveawayTitle }: PersonLineRow): string => {
    const label = labels.get(kind) ?? kind;
    return giveawayTitle === null ? label : `${label}: ${giveawayTitle}`;
  };
  return listPersonLines(reader, id, upTo, knownOn).map((row) => {
    const { actId, day, recordedOn, channel, note } = row;
    const points = row.micropoints / 1e6;
    return { actId, day, recordedOn, label: labelOf(row), class: row.class, channel, note, points };
  });
}

function firstOf(dated: readonly { readonly day: Day }[], latest: Day): Day {
  return dated.reduce((first, { day }) => (day < first ? day : first), latest);
}
