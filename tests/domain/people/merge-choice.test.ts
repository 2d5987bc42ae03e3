import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { type Choosable, fullerOf, notesOfBoth } from '../../../src/domain/people/merge-choice';

const BLANK: Choosable = {
  name: '',
  company: '',
  email: null,
  phone: null,
  presence: 'unchecked',
  presenceCheckedOn: null,
  firstContactOn: null,
};
const fuller = (keep: Partial<Choosable>, merge: Partial<Choosable>) =>
  fullerOf({ ...BLANK, ...keep }, { ...BLANK, ...merge });

describe('the fuller one', () => {
  it.each([
    ['John Smith', 'J. Smith', 'keep'],
    ['J. Smith', 'John Smith', 'merge'],
    ['John Smith', 'John Peter Smith', 'merge'],
    ['JOHN SMITH', 'John Smith', 'merge'],
    ['Jon Smith', 'John Smith', 'merge'],
    ['', 'Ann', 'merge'],
    ['Ann', '', 'keep'],
    ['Ann', 'Eve', 'keep'],
  ])('of the names “%s” and “%s”: %s', (keep, merge, side) => {
    expect(fuller({ name: keep }, { name: merge }).name).toBe(side);
  });

  it('is the one that is known, and of two known addresses the one the contact has', () => {
    const known = { email: 'a@x.com', phone: '1', company: 'Oak' };
    expect(fuller({}, known)).toMatchObject({ email: 'merge', phone: 'merge', company: 'merge' });
    expect(fuller(known, {})).toMatchObject({ email: 'keep', phone: 'keep', company: 'keep' });
    expect(fuller(known, { email: 'b@x.com', phone: '2' })).toMatchObject({ email: 'keep', phone: 'keep' });
  });

  it('is the presence that was checked, and of two the one checked later', () => {
    const no = { presence: 'no', presenceCheckedOn: day('2026-01-01') } as const;
    const yes = { presence: 'yes', presenceCheckedOn: day('2026-02-01') } as const;
    expect(fuller({}, no).presence).toBe('merge');
    expect(fuller(no, {}).presence).toBe('keep');
    expect(fuller(no, yes).presence).toBe('merge');
    expect(fuller(yes, no).presence).toBe('keep');
  });

  it('is the earlier first contact', () => {
    const [early, late] = [{ firstContactOn: day('2026-01-01') }, { firstContactOn: day('2026-02-01') }];
    expect(fuller(late, early).firstContactOn).toBe('merge');
    expect(fuller(early, late).firstContactOn).toBe('keep');
    expect(fuller({}, late).firstContactOn).toBe('merge');
    expect(fuller(late, {}).firstContactOn).toBe('keep');
  });
});

it('keeps the notes of both, a line that both have once', () => {
  expect(notesOfBoth('a\nb', 'b\nc')).toBe('a\nb\nc');
  expect(notesOfBoth('', 'c')).toBe('c');
  expect(notesOfBoth('a', '')).toBe('a');
});
