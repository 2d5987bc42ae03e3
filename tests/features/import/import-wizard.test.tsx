import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileChoice, LaterEdit, RememberedMapping } from '../../../src/contract/imports';
import type { Day } from '../../../src/domain/day';
import { ImportScreen } from '../../../src/features/import/import-screen';
import { clearDesk } from '../../../src/features/import/waiting-files';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';
import { PREVIEW, RECEIPT, RECEIVED, VIEW } from './waiting';

const imports = {
  inspect: vi.fn(),
  preview: vi.fn(),
  commit: vi.fn(),
  list: vi.fn(),
  laterEdits: vi.fn(),
  undo: vi.fn(),
  remembered: vi.fn(),
  editRemembered: vi.fn(),
  keepRemembered: vi.fn(),
  forgetRemembered: vi.fn(),
};
const giveaways = { list: vi.fn() };
const people = { duplicates: vi.fn() };
const shell = { chooseFiles: vi.fn(), takeDropped: vi.fn(), onChanged: () => () => {} };

type Files = { readonly files: readonly FileChoice[] };

beforeEach(() => {
  vi.resetAllMocks();
  act(clearDesk);
  stubWindow({ imports, giveaways, people }, shell);
  people.duplicates.mockImplementation(() => answer({ total: 0, pairs: [] }));
  for (const list of [imports.list, imports.laterEdits, imports.remembered, giveaways.list])
    list.mockImplementation(() => answer([]));
  imports.inspect.mockImplementation(({ file }: FileChoice) =>
    file.includes('photo')
      ? refusal('unreadable', 'photo.csv: It is a picture.')
      : answer({ ...VIEW, fileName: file }),
  );
  imports.preview.mockImplementation(({ files }: Files) =>
    answer(files.map(({ file }) => ({ ...PREVIEW, fileName: file }))),
  );
  imports.commit.mockImplementation(({ files }: Files) =>
    answer({ ...RECEIPT, files: files.map(({ file }) => ({ ...RECEIVED, fileName: file })) }),
  );
  shell.takeDropped.mockImplementation((files: readonly File[]) =>
    Promise.resolve(files.map(({ name }) => ({ token: name, name, bytes: 10 }))),
  );
});

async function drop(...names: string[]) {
  const shown = showScreen(<ImportScreen />);
  const files = names.map((name) => new File(['a,b'], name, { type: 'text/csv' }));
  fireEvent.change(await screen.findByTestId('file-input'), { target: { files } });
  await screen.findByRole('list', { name: 'Files on the desk' });
  return shown;
}

const lastChoice = (): FileChoice => imports.inspect.mock.lastCall?.[0] as FileChoice;

