import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportScreen } from '../../../src/features/import/import-screen';
import { clearDesk } from '../../../src/features/import/waiting-files';
import { answer, showScreen, stubWindow } from '../../helpers/in-the-window';
import { PAST, PREVIEW, RECEIPT, VIEW } from './waiting';

const imports = {
  inspect: vi.fn(),
  preview: vi.fn(),
  commit: vi.fn(),
  list: vi.fn(),
  remembered: vi.fn(),
};
const people = { duplicates: vi.fn() };
const shell = { takeDropped: vi.fn(), onChanged: () => () => {} };

beforeEach(() => {
  vi.resetAllMocks();
  act(clearDesk);
  stubWindow({ imports, people }, shell);
  people.duplicates.mockImplementation(() => answer({ total: 0, pairs: [] }));
  for (const list of [imports.list, imports.remembered]) list.mockImplementation(() => answer([]));
  imports.inspect.mockImplementation(() => answer(VIEW));
  imports.preview.mockImplementation(() => answer([PREVIEW]));
  imports.commit.mockImplementation(() => answer(RECEIPT));
  shell.takeDropped.mockResolvedValue([{ token: 't0', name: 'orders.csv', bytes: 10 }]);
});

async function drop() {
  const shown = showScreen(<ImportScreen />);
  const files = [new File(['a,b'], 'orders.csv', { type: 'text/csv' })];
  fireEvent.change(await screen.findByTestId('file-input'), { target: { files } });
  await screen.findByRole('list', { name: 'Files on the desk' });
  return shown;
}

describe('a file that is in', () => {
  it('says no more that nothing is stored', async () => {
    const { user } = await drop();
    expect(screen.getByText(/^One file on the desk\. Nothing is stored until/)).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Import 2 sales' }));
    expect(await screen.findByText('One file on the desk. One click takes it all back.')).toBeInTheDocument();
    expect(screen.getByTestId('desk-news')).toHaveTextContent(/^1 file on the desk: 1 imported\.$/);
    expect(screen.getByText('from orders.csv')).toBeInTheDocument();
  });

  it('is said to be taken back once it is', async () => {
    imports.list.mockImplementation(() => answer([{ ...PAST, takenBack: true }]));
    const { user } = await drop();
    await user.click(await screen.findByRole('button', { name: 'Import 2 sales' }));
    expect(await screen.findByRole('heading', { name: 'Taken back' })).toBeInTheDocument();
    expect(screen.getByText('the import of orders.csv')).toBeInTheDocument();
    expect(screen.getByText('One file on the desk. It can go in again.')).toBeInTheDocument();
    expect(screen.getByTestId('desk-news')).toHaveTextContent(/^1 file on the desk: 1 taken back\.$/);
  });

  it.each([[[], 0] as const, [['May', 'June'], 1] as const])(
    'gives another part of itself only where it has one: %j',
    async (sheets, offered) => {
      imports.inspect.mockImplementation(() => answer({ ...VIEW, sheets, sheet: sheets[0] ?? null }));
      const { user } = await drop();
      await user.click(await screen.findByRole('button', { name: 'Import 2 sales' }));
      await screen.findByRole('button', { name: 'Undo this import' });
      expect(screen.queryAllByRole('button', { name: 'Take another part of this file' })).toHaveLength(
        offered,
      );
    },
  );
});

it('a sheet and the kind of its rows are told apart by what stands beside them', async () => {
  imports.inspect.mockImplementation(() =>
    answer({ ...VIEW, kind: 'acts', sheets: ['Acts', 'Words'], sheet: 'Acts' }),
  );
  await drop();
  expect(await screen.findByText('Sheet')).toBeVisible();
  expect(screen.getByText('What the rows are')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Sheet' })).toHaveValue('Acts');
  expect(screen.getByRole('combobox', { name: 'What the rows are' })).toHaveValue('Acts');
});
