import type { GiveawayView, ListedPerson, PastedList } from '../../contract/giveaways';
import { assertNever } from '../../domain/assert-never';
import type { Day } from '../../domain/day';
import { isHeld } from '../../domain/giveaways/giveaway-kind';
import type { ResponseWay } from '../../domain/rules/lead-terms';

/** What the form of responses holds; a day nobody has touched follows the way. */
export type RespondValues = {
  readonly way: ResponseWay;
  readonly day: Day | null;
  readonly isDaySaid: boolean;
  readonly minutes: number | null;
  readonly text: string;
};

/** What was chosen for a name several people have: one of them, somebody new, or nobody. */
export type Chosen =
  { readonly type: 'contact'; readonly id: number } | { readonly type: 'new' } | { readonly type: 'nobody' };

/** What was chosen, by the text that stood on the list. */
export type Choices = Readonly<Record<string, Chosen>>;

/** Somebody to note a response of. */
export type Listed =
  { readonly contactId: number } | { readonly name: string; readonly email: string | null };

type Several = Extract<ListedPerson, { type: 'several' }>;

/** At most so many are noted at once. */
export const MOST_LISTED = 5_000;

// The way one usually responds to a giveaway of such a kind.
function usualWay(kind: string): ResponseWay {
  if (isHeld(kind)) return 'attended';
  return kind === 'newsletter' ? 'replied' : 'downloaded';
}

/** The day a response is likely of: for one that people came to, its last day up to today; else today. */
export function usualDay(
  view: Pick<GiveawayView, 'startsOn' | 'furtherDays'>,
  way: ResponseWay,
  today: Day,
): Day {
  if (way !== 'attended') return today;
  return [view.startsOn, ...view.furtherDays].findLast((day) => day <= today) ?? today;
}

/** The form as it opens for a giveaway. */
export function newResponses(view: GiveawayView, today: Day): RespondValues {
  const way = usualWay(view.kind);
  return { way, day: usualDay(view, way, today), isDaySaid: false, minutes: null, text: '' };
}

/** Names that several people have. */
export function severalOf(list: PastedList): readonly Several[] {
  return list.people.filter((one) => one.type === 'several');
}

/** Names that several people have and nothing was chosen for yet. */
export function unchosen(list: PastedList, choices: Choices): readonly Several[] {
  return severalOf(list).filter(({ text }) => choices[text] === undefined);
}

/** Everybody a list comes to as it stands: whom nothing was chosen for is not among them. */
export function listedPeople(list: PastedList, choices: Choices): readonly Listed[] {
  return list.people.flatMap((person): Listed[] => {
    switch (person.type) {
      case 'known':
        return [{ contactId: person.contactId }];
      case 'new':
        return [{ name: person.name, email: person.email }];
      case 'several':
        return chosenOf(person, choices[person.text]);
      case 'unreadable':
        return [];
      default:
        return assertNever(person);
    }
  });
}

function chosenOf({ text }: Several, chosen: Chosen | undefined): Listed[] {
  if (chosen?.type === 'contact') return [{ contactId: chosen.id }];
  return chosen?.type === 'new' ? [{ name: text, email: null }] : [];
}
