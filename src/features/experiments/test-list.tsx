import { Link } from 'wouter';
import type { ExperimentRow } from '../../contract/experiments';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import styles from './experiments.module.css';
import { stateText } from './state-words';

/** The fair tests with how they stand. */
export function TestList({ tests }: { tests: readonly ExperimentRow[] }) {
  const formats = useFormats();
  return (
    <section className={styles.part} aria-labelledby="fair-tests">
      <SectionHeading id="fair-tests">Your fair tests</SectionHeading>
      <table className={styles.list}>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">How it stands</th>
            <th scope="col" className={styles.number}>
              Get it
            </th>
            <th scope="col" className={styles.number}>
              Do not
            </th>
          </tr>
        </thead>
        <tbody>
          {tests.map((test) => (
            <tr key={test.id}>
              <td className={styles.title}>
                <Link to={`/benchmarks/test/${test.id}`}>{test.title}</Link>
                {test.giveaway && <span className={styles.quiet}> · {test.giveaway.title}</span>}
              </td>
              <td>{stateText(test, formats)}</td>
              <td className={styles.number}>{formats.count(test.sizes.given)}</td>
              <td className={styles.number}>{formats.count(test.sizes.notGiven)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
