import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { localDay } from '../domain/day';

const MINUTE_MS = 60_000;

/** Reads everything again when a new day begins in the business's time zone: balances fade by the day. */
export function useNewDay(zone: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let day = localDay(new Date(), zone);
    const look = (): void => {
      const now = localDay(new Date(), zone);
      if (now !== day) void queryClient.invalidateQueries();
      day = now;
    };
    const timer = setInterval(look, MINUTE_MS);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
    };
  }, [queryClient, zone]);
}
