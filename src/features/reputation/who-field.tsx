import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { fold } from '../../domain/quick-log/words';
import type { Someone } from '../../ui/act-editor-context';
import styles from './reading-form.module.css';
import { usePeopleLike } from './suggest-people';

type WhoFieldProps = { value: Someone | null; onChange: (who: Someone | null) => void };

const ADD = 'add:';

/** Who said it: a contact found as one types, or a new one by name alone. May be nobody. */
export function WhoField({ value, onChange }: WhoFieldProps) {
  const [text, setText] = useState('');
  const typed = text.trim();
  const { people, isReady } = usePeopleLike(typed);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const canAdd = typed !== '' && isReady && !people.some(({ name }) => fold(name) === fold(typed));

  const choices = [...people.map(({ id }) => id), canAdd].join();
  useEffect(() => {
    if (text !== '') combobox.selectFirstOption();
    // oxlint-disable-next-line react/exhaustive-deps -- the store is another object at every render
  }, [choices, text]);

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.DropdownTarget>
        <PillsInput label="Who said it?" description="Empty: nobody named">
          <Pill.Group>
            {value !== null && (
              <Pill
                withRemoveButton
                removeButtonProps={{ 'aria-label': `Take ${nameOf(value)} out`, tabIndex: 0 }}
                onRemove={() => onChange(null)}
              >
                {nameOf(value)}
                {'newName' in value && <span className={styles.hint}> new</span>}
              </Pill>
            )}
            <Combobox.EventsTarget>
              <PillsInput.Field
                value={text}
                placeholder={value === null ? 'Name, company or address' : ''}
                onBlur={leave}
                onChange={(event) => type(event.currentTarget.value)}
                onKeyDown={guardKeys}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={people.length === 0 && !canAdd}>
        <Combobox.Options>
          {people.map((person) => (
            <Combobox.Option key={person.id} value={String(person.id)}>
              {person.name} <span className={styles.hint}>{person.hint}</span>
            </Combobox.Option>
          ))}
          {canAdd && <Combobox.Option value={ADD}>Add “{typed}” as a new contact</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );

  function type(next: string): void {
    setText(next);
    if (next.trim() === '') combobox.closeDropdown();
    else combobox.openDropdown();
  }

  function choose(option: string): void {
    const person = people.find(({ id }) => String(id) === option);
    take(person ? { contactId: person.id, name: person.name } : { newName: typed });
  }

  function take(who: Someone): void {
    onChange(who);
    setText('');
    combobox.closeDropdown();
  }

  // A name typed and left is meant: it is kept rather than lost.
  function leave(): void {
    combobox.closeDropdown();
    const exact = people.filter(({ name }) => fold(name) === fold(typed));
    if (exact.length === 1 && exact[0]) take({ contactId: exact[0].id, name: exact[0].name });
    else if (canAdd && people.length === 0) take({ newName: typed });
  }

  function guardKeys(event: KeyboardEvent): void {
    if (event.key === 'Enter' && typed !== '' && !isReady) event.preventDefault();
    if (event.key === 'Backspace' && text === '' && value !== null) onChange(null);
  }
}

function nameOf(someone: Someone): string {
  return 'newName' in someone ? someone.newName : someone.name;
}
