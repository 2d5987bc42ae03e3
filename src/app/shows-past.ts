/** True for the screens that can show a past: Today, the ledger, people and a person, giveaways and what came of them. */
export function showsPast(address: string): boolean {
  return address === '/' || /^\/(?:ledger|people|giveaways)(?:\/|$)/.test(address);
}
