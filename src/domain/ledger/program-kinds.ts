/**
 * Kinds the program posts with or asks for by itself: a giveaway and its attendance, and complaints with
 * what puts them right. They may be worth more or less and be called otherwise, but they stay.
 */
export const PROGRAM_KINDS: readonly string[] = [
  'content_giveaway',
  'webinar_attended',
  'complaint_open',
  'apology_and_fix',
];
