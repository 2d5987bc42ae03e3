import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Day, addDays, parseDay } from '../domain/day';
import { dayFromWords } from '../domain/quick-log/read-day';
import { CalendarIcon } from './calendar-icon';
import { useFormats } from './formats-context';

type DayFieldProps = {
  label: string;
  description?: ReactNode;
  value: Day | null;
  onChange: (day: Day | null) => void;
  today: Day;
  /** No day after this one is taken. */
  latest?: Day;
  /** May be left empty. */
  optional?: boolean;
  error?: ReactNode;
};

/**
 * A day, written as one says it (`yesterday`, `3 Oct`, `2026-10-03`) or picked from a calendar. The arrow
 * keys step a day. Gives null while what is written is no day.
 */
export function DayField({
  value,
  onChange,
  today,
  latest,
  optional = false,
  error,
  ...rest
}: DayFieldProps) {
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problem = typed === null || typed.trim() === '' ? null : problemOf(typed);
  // The form asks its fields before it saves: an unreadable day must not pass for none.
  useEffect(() => field.current?.setCustomValidity(problem ?? ''), [problem]);
  return (
    <TextInput
      {...rest}
      ref={field}
      value={typed ?? (value === null ? '' : formats.day(value))}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={step}
      onBlur={() => problem === null && setTyped(null)}
      error={problem ?? error}
      required={!optional}
      withAsterisk={false}
      rightSection={
        <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon variant="subtle" aria-label="Open the calendar" onClick={() => setIsOpen(!isOpen)}>
              <CalendarIcon />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              value={value}
              defaultDate={value ?? today}
              {...(latest === undefined ? {} : { maxDate: latest })}
              onChange={pick}
              hideOutsideDates
              weekendDays={[]}
              nextLabel="Next month"
              previousLabel="Month before"
              __stopPropagation
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );

  function write(text: string): void {
    setTyped(text);
    const day = dayFromWords(text, today);
    onChange(day !== null && !isTooLate(day) ? day : null);
  }

  function pick(picked: string | null): void {
    setIsOpen(false);
    setTyped(null);
    if (picked !== null) onChange(parseDay(picked));
  }

  function step(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by === 0 || value === null) return;
    event.preventDefault();
    setTyped(null);
    const next = addDays(value, by);
    if (!isTooLate(next)) onChange(next);
  }

  function problemOf(text: string): string | null {
    const day = dayFromWords(text, today);
    if (day === null) return `“${text}” is not a day I know. Write 3 Oct, yesterday or 2026-10-03.`;
    return isTooLate(day) ? `${formats.day(day)} is still to come.` : null;
  }

  function isTooLate(day: Day): boolean {
    return latest !== undefined && day > latest;
  }
}
