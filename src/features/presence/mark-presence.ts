import { useMutation, useQueryClient } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';

/** What is noted of somebody: yes with a profile or without, or no. */
export type Mark = {
  readonly contactId: number;
  readonly status: 'yes' | 'no';
  readonly profile: string;
  readonly platform: Platform | null;
};

export type Platform = NonNullable<Parameters<typeof window.bank.presence.mark>[0]['platform']>;

/** Notes whether somebody has a social presence. Done once the next person is there, with the action's id. */
export function useMarkPresence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (mark: Mark) => {
      const marked = await valueOf(window.bank.presence.mark(mark));
      const { rows } = await valueOf(window.bank.history.list({ text: '', offset: 0, limit: 1 }));
      return { ...marked, actionId: rows[0]?.id ?? null };
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['presence'] }),
  });
}
