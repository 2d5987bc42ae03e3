import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Comparison, DuplicatePair } from '../../contract/duplicates';
import { type Choice, fullerOf } from '../../domain/people/merge-choice';
import { DuplicateTable } from './duplicate-table';
import { presenceProposal, whyOne } from './duplicate-words';
import styles from './duplicates.module.css';
import { calledBy } from './person-words';
import { useSettleDuplicate } from './settle-duplicate';

type DuplicateReviewProps = {
  pair: DuplicatePair;
  sides: Comparison;
  /** Where it stands among them: “2 of 12”. */
  place: string;
  onSettled: () => void;
  /** To the next (1) or the one before (-1), this one left undecided. */
  onStep: (by: 1 | -1) => void;
};

/** One decision: are these two people one? */
export function DuplicateReview({ pair, sides, place, onSettled, onStep }: DuplicateReviewProps) {
  const [choice, setChoice] = useState<Choice>(() => fullerOf(sides.keep, sides.merge));
  const { makeOne, keepTwo, isPending } = useSettleDuplicate(sides, onSettled);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const proposal = presenceProposal(sides, pair);

  // On a radio the arrows choose, on a button Enter presses it: only where neither is meant do they decide.
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== heading.current || event.repeat || isPending) return;
    if (event.key === 'Enter') makeOne(choice);
    else if (event.key === 'ArrowRight') onStep(1);
    else if (event.key === 'ArrowLeft') onStep(-1);
    else return;
    event.preventDefault();
  }

  return (
    <form
      className={styles.review}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) makeOne(choice);
      }}
    >
      <p className={styles.place}>{place}</p>
      <h2 className={styles.title} tabIndex={-1} ref={heading}>
        {calledBy(sides.keep)} and {calledBy(sides.merge)}
      </h2>
      <p className={styles.why}>{whyOne(pair)}</p>
      {proposal !== null && <p className={styles.proposal}>{proposal}</p>}
      <DuplicateTable
        sides={sides}
        choice={choice}
        onChoose={(field, side) => setChoice((before) => ({ ...before, [field]: side }))}
      />
      <div className={styles.actions}>
        <Button type="submit" loading={isPending}>
          Merge into one
        </Button>
        <Button variant="default" onClick={keepTwo} disabled={isPending}>
          They are two people
        </Button>
        <Button variant="subtle" onClick={() => onStep(1)} disabled={isPending}>
          Later
        </Button>
        <span className={styles.keys}>Enter merges, → goes on, ← goes back</span>
      </div>
    </form>
  );
}
