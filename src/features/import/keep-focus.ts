/**
 * Keeps the keyboard inside a part of the screen when what had its focus has gone: an answered
 * question, a button that became a progress bar. It goes on from what the part marks with
 * `data-landing`, else from its beginning. Used as the `ref` of the part, which must itself be focusable.
 */
export function keepFocus(part: HTMLElement | null): (() => void) | undefined {
  return part ? kept(part, false) : undefined;
}

/** The same for a part that also takes the focus nothing else has when it comes up: a step of the wizard. */
export function takeFocus(part: HTMLElement | null): (() => void) | undefined {
  return part ? kept(part, document.activeElement === document.body) : undefined;
}

function kept(part: HTMLElement, startsInside: boolean): () => void {
  let wasInside = startsInside;
  const land = (): void => {
    if (!wasInside || document.activeElement !== document.body) return;
    const landing = part.querySelector<HTMLElement>('[data-landing]') ?? part;
    landing.focus({ preventScroll: true });
  };
  const note = (event: FocusEvent): void => {
    wasInside = part.contains(event.target as Node);
  };
  const watch = new MutationObserver(land);
  addEventListener('focusin', note);
  watch.observe(part, { childList: true, subtree: true });
  land();
  return () => {
    removeEventListener('focusin', note);
    watch.disconnect();
  };
}
