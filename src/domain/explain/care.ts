import { median } from '../care';
import { type Day, addDays, spanDays } from '../day';
import { type DatedPoints, balanceOn } from '../ledger/balance';
import { CARE_SPAN_DAYS } from '../ledger/contact-tally';
import { addingUp, line, listing } from './adding-up';
import { type Basis, basisInputs, fadingFormula, viewInputs } from './basis';
import type { Explanation } from './explanation';
import { change, count, days, points } from './quantity';
import { on, words } from './words';

/** Why a complaint is worth a kind act: how long it has been open. */
export function explainComplaint(inputs: {
  readonly asOf: Day;
  readonly knownThen: boolean;
  readonly name: string;
  readonly since: Day;
}): Explanation {
  const { asOf, name, since } = inputs;
  const open = spanDays(since, asOf);
  return {
    title: words`Complaint of ${name}, open on ${on(asOf)}`,
    value: days(open),
    formula: [
      words`Days since the newest complaint that was left open, on ${on(since)}, with no apology put on record on that day or later.`,
    ],
    steps: [
      addingUp(
        'The days',
        [line(words`From ${on(since)} to ${on(asOf)}`, days(open))],
        line('Open for', days(open)),
      ),
    ],
    inputs: viewInputs(inputs),
  };
}

/** Why a buyer counts as silent: the usual gap between purchases, and how long ago the last one was. */
export function explainSilence(inputs: {
  readonly asOf: Day;
  readonly knownThen: boolean;
  readonly name: string;
  /** Different days of purchases, oldest first; two at least. */
  readonly purchaseDays: readonly Day[];
}): Explanation {
  const { asOf, name, purchaseDays } = inputs;
  const last = purchaseDays.at(-1) ?? asOf;
  const gaps = purchaseDays.slice(1).map((day, at) => spanDays(purchaseDays[at] ?? day, day));
  const usual = Math.max(7, median(gaps) ?? 0);
  return {
    title: words`How long ${name} has been silent`,
    value: days(spanDays(last, asOf)),
    formula: [
      words`Days since the last purchase, on ${on(last)}. It is said here once that is more than twice the usual gap between purchases, the median of all gaps (a week at least).`,
    ],
    steps: [
      listing('The rhythm', [
        line('Days with a purchase', count(purchaseDays.length)),
        line('Usual gap', days(usual)),
        line('Twice that', days(2 * usual)),
        line('Since the last purchase', days(spanDays(last, asOf))),
      ]),
    ],
    inputs: [
      ...viewInputs(inputs),
      { label: 'Silent after', value: words`2 usual gaps`, assumption: true },
      { label: 'Bought on at least', value: words`4 days`, assumption: true },
    ],
  };
}

/** How a contact's balance came down in the last ninety days. */
export function explainFalling(
  inputs: Basis & { readonly name: string; readonly postings: readonly DatedPoints[] },
): Explanation {
  const { asOf, name, postings, card } = inputs;
  const before = addDays(asOf, -CARE_SPAN_DAYS);
  const [from, to] = [before, asOf].map((day) => balanceOn(postings, day, card.halfLifeDays).total);
  const since = postings.filter((posting) => posting.day > before && posting.day <= asOf);
  const given = since.reduce((sum, p) => sum + Math.max(p.points, 0), 0);
  const taken = since.reduce((sum, p) => sum + Math.min(p.points, 0), 0);
  const [was, is] = [from ?? 0, to ?? 0];
  return {
    title: words`Balance of ${name}, falling`,
    value: points(is),
    formula: [
      words`A balance counts as falling when less than half is left of what it was ${days(CARE_SPAN_DAYS)} ago, and it was warm then (2 points or more). Both are assumptions.`,
      ...fadingFormula(inputs),
    ],
    steps: [
      addingUp(
        'Since then',
        [
          line(words`Balance on ${on(before)}`, points(was)),
          line('Given since', change(given)),
          line('Taken since', change(taken)),
          line('Fading', change(is - was - given - taken)),
        ],
        line(words`Balance on ${on(asOf)}`, points(is)),
      ),
    ],
    inputs: basisInputs(inputs),
  };
}
