import type { ContactSuggestion } from '../../contract/people';
import type { NameChoice } from './name-choice';
import styles from './quick-log-line.module.css';

type QuickLogNamesProps = {
  id: string;
  choice: NameChoice;
  active: number;
  onChoose: (person: ContactSuggestion) => void;
};

/** The id of one name in the list, for the field to point at. */
export function nameOptionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Contacts to choose from; the keyboard stays in the field. */
export function QuickLogNames({ id, choice, active, onChoose }: QuickLogNamesProps) {
  return (
    <div id={id} className={styles.names} role="listbox" aria-label={`Contacts like ${choice.typed}`}>
      {choice.people.map((person, i) => (
        // The field's own keys choose; the pointer is a second way.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={person.id}
          id={nameOptionId(id, i)}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          className={styles.name}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          {person.name} <span>{person.hint}</span>
        </div>
      ))}
    </div>
  );
}
