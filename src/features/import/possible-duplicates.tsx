import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { valueOf } from '../../contract/failure';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';

/** Leads to those who may be in the book twice since the import, where there are any. */
export function PossibleDuplicates() {
  const formats = useFormats();
  const { data } = useQuery({
    queryKey: ['people', 'duplicates', { limit: 0 }],
    queryFn: () => valueOf(window.bank.people.duplicates({ limit: 0 })),
  });
  if (!data || data.total === 0) return null;
  return (
    <p className={styles.duplicates}>
      <Link href="/people/duplicates">{formats.counted(data.total, 'possible duplicate')} to look at</Link>
    </p>
  );
}
