import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import type { PersonView } from '../../../src/contract/people';
import type { ReachedStage } from '../../../src/contract/results';
import type { PersonVerdicts } from '../../../src/contract/rules';
import { day } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { month } from '../../../src/domain/month';
import { ruleAsItComes } from '../../../src/domain/rules/rule';
import { PersonScreen } from '../../../src/features/people/person-screen';
import { InOpenBook } from '../../helpers/in-open-book';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';
import { ledgerLine } from '../../helpers/ledger-line';

const sale = {
  id: 1,
  day: day('2026-09-01'),
  amountCents: cents(6980),
  orderNumber: '#2001',
  source: 'shop',
};

const MARIA: PersonView = {
  contact: {
    id: 7,
    name: 'Maria Lopez',
    company: 'Oak Inn',
    email: 'maria@example.com',
    phone: null,
    presence: 'yes',
    presenceCheckedOn: day('2026-05-05'),
    firstSeenOn: day('2026-01-02'),
    firstContactOn: null,
    notes: 'Prefers the phone',
    tags: ['wholesale'],
    profiles: [{ platform: 'linkedin', handle: 'in/maria', url: '' }],
    stages: [
      { stage: 'lead', day: day('2026-02-01'), reason: 'asked for a quote' },
      { stage: 'customer', day: day('2026-09-01'), reason: 'bought' },
    ],
  },
  account: {
    asOf: day('2026-11-23'),
    balance: { deposit: 15.31, ask: -3.25, breach: 0, total: 12.06 },
    unfaded: 17,
    tier: 'trusted',
    month: {
      month: month('2026-11'),
      asOf: day('2026-11-23'),
      opening: 11.04,
      corrections: 0,
      newCard: false,
      deposits: 4,
      withdrawals: 3,
      fading: -0.02,
      closing: 12.06,
    },
  },
  curve: [],
  spentCents: cents(3980),
  purchases: [
    { ...sale, refundOf: null },
    { ...sale, id: 2, day: day('2026-09-20'), amountCents: cents(-3000), orderNumber: null, refundOf: 1 },
  ],
};

const VERDICTS: PersonVerdicts = {
  asOf: day('2026-11-23'),
  kinds: [],
  client: {
    rule: ruleAsItComes('client'),
    verdict: {
      fits: true,
      orders: 1,
      netCents: cents(3980),
      lastOrderOn: day('2026-09-01'),
      customerSince: day('2026-09-01'),
      boughtEnough: true,
    },
  },
  treated_well: {
    rule: ruleAsItComes('treated_well'),
    verdict: { fits: true, balance: 12.06, atLeast: 2 },
  },
  qualified_lead: {
    rule: ruleAsItComes('qualified_lead'),
    verdict: { fits: false, on: null, giveawayId: null, because: [], missing: [{ type: 'no_giveaway' }] },
  },
};

const STAGES: readonly ReachedStage[] = [
  {
    stage: 'lead',
    day: day('2026-02-01'),
    reason: 'Downloaded it on Feb 1, 2026: “Care guide”',
    by: 'response',
    ruleVersion: null,
    giveaways: [{ id: 4, title: 'Care guide' }],
  },
  {
    stage: 'qualified_lead',
    day: day('2026-03-02'),
    reason: 'Asked a question on Mar 2, 2026',
    by: 'rule',
    ruleVersion: 2,
    giveaways: [
      { id: 4, title: 'Care guide' },
      { id: 5, title: 'Pricing' },
    ],
  },
  {
    stage: 'customer',
    day: day('2026-09-01'),
    reason: 'bought at the fair',
    by: 'hand',
    ruleVersion: null,
    giveaways: [],
  },
];

const bank = {
  people: { get: vi.fn(), edit: vi.fn(), setStage: vi.fn() },
  results: { stages: vi.fn() },
  ledger: { list: vi.fn() },
  rules: { person: vi.fn() },
};
const editor = { log: vi.fn(), edit: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  history.replaceState(null, '', '/people/7');
  stubWindow(bank, {});
  bank.people.get.mockImplementation(() => answer(MARIA));
  bank.ledger.list.mockImplementation(() => answer({ total: 1, lines: [ledgerLine(5)] }));
  bank.rules.person.mockImplementation(() => answer(VERDICTS));
  bank.results.stages.mockImplementation(() => answer(STAGES));
});

function show() {
  return showScreen(
    <InOpenBook editor={editor}>
      <Route path="/people/:id" component={PersonScreen} />
    </InOpenBook>,
  );
}

const ready = () => screen.findByRole('heading', { level: 1, name: 'Maria Lopez' });

