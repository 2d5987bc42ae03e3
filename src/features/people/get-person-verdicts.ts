import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { usePastView } from '../../ui/view-context';

/** One contact by the owner's rules in force on the day that is looked at. */
export function usePersonVerdicts(contactId: number) {
  const { asOf } = usePastView();
  const input = { contactId, asOf };
  return useQuery({
    queryKey: ['rules', 'person', input],
    queryFn: () => valueOf(window.bank.rules.person(input)),
  });
}
