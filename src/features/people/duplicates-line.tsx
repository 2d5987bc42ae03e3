import { Link } from 'wouter';
import { useFormats } from '../../ui/formats-context';
import { useDuplicates } from './list-duplicates';

/** Leads to those who may be in the book twice, where there are any. */
export function DuplicatesLine() {
  const formats = useFormats();
  const total = useDuplicates(0).data?.total ?? 0;
  return total > 0 && <Link href="/people/duplicates">{formats.counted(total, 'possible duplicate')}</Link>;
}
