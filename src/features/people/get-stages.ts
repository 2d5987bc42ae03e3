import { useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import { useFormats } from '../../ui/formats-context';
import { usePastView } from '../../ui/view-context';

/** Every stage a contact reached up to the day that is looked at, oldest first, with why. */
export function useStages(contactId: number) {
  const { locale } = useFormats();
  const input = { contactId, locale, ...usePastView() };
  return useQuery({
    queryKey: ['results', 'stages', input],
    queryFn: () => valueOf(window.bank.results.stages(input)),
  });
}
