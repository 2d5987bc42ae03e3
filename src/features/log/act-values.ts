import type { ActInput, ActView } from '../../contract/acts';
import type { Day } from '../../domain/day';
import type { Cents } from '../../domain/money';
import type { ActPrefill, Someone } from '../../ui/act-editor-context';

/** What the form of an act holds. `kind` and `day` are null until something understood is there. */
export type ActValues = {
  readonly kind: string | null;
  readonly day: Day | null;
  readonly who: readonly Someone[];
  readonly channel: string;
  readonly note: string;
  readonly minutes: number | null;
  readonly costCents: Cents | null;
  readonly units: number;
  readonly reach: number | null;
  readonly giveawayId: number | null;
};

/** The form of a new act: today, once, and whatever was known before it opened. */
export function valuesOfPrefill(prefill: ActPrefill, today: Day): ActValues {
  const usual = { kind: null, day: today, who: [], channel: '', note: '', minutes: null, costCents: null };
  return { ...usual, units: 1, reach: null, giveawayId: null, ...prefill };
}

/** The form of an act that is in the book. */
export function valuesOfAct({ id: _id, contacts, ...act }: ActView): ActValues {
  return { ...act, who: contacts.map(({ id, name }) => ({ contactId: id, name })) };
}

/** What is sent to the bank; null while the form lacks what or when. */
export function inputOf(values: ActValues): ActInput | null {
  const { kind, day, who, ...rest } = values;
  if (kind === null || day === null) return null;
  return { ...rest, kind, day, who: who.map(whoInput) };
}

function whoInput(someone: Someone): { contactId: number } | { newName: string } {
  return 'contactId' in someone ? { contactId: someone.contactId } : { newName: someone.newName };
}
