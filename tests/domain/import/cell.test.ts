import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBlank, textOf } from '../../../src/domain/import/cell';
import { foldCell, mayFoldTo } from '../../../src/domain/import/words';

const text = fc.string({
  unit: fc.constantFrom('a', 'Z', '~', ' ', '\t', '\u00A0', '\uFEFF', 'É', 'ß', '\u0130'),
});

it('a text is read without the blanks around it, of whatever kind', () => {
  fc.assert(
    fc.property(text, (cell) => {
      expect(textOf(cell)).toBe(cell.trim());
      expect(isBlank(cell)).toBe(cell.trim() === '');
    }),
  );
});

it('the first character never rules out what folding makes of a text', () => {
  fc.assert(fc.property(text, (cell) => mayFoldTo(cell, foldCell(cell)) || foldCell(cell) === ''));
});

it('the first character rules out most other texts', () => {
  expect(mayFoldTo('Order number', 'order number')).toBe(true);
  expect(mayFoldTo('2026-04-03', 'order number')).toBe(false);
});
