import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallOptions } from '../../../src/contract/contract';
import type { FileChoice, ImportFileView } from '../../../src/contract/imports';
import { DropAnywhere } from '../../../src/features/import/drop-anywhere';
import { ImportScreen } from '../../../src/features/import/import-screen';
import { clearDesk } from '../../../src/features/import/waiting-files';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';
import { COUNTS, PAST, PREVIEW, RECEIPT, VIEW } from './waiting';

const imports = {
  inspect: vi.fn(),
  preview: vi.fn(),
  commit: vi.fn(),
  list: vi.fn(),
  laterEdits: vi.fn(),
  undo: vi.fn(),
  remembered: vi.fn(),
};
const people = { duplicates: vi.fn() };
const shell = { chooseFiles: vi.fn(), takeDropped: vi.fn(), onChanged: () => () => {} };

beforeEach(() => {
  vi.resetAllMocks();
  act(clearDesk);
  stubWindow({ imports, people }, shell);
  people.duplicates.mockImplementation(() => answer({ total: 0, pairs: [] }));
  imports.list.mockImplementation(() => answer([]));
  imports.inspect.mockImplementation(() => answer(VIEW));
  imports.laterEdits.mockImplementation(() => answer([]));
  imports.remembered.mockImplementation(() => answer([]));
  imports.preview.mockImplementation(({ files }: { files: FileChoice[] }) =>
    answer(files.map(() => PREVIEW)),
  );
  imports.commit.mockImplementation(() => answer(RECEIPT));
  shell.takeDropped.mockImplementation((files: readonly File[]) =>
    Promise.resolve(files.map(({ name }, at) => ({ token: `t${at}-${name}`, name, bytes: 10 }))),
  );
});

const csv = (name: string): File => new File(['a,b'], name, { type: 'text/csv' });

async function drop(...names: string[]) {
  const shown = showScreen(<ImportScreen />);
  fireEvent.change(await screen.findByTestId('file-input'), { target: { files: names.map(csv) } });
  await screen.findByRole('list', { name: 'Files on the desk' });
  return shown;
}

const MAY = { name: 'May', rows: 1, headers: ['Date', 'Amount'] };
const JUNE = { name: 'June', rows: 12, headers: ['Day', 'Who', 'What', 'Where', 'How much'] };

const lastChoice = (): FileChoice => imports.inspect.mock.lastCall?.[0] as FileChoice;

