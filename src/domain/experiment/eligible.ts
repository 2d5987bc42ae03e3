import type { Day } from '../day';

/** What decides whether somebody can be drawn for a giveaway. */
export type Candidate = {
  readonly contactId: number;
  /** There is an e-mail address, a phone number or a profile: the giveaway can reach them. */
  readonly reachable: boolean;
  /** When they were first given or answered this very giveaway; null when they never were. */
  readonly hadItOn: Day | null;
  /** Until when they are in another draw whose outcome is still being counted; null when in none. */
  readonly otherDrawUntil: Day | null;
};

/** Why somebody is left out of a draw. */
export type LeftOutReason = 'had_it' | 'in_another_draw' | 'unreachable';

export type LeftOut = { readonly contactId: number; readonly reason: LeftOutReason };

/** Who is drawn from, and who is left out with the first reason that holds, both in the order they came. */
export type Eligible = { readonly contactIds: readonly number[]; readonly leftOut: readonly LeftOut[] };

/**
 * Who can be drawn on a day. Decided before the draw and by what is known then, so that both groups are left
 * with the same kind of people. Source: measurement, section 3.9 (list frozen before sending).
 */
export function eligibleOn(today: Day, candidates: Iterable<Candidate>): Eligible {
  const contactIds: number[] = [];
  const leftOut: LeftOut[] = [];
  for (const candidate of candidates) {
    const reason = leftOutReason(candidate, today);
    if (reason === null) contactIds.push(candidate.contactId);
    else leftOut.push({ contactId: candidate.contactId, reason });
  }
  return { contactIds, leftOut };
}

/** Each reason as the end of “left out: …”. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  had_it: 'already had this giveaway',
  in_another_draw: 'in another draw that is still being counted',
  unreachable: 'no e-mail address, phone number or profile',
};

function leftOutReason({ hadItOn, otherDrawUntil, reachable }: Candidate, today: Day): LeftOutReason | null {
  if (hadItOn !== null && hadItOn <= today) return 'had_it';
  if (otherDrawUntil !== null && otherDrawUntil >= today) return 'in_another_draw';
  return reachable ? null : 'unreachable';
}
