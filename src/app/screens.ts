/** The screens that have a place in the sidebar, in its order: the number beside one is its key. */
export const SCREENS = [
  { path: '/', label: 'Today' },
  { path: '/ledger', label: 'Ledger' },
  { path: '/people', label: 'People' },
  { path: '/giveaways', label: 'Giveaways' },
  { path: '/benchmarks', label: 'Benchmarks' },
  { path: '/reputation', label: 'Reputation' },
  { path: '/statements', label: 'Statements' },
  { path: '/import', label: 'Import' },
] as const;
