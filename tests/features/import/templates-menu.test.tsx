import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { TemplatesMenu } from '../../../src/features/import/templates-menu';
import { showScreen, stubWindow } from '../../helpers/in-the-window';

const shell = { saveTemplate: vi.fn() };

beforeEach(() => {
  vi.resetAllMocks();
  stubWindow({}, shell);
});

async function choose(name: string) {
  const shown = showScreen(<TemplatesMenu />);
  await shown.user.click(screen.getByRole('button', { name: 'Save a template…' }));
  await shown.user.click(await screen.findByRole('menuitem', { name }));
  return shown;
}

it('offers one of each kind and says where it went', async () => {
  shell.saveTemplate.mockResolvedValue({ fileName: 'Acts of 2026.xlsx' });
  const { said } = await choose('Acts');
  expect(shell.saveTemplate).toHaveBeenCalledWith('acts');
  await vi.waitFor(() => expect(said).toEqual([expect.stringContaining('Acts of 2026.xlsx')]));
});

it('says nothing where the owner changed their mind, and why where it failed', async () => {
  shell.saveTemplate.mockResolvedValueOnce(null);
  const { user, said } = await choose('Sales');
  await vi.waitFor(() => expect(shell.saveTemplate).toHaveBeenCalledWith('purchases'));
  expect(said).toEqual([]);
  shell.saveTemplate.mockRejectedValueOnce(new Error('The disk is full.'));
  await user.click(screen.getByRole('button', { name: 'Save a template…' }));
  await user.click(await screen.findByRole('menuitem', { name: 'People' }));
  await vi.waitFor(() => expect(said).toEqual(['The template was not saved: The disk is full.']));
});
