import type { Locator, Page } from 'playwright-core';

export const SCREENS = [
  'Today',
  'Ledger',
  'People',
  'Giveaways',
  'Benchmarks',
  'Reputation',
  'Statements',
  'Import',
  'History',
  'Settings',
] as const;
export type ScreenName = (typeof SCREENS)[number];

/** Screens whose title is not their name. */
const TITLES: Partial<Record<ScreenName, string>> = { Benchmarks: 'Does being nice pay?' };

/** What is around every screen: the sidebar, the quick-log line, the toasts. */
export class Frame {
  constructor(readonly page: Page) {}

  /** Goes to a screen by its link and waits until its title stands there. */
  async go(name: ScreenName): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name }).click();
    await this.page.getByRole('heading', { level: 1, name: TITLES[name] ?? name }).waitFor();
  }

  get quickLog(): Locator {
    return this.page.getByRole('combobox', { name: 'Log an act' });
  }

  /** Waits for a toast that holds this text. */
  async told(text: string | RegExp): Promise<void> {
    await this.page.getByRole('alert').filter({ hasText: text }).first().waitFor();
  }
}
