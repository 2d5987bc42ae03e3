import { skipToken, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** The name of a contact who is already in the book under the name being written, or null. */
export function useNamesake(name: string): string | null {
  const text = name.trim();
  const { data } = useQuery({
    queryKey: ['people', 'suggest', { text, limit: 8 }],
    queryFn: text === '' ? skipToken : () => valueOf(window.bank.people.suggest({ text, limit: 8 })),
  });
  return data?.find((person) => person.name.toLowerCase() === text.toLowerCase())?.name ?? null;
}
