import { describe, expect, it } from 'vitest';
import { presencePair, treatmentPair } from '../../../src/domain/benchmarks/groups';
import { benchmarkDays } from '../../../src/domain/benchmarks/input';
import { gatherPeople } from '../../../src/domain/benchmarks/people';
import { addDays, day } from '../../../src/domain/day';
import { AS_OF, LANDMARK, WINDOWS, book, person, sale } from './book';

describe('the landmark', () => {
  it('is one outcome window back, and the windows before it by the owner’s rule', () => {
    expect(benchmarkDays(AS_OF, WINDOWS)).toEqual({
      asOf: AS_OF,
      landmark: LANDMARK,
      before: '2023-12-02',
      earlier: '2023-09-03',
      prior: '2023-09-03',
    });
    expect(benchmarkDays(AS_OF, { outcomeDays: 30, priorDays: 365 })).toMatchObject({
      landmark: '2024-04-30',
      before: '2024-03-31',
      prior: '2023-05-01',
    });
  });

  it('puts every sale into its windows: after their first day, up to and on their last', () => {
    const amounts = [
      sale(1, addDays(LANDMARK, -180), 1),
      sale(1, addDays(LANDMARK, -179), 10),
      sale(1, addDays(LANDMARK, -90), 100),
      sale(1, addDays(LANDMARK, -89), 1000),
      sale(1, day('2024-02-29'), 10_000),
      sale(1, LANDMARK, 100_000),
      sale(1, addDays(LANDMARK, 1), 1_000_000),
      sale(1, AS_OF, 10_000_000),
      sale(1, addDays(AS_OF, 1), 100_000_000),
    ];
    const people = gatherPeople(book([person(1)], amounts));
    expect(people.outcome[0]).toBe(11_000_000);
    expect(people.prior[0]).toBe(111_110);
    expect(people.before[0]).toBe(111_000);
    expect(people.earlier[0]).toBe(110);
  });

  it('takes refunds off, also below nothing, and leaves out sales of nobody in the list', () => {
    const people = gatherPeople(
      book([person(7), person(8)], [sale(7, AS_OF, 500), sale(7, AS_OF, -900), sale(99, AS_OF, 5000)]),
    );
    expect(Array.from(people.outcome)).toEqual([-400, 0]);
  });

  it('leaves out who was first seen after it', () => {
    const later = person(2, { firstSeenOn: addDays(LANDMARK, 1) });
    const people = gatherPeople(book([person(1, { firstSeenOn: LANDMARK }), later], [sale(2, AS_OF, 100)]));
    expect(people.contacts.map(({ id }) => id)).toEqual([1]);
    expect(people.seenLater).toBe(1);
  });
});

describe('the groups', () => {
  const people = gatherPeople(
    book([
      person(1, { arm: 'exposed', presence: 'no', presenceOnLandmark: 'yes' }),
      person(2, { arm: 'overdrawn', presence: 'yes', presenceOnLandmark: 'yes', lookedUpAfter: true }),
      person(3, { presence: 'yes' }),
      person(4, { presence: 'no', presenceOnLandmark: 'no' }),
      person(5, { firstSeenOn: AS_OF }),
    ]),
  );

  it('are people in credit against people without; the overdrawn are in neither', () => {
    const pair = treatmentPair(people);
    expect([pair.a.places, pair.b.places]).toEqual([[0], [2, 3]]);
    expect(pair.leftOut).toEqual({ seenLater: 1, overdrawn: 1, unchecked: 0 });
  });

  it('are by presence as it was on the landmark, and count who was looked up later', () => {
    const pair = presencePair(people);
    expect([pair.a.places, pair.b.places]).toEqual([[0, 1], [3]]);
    expect(pair.leftOut).toEqual({ seenLater: 1, overdrawn: 0, unchecked: 1 });
    expect(pair.lookedUpAfter).toBe(1);
  });
});
