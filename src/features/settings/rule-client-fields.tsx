import { Checkbox, SegmentedControl } from '@mantine/core';
import type { ClientTerms } from '../../domain/rules/client';
import { NumberField } from '../../ui/number-field';
import { type Problems, type Reading, countProblem, reading } from './rule-reading';
import styles from './rules.module.css';

/** Who is a client, as a form holds it. */
export type ClientDraft = {
  readonly bought: boolean;
  readonly times: number | null;
  readonly isLately: boolean;
  readonly withinDays: number | null;
  readonly customerStage: boolean;
  readonly match: 'all' | 'any';
};

/** The terms as a form. */
export function clientDraft({ bought, customerStage, match }: ClientTerms): ClientDraft {
  return {
    bought: bought !== null,
    times: bought?.atLeast ?? 1,
    isLately: bought !== null && bought.withinDays !== null,
    withinDays: bought?.withinDays ?? 365,
    customerStage,
    match,
  };
}

/** What the form says, or what is still to be put right. */
export function readClient(draft: ClientDraft): Reading<ClientTerms> {
  const isEmpty = !draft.bought && !draft.customerStage;
  const problems = {
    conditions: isEmpty ? 'Tick at least one thing that makes somebody a client.' : null,
    times: draft.bought ? countProblem(draft.times, 1, 1000) : null,
    withinDays: draft.bought && draft.isLately ? countProblem(draft.withinDays, 1, 3650) : null,
  };
  const withinDays = draft.isLately ? draft.withinDays : null;
  return reading(problems, () => ({
    bought: draft.bought ? { atLeast: draft.times ?? 0, withinDays } : null,
    customerStage: draft.customerStage,
    match: draft.match,
  }));
}

type ClientFieldsProps = {
  draft: ClientDraft;
  set: (change: Partial<ClientDraft>) => void;
  problems: Problems;
};

/** Who is a client, box by box. */
export function ClientFields({ draft, set, problems }: ClientFieldsProps) {
  return (
    <>
      <div>
        <Checkbox
          label="They bought from you"
          checked={draft.bought}
          onChange={(event) => set({ bought: event.currentTarget.checked })}
        />
        {draft.bought && <BoughtFields draft={draft} set={set} problems={problems} />}
      </div>
      <Checkbox
        label="Their stage is customer"
        checked={draft.customerStage}
        onChange={(event) => set({ customerStage: event.currentTarget.checked })}
      />
      {draft.bought && draft.customerStage && (
        <SegmentedControl
          className={styles.short ?? ''}
          aria-label="How many of the ticked things are needed"
          data={[
            { value: 'any', label: 'One is enough' },
            { value: 'all', label: 'Both are needed' },
          ]}
          value={draft.match}
          onChange={(match) => set({ match })}
        />
      )}
      {problems['conditions'] && (
        <p className={styles.problem} role="alert">
          {problems['conditions']}
        </p>
      )}
    </>
  );
}

function BoughtFields({ draft, set, problems }: ClientFieldsProps) {
  return (
    <div className={styles.under}>
      <SegmentedControl
        aria-label="When they bought"
        data={[
          { value: 'ever', label: 'Ever' },
          { value: 'lately', label: 'Lately' },
        ]}
        value={draft.isLately ? 'lately' : 'ever'}
        onChange={(when) => set({ isLately: when === 'lately' })}
      />
      <span />
      <NumberField
        label="Times, at least (what was refunded in full does not count)"
        value={draft.times}
        onChange={(times) => set({ times })}
        max={1000}
        error={problems['times']}
      />
      {draft.isLately && (
        <NumberField
          label="Days to look back"
          value={draft.withinDays}
          onChange={(withinDays) => set({ withinDays })}
          max={3650}
          error={problems['withinDays']}
        />
      )}
    </div>
  );
}
