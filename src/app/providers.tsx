import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Router } from 'wouter';
import { readStyleNonce } from './nonce';
import { makeQueryClient } from './query-client';
import { cssVariablesResolver, theme } from './theme';
import { Toasts } from './toasts';
import { useAddress } from './use-address';

const nonce = readStyleNonce();

/** Everything the screens stand on: the look, what was read from the bank, the address, the toasts. */
export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(nonce === undefined ? {} : { getStyleNonce: () => nonce })}
    >
      <DatesProvider settings={{ firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <Router hook={useAddress}>
            <Toasts />
            {children}
          </Router>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