describe('ImportScreen', () => {
  it('says what to do while the desk is empty', async () => {
    const { user } = showScreen(<ImportScreen />);
    expect(screen.getByText('Drop spreadsheets anywhere in this window')).toBeInTheDocument();
    expect(await screen.findByText(/None yet/)).toBeInTheDocument();
    shell.chooseFiles.mockResolvedValue([]);
    await user.click(screen.getByRole('button', { name: 'Choose files' }));
    expect(shell.chooseFiles).toHaveBeenCalled();
  });

  it('leads from the receipt to those who may be in the book twice', async () => {
    people.duplicates.mockImplementation(() => answer({ total: 12, pairs: [] }));
    const { user } = await drop('orders.csv');
    await user.click(await screen.findByRole('button', { name: /^Import 2 sales/ }));
    const link = await screen.findByRole('link', { name: '12 possible duplicates to look at' });
    expect(link).toHaveAttribute('href', '/people/duplicates');
  });

  it('shows a file as it will be stored and imports it with a button that says so', async () => {
    const { user } = await drop('orders.csv');
    const rows = within(await screen.findByRole('table', { name: /as they will be stored/ }));
    expect(rows.getByRole('row', { name: /Ines Roque/ })).toHaveTextContent(
      'Apr 3, 2026Ines Roque#2001$69.80new sale, new person',
    );
    expect(rows.getByRole('row', { name: /buyer not known/ })).toHaveTextContent('nobody named−$30.00');
    expect(rows.getByRole('row', { name: /Vera Lund/ })).toHaveTextContent('“forty”refused: “forty”');
    expect(screen.getByTestId('import-counts')).toHaveTextContent(
      '4 rows → 2 orders → 2 people·2 new sales, 1 sale already here, 1 row refused',
    );
    await user.click(screen.getByRole('button', { name: 'Import 2 sales' }));
    expect(imports.commit.mock.lastCall?.[0]).toEqual({ files: [{ file: 't0-orders.csv' }] });
    expect(await screen.findByRole('heading', { name: '2 sales imported' })).toHaveFocus();
  });

  it('asks which day is meant, with no reading chosen, and keeps the answer open to change', async () => {
    const examples = (day: string) => [{ text: '03/04/2026', day }];
    const question = {
      id: 'date_order',
      column: 'When',
      readings: [
        {
          answer: 'dmy',
          examples: examples('2026-04-03'),
          first: '2026-04-03',
          last: '2026-12-11',
          misfits: 0,
        },
        {
          answer: 'mdy',
          examples: examples('2026-03-04'),
          first: '2026-03-04',
          last: '2026-11-12',
          misfits: 2,
        },
      ],
    };
    imports.inspect.mockImplementation(({ answers = {} }: FileChoice) =>
      answer({ ...VIEW, remembered: true, questions: answers['date_order'] ? [] : [question] }),
    );
    const { user } = await drop('orders.csv');
    expect(await screen.findByText(/columns as you settled them last time$/)).toBeInTheDocument();
    const group = within(await screen.findByRole('group', { name: /Which day is 03\/04\/2026\?/ }));
    expect(screen.getByText('One question before it can go in')).toBeInTheDocument();
    expect(group.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
    expect(group.getByRole('radio', { name: /Apr 3, 2026 · day first/ })).toBeInTheDocument();
    expect(
      group.getByText(
        'The file would run Mar 4, 2026 – Nov 12, 2026, but for 2 rows that would be refused for their day',
      ),
    ).toBeInTheDocument();
    expect(imports.preview).not.toHaveBeenCalled();
    group.getAllByRole('radio')[0]?.focus();
    await user.keyboard(' ');
    expect(lastChoice().answers).toEqual({ date_order: 'dmy' });
    expect(await screen.findByText('Sales · ready')).toBeInTheDocument();
    expect(screen.queryByText(/read as you settled it last time/)).toBeNull();
    await user.click(group.getByRole('radio', { name: /month first/ }));
    expect(lastChoice().answers).toEqual({ date_order: 'mdy' });
  });

  it('says of a reading what it would round away', async () => {
    const question = {
      id: 'decimal',
      column: 'Paid',
      readings: [
        {
          answer: 'point',
          examples: [
            { text: '1.234', cents: 123, isRounded: true },
            { text: '2.500', cents: 250, isRounded: false },
          ],
          misfits: 0,
          rounded: 1,
        },
        {
          answer: 'comma',
          examples: [
            { text: '1.234', cents: 123_400, isRounded: false },
            { text: '2.500', cents: 250_000, isRounded: false },
          ],
          misfits: 0,
          rounded: 0,
        },
      ],
    };
    imports.inspect.mockImplementation(() => answer({ ...VIEW, questions: [question] }));
    await drop('orders.csv');
    const group = within(await screen.findByRole('group', { name: /How much is 1\.234\?/ }));
    expect(group.getByRole('radio', { name: /decimal point/ }).closest('label')).toHaveTextContent(
      '1 amount would be rounded to 2 decimals: 1.234 to $1.23',
    );
    expect(group.getByRole('radio', { name: /decimal comma/ }).closest('label')).not.toHaveTextContent(
      'rounded',
    );
  });

  it('names what it counts: sales, refunds, rows that are repeated', async () => {
    const counts = { ...COUNTS, created: 6, refunds: 2, unchanged: 3, repeated: 1 };
    imports.preview.mockImplementation(() => answer([{ ...PREVIEW, counts }]));
    await drop('orders.csv');
    expect(await screen.findByRole('button', { name: 'Import 4 sales and 2 refunds' })).toBeInTheDocument();
    expect(screen.getByTestId('import-counts')).toHaveTextContent(
      '4 new sales, 2 new refunds, 2 sales already here, 1 row repeated, 1 row refused',
    );
  });

  it('tells refunds from sales, too, where they are here already or change', async () => {
    const counts = {
      ...COUNTS,
      created: 0,
      updated: 3,
      refundsUpdated: 1,
      unchanged: 4,
      refundsUnchanged: 1,
    };
    imports.preview.mockImplementation(() => answer([{ ...PREVIEW, counts }]));
    await drop('orders.csv');
    expect(await screen.findByRole('button', { name: 'Update 2 sales and 1 refund' })).toBeInTheDocument();
    expect(screen.getByTestId('import-counts')).toHaveTextContent(
      '0 new sales, 2 sales updated, 1 refund updated, 3 sales already here, 1 refund already here, 1 row refused',
    );
  });

  it('says of the button also what is updated', async () => {
    imports.preview.mockImplementation(() =>
      answer([PREVIEW, { ...PREVIEW, kind: 'people', counts: { ...COUNTS, updated: 3 } }]),
    );
    await drop('orders.csv', 'people.csv');
    expect(
      await screen.findByRole('button', { name: 'Import 2 sales and 2 people, update 3 people' }),
    ).toBeInTheDocument();
  });

  it('says of a file read otherwise than last time what that changes, where nobody can miss it', async () => {
    const sentence = '“Paid” is read with a decimal point: 12.50 does not fit the decimal comma.';
    const view = { ...VIEW, remembered: true, readOtherwise: [{ sentence, changes: true }] };
    imports.inspect.mockImplementation(() => answer(view));
    imports.preview.mockImplementation(() =>
      answer([{ ...PREVIEW, file: view, warnings: [sentence, 'Row 2: 2026-12-24 is after today.'] }]),
    );
    await drop('orders.csv');
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByText('Sales · read otherwise than last time')).toHaveAttribute('data-tone', 'ask');
    expect(screen.getByText(/columns as you settled them last time$/)).toBeInTheDocument();
    expect(screen.queryByText(/read as you settled it last time/)).toBeNull();
    expect(await screen.findByText('One thing to know')).toBeInTheDocument();
    expect(screen.getAllByText(sentence)).toHaveLength(1);
  });

  it('says that it is read as last time where it is', async () => {
    imports.inspect.mockImplementation(() => answer({ ...VIEW, remembered: true }));
    await drop('orders.csv');
    expect(await screen.findByText(/read as you settled it last time$/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks what the rows are where nothing says so', async () => {
    imports.inspect.mockImplementation(({ kind }: FileChoice) => answer({ ...VIEW, kind: kind ?? null }));
    const { user } = await drop('list.csv');
    await user.click(await screen.findByRole('radio', { name: /People/ }));
    expect(lastChoice().kind).toBe('people');
    expect(await screen.findByText('People · ready')).toBeInTheDocument();
  });

  it('asks which sheet is meant where several could be', async () => {
    imports.inspect.mockImplementation(({ sheet }: FileChoice) =>
      answer({ ...VIEW, sheets: ['May', 'June'], sheetsInQuestion: sheet ? [] : [MAY, JUNE] }),
    );
    const { user } = await drop('book.xlsx');
    const group = within(await screen.findByRole('group', { name: 'Which sheet is meant?' }));
    expect(group.getByRole('radio', { name: 'May 1 row Date, Amount' })).toBeVisible();
    await user.click(group.getByRole('radio', { name: 'June 12 rows Day, Who, What, Where …' }));
    expect(lastChoice().sheet).toBe('June');
  });

  it('calls the tables of one sheet tables', async () => {
    const inQuestion = [
      { ...MAY, name: 'All, table 1' },
      { ...JUNE, name: 'All, table 2' },
    ];
    imports.inspect.mockImplementation(({ sheet = null }: FileChoice) =>
      answer({
        ...VIEW,
        sheetsAre: 'tables',
        sheets: inQuestion.map(({ name }) => name),
        sheet,
        sheetsInQuestion: sheet ? [] : inQuestion,
      }),
    );
    const { user } = await drop('book.xlsx');
    expect(await screen.findByRole('group', { name: 'Which table is meant?' })).toBeVisible();
    expect(screen.getByText('2 tables')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^All, table 2/ }));
    expect(await screen.findByRole('combobox', { name: 'Table' })).toHaveValue('All, table 2');
  });

  it('asks for the column that is missing, and does not take suggestions in question for settled', async () => {
    imports.inspect.mockImplementation(({ mapping }: FileChoice) => {
      const unsettled: ImportFileView['unsettled'] = mapping ? [] : ['day'];
      return answer({ ...VIEW, unsettled, mapping: mapping ?? VIEW.mapping });
    });
    const { user } = await drop('orders.csv');
    expect(await screen.findByText('Which column is which?')).toBeInTheDocument();
    const field = screen.getByRole('combobox', { name: /^Day/ });
    expect(field).toHaveValue('');
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: /When.*03\/04\/2026/ }));
    expect(lastChoice().mapping).toEqual({ amount: 1, name: 2, day: 0 });
  });

  const PEOPLE: Partial<ImportFileView> = {
    kind: 'people',
    fields: [
      { field: 'name', label: 'Name', required: false },
      { field: 'first_name', label: 'First name', required: false },
    ],
  };

  it('lets a name be none of the columns where another field names people, and takes a choice back', async () => {
    imports.inspect.mockImplementation(({ mapping }: FileChoice) =>
      answer({
        ...VIEW,
        ...PEOPLE,
        unsettled: mapping ? [] : ['name'],
        mapping: mapping ?? { name: 1, first_name: 0 },
      }),
    );
    const { user } = await drop('people.csv');
    const field = await screen.findByRole('combobox', { name: 'Name' });
    expect(field).toHaveAccessibleDescription('Choose its column, or none of these');
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: 'None of these' }));
    expect(lastChoice().mapping).toEqual({ first_name: 0 });
    await user.click(await screen.findByRole('button', { name: /^Columns:/ }));
    await user.click(screen.getByRole('combobox', { name: 'First name' }));
    await user.click(await screen.findByRole('option', { name: 'None of these' }));
    expect(lastChoice().mapping).toEqual({});
  });

  it('says of a field any of several stands in for, which these are', async () => {
    imports.inspect.mockImplementation(() =>
      answer({ ...VIEW, ...PEOPLE, unsettled: ['name'], mapping: {} }),
    );
    const { user } = await drop('people.csv');
    const field = await screen.findByRole('combobox', { name: 'Name' });
    expect(field).toHaveAccessibleDescription(
      'This is needed, or one of First name, Last name, E-mail, Company, Social profile, Phone',
    );
    await user.click(field);
    expect(await screen.findByRole('option', { name: /^When/ })).toBeVisible();
    expect(screen.queryByRole('option', { name: 'None of these' })).toBeNull();
  });

  it('says in the file’s place why it cannot go in', async () => {
    imports.inspect.mockImplementation(() => refusal('unreadable', 'photo.csv: It is a picture.'));
    const { user } = await drop('photo.csv');
    expect(await screen.findByRole('alert')).toHaveTextContent('It is a picture.');
    expect(screen.getByText('Cannot go in as it is')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Leave this file out' }));
    expect(screen.getByText('Drop spreadsheets anywhere in this window')).toBeInTheDocument();
  });

  it('keeps several files apart', async () => {
    const { user } = await drop('a.csv', 'b.csv');
    const list = within(screen.getByRole('list', { name: 'Files on the desk' }));
    expect(list.getByRole('button', { name: /a\.csv/ })).toHaveAttribute('aria-current', 'true');
    await user.click(list.getByRole('button', { name: /b\.csv/ }));
    expect(lastChoice().file).toBe('t1-b.csv');
    expect(list.getByRole('button', { name: /b\.csv/ })).toHaveAttribute('aria-current', 'true');
  });

  it('offers nothing where nothing is new', async () => {
    imports.preview.mockImplementation(() =>
      answer([{ ...PREVIEW, counts: { ...PREVIEW.counts, created: 0, unchanged: 3 } }]),
    );
    await drop('orders.csv');
    expect(await screen.findByRole('button', { name: 'Nothing new to import' })).toBeDisabled();
    expect(screen.getByText('Sales · nothing new in it')).toBeInTheDocument();
  });

  it('says that all of a file is in the book already, but not of what another file brings', async () => {
    const known = { ...COUNTS, created: 0, unchanged: 3, refused: 0 };
    const previews = [known, COUNTS, known].map((counts) => ({ ...PREVIEW, counts }));
    imports.preview.mockImplementation(() => answer(previews));
    await drop('a.csv', 'b.csv', 'c.csv');
    await screen.findByText('Sales · nothing new in it');
    const list = within(screen.getByRole('list', { name: 'Files on the desk' })).getAllByRole('button');
    expect(list.map((button) => button.textContent)).toEqual([
      'a.csvSales · all of it is in the book already',
      'b.csvSales · ready',
      'c.csvSales · nothing new in it',
    ]);
    expect(screen.getByTestId('desk-news')).toHaveTextContent(
      /^3 files on the desk: 1 ready, 0 not yet, 2 with nothing new\.$/,
    );
  });

  it('shows how far a long import has come and stops it', async () => {
    const cancel = vi.fn();
    imports.commit.mockImplementation((_choice, options) => {
      options.onCancellable(cancel);
      options.onProgress({ done: 1200, total: 4000, doing: 'Storing the rows' });
      return new Promise(() => {});
    });
    const { user } = await drop('orders.csv');
    await user.click(await screen.findByRole('button', { name: 'Import 2 sales' }));
    expect(await screen.findByRole('progressbar')).toHaveValue(1200);
    expect(screen.getByText(/1,200 of 4,000 rows/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('fills no bar while a file is read again to know how much there is', async () => {
    imports.commit.mockImplementation((_choice, options) => {
      options.onProgress({ done: 1200, total: null, doing: 'Reading the file' });
      return new Promise(() => {});
    });
    const { user } = await drop('orders.csv');
    await user.click(await screen.findByRole('button', { name: 'Import 2 sales' }));
    expect(await screen.findByRole('progressbar')).not.toHaveAttribute('value');
    expect(screen.getByText('Reading the file · 1,200 rows so far')).toBeInTheDocument();
  });
});

describe('the imports so far', () => {
  it('lists each with its receipt and takes it back', async () => {
    imports.list.mockImplementation(() => answer([PAST]));
    imports.undo.mockImplementation(() =>
      answer({
        importId: 7,
        removed: 4,
        restored: 1,
        kept: [{ what: 'contact Ines Roque', why: 'was changed' }],
      }),
    );
    const { user } = showScreen(<ImportScreen />);
    await user.click(await screen.findByRole('button', { name: 'orders.csv' }));
    expect(screen.getByRole('region', { name: 'Refused rows' })).toHaveTextContent('One row stays out');
    await user.click(screen.getByRole('button', { name: 'Undo the import of orders.csv' }));
    expect(imports.undo).toHaveBeenCalledWith({ id: 7, laterEdits: 'keep' }, expect.anything());
    expect(
      await screen.findByText('The book is as it was, but for these, which stay as they are now:'),
    ).toBeInTheDocument();
    expect(screen.getByText('contact Ines Roque: was changed')).toBeInTheDocument();
  });

  it('shows how far the taking back has come, and stops it', async () => {
    imports.list.mockImplementation(() => answer([PAST]));
    imports.undo.mockImplementation((_choice, { onProgress, onCancellable }: Required<CallOptions>) => {
      onProgress({ done: 1200, total: 4000, doing: 'Undoing' });
      return new Promise((settle) => {
        onCancellable(() => settle(refusal('cancelled', 'Cancelled: nothing was changed.')));
      });
    });
    const { user, said } = showScreen(<ImportScreen />);
    await user.click(await screen.findByRole('button', { name: 'Undo the import of orders.csv' }));
    expect(await screen.findByText('Taking the import back.')).toHaveAttribute('role', 'status');
    expect(screen.getByRole('progressbar', { name: 'Rows taken back' })).toHaveValue(1200);
    expect(screen.getByText('1,200 of 4,000 rows')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Cancelled: nothing was changed.')).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(said).toEqual([]);
    expect(screen.getByRole('button', { name: 'Undo the import of orders.csv' })).toBeEnabled();
  });

  it('no longer looks for later edits, and takes nothing back, when that is stopped', async () => {
    const cancel = vi.fn();
    imports.list.mockImplementation(() => answer([PAST]));
    imports.laterEdits.mockImplementation((_choice, { onCancellable }: Required<CallOptions>) => {
      onCancellable(cancel);
      return new Promise(() => {});
    });
    const { user } = showScreen(<ImportScreen />);
    await user.click(await screen.findByRole('button', { name: 'Undo the import of orders.csv' }));
    expect(await screen.findByRole('progressbar', { name: 'Rows looked at' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(cancel).toHaveBeenCalledOnce());
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(imports.undo).not.toHaveBeenCalled();
  });

  it('shows a long name on one line, and tells all of it', async () => {
    const fileName = 'sales-of-the-shop-2022-to-2026-all-channels.csv';
    imports.list.mockImplementation(() => answer([{ ...PAST, fileName }]));
    showScreen(<ImportScreen />);
    expect(await screen.findByRole('button', { name: fileName })).toHaveTextContent(fileName);
    expect(screen.getByTitle(fileName)).toBeVisible();
  });

  it('marks one that was taken back', async () => {
    imports.list.mockImplementation(() => answer([{ ...PAST, takenBack: true }]));
    showScreen(<ImportScreen />);
    expect(await screen.findByText('taken back')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
  });
});

describe('DropAnywhere', () => {
  const drag = (type: string, files: readonly File[]): Event =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], files },
      relatedTarget: null,
    });

  it('says that files may be dropped, takes them and leads to them', async () => {
    const onTaken = vi.fn();
    showScreen(<DropAnywhere onTaken={onTaken} />);
    act(() => void window.dispatchEvent(drag('dragover', [])));
    expect(screen.getByText('Drop to look at them')).toBeInTheDocument();
    const dropped = drag('drop', [csv('a.csv')]);
    act(() => void window.dispatchEvent(dropped));
    expect(dropped.defaultPrevented).toBe(true);
    expect(onTaken).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(shell.takeDropped).toHaveBeenCalled());
    expect(screen.queryByText('Drop to look at them')).toBeNull();
  });
});
