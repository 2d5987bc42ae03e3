import { assertNever } from '../assert-never';

/** A randomised, B association that survives every check, C association, D the owner’s own assumptions. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/** What the benchmarks say of the same giveaways: which checks the difference came through. */
export type Evidence = {
  readonly randomised: boolean;
  readonly matching: boolean;
  readonly differenceInDifferences: boolean;
  readonly placebo: boolean;
};

export const NO_EVIDENCE: Evidence = {
  randomised: false,
  matching: false,
  differenceInDifferences: false,
  placebo: false,
};

/** How good the evidence for a figure is; where records compare nobody it is only assumed. Source: measurement, section 4.6. */
export function evidenceGrade(isCompared: boolean, evidence: Evidence): EvidenceGrade {
  if (!isCompared) return 'D';
  if (evidence.randomised) return 'A';
  return evidence.matching && evidence.differenceInDifferences && evidence.placebo ? 'B' : 'C';
}

/** What a grade means, as a sentence. */
export function gradeSentence(grade: EvidenceGrade): string {
  switch (grade) {
    case 'A':
      return 'Chance chose who got the giveaways, so this is likely caused by them.';
    case 'B':
      return 'Two groups of people compared. The difference stays among people alike, and began with the credit; it does not prove that the credit is the reason.';
    case 'C':
      return 'Two groups of people compared. It does not prove that the credit is the reason.';
    case 'D':
      return 'Nobody in credit could be compared yet: what credit adds is an assumption, not your records.';
    default:
      return assertNever(grade);
  }
}
