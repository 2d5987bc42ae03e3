import type { PersonStatement } from '../../domain/statement/person-statement';
import { useFormats } from '../formats-context';
import { knownWords, periodWords } from './person-days';
import { PersonBalance } from './person-balance';
import { PersonEntries } from './person-entries';
import { PersonSales } from './person-sales';
import styles from './statement-paper.module.css';

/**
 * A contact's own statement as it is printed: always in the colours of paper, whatever the scheme around
 * it. Its size is the font size it is given (`--paper-text`).
 */
export function PersonPaper({ statement }: { statement: PersonStatement }) {
  return (
    <article className={styles.paper} data-paper lang="en">
      <Masthead statement={statement} />
      <div className={styles.pair}>
        <PersonBalance statement={statement} />
        <KnownNote statement={statement} />
      </div>
      <PersonEntries statement={statement} />
      <PersonSales statement={statement} />
      <Notes />
    </article>
  );
}

function Masthead({ statement }: { statement: PersonStatement }) {
  const { locale } = useFormats();
  const { name, company } = statement.person;
  return (
    <header className={styles.masthead}>
      <h1>Trust Bank statement</h1>
      <p>
        <strong>{company === '' || company === name ? name : `${name}, ${company}`}</strong>
        <br />
        with {statement.business}
        <br />
        {periodWords(statement, locale)}
      </p>
    </header>
  );
}

function KnownNote({ statement }: { statement: PersonStatement }) {
  const { locale } = useFormats();
  return (
    <section>
      <h2>What it rests on</h2>
      <p className={styles.note}>{knownWords(statement, locale)}</p>
    </section>
  );
}

function Notes() {
  return (
    <section className={styles.notes}>
      <h2>Notes</h2>
      <p className={styles.note}>
        Points record what was given to this contact and asked of them, at the rates of the business’s own
        rate card. They are not money, and purchases post no points.
      </p>
      <p className={styles.note}>
        The balance beside an entry is the one right after it, on its day; fading between entries makes up the
        rest. Single entries are rounded so that they add up to the totals as printed.
      </p>
    </section>
  );
}
