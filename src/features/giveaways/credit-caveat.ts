/** What a credit is, and what it is not. */
export const CREDIT_CAVEAT =
  'Credit divides sales that happened among the giveaways before them. It does not say what caused them, nor what would have been sold without.';
