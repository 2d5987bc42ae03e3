import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads again what is shown whenever the book changes; another book starts from nothing. */
export function useRefresh(): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      window.shell.onChanged((otherBook) => {
        if (otherBook) notifications.clean(); // their Undo belongs to the book before
        void (otherBook ? queryClient.resetQueries() : queryClient.invalidateQueries());
      }),
    [queryClient],
  );
}
