import { percent } from './rate-card-words';

/** Where the points of an act go that named nobody. */
export const NOBODY_NAMED = 'An act for an audience nobody named posts to the business, not to a contact.';

/** What an audience counts for, and where its points go. */
export function audienceSentence(factor: number, locale: string): string {
  return `Somebody reached without a name counts for ${percent(factor, locale)} of somebody named. ${NOBODY_NAMED}`;
}
