/** Reviews by their stars. */
export const REVIEW_WORDS: Readonly<Record<number, readonly string[]>> = {
  5: [
    'Softer with every wash. I have stopped buying anything else.',
    'They told me not to buy the big one. They were right.',
    'Color exactly as in the photo.',
    'A parcel that smells of lavender, what more to say.',
    'Answered my silly question within the hour.',
    'The workshop was the best Saturday of the year.',
    'Hems straight as a ruler.',
    'Bought for a wedding, used every Sunday since.',
    'Kind people, honest cloth.',
    'You can see that somebody cared.',
    'My grandmother would have approved.',
    'Third order, third time happy.',
  ],
  4: [
    'Beautiful, a little stiff at first.',
    'Lovely napkins; shipping took a while.',
    'Good cloth. I would like more blues.',
    'Exactly right, though not cheap.',
    'Great workshop, the room was cold.',
  ],
  3: [
    'Nice enough, smaller than I thought.',
    'The color faded a bit in the first wash.',
    'Good cloth, slow answer.',
  ],
  2: ['Had to ask twice about my parcel.', 'Thread pulled after a week.'],
  1: ['Wrong size, and no reply for days.'],
};
/** What people add to a high score, and to a low one; most add nothing. */
export const HIGH_SCORE_WORDS: readonly string[] = [
  '',
  '',
  '',
  'Keep the workshops coming.',
  'I send everyone to you.',
  'You remember what I bought.',
];
export const LOW_SCORE_WORDS: readonly string[] = [
  '',
  '',
  'A little dear for me.',
  'More weekday hours, please.',
  'Would like gift wrapping.',
  'Waited long for an answer once.',
];
export const GOOD_MENTIONS: readonly string[] = [
  'Photo of our runner on a supper table',
  'Named among five shops to visit on Orchard Street',
  'Story about the indigo vat',
  'The local paper on makers in the old mill',
  'Our care guide linked from a sewing forum',
  'A bride’s list of suppliers',
  'Podcast on slow textiles, ten minutes on us',
  'A teacher’s post on the swatch box',
];
export const BAD_MENTIONS: readonly string[] = [
  'A comment that linen at this price is for show',
  'Somebody waiting for a parcel, said so in public',
];
export const REFERRALS: readonly string[] = [
  'Sent a sister.',
  'Gave our card to the new neighbors.',
  'Told the innkeeper next door to call us.',
  'Brought a friend to the stall.',
  'Named us to the wedding planner.',
  'Wrote our name on the school’s supplier list.',
  'Sent two colleagues to the webinar.',
];
export const THANKS: readonly string[] = [
  'A postcard for the mending tip.',
  'Brought plum jam for the rescue of the tablecloth.',
  '“You did not have to do that.”',
  'Rang only to say that the stain is out.',
  'Cake at the stall.',
  'A photo of the finished quilt, with thanks.',
  '“Best advice I have had, and you sold me nothing.”',
  'Thanked us in front of the whole yoga class.',
  'A drawing by the daughter, now on our wall.',
  'Wrote that the introduction became a job.',
  'Thanks for the honest answer about the size.',
  'Left flowers at the door.',
];
