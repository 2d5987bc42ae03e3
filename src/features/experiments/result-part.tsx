import type { ReactNode } from 'react';
import type { ExperimentView } from '../../contract/experiments';
import { assertNever } from '../../domain/assert-never';
import { biggestCustomerCaveats } from '../../domain/benchmarks/caveat';
import { rateFacts } from '../../domain/benchmarks/compare-rates';
import { spendFacts } from '../../domain/benchmarks/compare-spend';
import type { Experiment } from '../../domain/benchmarks/experiment';
import type { VerdictCode } from '../../domain/benchmarks/verdict';
import { judge, notEnoughText } from '../../domain/benchmarks/verdict-text';
import { type Cents, cents } from '../../domain/money';
import { type Formats, useFormats } from '../../ui/formats-context';
import { useSay } from '../../ui/say';
import { SectionHeading } from '../../ui/section-heading';
import { DifferenceBar } from './difference-bar';
import styles from './experiments.module.css';
import { NotCountedLine } from './not-counted-line';

/** What came of a fair test: nothing before its end, then both groups exactly as drawn. */
export function ResultPart({ test }: { test: ExperimentView }) {
  return (
    <section className={styles.part} aria-labelledby="fair-test-result">
      <SectionHeading id="fair-test-result">What came of it</SectionHeading>
      <Result test={test} />
    </section>
  );
}

function Result({ test }: { test: ExperimentView }) {
  const { counted, day } = useFormats();
  const { result, outcomeDays, endsOn } = test;
  const need = `${counted(outcomeDays, 'day')} after sending`;
  switch (result.status) {
    case 'not_sent':
      return <p className={styles.can}>{notEnoughText(need, 'not sent it yet')}</p>;
    case 'running':
      return (
        <p className={styles.can}>
          {notEnoughText(need, counted(result.daysGone, 'day'))}
          {endsOn !== null && ` The result is here from ${day(endsOn)} on.`} Who looks early finds what is not
          there.
        </p>
      );
    case 'ended':
      return <Ended found={result} notCounted={result.notCounted} />;
    default:
      return assertNever(result);
  }
}

type EndedProps = { found: Experiment; notCounted: { readonly inBoth: number; readonly erased: number } };

function Ended({ found: { purchase, spend }, notCounted }: EndedProps) {
  const formats = useFormats();
  const say = useSay();
  const caveats = biggestCustomerCaveats(spend, say);
  return (
    <>
      <Row
        question="Do more of them buy?"
        answer={`${shareText(purchase.a, formats, say.share)} who got it, against ${shareText(purchase.b, formats, say.share)} who did not.`}
        bar={
          purchase.difference && (
            <DifferenceBar
              of={purchase.difference}
              name="Difference in how many buy"
              write={(value) => say.sharePoints(value)}
              unit="points"
            />
          )
        }
        verdict={judge(rateFacts(purchase, purchase.pHolm, true), say)}
      />
      <Row
        question="Do they spend more?"
        answer={`${meanText(spend.a, formats)} who got it, against ${meanText(spend.b, formats)} who did not.`}
        bar={
          spend.difference && (
            <DifferenceBar
              of={spend.difference}
              name="Difference in spend a head"
              write={(value) => formats.money(rounded(value))}
            />
          )
        }
        verdict={judge(spendFacts(spend, spend.pHolm, true), say)}
        more={caveats.map(({ text }) => text)}
      />
      <p className={styles.quiet}>
        Compared as they were drawn, whether or not they took it; ranges hold what is plausible at{' '}
        {say.share(0.95)}. With two questions asked of one test, both are held to a stricter bar.
      </p>
      <NotCountedLine of={notCounted} />
    </>
  );
}

type RowProps = {
  question: string;
  answer: string;
  bar: ReactNode;
  verdict: { readonly code: VerdictCode; readonly text: string };
  more?: readonly string[];
};

const NONE: readonly string[] = [];

function Row({ question, answer, bar, verdict, more = NONE }: RowProps) {
  return (
    <div className={styles.row}>
      <div>
        <h3 className={styles.question}>{question}</h3>
        <p className={styles.answer}>{answer}</p>
      </div>
      <div>{bar}</div>
      <div>
        <p className={`${styles.verdict} ${toneOf(verdict.code)}`}>{verdict.text.replaceAll("'", '’')}</p>
        {more.map((text) => (
          <p key={text} className={styles.quiet}>
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}

function toneOf(code: VerdictCode): string {
  if (code === 'likely_caused' || code === 'likely') return styles.likely ?? '';
  return code === 'leaning' ? (styles.leaning ?? '') : '';
}

function shareText(
  { n, buyers, share }: Experiment['purchase']['a'],
  { count, counted }: Formats,
  write: (value: number) => string,
): string {
  const people = counted(n, 'person', 'people');
  return share === null ? `None of ${people}` : `${write(share.p)} (${count(buyers)} of ${people})`;
}

function meanText({ n, summary }: Experiment['spend']['a'], { money, counted }: Formats): string {
  const people = counted(n, 'person', 'people');
  return summary === null ? `Nothing of ${people}` : `${money(rounded(summary.mean))} a head of ${people}`;
}

function rounded(value: number): Cents {
  const most = Number.MAX_SAFE_INTEGER;
  return cents(Math.max(-most, Math.min(most, Math.round(value))));
}
