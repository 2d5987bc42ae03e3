import { useState } from 'react';
import type { CardVersions } from '../../contract/rate-cards';
import type { Day } from '../../domain/day';
import { type CardDifference, differencesBetween } from '../../domain/ledger/rate-card-differences';
import { type DraftKind, type RateCardDraft, draftOf } from '../../domain/ledger/rate-card-draft';
import { readDraft } from '../../domain/ledger/read-rate-card-draft';
import type { EntryClass, RateCard } from '../../domain/ledger/rate-card';

/** A kind in the form, with a key that stays while rows come and go. */
export type KindRow = DraftKind & { readonly key: number };

export type CardValues = Omit<RateCardDraft, 'kinds'> & {
  readonly rows: readonly KindRow[];
  readonly takesEffectOn: Day | null;
};

/** A rate card being changed: what is written, what is wrong with it, and how it differs. */
export type CardForm = ReturnType<typeof useCardForm>;

/** The form of a change to the newest card. */
export function useCardForm({ versions, earliest }: CardVersions, newest: RateCard, today: Day) {
  const [initial] = useState(() => valuesOf(newest, earliest > today ? earliest : today));
  const [values, setValues] = useState<CardValues>(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempts, setAttempts] = useState(0);
  const { rows, takesEffectOn, ...rest } = values;
  const draft: RateCardDraft = { ...rest, kinds: rows.map(({ key: _key, ...kind }) => kind) };
  const cards = versions.map(({ card }) => card).reverse();
  const as = { version: newest.version + 1, takesEffectOn: takesEffectOn ?? earliest };
  const reading = readDraft(draft, cards, as);
  const isEarly = takesEffectOn !== null && takesEffectOn < earliest;
  const differences: readonly CardDifference[] = reading.ok ? differencesBetween(newest, reading.card) : [];

  return {
    values,
    draft,
    attempts,
    differences,
    isEarly,
    isChanged: JSON.stringify(withoutKeys(values)) !== JSON.stringify(withoutKeys(initial)),
    isComplete: reading.ok && takesEffectOn !== null && !isEarly,
    problem: (field: string, key = field): string | null => {
      if (attempts === 0 && !left.has(key)) return null;
      if (reading.ok) return null;
      return reading.problems.find((each) => each.field === field)?.message ?? null;
    },
    leave: (key: string) => setLeft((before) => (before.has(key) ? before : new Set([...before, key]))),
    attempt: () => setAttempts((before) => before + 1),
    set: (change: Partial<CardValues>) => setValues((before) => ({ ...before, ...change })),
    setRow: (key: number, change: Partial<DraftKind>) =>
      setValues((before) => ({
        ...before,
        rows: before.rows.map((row) => (row.key === key ? { ...row, ...change } : row)),
      })),
    addRow: (cls: EntryClass) =>
      setValues((before) => ({ ...before, rows: [...before.rows, blank(before, cls)] })),
    removeRow: (key: number) =>
      setValues((before) => ({ ...before, rows: before.rows.filter((row) => row.key !== key) })),
  };
}

function valuesOf(card: RateCard, takesEffectOn: Day): CardValues {
  const { kinds, ...rest } = draftOf(card);
  return { ...rest, rows: kinds.map((kind, key) => ({ ...kind, key })), takesEffectOn };
}

function blank({ rows }: CardValues, cls: EntryClass): KindRow {
  const key = 1 + Math.max(0, ...rows.map((row) => row.key));
  return { key, id: null, label: '', class: cls, points: null, maxUnitsPerDay: null };
}

function withoutKeys({ rows, ...rest }: CardValues): unknown {
  return { ...rest, rows: rows.map(({ key: _key, ...kind }) => kind) };
}
