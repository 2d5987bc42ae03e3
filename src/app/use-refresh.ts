import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads again what is shown whenever the book changes; another book starts from nothing. */
export function useRefresh(): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      window.shell.onChanged((otherBook) => {
        void (otherBook ? queryClient.resetQueries() : queryClient.invalidateQueries());
      }),
    [queryClient],
  );
}
