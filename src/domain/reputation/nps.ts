import { zOf } from '../statistics/distributions';
import { COMPARISON_LEVEL, type Interval } from '../statistics/interval';

/** Answers to “would you recommend us”: 9 and 10, 7 and 8, 0 to 6. */
export type Answers = {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
};

/**
 * The survey score of -100 to 100 with its interval, all in score points. The interval lies around `adjusted`,
 * not around `nps`: a handful of answers says less than it seems to.
 */
export type Nps = Answers &
  Interval & {
    readonly n: number;
    readonly nps: number;
    readonly adjusted: number;
    /** Half the width of the interval before its ends are kept within -100 and 100. */
    readonly marginOfError: number;
    /** The margin without the adjustment, for comparing with other programs. */
    readonly waldMargin: number;
    /** Fewer than ten answers: not to be read as a figure. */
    readonly tooFew: boolean;
  };

/** Below so many answers a score is not read. */
export const FEWEST_ANSWERS = 10;

/**
 * The net promoter score with its adjusted Wald interval (Rocks 2016): three quarters of a promoter and of a
 * detractor more, three answers more. Null without answers. Source: measurement, section 5.
 */
export function nps(answers: Answers, level: number = COMPARISON_LEVEL): Nps | null {
  const n = answersIn(answers);
  if (n === 0) return null;
  const { score: adjusted, deviation } = adjustedScore(answers);
  const marginOfError = zOf(level) * deviation;
  const plain = scoreOf(answers.promoters / n, answers.detractors / n, n);
  return {
    ...answers,
    n,
    nps: plain.score,
    adjusted,
    marginOfError,
    lower: Math.max(-100, adjusted - marginOfError),
    upper: Math.min(100, adjusted + marginOfError),
    level,
    waldMargin: zOf(level) * plain.deviation,
    tooFew: n < FEWEST_ANSWERS,
  };
}

/** How many answered. */
export function answersIn({ promoters, passives, detractors }: Answers): number {
  return promoters + passives + detractors;
}

type Score = { readonly score: number; readonly deviation: number };

function adjustedScore(answers: Answers): Score {
  const n = answersIn(answers) + 3;
  return scoreOf((answers.promoters + 0.75) / n, (answers.detractors + 0.75) / n, n);
}

function scoreOf(promoters: number, detractors: number, n: number): Score {
  const variance = promoters + detractors - (promoters - detractors) ** 2;
  return {
    score: 100 * (promoters - detractors),
    deviation: 100 * Math.sqrt(Math.max(0, variance) / n),
  };
}
