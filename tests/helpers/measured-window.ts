import { act } from '@testing-library/react';
import { type Context, clockOf, quietContext } from '../../electron/bank/services/context';
import { TODAY, fillBusiness } from '../electron/bank/services/measuring/measured-book';
import { type OpenWindow, openWindow } from './open-window';

/** A window over a business of two years, some of whose people were helped; 80 are enough to compare. */
export function openFilled(folder: string, people = 80): OpenWindow {
  return openFilledBy(folder, (context) => fillBusiness(context, people));
}

/** A window over a book filled by `fill`. */
export function openFilledBy(folder: string, fill: (context: Context) => void): OpenWindow {
  // On a screen that asks for none of it: what a later one asks for is there when it asks.
  const opened = openWindow({ folder, at: '/history', today: TODAY });
  fill(quietContext(opened.book, clockOf(TODAY)));
  return opened;
}

/** Goes to an address. */
export function goTo(address: string): Promise<void> {
  return act(async () => {
    location.hash = `#${address}`;
    await Promise.resolve();
  });
}
