import { useEffect, useRef, useState } from 'react';
import type { PresencePerson } from '../../contract/presence';
import type { Platform } from './mark-presence';

/** What is being written of one person; a new person begins with nothing, under their name. */
export function useDraft({ contactId }: PresencePerson) {
  const [text, setText] = useState('');
  const [platform, setPlatform] = useState<Platform | null>(null);
  const [question, ask] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const where = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(contactId);
  useEffect(() => {
    if (shown.current === contactId) return;
    shown.current = contactId;
    setText('');
    setPlatform(null);
    ask(null);
    heading.current?.focus({ preventScroll: true });
  }, [contactId]);
  return {
    text,
    platform,
    question,
    field,
    where,
    heading,
    ask,
    setPlatform: (next: Platform | null) => {
      setPlatform(next);
      ask(null);
      // Enter there saves.
      if (next !== null) field.current?.focus();
    },
    type: (next: string) => {
      setText(next);
      ask(null);
    },
    write: (pasted?: string) => {
      if (pasted !== undefined) setText(pasted);
      field.current?.focus();
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
