import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { nextStep } from '../../../src/features/today/next-step';

const at = (asOf: string, lastImportOn: string | null, contacts = 200) =>
  nextStep({ asOf: day(asOf), lastImportOn: lastImportOn === null ? null : day(lastImportOn), contacts });

describe('the next thing to do', () => {
  it('begins with a first import, unless the book is full already', () => {
    expect(at('2026-10-15', null, 3)).toEqual({ type: 'first-import' });
    expect(at('2026-10-15', null)).toBeNull();
  });

  it('asks for last month’s orders, then for a look at its statement', () => {
    expect(at('2026-10-02', '2026-09-20')).toEqual({ type: 'import-last-month', month: '2026-09' });
    expect(at('2026-10-02', '2026-10-01')).toEqual({ type: 'statement', month: '2026-09' });
    expect(at('2027-01-10', '2026-12-31')).toEqual({ type: 'import-last-month', month: '2026-12' });
  });

  it('is quiet in the middle of a month', () => expect(at('2026-10-15', '2026-10-01')).toBeNull());

  it('counts the days until the month closes', () => {
    expect(at('2026-10-22', '2026-10-01')).toEqual({
      type: 'import-before-close',
      month: '2026-10',
      days: 9,
    });
    expect(at('2026-10-31', '2026-10-30')).toEqual({ type: 'closes', month: '2026-10', days: 0 });
    expect(at('2026-10-22', null)).toEqual({ type: 'import-before-close', month: '2026-10', days: 9 });
  });
});
