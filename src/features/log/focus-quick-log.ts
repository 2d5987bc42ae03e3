/** The id of the quick-log line's field: there is one in the window. */
export const QUICK_LOG_ID = 'quick-log';

/** Puts the keyboard into the quick-log line. */
export function focusQuickLog(): void {
  document.getElementById(QUICK_LOG_ID)?.focus();
}
