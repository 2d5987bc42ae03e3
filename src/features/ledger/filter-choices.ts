import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ActKindView } from '../../contract/acts';
import { valueOf } from '../../contract/failure';
import type { GiveawayRow } from '../../contract/giveaways';
import type { ContactSuggestion } from '../../contract/people';

/** What the ledger can be narrowed by; nothing while it is being read. */
export type FilterChoices = {
  readonly kinds: readonly ActKindView[];
  readonly channels: readonly string[];
  readonly giveaways: readonly GiveawayRow[];
};

/** The kinds of the rate card, the channels used before and the giveaways of the book. */
export function useFilterChoices(): FilterChoices {
  const acts = useQuery({
    queryKey: ['acts', 'choices', {}],
    queryFn: () => valueOf(window.bank.acts.choices({})),
  });
  const giveaways = useQuery({
    queryKey: ['giveaways', 'list', {}],
    queryFn: () => valueOf(window.bank.giveaways.list({})),
  });
  const { kinds = [], former = [], channels = [] } = acts.data ?? {};
  return { kinds: [...kinds, ...former], channels, giveaways: giveaways.data ?? [] };
}

/** People a text may mean; the last ones stay while the next are looked up. */
export function useFoundPeople(text: string): readonly ContactSuggestion[] {
  const input = { text, limit: 8 };
  const found = useQuery({
    queryKey: ['people', 'suggest', input],
    queryFn: () => valueOf(window.bank.people.suggest(input)),
    placeholderData: keepPreviousData,
    enabled: text !== '',
  });
  return text === '' ? [] : (found.data ?? []);
}
