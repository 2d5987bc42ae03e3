import { queryOptions, useQuery } from '@tanstack/react-query';
import type { LogChoices } from '../../contract/acts';
import { valueOf } from '../../contract/failure';

const logChoicesQuery = queryOptions({
  queryKey: ['acts', 'choices', {}],
  queryFn: () => valueOf(window.bank.acts.choices({})),
});

const NOTHING_YET: LogChoices = { kinds: [], former: [], channels: [] };

/** The kinds an act may be of, and the channels used before; nothing while they are being read. */
export function useLogChoices(): LogChoices {
  return useQuery(logChoicesQuery).data ?? NOTHING_YET;
}
