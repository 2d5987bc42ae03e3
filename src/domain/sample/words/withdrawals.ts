/** Mails that sold, sent to part of the list. */
export const PROMOTIONS: readonly string[] = [
  'Free shipping until Sunday.',
  'New napkins in four greens, with prices.',
  'Last places in the Saturday workshop.',
  'Seconds sale: slight faults, a third off.',
  'Pre-order for the walnut throws.',
  'Gift boxes, order by the tenth.',
  'The new apron is in the shop.',
  'End of the season: runners at old prices.',
  'Dye kits are back.',
];
export const SOFT_ASKS: readonly string[] = [
  'Asked to borrow the van for a morning.',
  'Asked whether our flyer may hang in the window.',
  'Asked for a photo of the cloth in use.',
  'Asked to vote for us at the market prize.',
  'Asked which of two labels looks better.',
  'Asked to share our post about the fair.',
  'Asked for five answers to a small survey.',
  'Asked whether we may quote the letter.',
];
export const REVIEW_ASKS: readonly (readonly [note: string, channel: string])[] = [
  ['Asked for a review of the tablecloth.', 'e-mail'],
  ['A card in the parcel asking for stars.', 'post'],
  ['Asked at the stall for a word online.', 'in person'],
  ['Asked for a review after the workshop.', 'in person'],
  ['Wrote a week after delivery to ask for a review.', 'e-mail'],
  ['Asked for a rating of the web shop.', 'e-mail'],
];
export const SALES_ASKS: readonly string[] = [
  'Followed up on the quote for forty napkins.',
  'Asked whether the curtains are still wanted.',
  'Offered the matching runner.',
  'Asked for the reorder before the holidays.',
  'Proposed a standing order, monthly.',
  'Offered a second workshop place.',
  'Rang about the open estimate for the dining room.',
  'Asked to decide about the throws by Friday.',
];
export const REFERRAL_ASKS: readonly string[] = [
  'Asked who else at the inn association might like to hear of us.',
  'Asked who is doing the sister’s wedding.',
  'Asked to pass our card on at the yoga class.',
  'Asked for an introduction to the hotel.',
];
export const SLOW_REPLIES: readonly (readonly [note: string, channel: string])[] = [
  ['Nine days until we answered about the swatches.', 'e-mail'],
  ['The mail lay under the order pile for a week.', 'e-mail'],
  ['Two calls missed before we rang back.', 'phone'],
  ['Message found in the spam folder, six days late.', 'e-mail'],
  ['Answered a sizing question only after the party.', 'instagram'],
  ['Forgot the voice message over the fair.', 'instagram'],
];
export const BROKEN_PROMISES: readonly string[] = [
  'The cushions were to be ready for the opening and were not.',
  'Promised the last bolt, then sold it at the market by mistake.',
];
/** The first was put right, the second is still open. */
export const COMPLAINTS: readonly [string, string] = [
  'Two of twelve napkins came with a pulled thread. Wants to hear from us.',
  'The runner is four inches short of what was ordered. Has written twice.',
];
