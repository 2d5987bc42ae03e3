import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useFoundPeople } from './filter-choices';

type PersonChoiceProps = {
  personId: number | null;
  name: string | null;
  onChange: (personId: number | null) => void;
};

const TYPING_MS = 120;

/** One person, found as one types a name, a company or an address. */
export function PersonChoice({ personId, name, onChange }: PersonChoiceProps) {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useFoundPeople(text === name ? '' : text);
  const chosen = personId === null ? [] : [{ value: String(personId), label: name ?? 'One person' }];
  const others = found.filter(({ id }) => id !== personId);
  return (
    <Select
      label="Person"
      placeholder="Anybody"
      data={[...chosen, ...others.map(({ id, name: label }) => ({ value: String(id), label }))]}
      value={personId === null ? null : String(personId)}
      onChange={(value) => onChange(value === null ? null : Number(value))}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      renderOption={({ option }) => `${option.label}${hintOf(option.value)}`}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Anybody' }}
      nothingFoundMessage={text === '' ? 'Write a name, a company or an address' : 'Nobody by that name'}
      comboboxProps={{ withinPortal: false }}
    />
  );

  function hintOf(value: string): string {
    const hint = found.find(({ id }) => String(id) === value)?.hint ?? '';
    return hint === '' ? '' : ` · ${hint}`;
  }
}
