import { expect, it } from 'vitest';
import { unreadStatus } from '../../../src/domain/import/status-column';

const columns = ['Invoice date', 'Amount', 'Status'].map((name, index) => ({ index, name }));
const rows = (...statuses: string[]): string[][] => statuses.map((status) => ['2026-01-01', '5.00', status]);
const found = (mapped: readonly string[], ...statuses: string[]): unknown =>
  unreadStatus(columns, (column) => mapped.includes(column), rows(...statuses));

it('a column that says sales came to nothing is found, with each of its words once', () => {
  expect(found(['Amount'], 'Paid', 'Cancelled', 'Open', 'Cancelled', 'ANNULÉ')).toEqual({
    column: 'Status',
    values: ['Cancelled', 'Open', 'ANNULÉ'],
  });
});

it('one that is mapped, or says nothing of the kind, is not', () => {
  expect(found(['Status'], 'Cancelled')).toBeNull();
  expect(found([], 'Paid', 'Shipped', '')).toBeNull();
});
