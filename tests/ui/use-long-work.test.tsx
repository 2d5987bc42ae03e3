import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MantineProvider } from '@mantine/core';
import { expect, it } from 'vitest';
import { makeQueryClient } from '../../src/app/query-client';
import { type WorkOptions, useLongWork } from '../../src/ui/use-long-work';
import { WorkLine } from '../../src/ui/work-line';

/** One asking for the work, to be told of, finished or left to its cancelling. */
type Asked = WorkOptions & { readonly finish: (answer: string) => void };

function open() {
  const asked: Asked[] = [];
  const client = makeQueryClient();
  const work = (options: WorkOptions): Promise<string> =>
    new Promise((finish, fail) => {
      options.onCancellable(() => fail(new Error('It was cancelled.')));
      asked.push({ ...options, finish });
    });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <Line work={work} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  const last = async (does: (asking: Asked) => void): Promise<void> =>
    act(async () => {
      const asking = asked.at(-1);
      if (asking) does(asking);
      await Promise.resolve();
    });
  return { user: userEvent.setup(), last, asked, changed: () => void client.invalidateQueries() };
}

function Line({ work }: { work: (options: WorkOptions) => Promise<string> }) {
  const long = useLongWork(['work'], work);
  return (
    <>
      <WorkLine work={long} doing="Comparing people">
        Done
      </WorkLine>
      <output>{long.data}</output>
    </>
  );
}

it('says how far it is, stops when asked to, and begins anew', async () => {
  const { user, last, asked } = open();
  await last(({ onProgress }) => onProgress({ done: 3, total: 9, doing: '' }));
  expect(screen.getByRole('progressbar', { name: 'Comparing people' })).toHaveAttribute('value', '3');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('You stopped it.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Work it out' }));
  expect(asked).toHaveLength(2);
  await last(({ finish }) => finish('42'));
  expect(await screen.findByText('42')).toBeVisible();
  expect(screen.getByText('Done')).toBeVisible();
});

it('keeps what was found while the book has changed, and says so where the newer was stopped', async () => {
  const { user, last, changed } = open();
  await last(({ finish }) => finish('42'));
  changed();
  expect(await screen.findByText('Comparing people again')).toBeVisible();
  expect(screen.getByText('42')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText(/What is shown is from before the last change\./)).toBeVisible();
  expect(screen.getByText('42')).toBeVisible();
});
