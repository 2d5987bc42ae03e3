import type { GiveawayView } from '../../contract/giveaways';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { CopyText } from './copy-text';
import { useGiveaway } from './get-giveaway';
import styles from './responses.module.css';

/** What the owner wrote down about a giveaway: its days, its length, where its files are, notes. */
export function AboutPart({ giveawayId }: { giveawayId: number }) {
  const { data } = useGiveaway(giveawayId);
  if (!data) return null;
  const { furtherDays, lengthMinutes, links, notes } = data;
  if (furtherDays.length === 0 && lengthMinutes === null && links.length === 0 && notes === '') return null;
  return (
    <section aria-labelledby="giveaway-about" className={styles.about}>
      <SectionHeading id="giveaway-about">About it</SectionHeading>
      <Days view={data} />
      {links.map((link) => (
        <p key={link} className={styles.link}>
          <span>{link}</span>
          <CopyText text={link} />
        </p>
      ))}
      {notes !== '' && <p className={styles.notes}>{notes}</p>}
    </section>
  );
}

function Days({ view: { startsOn, furtherDays, lengthMinutes } }: { view: GiveawayView }) {
  const formats = useFormats();
  const days = furtherDays.length === 0 ? [] : [startsOn, ...furtherDays].map(formats.day);
  const length = lengthMinutes === null ? [] : [`${formats.counted(lengthMinutes, 'minute')} long`];
  const said = [...(days.length === 0 ? [] : [`On ${days.join(', ')}`]), ...length].join(' · ');
  return said === '' ? null : <p className={styles.quiet}>{said}</p>;
}
