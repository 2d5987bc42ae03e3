/** A small closed padlock, in the ink of what it stands in. */
export function LockIcon() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="2" y="5.5" width="8" height="5.5" rx="1" fill="currentColor" />
      <path d="M3.75 5.5V3.75a2.25 2.25 0 0 1 4.5 0V5.5" strokeWidth="1.4" />
    </svg>
  );
}
