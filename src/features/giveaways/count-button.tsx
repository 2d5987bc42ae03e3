import type { FunnelStep } from '../../domain/giveaways/funnel';
import { useFormats } from '../../ui/formats-context';
import { stepName } from './funnel-words';
import styles from './results.module.css';

type CountButtonProps = {
  step: FunnelStep;
  count: number;
  onOpen: (step: FunnelStep) => void;
  /** What stands on it; the count alone where it is left out. */
  words?: string;
};

/** A count of people: pressed, it shows who they are. */
export function CountButton({ step, count, onOpen, words }: CountButtonProps) {
  const formats = useFormats();
  const text = words ?? formats.count(count);
  return (
    <button
      type="button"
      className={styles.opens}
      aria-haspopup="dialog"
      aria-label={`${stepName(step)}: ${text}, show the people`}
      onClick={() => onOpen(step)}
    >
      {text}
    </button>
  );
}
