import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { AssumptionsVersion, AssumptionsView } from '../../contract/assumptions';
import { ErrorState } from '../../ui/error-state';
import { useFormats } from '../../ui/formats-context';
import { AssumptionsForm } from './assumptions-form';
import { statedNumbers, versionText } from './assumptions-words';
import styles from './assumptions.module.css';
import { useAssumptions } from './get-assumptions';
import settings from './settings.module.css';

/** The owner's own numbers for the estimated conversion value: in force, coming, and before. */
export function AssumptionsPart() {
  const assumptions = useAssumptions();
  const [isChanging, setIsChanging] = useState(false);
  if (assumptions.isError) {
    return (
      <ErrorState
        what="Your assumptions could not be read"
        error={assumptions.error}
        onRetry={() => void assumptions.refetch()}
      />
    );
  }
  if (!assumptions.data) return null;
  const view = assumptions.data;
  return (
    <>
      <p className={settings.note}>
        The estimated conversion value rests on your book, and on these numbers of yours where the book says
        little. A change holds from a day on: estimates of days before keep what they were made with.
      </p>
      <InForce view={view} />
      <div className={settings.foot}>
        <Button variant="default" onClick={() => setIsChanging(true)}>
          Change your assumptions
        </Button>
      </div>
      <Versions view={view} />
      <Modal opened={isChanging} onClose={() => setIsChanging(false)} title="Your assumptions" size={720}>
        <AssumptionsForm view={view} onClose={() => setIsChanging(false)} />
      </Modal>
    </>
  );
}

function InForce({ view: { inForce, horizonDays } }: { view: AssumptionsView }) {
  const formats = useFormats();
  return (
    <>
      <dl className={styles.numbers}>
        {statedNumbers(inForce, horizonDays, formats).map(({ name, value, does }) => (
          <div key={name} className={styles.number}>
            <dt>{name}</dt>
            <dd>
              <span className={styles.value}>{value}</span>
              <span className={styles.does}>{does}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.since}>
        {versionText(inForce, formats)}
        {inForce.note !== '' && `: ${inForce.note}`}
      </p>
    </>
  );
}

function Versions({ view: { inForce, versions, horizonDays } }: { view: AssumptionsView }) {
  const formats = useFormats();
  const coming = versions.filter(
    ({ version, takesEffectOn }) => takesEffectOn > inForce.takesEffectOn && version > inForce.version,
  );
  return (
    <>
      {coming.map((version) => (
        <p key={version.version} className={styles.coming}>
          From {formats.day(version.takesEffectOn)}: {inShort(version)}
        </p>
      ))}
      {versions.length > 1 && (
        <details className={styles.versions}>
          <summary>All {formats.counted(versions.length, 'version')}</summary>
          <ol>
            {versions.map((version) => (
              <li key={version.version}>
                <span className={styles.since}>{versionText(version, formats)}</span>
                <span>{inShort(version)}</span>
                {version.note !== '' && <span className={styles.since}>{version.note}</span>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );

  function inShort(version: AssumptionsVersion): string {
    const numbers = statedNumbers(version, horizonDays, formats);
    return numbers.map(({ name, value }) => `${name}: ${value}`).join('; ');
  }
}
