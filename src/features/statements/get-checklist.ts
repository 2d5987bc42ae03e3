import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { Month } from '../../domain/month';

/** What to look at before a month is locked; read when it is asked for. */
export function useChecklist(month: Month, isAsked: boolean) {
  return useQuery({
    queryKey: ['statements', 'checklist', { month }],
    queryFn: () => valueOf(window.bank.statements.checklist({ month })),
    enabled: isAsked,
  });
}
