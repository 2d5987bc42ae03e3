import type { PersonVerdicts } from '../../contract/rules';
import { clientReasons } from '../../domain/rules/client';
import { leadReasons } from '../../domain/rules/lead-words';
import type { Say } from '../../domain/rules/say';
import { treatedWellReason } from '../../domain/rules/treated-well';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { sentenceOf } from '../../ui/sentence-of';
import { usePastView } from '../../ui/view-context';
import { usePersonVerdicts } from './get-person-verdicts';
import styles from './person.module.css';

/** What this contact is by the owner's own rules, and why. */
export function RulesPart({ contactId }: { contactId: number }) {
  const verdicts = usePersonVerdicts(contactId);
  return (
    <section aria-labelledby="person-rules">
      <SectionHeading id="person-rules">By your rules</SectionHeading>
      {verdicts.isError && (
        <p className={styles.quiet}>The rules could not be applied. {sentenceOf(verdicts.error)}</p>
      )}
      {verdicts.data && <Verdicts verdicts={verdicts.data} />}
    </section>
  );
}

function Verdicts({ verdicts }: { verdicts: PersonVerdicts }) {
  const formats = useFormats();
  const isNow = usePastView().asOf === null;
  const { client, treated_well: treated, qualified_lead: lead, kinds } = verdicts;
  const say: Say = { ...formats, kind: (id) => kinds.find((kind) => kind.id === id)?.label ?? id };
  return (
    <dl className={styles.details}>
      <Verdict
        name="Client"
        fits={client.verdict.fits}
        why={clientReasons(client.rule.terms, client.verdict, say)}
      />
      <Verdict
        name="Treated well"
        fits={treated.verdict.fits}
        why={[`${treatedWellReason(treated.verdict, say)}${isNow ? '' : ', by what was known then'}`]}
      />
      <Verdict
        name="Qualified lead"
        fits={lead.verdict.fits}
        why={leadReasons(lead.rule.terms, lead.verdict, say)}
      />
    </dl>
  );
}

function Verdict({ name, fits, why }: { name: string; fits: boolean; why: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{fits ? 'Yes' : 'No'}</strong>
        {why.length > 0 && <span className={styles.quiet}> · {why.join('. ')}</span>}
      </dd>
    </div>
  );
}
