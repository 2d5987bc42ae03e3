import { Select } from '@mantine/core';
import type { ListedPerson, PastedList } from '../../contract/giveaways';
import { useFormats } from '../../ui/formats-context';
import { sentenceOf } from '../../ui/sentence-of';
import { listInWords } from './list-in-words';
import { type Choices, type Chosen, MOST_LISTED, listedPeople, severalOf } from './respond-values';
import styles from './responses.module.css';

type ListAsReadProps = {
  list: PastedList | undefined;
  error: Error | null;
  choices: Choices;
  /** Saving was tried: what is not chosen yet says so. */
  isAsked: boolean;
  onChoose: (text: string, chosen: Chosen) => void;
};

/** What a pasted list says: how many are known, who is new, which of several is meant, what says nobody. */
export function ListAsRead({ list, error, choices, isAsked, onChoose }: ListAsReadProps) {
  const formats = useFormats();
  const tooMany = list !== undefined && listedPeople(list, choices).length > MOST_LISTED;
  return (
    <div className={styles.read}>
      <p role="status" className={styles.count}>
        {error ? `The list could not be read. ${sentenceOf(error)}` : list && listInWords(list, formats)}
      </p>
      {tooMany && (
        <p className={styles.refused}>
          At most {formats.count(MOST_LISTED)} at once: paste the rest afterwards.
        </p>
      )}
      {list && (
        <>
          <Examples said="New:" people={list.people.filter(({ type }) => type === 'new')} />
          <Examples said="Nobody can be read from:" people={unreadable(list)} />
          {severalOf(list)
            .slice(0, MOST_ASKED)
            .map((person) => (
              <WhichOne
                key={person.text}
                person={person}
                chosen={choices[person.text]}
                isAsked={isAsked}
                onChoose={(chosen) => onChoose(person.text, chosen)}
              />
            ))}
        </>
      )}
    </div>
  );
}

const MOST_ASKED = 200;
const EXAMPLES = 6;

function unreadable(list: PastedList): readonly ListedPerson[] {
  return list.people.filter(({ type }) => type === 'unreadable');
}

function Examples({ said, people }: { said: string; people: readonly ListedPerson[] }) {
  const formats = useFormats();
  if (people.length === 0) return null;
  const rest = people.length - EXAMPLES;
  return (
    <p className={styles.quiet}>
      {said} {people.slice(0, EXAMPLES).map(calledOnList).join(', ')}
      {rest > 0 && ` and ${formats.count(rest)} more`}
    </p>
  );
}

function calledOnList(person: ListedPerson): string {
  if (person.type === 'unreadable') return `“${person.text.slice(0, 60)}”`;
  if (person.type !== 'new') return person.text;
  const { name, email } = person;
  return name !== '' && email !== null ? `${name} (${email})` : name || (email ?? '');
}

const NEW = 'new';
const NOBODY = 'nobody';

type WhichOneProps = {
  person: Extract<ListedPerson, { type: 'several' }>;
  chosen: Chosen | undefined;
  isAsked: boolean;
  onChoose: (chosen: Chosen) => void;
};

function WhichOne({ person: { text, candidates }, chosen, isAsked, onChoose }: WhichOneProps) {
  const people = candidates.map(({ id, name, hint }) => ({
    value: String(id),
    label: hint === '' ? `${name} · nothing more is known` : `${name} · ${hint}`,
  }));
  return (
    <Select
      label={`Which ${text}?`}
      placeholder="Choose one of them"
      data={[
        ...people,
        { value: NEW, label: 'Somebody new' },
        { value: NOBODY, label: 'Leave this line out' },
      ]}
      value={chosen ? valueOfChosen(chosen) : null}
      onChange={(value) => value !== null && onChoose(chosenOfValue(value))}
      error={
        isAsked && !chosen ? 'Several people have this name: choose one, or leave the line out' : undefined
      }
      allowDeselect={false}
      data-unchosen={chosen === undefined || undefined}
    />
  );
}

function valueOfChosen(chosen: Chosen): string {
  return chosen.type === 'contact' ? String(chosen.id) : chosen.type;
}

function chosenOfValue(value: string): Chosen {
  if (value === NEW || value === NOBODY) return { type: value };
  return { type: 'contact', id: Number(value) };
}
