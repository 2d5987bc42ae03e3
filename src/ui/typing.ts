const TEXTLESS = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'file', 'color'];

/** True when keys pressed there write text, so that they must not do anything else. */
export function writesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !TEXTLESS.includes(target.type);
}

/** True inside a dialog: what lies behind it must not answer to keys. */
export function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}
