import { describe, expect, it } from 'vitest';
import type { GiveawayResult } from '../../../src/contract/results';
import { RESULT_ORDERS, inOrder } from '../../../src/features/giveaways/result-order';
import { result } from './a-result';

const GUIDE = result({ id: 1, title: 'care guide', startsOn: '2026-03-02', reached: null, credit: null });
const WEBINAR = result({ id: 2, title: 'Pricing', startsOn: '2026-05-04', reached: 54, credit: 9_000 });
const VIDEO = result({ id: 3, title: 'Álbum', startsOn: '2026-04-01', reached: 7, credit: 0 });
const ALL = [GUIDE, WEBINAR, VIDEO];

const ids = (of: readonly GiveawayResult[]): number[] => of.map(({ id }) => id);
const order = (by: string, descending: boolean): number[] =>
  ids(inOrder(ALL, { by, descending }, 'dataDriven'));

describe('giveaways in order', () => {
  it('by day, by title without regard to case, by a count', () => {
    expect(order('days', true)).toEqual([2, 3, 1]);
    expect(order('title', false)).toEqual([3, 1, 2]);
    expect(order('reached', true)).toEqual([2, 3, 1]);
  });

  it('leave what is not known to the end either way', () => {
    expect(order('reached', false)).toEqual([3, 2, 1]);
    expect(order('credit', false)).toEqual([3, 2, 1]);
    expect(order('credit', true)).toEqual([2, 3, 1]);
  });

  it('lose nobody in any order, and an unknown one is by day', () => {
    for (const by of RESULT_ORDERS) expect(new Set(order(by, true))).toEqual(new Set([1, 2, 3]));
    expect(order('gone', true)).toEqual(order('days', true));
  });
});
