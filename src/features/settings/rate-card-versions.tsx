import { Button } from '@mantine/core';
import type { CardVersion } from '../../contract/rate-cards';
import { useAnnounce } from '../../ui/announce-context';
import { type Formats, useFormats } from '../../ui/formats-context';
import { differenceSentence } from './rate-card-difference-words';
import styles from './rate-card-versions.module.css';
import { useTakeBackCard } from './take-back-rate-card';

/** The cards there have been and are to come, newest first, with what each changed. */
export function RateCardVersions({ versions }: { versions: readonly CardVersion[] }) {
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="rate-card-versions" className={styles.part}>
      <h3 id="rate-card-versions" className={styles.title}>
        Versions of the card
      </h3>
      <ol className={styles.list}>
        {versions.map((version, at) => (
          <Version key={version.card.version} version={version} isNewest={at === 0} />
        ))}
      </ol>
    </section>
  );
}

function Version({ version, isNewest }: { version: CardVersion; isNewest: boolean }) {
  const formats = useFormats();
  const { card, differences, recordedOn, staysBecause } = version;
  return (
    <li className={styles.version}>
      <div className={styles.head}>
        <span className={styles.name}>{nameOf(version, formats)}</span>
        <span className={styles.standing}>{standingOf(version)}</span>
      </div>
      {differences.length > 0 && (
        <ul className={styles.changes}>
          {differences.map((difference) => (
            <li key={JSON.stringify(difference)}>{differenceSentence(difference, formats)}</li>
          ))}
        </ul>
      )}
      {card.version > 1 && <p className={styles.recorded}>Recorded on {formats.day(recordedOn)}.</p>}
      {isNewest &&
        (staysBecause === null ? <TakeBack version={card.version} /> : <Stays why={staysBecause} />)}
    </li>
  );
}

function TakeBack({ version }: { version: number }) {
  const takeBack = useTakeBackCard();
  const announce = useAnnounce();
  return (
    <Button
      variant="default"
      size="xs"
      loading={takeBack.isPending}
      onClick={() =>
        takeBack.mutate(version, {
          onSuccess: () => announce.done(`Took back card ${version}.`),
          onError: (error) => announce.failed('The card was not taken back', error),
        })
      }
    >
      Take back this version
    </Button>
  );
}

function Stays({ why }: { why: string }) {
  return <p className={styles.recorded}>This version stays. {why}</p>;
}

function nameOf({ card }: CardVersion, formats: Formats): string {
  return card.version === 1
    ? 'The first card, from the beginning'
    : `Card ${card.version}, from ${formats.day(card.takesEffectOn)}`;
}

function standingOf({ standing }: CardVersion): string {
  if (standing === 'in_force') return 'in force today';
  return standing === 'coming' ? 'coming' : 'past';
}
