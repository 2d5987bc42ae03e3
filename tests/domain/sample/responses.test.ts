import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { makeSample } from '../../../src/domain/sample/make-sample';

const sample = makeSample(day('2026-11-23'));
const actOf = new Map(sample.acts.map((act) => [act.id, act]));
const giveawayOf = new Map(sample.giveaways.map((giveaway) => [giveaway.id, giveaway]));

describe('responses of the sample', () => {
  it('post by the rulebook: those who came or took, never those who registered or replied', () => {
    for (const response of sample.responses) {
      const posts = response.kind === 'attended' || response.kind === 'downloaded';
      expect(response.actId !== null).toBe(posts);
    }
  });

  it('post under the right kind, on their own day, naming the contact', () => {
    for (const { actId, contactId, giveawayId, day: on } of sample.responses) {
      if (actId === null) continue;
      const isLive = ['webinar', 'workshop'].includes(giveawayOf.get(giveawayId)?.kind ?? '');
      const act = actOf.get(actId);
      expect(act).toMatchObject({
        kind: isLive ? 'webinar_attended' : 'content_giveaway',
        giveawayId,
        day: on,
      });
      expect(act?.contactIds).toContain(contactId);
    }
  });

  it('come once of each kind from each contact', () => {
    const keys = sample.responses.map((one) => `${one.giveawayId}:${one.contactId}:${one.kind}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('post at most once per contact and giveaway', () => {
    const posted = sample.acts
      .filter((act) => act.giveawayId !== null)
      .flatMap((act) => act.contactIds.map((id) => `${act.giveawayId}:${id}`));
    expect(new Set(posted).size).toBe(posted.length);
  });

  it('leave the rest of the audience to one posting of the same act', () => {
    for (const { id, audience } of sample.giveaways) {
      const acts = sample.acts.filter((act) => act.giveawayId === id);
      const named = acts.flatMap((act) => act.contactIds).length;
      const reach = acts.map((act) => act.reach).filter((one) => one !== null);
      expect(reach).toEqual([audience - named]);
    }
  });

  it('say how long people stayed, within the length of a webinar', () => {
    const attended = sample.responses.filter((one) => one.kind === 'attended');
    expect(attended.length).toBeGreaterThan(60);
    expect(attended.every(({ minutes }) => minutes !== null && minutes >= 12 && minutes <= 180)).toBe(true);
  });
});
