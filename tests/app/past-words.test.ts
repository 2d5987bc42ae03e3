import { describe, expect, it } from 'vitest';
import { pastWords } from '../../src/app/past-words';
import { makeFormats } from '../../src/ui/formats-context';

const formats = makeFormats('en-GB', 'GBP');
const words = (recordedLater: number, voidedLater: number, knownThen: boolean): string =>
  pastWords({ recordedLater, voidedLater }, knownThen, formats);

describe('what a past leaves out', () => {
  it('is told apart by whose knowledge is shown', () => {
    expect(words(3, 1, true)).toBe(
      '3 entries recorded later are left out; 1 entry changed or removed since is shown as then.',
    );
    expect(words(3, 1, false)).toBe(
      '3 entries recorded later are included; 1 entry changed or removed since is shown as now.',
    );
    expect(words(0, 2, true)).toBe('2 entries changed or removed since are shown as then.');
  });

  it('says so when both are the same', () => {
    expect(words(0, 0, true)).toBe(words(0, 0, false));
    expect(words(0, 0, true)).toMatch(/the same is known/);
  });
});
