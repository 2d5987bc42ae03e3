import type { AnyPreview, Differing, KindWords, PreviewInput } from '../../contract/rules';
import { assertNever } from '../../domain/assert-never';
import { clientReasons } from '../../domain/rules/client';
import { leadReasons } from '../../domain/rules/lead-words';
import type { TermsOf } from '../../domain/rules/rule';
import type { Say } from '../../domain/rules/say';
import { treatedWellReason } from '../../domain/rules/treated-well';
import { type Formats, useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { usePreviewRule } from './preview-rule';
import { fitting, sayIn } from './rule-words';
import styles from './rules.module.css';

type RulePreviewProps = { input: PreviewInput | null; kinds: readonly KindWords[] };

/** How many the rule in the form would fit, against the one in force today. */
export function RuleEffect({ input }: { input: PreviewInput | null }) {
  const preview = usePreviewRule(input);
  const formats = useFormats();
  return (
    <p className={styles.effect} role="status">
      {input === null
        ? 'Fill in what is missing to see whom it would fit.'
        : preview.data && effectText(preview.data, formats)}
    </p>
  );
}

function effectText({ topic, fitNow, fitThen, joining, leaving }: AnyPreview, formats: Formats): string {
  const now = fitting(topic, fitNow, formats);
  return joining + leaving === 0
    ? `${now} today, and the same with this rule.`
    : `${now} today; with this rule ${formats.count(fitThen)}.`;
}

/** Who would no longer fit, and who newly would, and why. */
export function RulePreview({ input, kinds }: RulePreviewProps) {
  const preview = usePreviewRule(input);
  const say = sayIn(useFormats(), kinds);
  if (preview.isError) {
    return <p className={styles.problem}>This could not be tried out. {sentenceOf(preview.error)}</p>;
  }
  if (input === null || !preview.data || preview.data.differ.length === 0) return null;
  const people = namesOf(preview.data, input, say);
  const { leaving, joining } = preview.data;
  return (
    <section className={styles.preview} aria-label="What it would change">
      <People title="No longer" people={people.leaving} total={leaving} />
      <People title="New" people={people.joining} total={joining} />
    </section>
  );
}

type Named = { readonly id: number; readonly name: string; readonly why: string };

const SHOWN_AT_ONCE = 8;

function People({ title, people, total }: { title: string; people: readonly Named[]; total: number }) {
  const formats = useFormats();
  if (total === 0) return null;
  const later = people.slice(SHOWN_AT_ONCE);
  const unnamed = total - people.length;
  return (
    <div className={styles.differ}>
      <h3>
        {title}: {formats.count(total)}
      </h3>
      <Names people={people.slice(0, SHOWN_AT_ONCE)} />
      {later.length > 0 && (
        <details className={styles.versions}>
          <summary>and {formats.count(total - SHOWN_AT_ONCE)} more</summary>
          <Names people={later} />
          {unnamed > 0 && <p className={styles.quiet}>{formats.count(unnamed)} are not listed here.</p>}
        </details>
      )}
    </div>
  );
}

function Names({ people }: { people: readonly Named[] }) {
  return (
    <ul className={styles.people}>
      {people.map(({ id, name, why }) => (
        <li key={id}>
          <span>{name || 'No name'}</span>
          <span className={styles.why}>{why}</span>
        </li>
      ))}
    </ul>
  );
}

// The bank answers for the terms it was asked about; while newer ones are on their way, the topic is the same.
function namesOf(preview: AnyPreview, { terms }: PreviewInput, say: Say) {
  switch (preview.topic) {
    case 'qualified_lead':
      return parted(preview.differ, (one) =>
        leadReasons(terms as TermsOf['qualified_lead'], one.verdict, say).join('; '),
      );
    case 'treated_well':
      return parted(preview.differ, (one) => treatedWellReason(one.verdict, say));
    case 'client':
      return parted(preview.differ, (one) =>
        clientReasons(terms as TermsOf['client'], one.verdict, say).join('; '),
      );
    default:
      return assertNever(preview);
  }
}

function parted<D extends Differing>(differ: readonly D[], why: (one: D) => string) {
  const named = (one: D): Named => ({ id: one.contactId, name: one.name, why: why(one) });
  return {
    leaving: differ.filter((one) => !one.verdict.fits).map(named),
    joining: differ.filter((one) => one.verdict.fits).map(named),
  };
}
