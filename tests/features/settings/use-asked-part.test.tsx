import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWindow } from '../../helpers/open-window';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();

type Watch = { readonly of: Element; readonly grow: () => void; isOn: boolean };
let watches: Watch[] = [];

// Nothing grows without a layout: here it does when told.
class Told implements ResizeObserver {
  private own: Watch[] = [];
  constructor(private readonly callback: ResizeObserverCallback) {}
  observe(of: Element): void {
    const watch = { of, grow: () => this.callback([], this), isOn: true };
    this.own.push(watch);
    watches.push(watch);
  }
  unobserve(): void {}
  disconnect(): void {
    for (const watch of this.own) watch.isOn = false;
  }
}

beforeEach(() => {
  watches = [];
  vi.stubGlobal('ResizeObserver', Told);
});
const before = globalThis.ResizeObserver;
afterEach(() => vi.stubGlobal('ResizeObserver', before));

const part = () => screen.findByRole('region', { name: 'Your assumptions' });
const around = (inner: Element): Watch | undefined =>
  watches.find(({ of }) => of !== inner && of.contains(inner));

it('the part asked for has the keyboard and stays at the top until the owner does something', async () => {
  const { user } = openWindow({ folder, at: '/value' });
  await user.click(await screen.findByRole('link', { name: 'Change what it assumes' }));
  const asked = await part();
  expect(asked).toHaveFocus();
  const scrolled = vi.spyOn(asked, 'scrollIntoView');
  const watch = around(asked);
  watch?.grow();
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ block: 'start' });
  expect(watch?.isOn).toBe(true);
  await user.keyboard('{Shift}');
  expect(watch?.isOn).toBe(false);
});

it('is asked for once: coming back by the menu, the settings begin at their beginning', async () => {
  const { user } = openWindow({ folder, at: '/value' });
  await user.click(await screen.findByRole('link', { name: 'Change what it assumes' }));
  expect(await part()).toHaveFocus();
  await user.click(screen.getByRole('link', { name: /^History/ }));
  await screen.findByRole('heading', { level: 1, name: 'History' });
  watches = [];
  await user.click(screen.getByRole('link', { name: /^Settings/ }));
  const assumptions = await part();
  expect(assumptions).not.toHaveFocus();
  expect(around(assumptions)).toBeUndefined();
});
