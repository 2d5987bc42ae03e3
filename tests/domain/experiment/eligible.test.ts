import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day';
import { type Candidate, LEFT_OUT_WORDS, eligibleOn } from '../../../src/domain/experiment/eligible';

const TODAY = day('2026-11-23');
const FREE: Candidate = { contactId: 1, reachable: true, hadItOn: null, otherDrawUntil: null };

function reasonOf(candidate: Partial<Candidate>): string | null {
  const { contactIds, leftOut } = eligibleOn(TODAY, [{ ...FREE, ...candidate }]);
  expect(contactIds.length + leftOut.length).toBe(1);
  return leftOut[0]?.reason ?? null;
}

describe('who can be drawn', () => {
  it('is who can be reached, has not had it, and is in no other draw', () => {
    expect(reasonOf({})).toBeNull();
    expect(reasonOf({ reachable: false })).toBe('unreachable');
    expect(reasonOf({ hadItOn: TODAY })).toBe('had_it');
    expect(reasonOf({ hadItOn: addDays(TODAY, 1) })).toBeNull();
    expect(reasonOf({ otherDrawUntil: TODAY })).toBe('in_another_draw');
    expect(reasonOf({ otherDrawUntil: addDays(TODAY, -1) })).toBeNull();
  });

  it('names one reason for each who is left out, the first that holds', () => {
    const all = { reachable: false, hadItOn: TODAY, otherDrawUntil: TODAY };
    const { contactIds, leftOut } = eligibleOn(TODAY, [
      { ...FREE, contactId: 3 },
      { ...all, contactId: 2 },
      { ...FREE, contactId: 1 },
      { ...all, contactId: 4, hadItOn: null },
    ]);
    expect(contactIds).toEqual([3, 1]);
    expect(leftOut).toEqual([
      { contactId: 2, reason: 'had_it' },
      { contactId: 4, reason: 'in_another_draw' },
    ]);
    expect(leftOut.map(({ reason }) => LEFT_OUT_WORDS[reason])[0]).toBe('already had this giveaway');
  });
});
