import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

type Choice = { readonly value: string; readonly label: string };
const NONE: readonly Choice[] = [];

/** The tags in use, for choosing one. */
export function useTagChoices(): readonly Choice[] {
  const { data } = useQuery({
    queryKey: ['people', 'tags'],
    queryFn: () => valueOf(window.bank.people.tags({})),
  });
  return data?.map((tag) => ({ value: tag, label: tag })) ?? NONE;
}

/** The giveaways, newest first, for choosing one by its id. */
export function useGiveawayChoices(): readonly Choice[] {
  const { data } = useQuery({
    queryKey: ['giveaways', 'list', {}],
    queryFn: () => valueOf(window.bank.giveaways.list({})),
  });
  return data?.map(({ id, title }) => ({ value: String(id), label: title })) ?? NONE;
}
