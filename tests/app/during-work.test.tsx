import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { duringWork } from '../../src/app/during-work';
import type { WorkOptions } from '../../src/ui/use-long-work';

beforeEach(() => {
  render(
    <MantineProvider env="test">
      <Notifications withinPortal={false} />
    </MantineProvider>,
  );
});
afterEach(() => act(() => notifications.clean()));

it('shows how far long work is, with a way to stop it, and goes when it is over', async () => {
  const cancel = vi.fn();
  let options: WorkOptions | undefined;
  let finish = (_value: string): void => {};
  const work = duringWork('Undoing', (given) => {
    options = given;
    given.onCancellable(cancel);
    return new Promise<string>((resolve) => {
      finish = resolve;
    });
  });
  const bar = await screen.findByRole('progressbar', { name: 'Undoing' });
  expect(bar).not.toHaveAttribute('value');
  act(() => options?.onProgress({ done: 30, total: 90, doing: 'Undoing: Imported sales.csv' }));
  const known = await screen.findByRole('progressbar', { name: 'Undoing: Imported sales.csv' });
  expect(known).toHaveValue(30);
  expect(screen.getByRole('status')).toHaveTextContent('Undoing: Imported sales.csv');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(cancel).toHaveBeenCalledOnce();
  act(() => finish('done'));
  expect(await work).toBe('done');
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
});

it('shows nothing of what is over at once, and hands on why it failed', async () => {
  expect(await duringWork('Undoing', () => Promise.resolve(7))).toBe(7);
  const failing = duringWork('Undoing', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(screen.queryByRole('progressbar')).toBeNull();
});
