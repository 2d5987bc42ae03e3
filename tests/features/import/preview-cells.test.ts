import { expect, it } from 'vitest';
import { previewColumns } from '../../../src/features/import/preview-cells';
import { PREVIEW, VIEW } from './waiting';

const [row] = PREVIEW.rows;
const [field] = VIEW.fields;

it('a preview of acts says how often only where it is not once each', () => {
  if (!row || !field) throw new Error('No row to show');
  const fields = [{ ...field, field: 'units' }];
  const once = { ...row, cells: { units: '1' } };
  expect(previewColumns('acts', [once, { ...row, cells: {} }], fields)).toEqual([]);
  expect(previewColumns('acts', [once, { ...row, cells: { units: '3' } }], fields)).toEqual(fields);
});

it('a preview of people says when they were first seen, wherever a row has it, beside what tells them', () => {
  if (!row || !field) throw new Error('No row to show');
  const names = ['name', 'company', 'email', 'phone', 'profile', 'stage', 'tags', 'first_seen_on'];
  const fields = names.map((name) => ({ ...field, field: name }));
  const cells = Object.fromEntries(names.map((name) => [name, 'x']));
  const seen = previewColumns('people', [{ ...row, cells }], fields);
  expect(seen.map((one) => one.field)).toEqual([
    'name',
    'company',
    'email',
    'profile',
    'stage',
    'first_seen_on',
  ]);
  const unseen = previewColumns('people', [{ ...row, cells: { ...cells, first_seen_on: '' } }], fields);
  expect(unseen.map((one) => one.field)).not.toContain('first_seen_on');
});
