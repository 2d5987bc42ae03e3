import { expect, it, vi } from 'vitest';
import { onceEach } from '../../../src/domain/import/once-each';

it('reads each text once, also what is nothing', () => {
  const read = vi.fn((text: string) => (text === '' ? null : text.length));
  const once = onceEach((text) => String(read(text)));
  expect(['a', '', 'a', 'bc', ''].map(once)).toEqual(['1', 'null', '1', '2', 'null']);
  expect(read).toHaveBeenCalledTimes(3);
});

it('forgets what it knows before it knows more than it may', () => {
  const read = vi.fn((text: string) => text);
  const once = onceEach(read, 2);
  expect(['a', 'b', 'a', 'c', 'c', 'a'].map(once)).toEqual(['a', 'b', 'a', 'c', 'c', 'a']);
  expect(read.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});
