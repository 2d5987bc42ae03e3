import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import type { MonthlyStatement } from '../../../src/domain/statement/monthly-statement';
import { FormatsProvider } from '../../../src/ui/formats-context';
import { StatementPaper } from '../../../src/ui/statement-paper/statement-paper';
import { october } from './october';

function show(statement: MonthlyStatement): void {
  render(
    <FormatsProvider locale="en-GB" currency={statement.currency}>
      <StatementPaper statement={statement} />
    </FormatsProvider>,
  );
}

const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });

// “+11.8” and “−6.0” as tenths.
const tenths = (text: string | null): number => Math.round(Number((text ?? '').replace('−', '-')) * 10);

describe('StatementPaper', () => {
  it('heads the paper with the business and the days it covers', () => {
    show(october());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Trust Bank statement');
    expect(screen.getByText('Rosehip & Daughters').parentElement).toHaveTextContent(/1\s–\s31 October 2026/);
  });

  it('prints an account that adds up as printed', () => {
    show(october());
    const section = screen.getByRole('heading', { name: 'Balance' }).closest('section');
    const figures = within(section ?? document.body)
      .getAllByRole('cell')
      .map((cell) => tenths(cell.textContent));
    const closing = figures.pop();
    expect(figures).toHaveLength(4);
    expect(figures.reduce((total, figure) => total + figure, 0)).toBe(closing);
  });

  it('prints entries that add up to the deposits and withdrawals of the account', () => {
    show(october());
    expect(row(/Answered a question/)).toHaveTextContent('Tom Adeyemi');
    expect(row(/Answered a question/)).toHaveTextContent('how to wash linen');
    expect(row(/Gave content away/)).toHaveTextContent('an audience of 31');
    expect(row(/^All entries/)).toHaveTextContent('All entries+11.8−6.0');
    expect(row(/^Deposits, 2 acts/)).toHaveTextContent('+11.8');
    expect(row(/^Withdrawals, 1 act/)).toHaveTextContent('−6.0');
  });

  it('counts people instead of naming them, and says so', () => {
    show(october({ hideNames: true }));
    expect(document.body).not.toHaveTextContent(/Tom Adeyemi|Ines Roque|how to wash/);
    expect(row(/Sent a promotion/)).toHaveTextContent('3 contacts');
    expect(screen.getByText(/left out of this copy/)).toBeInTheDocument();
  });

  it('shows giveaways and sales beside the points', () => {
    show(october());
    expect(row(/Care guide for linen \(guide\)/)).toHaveTextContent(/3 Oct3112US\$18\.00/);
    expect(row(/^Sales, 2 orders/)).toHaveTextContent('US$5,224.40');
    expect(row(/^Refunds/)).toHaveTextContent('−US$118.00');
    expect(row(/^Sales less refunds/)).toHaveTextContent('US$5,106.40');
  });

  it('names fading as the owner’s assumption and gives the unfaded total', () => {
    show(october());
    expect(screen.getByText(/those rates are your assumption. Unfaded total 45.8/)).toBeInTheDocument();
  });

  it('says what fading gave back instead of calling a gain a loss', () => {
    const statement = october();
    show({ ...statement, printed: { ...statement.printed, fading: -139.7 } });
    expect(row(/^Given back by time/)).toHaveTextContent('+139.7');
  });

  it('marks a month still running, and says what is missing in an empty one', () => {
    const empty = { acts: [], postings: [], sales: [], giveaways: [] };
    show(october({ ...empty, today: day('2026-10-12') }));
    expect(screen.getByText(/1\s–\s12 October 2026, month still running/)).toBeInTheDocument();
    expect(screen.getByText(/No deposits or withdrawals are on record/)).toBeInTheDocument();
    expect(screen.getByText(/No sales are on record/)).toBeInTheDocument();
    expect(screen.getByText(/No giveaway is listed under Giveaways/)).toBeInTheDocument();
  });

  it('gives every table its headers', () => {
    show(october());
    const headers = [...document.querySelectorAll('th')];
    expect(headers.length).toBeGreaterThan(15);
    expect(headers.every((header) => header.hasAttribute('scope'))).toBe(true);
  });

  it('shows corrections to locked months in the account, and one by one, adding up', () => {
    show(corrected());
    expect(row(/^Corrections to locked months/)).toHaveTextContent('+1.7');
    expect(row(/Asked for a referral/)).toHaveTextContent('30 Sept');
    expect(row(/Asked for a referral/)).toHaveTextContent('(taken out)Tom Adeyemi4 Nov+4.0+3.9');
    expect(row(/Sent a promotion \(logged later\)/)).toHaveTextContent('−2.0−2.2');
    expect(row(/^All corrections/)).toHaveTextContent('All corrections+1.7');
    const section = screen.getByRole('heading', { name: 'Balance' }).closest('section');
    const figures = within(section ?? document.body)
      .getAllByRole('cell')
      .map((cell) => tenths(cell.textContent));
    const closing = figures.pop();
    expect(figures.reduce((total, figure) => total + figure, 0)).toBe(closing);
  });

  it('says of itself that it is locked, or as known then, and of an open month neither', () => {
    show(october());
    expect(document.body).not.toHaveTextContent(/Locked on|As known on/);
    show(october({ lockedOn: day('2026-11-02') }));
    expect(screen.getByText(/Locked on 2 November 2026, formula version 1/)).toBeInTheDocument();
    show(october({ knownOn: day('2026-10-31') }));
    expect(screen.getAllByText(/As known on 31 October 2026/)).toHaveLength(2);
  });
});

/** An October after a locked September in which two acts were corrected. */
function corrected(): MonthlyStatement {
  const who = { contacts: [], named: 1, audience: false, reach: null, recordedOn: day('2026-11-04') };
  const tom = { ...who, names: ['Tom Adeyemi'], day: day('2026-09-30') };
  return october({
    opensAfter: {
      through: day('2026-09-30'),
      closing: october().exact.opening - 1.71,
      corrections: [
        { ...tom, actId: 8, label: 'Asked for a referral', change: 'removed', points: 4, worth: 3.94 },
        { ...tom, actId: 9, label: 'Sent a promotion', change: 'added', points: -2, worth: -2.23 },
      ],
    },
  });
}
