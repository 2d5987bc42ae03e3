import { Checkbox, MultiSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { KindWords } from '../../contract/rules';
import { KNOWN_DETAILS, type LeadCondition, RESPONSE_WAYS } from '../../domain/rules/lead-terms';
import { detailWord, wayWord } from '../../domain/rules/lead-words';
import { useFormats } from '../../ui/formats-context';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import type { LeadDraft } from './rule-lead-draft';
import type { Problems } from './rule-reading';
import styles from './rules.module.css';

type LeadFieldsProps = {
  draft: LeadDraft;
  set: (change: Partial<LeadDraft>) => void;
  problems: Problems;
  kinds: readonly KindWords[];
};

const WAYS = RESPONSE_WAYS.map((value) => ({ value, label: wayWord(value) }));
const DETAILS = KNOWN_DETAILS.map((value) => ({ value, label: detailWord(value) }));

/** What makes a lead qualified, box by box. */
export function LeadFields({ draft, set, problems, kinds }: LeadFieldsProps) {
  return (
    <>
      <div className={styles.short}>
        <NumberField
          label="Days after a giveaway they responded to"
          value={draft.withinDays}
          onChange={(withinDays) => set({ withinDays })}
          max={3650}
          error={problems['withinDays']}
        />
      </div>
      <SegmentedControl
        className={styles.short ?? ''}
        aria-label="How many of the ticked things are needed"
        data={[
          { value: 'any', label: 'One is enough' },
          { value: 'all', label: 'All are needed' },
        ]}
        value={draft.match}
        onChange={(match) => set({ match })}
      />
      <RespondedCondition draft={draft} set={set} problems={problems} />
      <ActsCondition draft={draft} set={set} problems={problems} kinds={kinds} />
      <BoughtCondition draft={draft} set={set} problems={problems} />
      <KnownCondition draft={draft} set={set} problems={problems} />
      <Checkbox
        label="Whoever is marked as a qualified lead is one too, whatever the rest says"
        checked={draft.markedCounts}
        onChange={(event) => set({ markedCounts: event.currentTarget.checked })}
      />
      {problems['conditions'] && (
        <p className={styles.problem} role="alert">
          {problems['conditions']}
        </p>
      )}
    </>
  );
}

type PartProps = Omit<LeadFieldsProps, 'kinds'>;

function RespondedCondition({ draft, set, problems }: PartProps) {
  return (
    <>
      <Condition type="responded" label="They responded in a certain way" draft={draft} set={set}>
        <MultiSelect
          label="How they responded: one of these"
          data={WAYS}
          value={[...draft.how]}
          onChange={(how) => set({ how: RESPONSE_WAYS.filter((way) => how.includes(way)) })}
          error={problems['how']}
        />
        {draft.how.includes('attended') && (
          <NumberField
            label="Minutes, at least"
            value={draft.minutes}
            onChange={(minutes) => set({ minutes })}
            max={100_000}
            error={problems['minutes']}
          />
        )}
      </Condition>
      <Condition type="giveaways" label="They responded to several giveaways" draft={draft} set={set}>
        <NumberField
          label="Giveaways, at least"
          value={draft.giveaways}
          onChange={(giveaways) => set({ giveaways })}
          max={1000}
          error={problems['giveaways']}
        />
      </Condition>
    </>
  );
}

function ActsCondition({ draft, set, problems, kinds }: LeadFieldsProps) {
  return (
    <Condition type="acts" label="You logged a certain act with them" draft={draft} set={set}>
      <MultiSelect
        label="Kinds of act"
        data={kinds.map(({ id, label }) => ({ value: id, label }))}
        value={[...draft.kinds]}
        onChange={(chosen) => set({ kinds: chosen })}
        searchable
        nothingFoundMessage="No kind of act like that on your rate card"
        error={problems['kinds']}
      />
      <NumberField
        label="Times, at least"
        value={draft.times}
        onChange={(times) => set({ times })}
        max={1000}
        error={problems['times']}
      />
    </Condition>
  );
}

function BoughtCondition({ draft, set, problems }: PartProps) {
  const { currency, locale } = useFormats();
  return (
    <Condition type="bought" label="They bought for a certain amount" draft={draft} set={set}>
      <MoneyField
        label="For at least, refunds taken off"
        currency={currency}
        locale={locale}
        value={draft.boughtCents}
        onChange={(boughtCents) => set({ boughtCents })}
        error={problems['bought']}
      />
    </Condition>
  );
}

function KnownCondition({ draft, set, problems }: PartProps) {
  return (
    <Condition type="known" label="Your book has a way to reach them" draft={draft} set={set}>
      <MultiSelect
        label="All of these, as the book has them now"
        data={DETAILS}
        value={[...draft.details]}
        onChange={(details) => set({ details: KNOWN_DETAILS.filter((one) => details.includes(one)) })}
        error={problems['details']}
      />
    </Condition>
  );
}

type ConditionProps = Pick<PartProps, 'draft' | 'set'> & {
  type: LeadCondition['type'];
  label: string;
  children: ReactNode;
};

function Condition({ type, label, draft, set, children }: ConditionProps) {
  const isTicked = draft.ticked[type];
  return (
    <div>
      <Checkbox
        label={label}
        checked={isTicked}
        onChange={(event) => set({ ticked: { ...draft.ticked, [type]: event.currentTarget.checked } })}
      />
      {isTicked && <div className={styles.under}>{children}</div>}
    </div>
  );
}
