import { useMutation, useQuery } from '@tanstack/react-query';
import { valueOf } from '../../contract/failure';
import type { RememberedMapping } from '../../contract/imports';
import { useAnnounce } from '../../ui/announce-context';

/** What the owner can change of a remembered mapping. */
export type MappingEdit = Pick<RememberedMapping, 'id' | 'kind' | 'mapping' | 'dateOrder' | 'decimal'>;

/** Everything that was settled once for files with one set of headers. */
export function useRemembered() {
  return useQuery({
    queryKey: ['imports', 'remembered', {}],
    queryFn: () => valueOf(window.bank.imports.remembered({})),
  });
}

/** Changes what is remembered; it counts from the next file on. */
export function useEditRemembered(onDone: () => void) {
  const remembered = useRemembered();
  return useMutation({
    mutationFn: ({ id, kind, mapping, dateOrder, decimal }: MappingEdit) =>
      valueOf(window.bank.imports.editRemembered({ id, kind, mapping: [...mapping], dateOrder, decimal })),
    onSuccess: async () => {
      await remembered.refetch();
      onDone();
    },
  });
}

/** Forgets a mapping, or remembers it again. */
export function useForget() {
  const announce = useAnnounce();
  const remembered = useRemembered();
  const onError = (error: Error): void => announce.failed('What is remembered was not changed', error);
  const forget = useMutation({
    mutationFn: (id: number) => valueOf(window.bank.imports.forgetRemembered({ id })),
    onSuccess: () => remembered.refetch(),
    onError,
  });
  const keep = useMutation({
    mutationFn: ({ id, kind, dateOrder, decimal, headers, mapping }: RememberedMapping) =>
      valueOf(
        window.bank.imports.keepRemembered({
          id,
          kind,
          dateOrder,
          decimal,
          headers: [...headers],
          mapping: [...mapping],
        }),
      ),
    onSuccess: () => remembered.refetch(),
    onError,
  });
  return { forget, keep };
}
