import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';

type TypedNumberFieldProps = {
  /** Seen over the field; without one, `aria-label` names it. */
  label?: string;
  'aria-label'?: string;
  description?: ReactNode;
  placeholder?: string;
  /** The value as it stands while nothing is being typed; empty for none. */
  written: string;
  /** Takes what was typed; answers with what is wrong about it, or null. */
  problemOf: (typed: string) => string | null;
  onType: (typed: string) => void;
  error?: ReactNode;
  leftSection?: ReactNode;
  leftSectionWidth?: number;
};

/** A number as one types it. What is typed stays until it is left; what cannot be read is said, never dropped. */
export function TypedNumberField({
  written,
  problemOf,
  onType,
  error,
  leftSection,
  leftSectionWidth,
  ...rest
}: TypedNumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaid, setIsSaid] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problem = typed === null || typed.trim() === '' ? null : problemOf(typed);
  // The form asks its fields before it saves: an unreadable number must not pass for none.
  useEffect(() => field.current?.setCustomValidity(problem ?? ''), [problem]);
  return (
    <TextInput
      {...rest}
      {...(leftSection === undefined
        ? {}
        : { leftSection, leftSectionWidth, leftSectionPointerEvents: 'none' })}
      ref={field}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? written}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      onInvalid={() => setIsSaid(true)}
      error={(isSaid ? problem : null) ?? error}
    />
  );

  function type(text: string): void {
    setTyped(text);
    onType(text);
  }

  function leave(): void {
    setIsSaid(problem !== null);
    if (problem === null) setTyped(null);
  }
}
