import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { GiveawayView, PastedList } from '../../contract/giveaways';
import { useOpenBook } from '../../ui/book-context';
import { useReadList } from './read-list';
import { type Choices, type Chosen, type RespondValues, newResponses, usualDay } from './respond-values';

const TYPING_MS = 250;

/** The form of responses while it is being filled. */
export type RespondFormState = {
  readonly values: RespondValues;
  readonly set: (change: Partial<RespondValues>) => void;
  readonly choices: Choices;
  readonly choose: (text: string, chosen: Chosen) => void;
  /** The list as it was read last; it stays while the next letters are read. */
  readonly shown: PastedList | undefined;
  /** The list as it is written now, once that has been read. */
  readonly list: PastedList | undefined;
  readonly error: Error | null;
};

/** Holds what is filled in, and reads the list a moment after the last key. */
export function useRespondForm(giveaway: GiveawayView): RespondFormState {
  const { today } = useOpenBook();
  const [values, setValues] = useState(() => newResponses(giveaway, today));
  const [choices, setChoices] = useState<Choices>({});
  const [text] = useDebouncedValue(values.text, TYPING_MS);
  const read = useReadList({ giveawayId: giveaway.id, way: values.way, text });
  const isRead = text === values.text && !read.isPlaceholderData;
  const shown = values.text.trim() === '' ? undefined : read.data;
  return {
    values,
    set: (change) =>
      setValues((before) => {
        const next = { ...before, ...change };
        return next.isDaySaid ? next : { ...next, day: usualDay(giveaway, next.way, today) };
      }),
    choices,
    choose: (name, chosen) => setChoices((before) => ({ ...before, [name]: chosen })),
    shown,
    list: isRead ? shown : undefined,
    error: read.error,
  };
}
