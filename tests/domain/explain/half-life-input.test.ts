import { expect, test } from 'vitest';
import { halfLifeInput } from '../../../src/domain/explain/basis';

test('how fast a class fades, and that one does not fade at all', () => {
  expect(halfLifeInput('ask', 90)).toMatchObject({ label: 'Asks halve every', assumption: true });
  expect(halfLifeInput('deposit', null)).toEqual({
    label: 'Deposits',
    value: ['do not fade'],
    assumption: true,
  });
});
