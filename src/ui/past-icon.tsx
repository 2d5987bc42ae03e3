/** A clock whose hand runs back, in the ink of what it stands in. */
export function PastIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M3.2 5.2A5.5 5.5 0 1 1 2.5 8M2.6 2.4v3h3M8 5v3.2l2.2 1.4" strokeWidth="1.3" />
    </svg>
  );
}
