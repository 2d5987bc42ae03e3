import type { Page } from 'playwright-core';

/** The three questions of a new book. */
export class FirstRun {
  constructor(readonly page: Page) {}

  async shown(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Welcome to Trust Bank' }).waitFor();
  }

  /** Opens the sample business and waits for its Today. */
  async openSample(): Promise<void> {
    await this.shown();
    await this.page.getByRole('button', { name: 'Open a sample business' }).click();
    await this.page.getByText('This is the sample business.').waitFor();
  }

  /** Answers by keyboard alone: the name field has the focus, Enter opens the book. */
  async nameByKeyboard(name: string): Promise<void> {
    await this.shown();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('navigation', { name: 'Screens' }).waitFor();
  }
}
