import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DuplicatePair, DuplicateSide } from '../../../src/contract/duplicates';
import { day } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { DuplicatesScreen } from '../../../src/features/people/duplicates-screen';
import { InOpenBook } from '../../helpers/in-open-book';
import { answer, refusal, showScreen, stubWindow } from '../../helpers/in-the-window';

const INES: DuplicateSide = {
  id: 1,
  name: 'Ines Roque',
  company: 'Roque Linen',
  email: 'ines@example.com',
  phone: null,
  presence: 'unchecked',
  presenceCheckedOn: null,
  firstContactOn: day('2026-01-02'),
  notes: 'Lisbon',
  tags: ['vip'],
  profiles: [],
  stage: 'customer',
  acts: 3,
  sales: 2,
  spentCents: cents(12_300),
  balance: 4.2,
  lastSeenOn: day('2026-10-01'),
};
const LINKED: DuplicateSide = {
  ...INES,
  id: 2,
  name: 'I. Roque',
  email: 'roque@example.com',
  phone: '+351 912 345 678',
  presence: 'yes',
  presenceCheckedOn: day('2026-11-01'),
  firstContactOn: null,
  notes: '',
  tags: [],
  profiles: [{ platform: 'linkedin', handle: 'in/ines', url: '' }],
  stage: null,
  acts: 0,
  sales: 0,
  spentCents: cents(0),
  balance: 0,
  lastSeenOn: null,
};
const FIRST: DuplicatePair = {
  first: 1,
  second: 2,
  strength: 'likely',
  likenesses: [
    { kind: 'name_company', shared: 'roque linen' },
    { kind: 'name', shared: 'ines roque' },
  ],
};
const SECOND: DuplicatePair = {
  first: 3,
  second: 4,
  strength: 'strong',
  likenesses: [{ kind: 'email', shared: 'ann@example.com' }],
};

const bank = { people: { duplicates: vi.fn(), compare: vi.fn(), merge: vi.fn(), keepApart: vi.fn() } };
const editor = { log: vi.fn(), edit: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  history.replaceState(null, '', '/people/duplicates');
  stubWindow(bank, {});
  bank.people.duplicates.mockImplementation(() => answer({ total: 2, pairs: [FIRST, SECOND] }));
  bank.people.compare.mockImplementation(({ first }: { first: number }) =>
    answer(
      first === 1
        ? { keep: INES, merge: LINKED }
        : { keep: { ...INES, id: 3, name: 'Ann Lee' }, merge: { ...LINKED, id: 4, name: 'Anne Lee' } },
    ),
  );
  bank.people.merge.mockImplementation(() =>
    answer({ id: 1, name: 'Ines Roque', postingsRemoved: 1, pointsRemoved: 2 }),
  );
  bank.people.keepApart.mockImplementation(() => answer({ first: 1, second: 2 }));
});

function show() {
  return showScreen(
    <InOpenBook editor={editor}>
      <DuplicatesScreen />
    </InOpenBook>,
  );
}
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('DuplicatesScreen', () => {
  it('shows two side by side, says why, and what a profile would mean', async () => {
    show();
    expect(await heading('Ines Roque and I. Roque')).toHaveFocus();
    expect(screen.getByText('1 of 2 possible duplicates')).toBeVisible();
    expect(screen.getByText('Likely one person: the same name and company.')).toBeVisible();
    expect(
      screen.getByText(
        'LinkedIn: I. Roque at Roque Linen. The same person? Then Ines Roque has a social presence.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Name Ines Roque' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'E-mail roque@example.com' })).not.toBeChecked();
    expect(screen.queryByRole('radio', { name: /Company|Phone|social/ })).toBeNull();
    expect(screen.getByRole('row', { name: /Sales/ })).toHaveTextContent('2 · $123.00');
  });

  it('merges by what was chosen, says what counted twice, and goes on to the next', async () => {
    const { user, said } = show();
    await heading('Ines Roque and I. Roque');
    await user.click(screen.getByRole('radio', { name: 'E-mail roque@example.com' }));
    await user.click(screen.getByRole('button', { name: 'Merge into one' }));
    expect(await heading('Ann Lee and Anne Lee')).toHaveFocus();
    expect(bank.people.merge.mock.calls[0]?.[0]).toEqual({
      keep: 1,
      merge: 2,
      choose: {
        name: 'keep',
        company: 'keep',
        email: 'merge',
        phone: 'merge',
        presence: 'merge',
        firstContactOn: 'keep',
      },
    });
    expect(said).toEqual([
      'Ines Roque and I. Roque are now one person. 1 posting that both had counts once now: −2.0 points.',
    ]);
    expect(screen.getByText('1 of 1 possible duplicate')).toBeVisible();
  });

  it('notes that they are two people', async () => {
    const { user, said } = show();
    await heading('Ines Roque and I. Roque');
    await user.click(screen.getByRole('button', { name: 'They are two people' }));
    await heading('Ann Lee and Anne Lee');
    expect(bank.people.keepApart.mock.calls[0]?.[0]).toEqual({ first: 1, second: 2 });
    expect(said).toEqual(['Ines Roque and I. Roque stay two people.']);
  });

  it('is gone through by keys: right is later, left goes back, Enter merges', async () => {
    const { user } = show();
    await heading('Ines Roque and I. Roque');
    await user.keyboard('{ArrowRight}');
    await heading('Ann Lee and Anne Lee');
    await user.keyboard('{ArrowLeft}');
    await heading('Ines Roque and I. Roque');
    await user.keyboard('{ArrowRight}');
    await heading('Ann Lee and Anne Lee');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('That was the last of them')).toBeVisible();
    expect(bank.people.merge).toHaveBeenCalledTimes(1);
    expect(bank.people.merge.mock.calls[0]?.[0]).toMatchObject({ keep: 3, merge: 4 });
    await user.click(screen.getByRole('button', { name: 'Look at them again' }));
    await heading('Ines Roque and I. Roque');
  });

  it('stays where it is when the bank refuses', async () => {
    bank.people.merge.mockImplementation(() => refusal('not_found', 'This person is no longer in the book.'));
    const { user, said } = show();
    await heading('Ines Roque and I. Roque');
    await user.click(screen.getByRole('button', { name: 'Merge into one' }));
    await waitFor(() =>
      expect(said).toEqual(['They were not made one: This person is no longer in the book.']),
    );
    expect(screen.getByRole('heading', { level: 2, name: 'Ines Roque and I. Roque' })).toBeVisible();
  });

  it('says so when nobody is in the book twice', async () => {
    bank.people.duplicates.mockImplementation(() => answer({ total: 0, pairs: [] }));
    show();
    expect(await screen.findByText('Nobody seems to be in the book twice')).toBeVisible();
  });
});
