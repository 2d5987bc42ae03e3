import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { makeQueryClient } from '../../src/app/query-client';
import { cssVariablesResolver, theme } from '../../src/app/theme';
import type { Answer } from '../../src/contract/failure';
import { AnnounceContext } from '../../src/ui/announce-context';
import { FormatsProvider } from '../../src/ui/formats-context';
import type { WorkOptions } from '../../src/ui/use-long-work';

/** What a screen said in the corner of the window, as plain lines. */
export type Said = string[];

/** Shows a screen as the frame would: in the owner's formats (English, dollars) and with the bank behind it. */
export function showScreen(screen: ReactNode): { user: UserEvent; said: Said } {
  const said: Said = [];
  const announce = {
    done: (sentence: string) => void said.push(sentence),
    note: (sentence: string) => void said.push(sentence),
    failed: (what: string, error: unknown) =>
      void said.push(`${what}: ${error instanceof Error ? error.message : ''}`),
    during: <T,>(_doing: string, work: (options: WorkOptions) => Promise<T>) =>
      work({ onProgress: () => {}, onCancellable: () => {} }),
  };
  render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      <QueryClientProvider client={makeQueryClient()}>
        <FormatsProvider locale="en-US" currency="USD">
          <AnnounceContext value={announce}>{screen}</AnnounceContext>
        </FormatsProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { user: userEvent.setup(), said };
}

/** An answer of the bank. */
export function answer<T>(value: T): Promise<Answer<T>> {
  return Promise.resolve({ ok: true, value });
}

/** A refusal of the bank. */
export function refusal(code: string, message: string, details?: unknown): Promise<Answer<never>> {
  return Promise.resolve({ ok: false, failure: { code, message, details } });
}

/** Puts stand-ins for the bank process and the desktop where the preload puts the real ones. */
export function stubWindow(bank: object, shell: object): void {
  vi.stubGlobal('bank', bank);
  vi.stubGlobal('shell', shell);
}
