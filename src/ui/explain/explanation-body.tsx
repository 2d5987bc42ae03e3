import type { Calculation, CalculationLine, ExplainedFigure, Input } from '../../domain/explain/explanation';
import type { Figure } from '../../domain/explain/figure';
import { useFormats } from '../formats-context';
import type { ExplainSource } from './explain-context';
import styles from './explain-panel.module.css';
import { quantityText, rangeText, wordsText } from './quantity-text';
import { RowsBehindFigure } from './rows-behind-figure';

type ExplanationBodyProps = {
  figure: Figure;
  explained: ExplainedFigure;
  source: ExplainSource;
  onClose: () => void;
};

/** The figure, its formula in words, the calculation, what it rests on, and the rows behind it. */
export function ExplanationBody({ figure, explained, source, onClose }: ExplanationBodyProps) {
  const formats = useFormats();
  const { value, formula, steps, inputs, caveat, rows } = explained;
  const range = rangeText(value, formats);
  return (
    <div className={styles.body}>
      <p className={styles.value}>
        <span data-explained-value>{quantityText(value, formats)}</span>
        {value.unit === 'points' && <small> points</small>}
      </p>
      {range !== null && <p className={styles.range}>Plausibly {range}</p>}
      <div className={styles.formula}>
        {formula
          .map((sentence) => wordsText(sentence, formats))
          .map((text) => (
            <p key={text}>{text}</p>
          ))}
      </div>
      {steps.map((step) => (
        <Steps key={step.heading} step={step} />
      ))}
      {caveat && <p className={styles.caveat}>{wordsText(caveat, formats)}</p>}
      <Inputs inputs={inputs} />
      {rows && <RowsBehindFigure figure={figure} behind={rows} source={source} onClose={onClose} />}
    </div>
  );
}

function Steps({ step }: { step: Calculation }) {
  const formats = useFormats();
  return (
    <section>
      <h3>{step.heading}</h3>
      <table className={styles.steps}>
        <tbody>
          {step.lines.map((line) => (
            <Line
              key={wordsText([...line.label, line.quantity, ...(line.note ?? [])], formats)}
              line={line}
            />
          ))}
        </tbody>
        {step.result && (
          <tbody className={styles.result}>
            <Line line={step.result} />
          </tbody>
        )}
      </table>
    </section>
  );
}

function Line({ line }: { line: CalculationLine }) {
  const formats = useFormats();
  return (
    <tr>
      <th scope="row">
        {wordsText(line.label, formats)}
        {line.note && <span className={styles.note}>{wordsText(line.note, formats)}</span>}
      </th>
      <td className={styles.number}>{quantityText(line.quantity, formats)}</td>
    </tr>
  );
}

function Inputs({ inputs }: { inputs: readonly Input[] }) {
  const formats = useFormats();
  return (
    <section>
      <h3>Computed with</h3>
      <dl className={styles.inputs}>
        {inputs.map(({ label, value, assumption }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {wordsText(value, formats)}
              {assumption && <span className={styles.assumption}>assumption</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
