import { useFormats } from '../../ui/formats-context';
import styles from './experiments.module.css';

type NotCountedLineProps = { of: { readonly inBoth: number; readonly erased: number } };

/** Who was drawn and is not counted; nothing where everybody is. */
export function NotCountedLine({ of: { inBoth, erased } }: NotCountedLineProps) {
  const { counted } = useFormats();
  const parts = [
    inBoth > 0 && `${counted(inBoth, 'person was', 'people were')} drawn into both groups under two names`,
    erased > 0 && `${counted(erased, 'person was', 'people were')} erased since`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return <p className={styles.quiet}>Not counted: {parts.join('; ')}.</p>;
}
