/** An address is something, an at sign and something, without spaces; letters of any script count. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/u.test(text);
}

/** What two spellings of one address have in common: composed, trimmed, case-folded. */
export function emailKey(address: string): string {
  return address.trim().normalize('NFC').toLowerCase();
}
