import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContactRow } from '../../../src/contract/people';
import { day } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { PeopleScreen } from '../../../src/features/people/people-screen';
import { InOpenBook } from '../../helpers/in-open-book';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';

const MARIA: ContactRow = {
  id: 7,
  name: 'Maria Lopez',
  company: 'Oak Inn',
  email: 'maria@example.com',
  balance: 12.04,
  tier: 'trusted',
  stage: 'qualified_lead',
  presence: 'yes',
  spentCents: cents(123_450),
  purchases: 3,
  lastActOn: day('2026-10-22'),
  lastPurchaseOn: day('2026-09-01'),
};
const NAMELESS: ContactRow = {
  ...MARIA,
  id: 8,
  name: '',
  company: '',
  email: 'someone@example.com',
  balance: -3,
  tier: 'overdrawn',
  stage: null,
  presence: 'unchecked',
  spentCents: cents(0),
  purchases: 0,
  lastActOn: null,
  lastPurchaseOn: null,
};

const bank = {
  people: {
    list: vi.fn(),
    add: vi.fn(),
    suggest: vi.fn(),
    duplicates: vi.fn(),
    tags: vi.fn(),
    editMany: vi.fn(),
  },
};
const editor = { log: vi.fn(), edit: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  history.replaceState(null, '', '/people');
  stubWindow(bank, {});
  bank.people.list.mockImplementation(() => answer({ total: 2, rows: [MARIA, NAMELESS] }));
  bank.people.suggest.mockImplementation(() => answer([]));
  bank.people.duplicates.mockImplementation(() => answer({ total: 0, pairs: [] }));
  bank.people.tags.mockImplementation(() => answer(['press', 'vip']));
});

function show() {
  return showScreen(
    <InOpenBook editor={editor}>
      <PeopleScreen />
    </InOpenBook>,
  );
}

const cells = (name: string) =>
  [...(screen.getByText(name).closest('[role="row"]')?.querySelectorAll('[data-cell]') ?? [])].map(
    (cell) => cell.textContent,
  );
const lastAsked = () => bank.people.list.mock.lastCall?.[0] as Record<string, unknown>;

