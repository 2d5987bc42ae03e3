import { useId } from 'react';
import styles from './question-card.module.css';

type Option = { readonly value: string; readonly title: string; readonly lines: readonly string[] };

type QuestionCardProps = {
  question: string;
  /** Where the question comes from. */
  hint?: string;
  options: readonly Option[];
  value: string | null;
  onAnswer: (value: string) => void;
};

/** A question with all its readings side by side; none of them is chosen beforehand. */
export function QuestionCard({ question, hint, options, value, onAnswer }: QuestionCardProps) {
  const name = useId();
  return (
    <fieldset className={styles.card}>
      <legend className={styles.question}>
        {question}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label
            key={option.value}
            className={styles.option}
            data-chosen={option.value === value || undefined}
          >
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={option.value === value}
              onChange={() => onAnswer(option.value)}
            />
            <span className={styles.title}>{option.title}</span>
            {option.lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
