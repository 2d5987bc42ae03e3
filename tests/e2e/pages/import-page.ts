import type { Locator, Page } from 'playwright-core';

/** The import desk. */
export class ImportPage {
  constructor(readonly page: Page) {}

  /** Puts files on the desk, as dropping them does. */
  async take(...paths: string[]): Promise<void> {
    await this.page.getByTestId('file-input').first().setInputFiles(paths);
  }

  /** A file on the desk that stands like this. */
  onTheDesk(name: string, state: string): Locator {
    const list = this.page.getByRole('list', { name: 'Files on the desk' });
    return list.getByRole('button').filter({ hasText: name }).filter({ hasText: state });
  }

  get counts(): Locator {
    return this.page.getByTestId('import-counts').first();
  }

  /** The button that says what it does. */
  commit(label: string | RegExp): Locator {
    return this.page.getByRole('button', { name: label });
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo this import' }).click();
    await this.page.getByRole('heading', { name: /Taken back/ }).waitFor();
  }
}
