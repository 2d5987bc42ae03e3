import { describe, expect, it } from 'vitest';
import { type Day, addDays, day, parseDay } from '../../../src/domain/day';
import { findKind } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { addMonths, monthOf, monthStart } from '../../../src/domain/month';
import { weekdayOf } from '../../../src/domain/sample/calendar';
import { makeSample } from '../../../src/domain/sample/make-sample';
import type { SampleAct, SampleBusiness } from '../../../src/domain/sample/sample-business';

/** A usual day, the first and last of a month, the day after February, a leap day. */
const TODAYS = ['2026-11-23', '2026-11-01', '2027-01-31', '2027-03-01', '2028-02-29'].map(day);

const isDeposit = (act: SampleAct): boolean => findKind(RATE_CARD_V1, act.kind)?.class === 'deposit';
const startOf = (today: Day): Day => monthStart(addMonths(monthOf(today), -18));

function daysOf(sample: SampleBusiness): Day[] {
  const { acts, giveaways, purchases, readings, responses } = sample;
  const dated = [...acts, ...purchases, ...readings, ...responses].map((one) => one.day);
  return [
    ...dated,
    ...acts.map((act) => act.recordedOn),
    ...giveaways.flatMap((g) => [g.startsOn, g.endsOn]),
  ];
}

describe('makeSample', () => {
  it('is the same for the same day, to the last byte', () => {
    const [one, other] = [0, 1].map(() => JSON.stringify(makeSample(day('2026-11-23'))));
    expect(one).toBe(other);
  });

  it('is another one another day', () => {
    expect(makeSample(day('2026-11-24')).purchases).not.toEqual(makeSample(day('2026-11-23')).purchases);
  });
});

describe.each(TODAYS)('the sample of %s', (today) => {
  const sample = makeSample(today);
  const lastMonth = addMonths(monthOf(today), -1);

  it('has a believable size', () => {
    const orders = sample.purchases.filter((one) => one.amountCents > 0);
    expect(sample.contacts).toHaveLength(180);
    expect(sample.giveaways).toHaveLength(13);
    expect(sample.acts.length).toSatisfy((n: number) => n > 400 && n < 600);
    expect(sample.responses.length).toSatisfy((n: number) => n > 330 && n < 450);
    expect(orders.length / 18.5).toSatisfy((n: number) => n > 45 && n < 65);
    expect(sample.readings.length).toSatisfy((n: number) => n > 220 && n < 380);
  });

  it('stays within its days', () => {
    const days = daysOf(sample);
    expect(days.every((one) => parseDay(one) === one && one >= startOf(today) && one <= today)).toBe(true);
    expect(sample.acts.every((act) => act.recordedOn >= act.day)).toBe(true);
    for (const { recordedOn, presenceCheckedOn, firstContactOn, stages } of sample.contacts) {
      expect(recordedOn >= startOf(today) && recordedOn <= today && firstContactOn <= recordedOn).toBe(true);
      expect(presenceCheckedOn === null || presenceCheckedOn <= today).toBe(true);
      expect(stages.map((one) => one.day)).toEqual(stages.map((one) => one.day).sort());
      expect(stages.every((one) => one.day >= firstContactOn && one.day <= today)).toBe(true);
    }
  });

  it('begins nothing with people before they were met', () => {
    const metOn = new Map(sample.contacts.map((one) => [one.id, one.firstContactOn]));
    const met = (id: number | null, on: Day): boolean => id === null || (metOn.get(id) ?? '9999') <= on;
    expect(sample.purchases.filter((one) => !met(one.contactId, one.day))).toEqual([]);
    expect(sample.responses.filter((one) => !met(one.contactId, one.day))).toEqual([]);
    expect(sample.readings.filter((one) => !met(one.contactId, one.day))).toEqual([]);
    expect(sample.acts.filter((act) => !act.contactIds.every((id) => met(id, act.day)))).toEqual([]);
  });

  it('is at work on weekdays mostly, and never on the day a shop rests', () => {
    const weekend = sample.acts.filter(
      (act) => [0, 6].includes(weekdayOf(act.day)) && act.giveawayId === null,
    );
    expect(weekend.length / sample.acts.length).toBeLessThan(0.15);
  });

  it('has a rich last month', () => {
    const acts = sample.acts.filter((act) => monthOf(act.day) === lastMonth);
    const purchases = sample.purchases.filter((one) => monthOf(one.day) === lastMonth);
    const kinds = sample.giveaways
      .filter((one) => monthOf(one.startsOn) === lastMonth)
      .map((one) => one.kind);
    expect(acts.filter(isDeposit).length).toSatisfy((n: number) => n >= 20 && n <= 48);
    expect(acts.filter((act) => !isDeposit(act)).length).toSatisfy((n: number) => n >= 1 && n <= 12);
    expect(purchases.filter((one) => one.amountCents > 0).length).toBeGreaterThan(30);
    expect(purchases.some((one) => one.amountCents < 0)).toBe(true);
    expect(kinds).toContain('webinar');
  });

  it('names only kinds the rate card has, and puts one complaint right and leaves one open', () => {
    expect(sample.acts.filter((act) => !findKind(RATE_CARD_V1, act.kind))).toEqual([]);
    const complaints = sample.acts.filter((act) => act.kind === 'complaint_open');
    const open = complaints.filter(
      ({ contactIds: [who], day: on }) =>
        !sample.acts.some(
          (act) => act.kind === 'apology_and_fix' && act.day >= on && act.contactIds.includes(who ?? 0),
        ),
    );
    expect(complaints).toHaveLength(2);
    expect(open).toHaveLength(1);
    expect(open[0]?.day).toSatisfy((on: Day) => on < addDays(today, -2) && on > addDays(today, -12));
  });

  it('refunds only earlier orders, and never more than they came to', () => {
    for (const refund of sample.purchases.filter((one) => one.amountCents < 0)) {
      const order = sample.purchases.find((one) => one.id === refund.refundOf);
      expect(order).toMatchObject({ orderNumber: refund.orderNumber, contactId: refund.contactId });
      expect((order?.day ?? '') < refund.day).toBe(true);
      expect((order?.amountCents ?? 0) + refund.amountCents).toBeGreaterThanOrEqual(0);
      expect((order?.id ?? 0) < refund.id).toBe(true);
    }
  });

  it('has repeat buyers, guests, a silent regular and a heavy tail', () => {
    const orders = sample.purchases.filter((one) => one.amountCents > 0);
    const spent = new Map<number, number>();
    for (const { contactId, amountCents } of orders)
      if (contactId !== null) spent.set(contactId, (spent.get(contactId) ?? 0) + amountCents);
    const top = [...spent.values()].sort((a, b) => b - a).slice(0, Math.ceil(spent.size / 10));
    const total = [...spent.values()].reduce((sum, one) => sum + one, 0);
    const ines = sample.contacts.find((one) => one.name === 'Ines Roque');
    const last = orders.findLast((one) => one.contactId === ines?.id)?.day ?? today;
    expect(orders.filter((one) => one.contactId === null).length).toBeGreaterThan(20);
    expect(top.reduce((sum, one) => sum + one, 0) / total).toBeGreaterThan(0.35);
    expect(last < addDays(today, -100)).toBe(true);
  });
});
