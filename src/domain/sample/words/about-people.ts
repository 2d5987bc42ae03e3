/** What the owner wrote down about somebody. */
export const CONTACT_NOTES: readonly string[] = [
  'Rings rather than writes; best before ten.',
  'Allergic to walnut: no walnut dye in the parcels.',
  'Comes with the dog, water bowl by the door.',
  'Has the long table from the estate sale, 110 inches.',
  'Pays by check, always on time.',
  'Daughter is setting up a weaving studio.',
  'Left-handed: right-handed shears are no good as a gift.',
  'Prefers undyed cloth, off-white not bleached.',
  'Moved house in spring, check the address before sending.',
  'Teaches textiles at the evening school.',
  'Buys for the parish hall as well as for the house.',
  'Knows everybody on Orchard Street.',
  'Writes long letters. Answer them.',
  'Wants to hear about indigo first.',
  'Does not want the newsletter, but loves a card.',
  'Sells at the same market, two stalls down.',
  'Asks for an invoice with the company name on it.',
  'Met at the craft fair in the old mill.',
  'The mother was our first customer.',
  'Takes photos for us when we ask nicely.',
];

/** How somebody was met, for the first line of their history. */
export const WAYS_OF_MEETING: readonly string[] = [
  'signed up at the market stall',
  'joined the newsletter from the web shop',
  'left an address at the craft fair',
  'wrote to us on Instagram',
  'came in with a friend',
  'asked to be put on the list',
  'met at the makers’ breakfast',
  'was sent by a neighbor',
];

/** Groups the owner sorts people by. */
export const PERSON_TAGS: readonly string[] = [
  'market',
  'home dyer',
  'table linen',
  'wedding',
  'sewing',
  'neighbor',
  'gift buyer',
  'workshop',
];
export const COMPANY_TAGS: readonly string[] = ['wholesale', 'restaurant', 'lodging', 'interiors', 'press'];