describe('PeopleScreen', () => {
  it('says of each what stands in the book; what nobody checked is not a no', async () => {
    show();
    await screen.findByText('2 people');
    expect(cells('Maria Lopez')).toEqual([
      'Maria Lopez · Oak Inn',
      '12.0',
      'Trusted',
      'Qualified lead',
      'Yes',
      '$1,234.50',
      'Oct 22, 2026',
      'Sep 1, 2026',
    ]);
    expect(cells('someone@example.com')).toEqual([
      'someone@example.com',
      '−3.0',
      'Overdrawn',
      '–',
      'Not checked',
      '–',
      '–',
      '–',
    ]);
  });

  it('asks the bank for another order and for what is searched', async () => {
    const { user } = show();
    await screen.findByText('2 people');
    await user.click(screen.getByRole('button', { name: 'Spent' }));
    await vi.waitFor(() => expect(lastAsked()).toMatchObject({ sort: 'spent', descending: true }));
    expect(screen.getByRole('columnheader', { name: 'Spent' })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: 'Spent' }));
    await user.type(screen.getByRole('searchbox'), ' oak');
    await vi.waitFor(() =>
      expect(lastAsked()).toMatchObject({ text: 'oak', sort: 'spent', descending: false }),
    );
  });

  it('narrows the list by what is asked for, and shows everybody again', async () => {
    const { user } = show();
    await screen.findByText('2 people');
    for (const [field, option] of [
      ['Stage', 'No stage'],
      ['Tag', 'vip'],
    ] as const) {
      await user.click(screen.getByRole('combobox', { name: field }));
      await user.click(await screen.findByRole('option', { name: option }));
    }
    await vi.waitFor(() => expect(lastAsked()).toMatchObject({ stage: 'none', tag: 'vip' }));
    await user.click(screen.getByRole('button', { name: 'Show everybody' }));
    for (const field of ['Stage', 'Tag']) {
      expect(screen.getByRole('combobox', { name: field })).toHaveValue('');
    }
    expect(screen.queryByRole('button', { name: 'Show everybody' })).toBeNull();
  });

  it('leads to possible duplicates where there are any', async () => {
    bank.people.duplicates.mockImplementation(() => answer({ total: 12, pairs: [] }));
    show();
    expect(await screen.findByRole('link', { name: '12 possible duplicates' })).toHaveAttribute(
      'href',
      '/people/duplicates',
    );
  });

  it('changes the selected people at once, and says so', async () => {
    bank.people.editMany.mockImplementation(() => answer({ changed: 2 }));
    const { user, said } = show();
    await screen.findByText('2 people');
    const row = screen.getByText('Maria Lopez').closest<HTMLElement>('[role="row"]');
    row?.focus();
    await user.keyboard('{Control>}a{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Change 2 people' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change 2 people' }));
    expect(dialog.getByRole('button', { name: 'Change 2 people' })).toBeDisabled();
    await user.click(dialog.getByRole('radio', { name: 'Yes' }));
    await user.click(dialog.getByLabelText('Add tags', { selector: 'input' }));
    await user.keyboard('fair{Enter}');
    await user.click(dialog.getByRole('button', { name: 'Change 2 people' }));
    await vi.waitFor(() =>
      expect(bank.people.editMany.mock.calls[0]?.[0]).toEqual({
        ids: [7, 8],
        presence: 'yes',
        stage: null,
        addTags: ['fair'],
        removeTags: [],
      }),
    );
    await vi.waitFor(() => expect(said).toEqual(['Changed 2 people.']));
    expect(await screen.findByText('2 people')).toBeInTheDocument();
  });

  it('opens a person by Enter', async () => {
    const { user } = show();
    const row = (await screen.findByText('Maria Lopez')).closest<HTMLElement>('[role="row"]');
    row?.focus();
    await user.keyboard('{Enter}');
    expect(location.pathname).toBe('/people/7');
  });

  it('adds a person by a name alone, and opens them', async () => {
    bank.people.add.mockImplementation(() => answer({ id: 9 }));
    const { user, said } = show();
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    const form = within(await screen.findByRole('dialog', { name: 'Add a person' }));
    await user.click(form.getByRole('textbox', { name: 'Name' }));
    await user.paste('Vera Lund');
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(location.pathname).toBe('/people/9'));
    expect(bank.people.add.mock.calls[0]?.[0]).toMatchObject({
      name: 'Vera Lund',
      email: null,
      phone: null,
      presence: 'unchecked',
      stage: null,
      tags: [],
      profiles: [],
    });
    expect(said).toEqual(['Added Vera Lund.']);
  });

  it('says when somebody of that name is in the book already', async () => {
    bank.people.suggest.mockImplementation(() => answer([{ id: 7, name: 'Maria Lopez', company: '' }]));
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    const form = within(await screen.findByRole('dialog', { name: 'Add a person' }));
    await user.click(form.getByRole('textbox', { name: 'Name' }));
    await user.paste('maria lopez');
    expect(await form.findByText('There is already a Maria Lopez in the book.')).toBeVisible();
  });

  it('asks for the name, and sends nothing without it', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    await user.click(await screen.findByRole('button', { name: 'Add this person' }));
    expect(screen.getByText('Say who it is')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeInvalid();
    expect(bank.people.add).not.toHaveBeenCalled();
  });

  it('says why a person was not added, and keeps what was written', async () => {
    bank.people.add.mockImplementation(() => refusal('email_taken', 'a@example.com already belongs to Tom.'));
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    await user.click(await screen.findByRole('textbox', { name: 'Name' }));
    await user.paste('Vera Lund');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('a@example.com already belongs to Tom.');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Vera Lund');
  });

  it('says what to do in an empty book', async () => {
    bank.people.list.mockImplementation(() => answer({ total: 0, rows: [] }));
    show();
    expect(await screen.findByText('Nobody in the book yet')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Import a file' })).toBeInTheDocument();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });
});
