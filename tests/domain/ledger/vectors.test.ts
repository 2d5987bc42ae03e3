import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Day, dayOfNumber } from '../../../src/domain/day';
import {
  applyPosting,
  balanceOn,
  dailyCurve,
  fade,
  knownOn,
  type RunningState,
  stateOn,
} from '../../../src/domain/ledger/balance';
import { post } from '../../../src/domain/ledger/posting';
import { tierOf } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';

type VectorEntry = {
  seq: number;
  contact: string | null;
  kind: string;
  units: number;
  day: number;
  reachKnown?: boolean;
  recordedDay?: number;
  voidedDay?: number | null;
};
type ByClass = { deposit: number; ask: number; breach: number; total: number };
type Vectors = {
  meta: {
    rateCard: { halfLifeDays: Record<string, number>; kinds: Record<string, unknown> };
    entries: VectorEntry[];
  };
  decay: { in: { points: number; deltaDays: number; halfLife: number }; out: number }[];
  posting: { out: { seq: number; contact: string | null; cls: string; day: number; points: number }[] }[];
  balances: {
    in: { asOf: string };
    out: { perContact: Record<string, ByClass & { tier: string }>; audience: ByClass; business: ByClass };
  }[];
  incremental: {
    name: string;
    in: { ops: [number, number][]; halfLife: number };
    out: { final: { b: number; day: number }; directAtLast: number; directPlus100: number };
  }[];
  dailyCurve: { in: { from_: number; to: number }; out: number[] }[];
  asKnown: ({ entries: VectorEntry[] } | { in: { asOf: number; knownOn: number }; out: ByClass })[];
  tier: { in: number; out: string }[];
};

const vectors = JSON.parse(
  readFileSync(new URL('../../fixtures/vectors/ledger.json', import.meta.url), 'utf8'),
) as Vectors;
const card = RATE_CARD_V1;
const { halfLifeDays } = card;

function posted(entries: VectorEntry[]) {
  const acts = entries.map((entry) => ({
    seq: entry.seq,
    contact: entry.contact,
    kind: entry.kind,
    day: dayOfNumber(entry.day),
    units: entry.units,
    reach: entry.contact === null && entry.reachKnown ? entry.units : null,
  }));
  return post(acts, [card]);
}

function near(actual: number, expected: number): void {
  const tolerance = 1e-12 * Math.max(1, Math.abs(expected));
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance);
}

test('the card every book starts with is the one of the vectors', () => {
  const { kinds, halfLifeDays: halfLives } = vectors.meta.rateCard;
  expect(halfLives).toEqual(halfLifeDays);
  const own = Object.fromEntries(
    card.kinds.map((kind) => [
      kind.id,
      {
        class: kind.class,
        points: kind.points,
        ...(kind.maxUnitsPerDay !== null && { maxUnitsPerDay: kind.maxUnitsPerDay }),
      },
    ]),
  );
  expect(own).toEqual(kinds);
});

test.each(vectors.decay)('fades $in', ({ in: { points, deltaDays, halfLife }, out }) => {
  near(fade(points, deltaDays, halfLife), out);
});

test('posts every act as the vectors do', () => {
  const own = posted(vectors.meta.entries).map(({ seq, contact, class: cls, day, points }) => ({
    seq,
    contact,
    cls,
    day,
    points,
  }));
  expect(own).toEqual(vectors.posting[0]?.out.map((row) => ({ ...row, day: dayOfNumber(row.day) })));
});

test.each(vectors.balances)('balances on $in.asOf', ({ in: { asOf }, out }) => {
  const postings = posted(vectors.meta.entries);
  const check = (own: ReturnType<typeof balanceOn>, expected: ByClass): void => {
    near(own.deposit, expected.deposit);
    near(own.ask, expected.ask);
    near(own.breach, expected.breach);
    near(own.total, expected.total);
  };
  check(balanceOn(postings, asOf as Day, halfLifeDays), out.business);
  for (const [contact, expected] of Object.entries(out.perContact)) {
    const own = balanceOn(
      postings.filter((p) => p.contact === contact),
      asOf as Day,
      halfLifeDays,
    );
    check(own, expected);
    expect(tierOf(card.tiers, own.total)).toBe(expected.tier);
  }
  const audience = postings.filter((p) => p.contact === null);
  check(balanceOn(audience, asOf as Day, halfLifeDays), out.audience);
});

test.each(vectors.incremental)('keeps a running state: $name', ({ in: { ops, halfLife }, out }) => {
  let state: RunningState | null = null;
  for (const [number, points] of ops) {
    state = applyPosting(state, { day: dayOfNumber(number), points }, halfLife);
  }
  if (state === null) throw new Error('The vectors have postings');
  const relative = (actual: number, expected: number): void =>
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(expected)));
  relative(state.points, out.final.b);
  expect(state.day).toBe(dayOfNumber(out.final.day));
  relative(state.points, out.directAtLast);
  relative(stateOn(state, dayOfNumber(out.final.day + 100), halfLife), out.directPlus100);
});

test('draws the daily curve in one pass', () => {
  const [{ in: span, out } = { in: { from_: 0, to: -1 }, out: [] }] = vectors.dailyCurve;
  const own = dailyCurve(
    posted(vectors.meta.entries),
    dayOfNumber(span.from_),
    dayOfNumber(span.to),
    () => halfLifeDays,
  );
  expect(own).toHaveLength(out.length);
  for (const [i, expected] of out.entries()) {
    const balance = own[i]?.balance ?? Number.NaN;
    expect(Math.abs(balance - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected)));
  }
});

test('knows what was known on a day', () => {
  const [first, ...cases] = vectors.asKnown;
  if (!first || !('entries' in first)) throw new Error('The first row of the vectors holds their entries');
  const postings = posted(first.entries).map((posting) => {
    const entry = first.entries.find((e) => e.seq === posting.seq);
    return {
      ...posting,
      recordedOn: dayOfNumber(entry?.recordedDay ?? 0),
      voidedOn:
        entry?.voidedDay === null || entry?.voidedDay === undefined ? null : dayOfNumber(entry.voidedDay),
    };
  });
  expect(cases.length).toBeGreaterThan(0);
  for (const one of cases) {
    if ('entries' in one) continue;
    const known = knownOn(postings, dayOfNumber(one.in.knownOn));
    near(balanceOn(known, dayOfNumber(one.in.asOf), halfLifeDays).total, one.out.total);
  }
});

test.each(vectors.tier)('$in is $out', ({ in: balance, out }) => {
  expect(tierOf(card.tiers, balance)).toBe(out);
});
