import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { day } from '../../../src/domain/day';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { cents } from '../../../src/domain/money';
import {
  type PersonAct,
  drawUpPersonStatement,
} from '../../../src/domain/statement/draw-up-person-statement';
import type { PersonStatement } from '../../../src/domain/statement/person-statement';
import { PersonStatementScreen } from '../../../src/features/people/person-statement-screen';
import { InOpenBook } from '../../helpers/in-open-book';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';

const act = (actId: number, on: string, label: string, points: number): PersonAct => ({
  actId,
  day: day(on),
  recordedOn: day(on),
  label,
  class: points < 0 ? 'ask' : 'deposit',
  channel: 'e-mail',
  note: '',
  points,
});

const ACTS = [
  act(1, '2025-12-01', 'Made an introduction', 8),
  { ...act(2, '2026-09-10', 'Answered a question', 4), recordedOn: day('2026-11-02') },
  act(3, '2026-11-20', 'Sent a promotion', -2),
];

type Asked = { readonly from: string | null; readonly to: string | null };

function drawUp({ from, to }: Asked): PersonStatement {
  const last = to !== null && to < '2026-11-23' ? day(to) : day('2026-11-23');
  return drawUpPersonStatement({
    business: 'Rosehip & Daughters',
    currency: 'USD',
    person: { id: 7, name: 'Maria Lopez', company: 'Oak Inn' },
    from: day(from ?? '2025-12-01'),
    to: last,
    complete: to === last,
    drawnUpOn: day('2026-11-23'),
    knownOn: null,
    fading: () => RATE_CARD_V1.halfLifeDays,
    acts: ACTS,
    purchases: [
      { id: 1, day: day('2026-09-01'), orderNumber: '#2001', amountCents: cents(6980) },
      { id: 2, day: day('2026-09-20'), orderNumber: null, amountCents: cents(-980) },
    ],
  });
}

const bank = { people: { statement: vi.fn() } };
const shell = { savePersonPdf: vi.fn(), printPerson: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  history.replaceState(null, '', '/people/7/statement');
  stubWindow(bank, shell);
  bank.people.statement.mockImplementation((asked: Asked) => answer(drawUp(asked)));
});

function show() {
  return showScreen(
    <InOpenBook editor={{ log: vi.fn(), edit: vi.fn() }}>
      <Route path="/people/:id/statement" component={PersonStatementScreen} />
    </InOpenBook>,
  );
}

const sheet = async () =>
  within(await screen.findByRole('region', { name: 'Statement as it will be printed' }));
const EVERYTHING = { id: 7, from: null, to: null, asOf: null, knownThen: false };

describe('PersonStatementScreen', () => {
  it('heads the paper with the person and the business, and lists entries like a bank', async () => {
    show();
    const paper = await sheet();
    expect((await paper.findByText('Maria Lopez, Oak Inn')).parentElement).toHaveTextContent(
      'with Rosehip & Daughters',
    );
    expect(paper.getByRole('row', { name: /Made an introduction/ })).toHaveTextContent('+8.08.0');
    expect(paper.getByRole('row', { name: /Answered a question/ })).toHaveTextContent(
      'late, recorded Nov 2, 2026',
    );
    expect(paper.getByRole('row', { name: /^All entries/ })).toHaveTextContent('All entries+12.0−2.0');
    expect(paper.getByRole('row', { name: /^1 purchase less 1 refund/ })).toHaveTextContent('$60.00');
  });

  it('covers a year or a month when that is chosen', async () => {
    const { user } = show();
    await (await sheet()).findByText('Maria Lopez, Oak Inn');
    await user.click(screen.getByRole('radio', { name: 'Year' }));
    await user.click(screen.getByRole('combobox', { name: 'Year' }));
    await user.click(await screen.findByRole('option', { name: '2025' }));
    expect(bank.people.statement).toHaveBeenLastCalledWith({
      ...EVERYTHING,
      from: '2025-01-01',
      to: '2025-12-31',
    });
    expect(await screen.findByText('Closing balance, December 31, 2025')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Month' }));
    await user.click(screen.getByRole('combobox', { name: 'Month' }));
    await user.click(await screen.findByRole('option', { name: 'September 2026' }));
    expect(bank.people.statement).toHaveBeenLastCalledWith({
      ...EVERYTHING,
      from: '2026-09-01',
      to: '2026-09-30',
    });
    expect(await screen.findByText('Opening balance, September 1, 2026')).toBeInTheDocument();
  });

  it('saves and prints what is shown', async () => {
    const { user, said } = show();
    shell.savePersonPdf.mockResolvedValue({ fileName: 'Maria.pdf' });
    await user.click(await screen.findByRole('button', { name: 'Save PDF' }));
    expect(shell.savePersonPdf).toHaveBeenCalledWith({ paper: EVERYTHING, name: 'Maria Lopez' });
    shell.printPerson.mockRejectedValue(new Error('No printer answers.'));
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await vi.waitFor(() =>
      expect(said).toEqual(['Saved as Maria.pdf.', 'The statement was not printed: No printer answers.']),
    );
    expect(shell.printPerson).toHaveBeenCalledWith(EVERYTHING);
  });

  it('says what could not be drawn up', async () => {
    bank.people.statement.mockImplementation(() =>
      refusal('not_found', 'This contact is no longer in the book.'),
    );
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent('This contact is no longer in the book.');
  });
});
