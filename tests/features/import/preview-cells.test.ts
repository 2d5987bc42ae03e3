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
