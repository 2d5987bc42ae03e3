import type { ManyInput } from '../../contract/acts';
import type { Day } from '../../domain/day';
import type { Formats } from '../../ui/formats-context';
import type { FilterChoices } from './filter-choices';

/** What the form for many entries holds; null and empty leave each entry as it is. */
export type ManyValues = {
  readonly kind: string | null;
  readonly day: Day | null;
  readonly channel: string;
  /** A giveaway’s id, or `none` to take entries off theirs. */
  readonly giveaway: string | null;
  readonly addNote: string;
};

export const AS_THEY_ARE: ManyValues = { kind: null, day: null, channel: '', giveaway: null, addNote: '' };
export const NO_GIVEAWAY = 'none';

/** What is sent to the bank; null while nothing is to be changed. */
export function manyInputOf({ kind, day, channel, giveaway, addNote }: ManyValues): ManyInput | null {
  const change: ManyInput = {
    ...(kind !== null && { kind }),
    ...(day !== null && { day }),
    ...(channel.trim() !== '' && { channel: channel.trim() }),
    ...(giveaway !== null && { giveawayId: giveaway === NO_GIVEAWAY ? null : Number(giveaway) }),
    ...(addNote.trim() !== '' && { addNote: addNote.trim() }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** What will change, one sentence each. */
export function changesInWords(values: ManyValues, choices: FilterChoices, formats: Formats): string[] {
  const { kind, day, channel, giveaway, addNote } = values;
  const label = choices.kinds.find(({ id }) => id === kind)?.label ?? kind;
  const title = choices.giveaways.find(({ id }) => String(id) === giveaway)?.title;
  return [
    ...(kind === null ? [] : [`What happened becomes “${label ?? kind}”.`]),
    ...(day === null ? [] : [`The day becomes ${formats.day(day)}.`]),
    ...(channel.trim() === '' ? [] : [`The channel becomes ${channel.trim()}.`]),
    ...(giveaway === null ? [] : [title ? `They belong to “${title}”.` : 'They belong to no giveaway.']),
    ...(addNote.trim() === '' ? [] : [`Each note gets “${addNote.trim()}” added.`]),
    ...(kind === null && day === null ? [] : [POSTED_ANEW]),
  ];
}

const POSTED_ANEW = 'Where that differs, points are posted anew by the rate card of the day.';
