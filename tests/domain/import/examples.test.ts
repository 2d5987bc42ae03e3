import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withExample } from '../../../src/domain/import/examples';

test('the examples are the first three of the values, each once, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), (values) => {
      const examples = values.reduce<readonly string[]>(withExample, []);
      expect(examples).toEqual([...new Set(values)].sort().slice(0, 3));
    }),
  );
});
