import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { ContactSuggestion } from '../../contract/people';
import { fold } from '../../domain/quick-log/words';
import type { Someone } from '../../ui/act-editor-context';
import styles from './act-form.module.css';
import { useSuggestions } from './suggest-people';

type PeopleFieldProps = {
  value: readonly Someone[];
  onChange: (who: readonly Someone[]) => void;
  autoFocus?: boolean;
};

const ADD = 'add:';

/** Whom an act reached: contacts found as one types, or new ones by their name alone. */
export function PeopleField({ value, onChange, autoFocus = false }: PeopleFieldProps) {
  const [text, setText] = useState('');
  const { people, isReady } = useSuggestions(text.trim());
  const found = people.filter(({ id }) => !value.some((one) => isContact(one, id)));
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const canAdd = isReady && text.trim() !== '' && !found.some(({ name }) => fold(name) === fold(text.trim()));

  // The first choice is the one Enter takes; a new list has a new first.
  const choices = [...found.map(({ id }) => id), canAdd].join();
  useEffect(() => {
    if (text !== '') combobox.selectFirstOption();
    // oxlint-disable-next-line react/exhaustive-deps -- the store is another object at every render
  }, [choices, text]);

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.DropdownTarget>
        <PillsInput label="Who" description="Empty: your audience, nobody named" onClick={open}>
          <Pill.Group>
            {value.map((someone) => (
              <Pill
                key={nameOf(someone)}
                withRemoveButton
                removeButtonProps={{ 'aria-label': `Take ${nameOf(someone)} out`, tabIndex: 0 }}
                onRemove={() => onChange(value.filter((other) => other !== someone))}
              >
                {nameOf(someone)}
                {'newName' in someone && <span className={styles.new}> new</span>}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                value={text}
                placeholder={value.length === 0 ? 'Name, company or address' : ''}
                data-autofocus={autoFocus || undefined}
                onFocus={open}
                onBlur={leave}
                onChange={(event) => type(event.currentTarget.value)}
                onKeyDown={guardKeys}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={found.length === 0 && !canAdd}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {found.map((person) => (
            <Combobox.Option key={person.id} value={String(person.id)}>
              <span className={styles.option}>
                <span>{person.name}</span>
                <span className={styles.optionHint}>{person.hint}</span>
              </span>
            </Combobox.Option>
          ))}
          {canAdd && <Combobox.Option value={ADD}>Add “{text.trim()}” as a new contact</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );

  function open(): void {
    if (text.trim() !== '') combobox.openDropdown();
  }

  function type(next: string): void {
    setText(next);
    if (next.trim() === '') return combobox.closeDropdown();
    combobox.openDropdown();
  }

  function choose(option: string): void {
    const person = found.find(({ id }) => String(id) === option);
    add(person ? contact(person) : { newName: text.trim() });
  }

  function add(someone: Someone): void {
    onChange([...value.filter((other) => nameOf(other) !== nameOf(someone)), someone]);
    setText('');
    combobox.closeDropdown();
  }

  // A name typed and left is meant: it is kept rather than lost.
  function leave(): void {
    combobox.closeDropdown();
    const exact = found.filter(({ name }) => fold(name) === fold(text.trim()));
    if (exact.length === 1 && exact[0]) add(contact(exact[0]));
    else if (canAdd && found.length === 0) add({ newName: text.trim() });
  }

  // Enter must not save the form over a name that is still being looked up.
  function guardKeys(event: KeyboardEvent): void {
    if (event.key === 'Enter' && text.trim() !== '' && !isReady) event.preventDefault();
    if (event.key !== 'Backspace' || text !== '' || value.length === 0) return;
    event.preventDefault();
    onChange(value.slice(0, -1));
  }
}

function contact({ id, name }: ContactSuggestion): Someone {
  return { contactId: id, name };
}

function nameOf(someone: Someone): string {
  return 'newName' in someone ? someone.newName : someone.name;
}

function isContact(someone: Someone, id: number): boolean {
  return 'contactId' in someone && someone.contactId === id;
}
