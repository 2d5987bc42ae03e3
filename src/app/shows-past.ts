/** True for the screens that can show a past: Today, the ledger, people, giveaways, reputation, benchmarks, the value. */
export function showsPast(address: string): boolean {
  const isWhole = /^\/(?:ledger|people|giveaways|reputation)(?:\/|$)/.test(address);
  return address === '/' || isWhole || /^\/(?:benchmarks|value)$/.test(address);
}
