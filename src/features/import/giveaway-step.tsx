import { Select } from '@mantine/core';
import { useState } from 'react';
import type { FileChoice, GiveawayProposal } from '../../contract/imports';
import { type Formats, useFormats } from '../../ui/formats-context';
import { useGiveaways } from './find-giveaways';
import { giveawayWord } from './giveaway-words';
import styles from './import.module.css';
import { NewGiveawayForm } from './new-giveaway-form';
import { giveTo } from './waiting-files';

type GiveawayStepProps = { token: string; choice: FileChoice; proposal: GiveawayProposal };

const BY_FILE = 'by-file';
const MADE = 'made';

/** Which giveaway the responses are to: the one the report names, one of the book, or a new one. */
export function GiveawayStep({ token, choice, proposal }: GiveawayStepProps) {
  const formats = useFormats();
  const giveaways = useGiveaways();
  const [wantsNew, setWantsNew] = useState(false);
  const made = choice.newGiveaway ?? null;
  const chosen = wantsNew || made ? MADE : String(choice.giveawayId ?? BY_FILE);
  const choose = (value: string | null): void => {
    setWantsNew(value === MADE);
    if (value === BY_FILE) giveTo(token, {});
    else if (value !== null && value !== MADE) giveTo(token, { giveawayId: Number(value) });
  };
  return (
    <div className={styles.giveaway}>
      <Select
        label="The responses are to"
        size="sm"
        searchable
        allowDeselect={false}
        nothingFoundMessage="No giveaway of that name"
        data={[
          { group: 'As the file says', items: [{ value: BY_FILE, label: proposed(proposal, formats) }] },
          {
            group: 'Giveaways so far',
            items: (giveaways.data ?? []).map(({ id, title, startsOn }) => ({
              value: String(id),
              label: `${title}, ${formats.day(startsOn)}`,
            })),
          },
          { group: 'Another', items: [{ value: MADE, label: made ? madeLabel(made) : 'A new giveaway' }] },
        ].filter(({ items }) => items.length > 0)}
        value={chosen}
        onChange={choose}
      />
      {chosen === MADE && (
        <NewGiveawayForm
          initial={made ?? { title: proposal.title, day: proposal.day, kind: proposal.kind }}
          isSettled={made !== null}
          onUse={(newGiveaway) => {
            setWantsNew(false);
            giveTo(token, { newGiveaway });
          }}
        />
      )}
    </div>
  );
}

function madeLabel({ title }: NonNullable<FileChoice['newGiveaway']>): string {
  return `A new one: ${title}`;
}

function proposed({ id, title, day, kind, byRow }: GiveawayProposal, formats: Formats): string {
  if (byRow) return 'The giveaways its rows name';
  const on = day ? `, ${formats.day(day)}` : '';
  return id === null ? `A new ${giveawayWord(kind).toLowerCase()}: ${title}${on}` : `${title}${on}`;
}
