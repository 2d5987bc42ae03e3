/** True for the screens that can show a past: Today, the ledger, people and a person. */
export function showsPast(address: string): boolean {
  return address === '/' || /^\/(?:ledger|people)(?:\/|$)/.test(address);
}
