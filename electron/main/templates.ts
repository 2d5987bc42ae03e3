import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { Refusal } from '../../src/contract/failure';
import type { ShellInput } from '../../src/contract/shell';
import { askWhereToSave } from './books';

type Kind = ShellInput<'saveTemplate'>;

/** Saves the template of a kind where the owner says; null when they changed their mind. @throws Refusal `not_saved` */
export async function saveTemplate(
  window: BrowserWindow | null,
  kind: Kind,
): Promise<{ readonly fileName: string } | null> {
  const filters = [{ name: 'Excel workbook', extensions: ['xlsx'] }];
  const target = await askWhereToSave(window, 'Save a template', `Trust Bank ${NAMES[kind]}.xlsx`, filters);
  if (target === null) return null;
  const fileName = target.split(/[\\/]/).at(-1) ?? target;
  try {
    writeFileSync(target, readFileSync(templatePath(kind)));
  } catch (error) {
    const why = error instanceof Error ? ` (${error.message})` : '';
    throw new Refusal('not_saved', `${fileName} could not be saved there${why}.`);
  }
  return { fileName };
}

const NAMES: Record<Kind, string> = {
  people: 'people',
  purchases: 'sales',
  responses: 'responses',
  acts: 'acts',
  reputation: 'reputation',
};

// Beside out/, from sources and from a build; a package may carry them beside its archive instead.
function templatePath(kind: Kind): string {
  const file = join('templates', `${kind}.xlsx`);
  const beside = join(import.meta.dirname, '../../resources', file);
  return existsSync(beside) ? beside : join(process.resourcesPath, file);
}
