import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ViewProvider } from '../../src/app/view-provider';
import { type Day, day } from '../../src/domain/day';
import { useLooking } from '../../src/ui/view-context';

function Probe({ to }: { to: string }) {
  const { view, look } = useLooking();
  return (
    <>
      <output>{view.asOf ?? 'now'}</output>
      <button type="button" onClick={() => look({ asOf: day(to), knownThen: true })}>
        look
      </button>
    </>
  );
}

const shown = (today: Day, to = '2026-06-30') => (
  <ViewProvider today={today}>
    <Probe to={to} />
  </ViewProvider>
);

describe('ViewProvider', () => {
  it('keeps the past that is looked at until a new day begins', async () => {
    const { rerender } = render(shown(day('2026-11-23')));
    expect(screen.getByRole('status')).toHaveTextContent('now');
    await userEvent.click(screen.getByRole('button'));
    rerender(shown(day('2026-11-23')));
    expect(screen.getByRole('status')).toHaveTextContent('2026-06-30');
    rerender(shown(day('2026-11-24')));
    expect(screen.getByRole('status')).toHaveTextContent('now');
  });

  it('takes today and any later day for now', async () => {
    render(shown(day('2026-11-23'), '2026-11-23'));
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('status')).toHaveTextContent('now');
  });
});
