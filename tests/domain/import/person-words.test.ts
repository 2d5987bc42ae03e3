import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../../src/domain/import/person-words';

describe('the tags of one cell', () => {
  it.each([
    ['vip, wholesale', ['vip', 'wholesale']],
    ['vip;press|friend\nvip', ['vip', 'press', 'friend']],
    ['"vip","Members, 2026"', ['vip', 'Members, 2026']],
    [`'vip', 'press'`, ['vip', 'press']],
    ['12" vinyl, shellac', ['12" vinyl', 'shellac']],
    ['"never closed, vip', ['"never closed', 'vip']],
    ['* myContacts ::: Choir ::: * starred', ['Choir']],
    [' , ;', []],
  ])('%j', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });
});
