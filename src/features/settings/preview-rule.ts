import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { PreviewInput } from '../../contract/rules';

/** Whom terms would fit today, a moment after they were last changed; nothing while they are not complete. */
export function usePreviewRule(input: PreviewInput | null) {
  const [key] = useDebouncedValue(input === null ? null : JSON.stringify(input), 250);
  return useQuery({
    queryKey: ['rules', 'preview', key],
    queryFn: () => valueOf(window.bank.rules.preview(JSON.parse(key ?? '') as PreviewInput)),
    enabled: key !== null,
    placeholderData: keepPreviousData,
  });
}