describe('PersonScreen', () => {
  it('shows the balance, what it means, and a month that adds up as printed', async () => {
    show();
    await ready();
    expect(bank.people.get).toHaveBeenCalledWith({ id: 7, asOf: null, knownThen: false });
    const balance = screen.getByRole('region', { name: 'Trust balance' });
    expect(balance).toHaveTextContent('12.1 points');
    expect(balance).toHaveTextContent('Trusted · unfaded total 17.0');
    const account = screen.getByRole('region', { name: 'November 2026 so far' });
    // 11.0 + 4.0 - 3.0 + 0.1 = 12.1: fading is the remainder of the four as printed.
    expect(account).toHaveTextContent(
      'Opening balance11.0Deposits+4.0Withdrawals−3.0Given back by time+0.1Balance today12.1',
    );
    expect(account).toHaveTextContent('Spent in 1 purchase, less refunds$39.80');
  });

  it('tells acts, purchases and refunds as one story', async () => {
    show();
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent.trim())).toEqual([
      'Oct 22, 2026Answered a question+4.0412.3',
      'Sep 20, 2026Refund of order #2001−$30.00',
      'Sep 1, 2026Order #2001$69.80',
    ]);
  });

  it('opens an act of the time line in its form', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Answered a question' }));
    expect(editor.edit).toHaveBeenCalledWith(5);
  });

  it('logs an act with this person', async () => {
    const { user } = show();
    await ready();
    await user.click(screen.getByRole('button', { name: 'Log an act with Maria Lopez' }));
    expect(editor.log).toHaveBeenCalledWith({ who: [{ contactId: 7, name: 'Maria Lopez' }] });
  });

  it('changes a detail and leaves the others as they were', async () => {
    bank.people.edit.mockImplementation(() => answer({ id: 7 }));
    const { user, said } = show();
    await ready();
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const form = within(await screen.findByRole('dialog', { name: 'Edit Maria Lopez' }));
    await user.click(form.getByRole('radio', { name: 'Not checked' }));
    await user.click(form.getByRole('textbox', { name: 'Phone' }));
    await user.paste('555 0100');
    await user.click(form.getByRole('button', { name: 'Save the change' }));
    await vi.waitFor(() => expect(said).toEqual(['Changed Maria Lopez.']));
    expect(bank.people.edit).toHaveBeenCalledExactlyOnceWith({
      id: 7,
      name: 'Maria Lopez',
      company: 'Oak Inn',
      email: 'maria@example.com',
      phone: '555 0100',
      presence: 'unchecked',
      stage: 'customer',
      firstContactOn: null,
      tags: ['wholesale'],
      profiles: ['linkedin.com/in/maria'],
      notes: 'Prefers the phone',
    });
  });

  it('says what this person is by the owner’s rules, and why', async () => {
    show();
    await ready();
    const rules = within(screen.getByRole('region', { name: 'By your rules' }));
    expect(await rules.findByText('Client')).toBeInTheDocument();
    expect(rules.getAllByRole('definition').map((verdict) => verdict.textContent)).toEqual([
      'Yes · Bought once for $39.80, the last on Sep 1, 2026. Customer since Sep 1, 2026',
      'Yes · Their balance is 12.1 points; it takes 2.0',
      'No · Responded to no giveaway on record',
    ]);
    expect(bank.rules.person).toHaveBeenCalledWith({ contactId: 7, asOf: null });
  });

  it('shows the stages newest first, with why and which giveaways they belong to', async () => {
    show();
    await ready();
    const part = within(screen.getByRole('region', { name: 'Stages' }));
    const stages = await part.findAllByRole('listitem');
    expect(stages.map((stage) => stage.textContent)).toEqual([
      'Sep 1, 2026Customer · bought at the fair',
      'Mar 2, 2026Qualified lead · by your rule, version 2: Asked a question on Mar 2, 2026belongs to Care guide, Pricing',
      'Feb 1, 2026Lead · Downloaded it on Feb 1, 2026: “Care guide”belongs to Care guide',
    ]);
    expect(part.getByRole('link', { name: 'Pricing' })).toHaveAttribute('href', '/giveaways/5');
    expect(bank.results.stages).toHaveBeenCalledWith({
      contactId: 7,
      locale: 'en-US',
      asOf: null,
      knownThen: false,
    });
  });

  it('sets a stage by hand with its day and its reason', async () => {
    bank.people.setStage.mockImplementation(() => answer({ id: 7 }));
    const { user, said } = show();
    await ready();
    await user.click(screen.getByRole('button', { name: 'Set a stage' }));
    const form = within(await screen.findByRole('dialog', { name: 'The stage of Maria Lopez' }));
    await user.clear(form.getByLabelText('Since'));
    await user.type(form.getByLabelText('Since'), '2026-11-20');
    await user.type(form.getByLabelText('Why'), 'Asked for a quote{Enter}');
    await vi.waitFor(() => expect(said).toEqual(['Maria Lopez is a qualified lead.']));
    expect(bank.people.setStage).toHaveBeenCalledExactlyOnceWith({
      id: 7,
      stage: 'qualified_lead',
      day: '2026-11-20',
      reason: 'Asked for a quote',
    });
  });

  it('says so when the person is no longer in the book', async () => {
    bank.people.get.mockImplementation(() => refusal('not_found', 'This contact is no longer in the book.'));
    show();
    expect(await screen.findByText('This person is no longer in the book')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All people' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('says why a person could not be read, and tries again', async () => {
    bank.people.get.mockImplementationOnce(() => refusal('busy', 'The book is busy.'));
    const { user } = show();
    expect(await screen.findByRole('alert')).toHaveTextContent('The book is busy.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await ready()).toBeInTheDocument();
  });
});
