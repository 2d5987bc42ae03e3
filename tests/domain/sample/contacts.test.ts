import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { phoneReader } from '../../../src/domain/import/phone';
import { readProfile } from '../../../src/domain/import/profile';
import { makeSample } from '../../../src/domain/sample/make-sample';

const { contacts } = makeSample(day('2026-11-23'));
const shareOf = (count: number): number => count / contacts.length;

describe('contacts of the sample', () => {
  it('are nobody: reserved addresses and numbers, handles marked as examples', () => {
    for (const { email, phone, profiles } of contacts) {
      if (email !== null) expect(email).toMatch(/^[a-z.]+@([a-z]+\.)?example\.com$/);
      if (phone !== null) expect(phone).toMatch(/^\(\d{3}\) 555-01\d{2}$/);
      for (const profile of profiles) expect(profile).toMatch(/[.-]example$/);
    }
  });

  it('are each somebody of their own', () => {
    for (const key of ['name', 'email', 'phone'] as const) {
      const values = contacts.map((one) => one[key]).filter((one) => one !== null);
      expect(new Set(values).size).toBe(values.length);
    }
    const profiles = contacts.flatMap((one) => one.profiles);
    expect(new Set(profiles).size).toBe(profiles.length);
  });

  it('have numbers and profiles that the book can read', () => {
    const read = phoneReader('US');
    expect(contacts.filter((one) => one.phone !== null && read(one.phone) === null)).toEqual([]);
    expect(contacts.flatMap((one) => one.profiles).filter((one) => readProfile(one, null) === null)).toEqual(
      [],
    );
  });

  it('leave out some addresses and phones, and a third unchecked', () => {
    expect(shareOf(contacts.filter((one) => one.email === null).length)).toBeGreaterThan(0.05);
    expect(shareOf(contacts.filter((one) => one.phone === null).length)).toBeGreaterThan(0.3);
    const unchecked = contacts.filter((one) => one.presence === 'unchecked');
    expect(shareOf(unchecked.length)).toSatisfy((share: number) => share > 0.22 && share < 0.46);
    expect(unchecked.every((one) => one.presenceCheckedOn === null && one.profiles.length === 0)).toBe(true);
  });

  it('know the profile of most who have one, and of nobody else', () => {
    const present = contacts.filter((one) => one.presence === 'yes');
    const withProfile = contacts.filter((one) => one.profiles.length > 0);
    expect(withProfile.every((one) => one.presence === 'yes')).toBe(true);
    expect(withProfile.length / present.length).toBeGreaterThan(0.6);
  });

  it('move through every stage, each with a reason', () => {
    const stages = contacts.flatMap((one) => one.stages);
    const count = (stage: string): number => stages.filter((one) => one.stage === stage).length;
    expect(count('subscriber')).toBe(180);
    expect(count('lead')).toBeGreaterThan(60);
    expect(count('qualified_lead')).toBeGreaterThan(20);
    expect(count('customer')).toBeGreaterThan(80);
    expect(stages.every((one) => one.reason.length > 5)).toBe(true);
  });
});
