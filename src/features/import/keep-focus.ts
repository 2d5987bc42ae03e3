/**
 * Keeps the keyboard inside a part of the screen when what had its focus has gone: an answered
 * question, a button that became a progress bar. Used as the `ref` of the part, which must itself be
 * focusable.
 */
export function keepFocus(part: HTMLElement): () => void {
  let wasInside = false;
  const note = (event: FocusEvent): void => {
    wasInside = part.contains(event.target as Node);
  };
  const watch = new MutationObserver(() => {
    if (wasInside && document.activeElement === document.body) part.focus({ preventScroll: true });
  });
  addEventListener('focusin', note);
  watch.observe(part, { childList: true, subtree: true });
  return () => {
    removeEventListener('focusin', note);
    watch.disconnect();
  };
}
