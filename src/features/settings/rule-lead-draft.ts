import type { Cents } from '../../domain/money';
import type {
  KnownDetail,
  LeadCondition,
  QualifiedLeadTerms,
  ResponseWay,
} from '../../domain/rules/lead-terms';
import { type Reading, countProblem, reading } from './rule-reading';

/** What makes a lead qualified, as a form holds it: every condition, ticked or not. */
export type LeadDraft = {
  readonly withinDays: number | null;
  readonly match: 'all' | 'any';
  readonly markedCounts: boolean;
  readonly ticked: Readonly<Record<LeadCondition['type'], boolean>>;
  readonly how: readonly ResponseWay[];
  readonly minutes: number | null;
  readonly giveaways: number | null;
  readonly kinds: readonly string[];
  readonly times: number | null;
  readonly boughtCents: Cents | null;
  readonly details: readonly KnownDetail[];
};

/** The terms as a form. */
export function leadDraft(terms: QualifiedLeadTerms): LeadDraft {
  const find = <T extends LeadCondition['type']>(type: T) =>
    terms.conditions.find((one): one is Extract<LeadCondition, { type: T }> => one.type === type);
  const [responded, giveaways, acts] = [find('responded'), find('giveaways'), find('acts')];
  const [bought, known] = [find('bought'), find('known')];
  return {
    withinDays: terms.withinDays,
    match: terms.match,
    markedCounts: terms.markedCounts,
    ticked: {
      responded: responded !== undefined,
      giveaways: giveaways !== undefined,
      acts: acts !== undefined,
      bought: bought !== undefined,
      known: known !== undefined,
    },
    how: responded?.how ?? ['attended'],
    minutes: responded?.atLeastMinutes ?? null,
    giveaways: giveaways?.atLeast ?? 2,
    kinds: acts?.kinds ?? [],
    times: acts?.atLeast ?? 1,
    boughtCents: bought?.atLeastCents ?? null,
    details: known?.details ?? ['email'],
  };
}

/** What the form says, or what is still to be put right. */
export function readLead(draft: LeadDraft): Reading<QualifiedLeadTerms> {
  const { ticked } = draft;
  const when = (isAsked: boolean, problem: string | null): string | null => (isAsked ? problem : null);
  const problems = {
    conditions: isEmpty(draft) ? 'Tick at least one thing that makes a lead qualified.' : null,
    withinDays: countProblem(draft.withinDays, 1, 3650),
    how: when(ticked.responded, draft.how.length === 0 ? 'Choose at least one way.' : null),
    minutes: when(ticked.responded, draft.minutes === 0 ? 'At least 1, or leave it empty.' : null),
    giveaways: when(ticked.giveaways, countProblem(draft.giveaways, 1, 1000)),
    kinds: when(ticked.acts, draft.kinds.length === 0 ? 'Choose at least one kind of act.' : null),
    times: when(ticked.acts, countProblem(draft.times, 1, 1000)),
    bought: when(ticked.bought, draft.boughtCents ? null : 'Write an amount above nothing.'),
    details: when(ticked.known, draft.details.length === 0 ? 'Choose at least one.' : null),
  };
  return reading(problems, () => ({
    withinDays: draft.withinDays ?? 0,
    match: draft.match,
    conditions: conditionsOf(draft).filter((condition) => ticked[condition.type]),
    markedCounts: draft.markedCounts,
  }));
}

function conditionsOf(draft: LeadDraft): LeadCondition[] {
  return [
    {
      type: 'responded',
      how: draft.how,
      atLeastMinutes: draft.how.includes('attended') ? draft.minutes : null,
    },
    { type: 'giveaways', atLeast: draft.giveaways ?? 0 },
    { type: 'acts', kinds: draft.kinds, atLeast: draft.times ?? 0 },
    { type: 'bought', atLeastCents: draft.boughtCents ?? (0 as Cents) },
    { type: 'known', details: draft.details },
  ];
}

function isEmpty({ ticked, markedCounts }: LeadDraft): boolean {
  return !markedCounts && !Object.values(ticked).some(Boolean);
}
