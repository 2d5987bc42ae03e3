import {
  WINDOW_BOUNDS,
  WINDOW_IDS,
  type WindowId,
  type WindowsTerms,
  windowSentence,
} from '../../domain/rules/windows';
import { useFormats } from '../../ui/formats-context';
import { NumberField } from '../../ui/number-field';
import { type Problems, type Reading, countProblem, reading } from './rule-reading';
import { sayIn } from './rule-words';
import styles from './rules.module.css';

/** The windows as a form holds them, in days. */
export type WindowsDraft = Readonly<Record<WindowId, number | null>>;

const LABELS: Readonly<Record<WindowId, string>> = {
  attributionDays: 'Days from a giveaway to a sale it is credited for',
  outcomeDays: 'Days in which buying counts as an outcome',
  timeDecayHalfLifeDays: 'Days in which fading credit halves',
  priorDays: 'Days of earlier buying that people are compared by',
};

/** What the form says, or what is still to be put right. */
export function readWindows(draft: WindowsDraft): Reading<WindowsTerms> {
  const problem = (id: WindowId): string | null =>
    countProblem(draft[id], WINDOW_BOUNDS[id].least, WINDOW_BOUNDS[id].most);
  const problems = Object.fromEntries(WINDOW_IDS.map((id) => [id, problem(id)]));
  return reading(problems, () => ({
    attributionDays: draft.attributionDays ?? 0,
    outcomeDays: draft.outcomeDays ?? 0,
    timeDecayHalfLifeDays: draft.timeDecayHalfLifeDays ?? 0,
    priorDays: draft.priorDays ?? 0,
  }));
}

type WindowsFieldsProps = {
  draft: WindowsDraft;
  set: (change: Partial<WindowsDraft>) => void;
  problems: Problems;
};

/** Each window with what it means. */
export function WindowsFields({ draft, set, problems }: WindowsFieldsProps) {
  const say = sayIn(useFormats(), []);
  return WINDOW_IDS.map((id) => {
    const days = draft[id];
    return (
      <div key={id} className={styles.window}>
        <NumberField
          label={LABELS[id]}
          description={days === null ? undefined : windowSentence(id, days, say)}
          value={days}
          onChange={(value) => set({ [id]: value })}
          max={WINDOW_BOUNDS[id].most}
          error={problems[id]}
        />
      </div>
    );
  });
}
