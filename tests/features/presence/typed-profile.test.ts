import { describe, expect, it } from 'vitest';
import { typedProfile } from '../../../src/features/presence/typed-profile';

describe('what is typed of a profile', () => {
  it.each([
    ['', null, 'nothing'],
    ['https://www.linkedin.com/in/ann-example/', null, 'LinkedIn: in/ann-example'],
    ['instagram.com/oakinn?hl=en', null, 'Instagram: oakinn'],
    ['oakinn', null, 'handle'],
    ['@oakinn', null, 'handle'],
    ['@oakinn', 'tiktok', 'TikTok: oakinn'],
    ['oakinn', 'other', 'Elsewhere: oakinn'],
    ['https://oakinn.example.com', null, 'Another page of theirs'],
    ['Oak Inn!', null, 'unreadable'],
  ] as const)('%s on %s: %s', (text, platform, words) => {
    const read = typedProfile(text, platform);
    expect(read.type === 'known' ? read.words : read.type).toBe(words);
  });
});
