import { Select } from '@mantine/core';
import type { GiveawayRow } from '../../contract/giveaways';
import { useFormats } from '../../ui/formats-context';
import styles from './responses.module.css';

type WhichGiveawayProps = {
  giveaways: readonly GiveawayRow[];
  value: number | null;
  onChange: (id: number) => void;
};

/** Chooses the giveaway that was responded to, newest first. */
export function WhichGiveaway({ giveaways, value, onChange }: WhichGiveawayProps) {
  const formats = useFormats();
  return (
    <Select
      className={styles.which ?? ''}
      label="Giveaway"
      data={giveaways.map(({ id, title, startsOn }) => ({
        value: String(id),
        label: `${title} · ${formats.day(startsOn)}`,
      }))}
      value={value === null ? null : String(value)}
      onChange={(id) => id !== null && onChange(Number(id))}
      allowDeselect={false}
      searchable
      limit={100}
      nothingFoundMessage="No giveaway of that name"
    />
  );
}