describe('several files', () => {
  it('go in together, those that are ready; the others stay', async () => {
    const { user } = await drop('a.csv', 'photo.csv', 'b.csv');
    expect(await screen.findByText('3 files on the desk: 2 ready, 1 not yet.')).toBeInTheDocument();
    expect(await screen.findByText('One file stays on the desk for later.')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Import 4 sales' }));
    expect(imports.commit.mock.lastCall?.[0]).toEqual({ files: [{ file: 'a.csv' }, { file: 'b.csv' }] });
    expect(await screen.findByRole('heading', { name: '4 sales imported' })).toHaveFocus();
    expect(screen.getByTestId('desk-news')).toHaveTextContent(
      /^3 files on the desk: 0 ready, 1 not yet, 2 imported\.$/,
    );
    expect(screen.getByText(/^3 files on the desk\. Nothing more is stored until/)).toBeInTheDocument();
    const receipt = within(screen.getByRole('region', { name: /^Receipt of/ }));
    expect(receipt.getByRole('region', { name: 'b.csv' })).toHaveTextContent('2 sales imported');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    const left = within(screen.getByRole('list', { name: 'Files on the desk' })).getAllByRole('button');
    expect(left.map((button) => button.textContent)).toEqual(['photo.csvCannot go in as it is']);
  });

  it('are walked through with the arrow keys', async () => {
    const { user } = await drop('a.csv', 'b.csv');
    const list = within(screen.getByRole('list', { name: 'Files on the desk' }));
    list.getByRole('button', { name: /a\.csv/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(list.getByRole('button', { name: /b\.csv/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(list.getByRole('button', { name: /b\.csv/ })).toHaveAttribute('aria-current', 'true');
  });

  it('say of one that nothing in it can go in, and leave it out', async () => {
    imports.preview.mockImplementation(({ files }: Files) =>
      answer(
        files.map(({ file }, at) => ({ ...PREVIEW, fileName: file, nothing: at === 0 ? 'None.' : null })),
      ),
    );
    const { user } = await drop('a.csv', 'b.csv');
    expect(await screen.findByText('None of its rows can go in yet')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Import 2 sales' }));
    expect(imports.commit.mock.lastCall?.[0]).toEqual({ files: [{ file: 'b.csv' }] });
  });
});

describe('a file that is refused only when all are looked at together', () => {
  it('says so itself, and the others go in without it', async () => {
    const why = 'b.csv: the mapping gives “Mark” a meaning that is not its own.';
    imports.preview.mockImplementation(({ files }: Files) =>
      files.some(({ file }) => file === 'b.csv')
        ? refusal('mapping', why, { fault: 'field_twice', blamed: 'b.csv' })
        : answer(files.map(({ file }) => ({ ...PREVIEW, fileName: file }))),
    );
    const { user } = await drop('a.csv', 'b.csv', 'c.csv');
    const list = within(screen.getByRole('list', { name: 'Files on the desk' }));
    const refused = await list.findByRole('button', { name: 'b.csv Cannot go in as it is' });
    expect(refused).toHaveAttribute('title', why);
    expect(list.getByRole('button', { name: 'a.csv Sales · ready' })).toBeVisible();
    expect(screen.getByText('3 files on the desk: 2 ready, 1 not yet.')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('table', { name: /as they will be stored/ })).toBeVisible();
    await user.click(refused);
    expect(await screen.findByRole('alert')).toHaveTextContent(why);
    expect(screen.getByText('One file stays on the desk for later.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Import 4 sales' }));
    expect(imports.commit.mock.lastCall?.[0]).toEqual({ files: [{ file: 'a.csv' }, { file: 'c.csv' }] });
  });

  it('alone offers nothing to import', async () => {
    imports.preview.mockImplementation(() => refusal('mapping', 'Not so.', { blamed: 'a.csv' }));
    await drop('a.csv');
    expect(await screen.findByRole('alert')).toHaveTextContent('Not so.');
    expect(screen.queryByRole('button', { name: /^Import|^Nothing new/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Leave this file out' })).toBeVisible();
  });
});

describe('more files than go in at once', () => {
  it('wait for their turn', async () => {
    const names = Array.from({ length: 10 }, (_, at) => `${at}.csv`);
    const { user } = await drop(...names);
    fireEvent.change(screen.getByTestId('file-input'), { target: { files: [new File(['a'], 'last.csv')] } });
    expect(await screen.findByText('Ten files go in at a time. This one follows them.')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Import 20 sales' }));
    expect(imports.commit.mock.lastCall?.[0]).toEqual({ files: names.map((file) => ({ file })) });
  });
});

describe('a known source', () => {
  it('is named with what it cannot give, and can be read as something else and back', async () => {
    imports.inspect.mockImplementation(({ asUnknown = false }: FileChoice) =>
      answer(
        asUnknown
          ? VIEW
          : { ...VIEW, sourceTitle: 'Shopify orders', cannotGive: 'It does not say when refunds were made.' },
      ),
    );
    imports.preview.mockImplementation(() =>
      answer([
        {
          ...PREVIEW,
          skipped: [
            { reason: 'voided', rows: 2 },
            { reason: 'heading', rows: 1 },
          ],
        },
      ]),
    );
    const { user } = await drop('a.csv');
    expect(await screen.findByText('Shopify orders, recognised by its columns')).toBeInTheDocument();
    expect(screen.getByText('Shopify orders · ready')).toBeInTheDocument();
    expect(screen.getByText('It does not say when refunds were made.')).toBeInTheDocument();
    expect(await screen.findByText(/^3 rows were left out: 2 .*voided.*, 1 heading/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Columns:/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Read it as something else' }));
    expect(lastChoice()).toMatchObject({ asUnknown: true, kind: null });
    expect(await screen.findByRole('button', { name: /^Columns:/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Recognise it again' }));
    expect(await screen.findByText('Shopify orders, recognised by its columns')).toBeInTheDocument();
  });
});

describe('a refused row', () => {
  it('is mended in place with the keyboard and tried again', async () => {
    imports.preview.mockImplementation(({ files: [file] }: Files) =>
      answer([file?.mended?.length ? { ...PREVIEW, refused: [] } : PREVIEW]),
    );
    const { user } = await drop('a.csv');
    (await screen.findByRole('button', { name: 'Mend row 5' })).focus();
    await user.keyboard('{Enter}');
    const form = within(screen.getByRole('form', { name: 'Row 5' }));
    const amount = form.getByRole('textbox', { name: 'Amount' });
    expect(amount).toHaveFocus();
    expect(amount).toHaveAccessibleDescription('“forty” in “Paid” is not an amount.');
    await user.clear(amount);
    await user.type(amount, '40{Enter}');
    expect(lastChoice().mended).toEqual([
      { row: 5, part: 0, cells: { day: '10/10/2026', amount: '40', name: 'Vera Lund' } },
    ]);
    expect(await screen.findByText(/One row is read as you mended it/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Refused rows' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Read the file as it is' }));
    expect(lastChoice().mended).toEqual([]);
  });

  it('keeps its form open while it is tried, and when it is refused again', async () => {
    let looked = (): void => {};
    const { user } = await drop('a.csv');
    await user.click(await screen.findByRole('button', { name: 'Mend row 5' }));
    const form = screen.getByRole('form', { name: 'Row 5' });
    const tries = imports.inspect.mock.calls.length;
    await user.keyboard('{Enter}');
    expect(imports.inspect).toHaveBeenCalledTimes(tries);
    const view = imports.inspect.getMockImplementation();
    imports.inspect.mockImplementation((choice, options) =>
      new Promise<void>((resolve) => (looked = resolve)).then(() => view?.(choice, options)),
    );
    await user.type(within(form).getByRole('textbox', { name: 'Amount' }), ' and a bit{Enter}');
    expect(imports.inspect).toHaveBeenCalledTimes(tries + 1);
    expect(form).toBeInTheDocument();
    act(() => looked());
    expect(await screen.findByText(/One row is read as you mended it/)).toBeInTheDocument();
    expect(form).toBeInTheDocument();
  });
});

describe('responses', () => {
  const proposal = {
    id: null,
    title: 'Spring webinar',
    day: '2026-03-03' as Day,
    kind: 'webinar',
    byRow: false,
  };

  it('go to the giveaway the report names, or to another of the book', async () => {
    imports.inspect.mockImplementation(() => answer({ ...VIEW, kind: 'responses', giveaway: proposal }));
    giveaways.list.mockImplementation(() =>
      answer([{ id: 4, title: 'Autumn talk', startsOn: '2026-09-01' }]),
    );
    const { user } = await drop('a.csv');
    const field = await screen.findByRole('combobox', { name: 'The responses are to' });
    expect(field).toHaveValue('A new webinar: Spring webinar, Mar 3, 2026');
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: 'Autumn talk, Sep 1, 2026' }));
    expect(lastChoice()).toMatchObject({ giveawayId: 4, newGiveaway: null });
  });
});

describe('undoing what was edited since', () => {
  const edit: LaterEdit = {
    what: 'contact Inés Roque',
    happened: 'changed',
    fields: [{ label: 'Name', from: { text: 'Ines' }, to: { text: 'Inés' } }],
    by: 'Changed Inés Roque',
    at: '2026-11-23T10:00:00.000Z',
  };

  it('lists the edits and keeps them unless the owner says otherwise', async () => {
    imports.laterEdits.mockImplementation(() => answer([edit]));
    imports.undo.mockImplementation(() => answer({ importId: 7, removed: 2, restored: 0, kept: [] }));
    const { user } = await drop('a.csv');
    await user.click(await screen.findByRole('button', { name: 'Import 2 sales' }));
    await user.click(await screen.findByRole('button', { name: 'Undo this import' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Undo the import/ }));
    expect(dialog.getByText(/Name was “Ines” and is now “Inés”/)).toBeInTheDocument();
    expect(dialog.getByRole('radio', { name: 'Keep my later edits' })).toBeChecked();
    expect(imports.undo).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('radio', { name: 'Take them back too' }));
    await user.click(dialog.getByRole('button', { name: 'Undo this import' }));
    expect(imports.undo).toHaveBeenCalledWith({ id: 7, laterEdits: 'drop' }, expect.anything());
  });
});

describe('what is remembered', () => {
  const field = (name: string, label: string) => ({ field: name, label, required: false });
  const known: RememberedMapping = {
    id: 3,
    headers: ['Wann', 'Wieviel'],
    kind: 'purchases',
    mapping: [
      { column: 'Wann', field: 'day' },
      { column: 'Wieviel', field: 'amount' },
    ],
    dateOrder: 'dmy',
    decimal: null,
    fields: {
      people: [],
      purchases: [field('day', 'Day'), field('amount', 'Amount'), field('notes', 'Notes')],
      responses: [],
      acts: [],
      reputation: [],
    },
  };

  it('can be changed, and forgotten with a way back', async () => {
    let list: RememberedMapping[] = [known];
    imports.remembered.mockImplementation(() => answer(list));
    imports.editRemembered.mockImplementation(() => answer({ remembered: 1 }));
    imports.keepRemembered.mockImplementation(() => answer({ remembered: 1 }));
    imports.forgetRemembered.mockImplementation(() => {
      list = [];
      return answer({ remembered: 0 });
    });
    const { user } = showScreen(<ImportScreen />);
    await user.click(await screen.findByRole('button', { name: 'Edit how Wann, Wieviel is read' }));
    await user.click(screen.getByRole('combobox', { name: 'Amounts' }));
    await user.click(await screen.findByRole('option', { name: 'Decimal comma' }));
    await user.click(screen.getByRole('button', { name: 'Remember this' }));
    const { id, kind, mapping, dateOrder } = known;
    expect(imports.editRemembered).toHaveBeenCalledWith({ id, kind, mapping, dateOrder, decimal: 'comma' });
    await user.click(screen.getByRole('button', { name: 'Forget how Wann, Wieviel is read' }));
    await user.click(await screen.findByRole('button', { name: 'Keep it after all' }));
    expect(imports.keepRemembered).toHaveBeenCalledWith({
      id,
      kind,
      mapping,
      dateOrder,
      decimal: null,
      headers: known.headers,
    });
  });
});
