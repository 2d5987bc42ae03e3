import { Radio } from '@mantine/core';
import type { TreatedWellTerms } from '../../domain/rules/treated-well';
import { NumberField } from '../../ui/number-field';
import { type Problems, type Reading, reading } from './rule-reading';
import styles from './rules.module.css';

/** What counts as treated well, as a form holds it. Points. */
export type TreatedDraft = { readonly byCard: boolean; readonly points: number | null };

/** The terms as a form. */
export function treatedDraft({ atLeast }: TreatedWellTerms): TreatedDraft {
  return atLeast === 'warm' ? { byCard: true, points: 2 } : { byCard: false, points: atLeast };
}

/** What the form says, or what is still to be put right. */
export function readTreated({ byCard, points }: TreatedDraft): Reading<TreatedWellTerms> {
  const problem = byCard || points !== null ? null : 'Write a number of points.';
  return reading({ points: problem }, () => ({ atLeast: byCard ? 'warm' : (points ?? 0) }));
}

type TreatedFieldsProps = {
  draft: TreatedDraft;
  set: (change: Partial<TreatedDraft>) => void;
  problems: Problems;
};

/** The balance from which somebody counts as treated well. */
export function TreatedFields({ draft, set, problems }: TreatedFieldsProps) {
  return (
    <>
      <Radio.Group
        label="Their balance on the day is at least"
        value={draft.byCard ? 'card' : 'own'}
        onChange={(chosen) => set({ byCard: chosen === 'card' })}
      >
        <Radio value="card" label="what the rate card calls warm" mt={8} />
        <Radio value="own" label="so many points" mt={8} />
      </Radio.Group>
      {!draft.byCard && (
        <div className={styles.short}>
          <NumberField
            label="Points"
            value={draft.points}
            onChange={(points) => set({ points })}
            max={10_000}
            digits={1}
            error={problems['points']}
          />
        </div>
      )}
    </>
  );
}
