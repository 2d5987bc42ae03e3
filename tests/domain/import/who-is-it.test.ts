import { describe, expect, it } from 'vitest';
import { emailKey, isEmail } from '../../../src/domain/import/email';
import { fingerprint, occurrenceCounter } from '../../../src/domain/import/fingerprint';
import { presenceOf, stageOf, tagsOf } from '../../../src/domain/import/person-words';
import { phoneReader } from '../../../src/domain/import/phone';
import { platformOfHeader, profileKey, readProfile } from '../../../src/domain/import/profile';

describe('e-mail addresses', () => {
  it.each(['ann@example.com', 'jürgen@exämple.de', '李@例子.公司', 'a.b+c@x'])('%s is one', (text) => {
    expect(isEmail(text)).toBe(true);
  });
  it.each(['ann', 'ann@', '@example.com', 'ann @example.com', 'Ann <ann@example.com>', 'a@b@c'])(
    '%s is none',
    (text) => {
      expect(isEmail(text)).toBe(false);
    },
  );
  it('two spellings of one address have one key', () => {
    expect(emailKey(' Ann@Example.COM ')).toBe(emailKey('ann@example.com'));
    expect(emailKey('jürgen@example.com')).toBe(emailKey('ju\u0308rgen@example.com'));
  });
});

describe('telephone numbers', () => {
  const german = phoneReader('DE');
  it('spellings of one number come out as one', () => {
    const all = ['030 901820', '+49 30 901820', '0049 30 901820', '+49 (30) 90 18 20', '(030) 90-18-20'].map(
      german,
    );
    expect(new Set(all)).toEqual(new Set(['+4930901820']));
  });
  it('without a country only international numbers can be read', () => {
    const anywhere = phoneReader(null);
    expect([anywhere('030 901820'), anywhere('+49 30 901820'), anywhere('0049 30 901820')]).toEqual([
      null,
      '+4930901820',
      '+4930901820',
    ]);
  });
  it.each(['call me', '12', '+49', ''])('“%s” is none', (text) => {
    expect(german(text)).toBeNull();
  });
});

describe('social profiles', () => {
  it('spellings of one address have one key', () => {
    const spellings = [
      'https://www.linkedin.com/in/Ann-Example/',
      'http://de.linkedin.com/in/ann-example?trk=x',
      'linkedin.com/in/ann-example#about',
    ].map((text) => readProfile(text, null));
    expect(new Set(spellings.map((profile) => profile && profileKey(profile)))).toEqual(
      new Set(['linkedin:in/ann-example']),
    );
  });
  it('a handle needs a column that says whose it is', () => {
    expect(readProfile('@ann.example', 'instagram')).toEqual({
      platform: 'instagram',
      handle: 'ann.example',
      url: '',
    });
    expect(readProfile('ann', null)).toBeNull();
    expect(readProfile('ann-example', 'linkedin')?.handle).toBe('in/ann-example');
  });
  it('what is no profile is not made one', () => {
    expect(readProfile('https://example.com/ann', null)).toBeNull();
    expect(readProfile('yes', 'linkedin')).toBeNull();
    expect(readProfile('https://www.linkedin.com/', null)).toBeNull();
  });
  it('tells people apart that have a number instead of a name', () => {
    const keys = ['https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php?id=2'].map(
      (text) => {
        const profile = readProfile(text, null);
        return profile && profileKey(profile);
      },
    );
    expect(new Set(keys).size).toBe(2);
  });
  it('knows the platform a header names', () => {
    expect(['LinkedIn URL', 'Twitter', 'Instagram handle', 'Profile'].map(platformOfHeader)).toEqual([
      'linkedin',
      'x',
      'instagram',
      null,
    ]);
  });
});

describe('words of a person’s row', () => {
  it('stages, presence and tags', () => {
    expect(['Customer', 'qualified_lead', 'Qualified Lead', 'KUNDE', 'whatever'].map(stageOf)).toEqual([
      'customer',
      'qualified_lead',
      'qualified_lead',
      'customer',
      null,
    ]);
    expect(['Yes', 'nein', 'TRUE', 'not checked', 'maybe'].map(presenceOf)).toEqual([
      'yes',
      'no',
      'yes',
      'unchecked',
      null,
    ]);
    expect(tagsOf('vip, "friend of the house"; vip | 2026')).toEqual(['vip', 'friend of the house', '2026']);
  });
});

describe('fingerprints', () => {
  it('depend on every part and on where one ends', () => {
    const all = [['a', 'b'], ['ab', ''], ['', 'ab'], ['a', 'c'], ['a,b'], ['b', 'a']].map(fingerprint);
    expect(new Set(all).size).toBe(6);
    expect(fingerprint(['a', 'b'])).toBe(all[0]);
  });
  it('do not collide in a hundred thousand', () => {
    const all = new Set(Array.from({ length: 100_000 }, (_, n) => fingerprint(['2026-04-03', String(n)])));
    expect(all.size).toBe(100_000);
  });
  it('equal ones are counted', () => {
    const count = occurrenceCounter();
    expect(['x', 'y', 'x', 'x'].map(count)).toEqual([1, 1, 2, 3]);
  });
});
