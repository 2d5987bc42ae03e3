import { expect, test } from 'vitest';
import { profileKey, profileText, readProfile } from '../../../src/domain/import/profile';

test.each([
  ['linkedin', 'Ann Example'.replace(' ', '-')],
  ['instagram', '@oak.inn'],
  ['x', 'hill_farm'],
  ['bluesky', 'profile/ines.example'],
])('a profile on %s given by its handle alone is the same after being edited', (platform, handle) => {
  const profile = readProfile(handle, platform);
  if (!profile) throw new Error(`${handle} is a handle`);
  const again = readProfile(profileText(profile), null);
  expect(again && profileKey(again)).toBe(profileKey(profile));
});

test('a profile given by its address keeps it', () => {
  const profile = readProfile('https://www.facebook.com/profile.php?id=100&ref=x', null);
  expect(profile && profileText(profile)).toBe('https://facebook.com/profile.php?id=100');
});

test('what names no known platform stays as it was written', () => {
  expect(profileText({ platform: 'other', handle: 'ann at the market', url: '' })).toBe('ann at the market');
});
