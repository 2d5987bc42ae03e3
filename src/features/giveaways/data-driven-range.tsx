import { useState } from 'react';
import type { DataDrivenRange as Range } from '../../contract/results';
import { giveawayKindWord } from '../../domain/giveaways/giveaway-kind';
import { useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import styles from './credits.module.css';
import { useDataDriven } from './get-data-driven';
import { percent, rangeWords } from './result-words';

/** How sure the data-driven credit of a kind is, worked out when the owner asks. */
export function DataDrivenRange({ kind }: { kind: string }) {
  const [isAsked, setIsAsked] = useState(false);
  const ranges = useDataDriven(isAsked);
  const mine = ranges.data?.find((range) => range.kind === kind);
  return (
    <p className={styles.range} role="status">
      {!isAsked && (
        <button type="button" className={styles.opens} onClick={() => setIsAsked(true)}>
          How sure is the data-driven credit?
        </button>
      )}
      {ranges.isFetching && 'Drawing the people of the book again, 500 times…'}
      {ranges.isError && `The range could not be worked out. ${sentenceOf(ranges.error)}`}
      {ranges.isSuccess && (mine ? <Said range={mine} /> : 'Not enough data yet.')}
    </p>
  );
}

function Said({ range: { kind, share, range, creditCents } }: { range: Range }) {
  const { locale, money } = useFormats();
  return (
    <>
      All of the kind {giveawayKindWord(kind)} together get {percent(share, locale)} of the data-driven
      credit, {money(creditCents)}; {rangeWords(range, locale)} when the same people are drawn again 500 times
      (80% range).
    </>
  );
}
