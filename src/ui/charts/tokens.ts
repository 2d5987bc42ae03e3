import { useSyncExternalStore } from 'react';

/**
 * The value of a colour or font variable of the theme where an element stands: a canvas cannot read
 * `var(--…)` itself, and a sheet of paper has its own palette.
 */
export function token(name: string, element: Element): string {
  return getComputedStyle(element).getPropertyValue(name).trim();
}

const SCHEME = 'data-mantine-color-scheme';

/** Light or dark, as it is now; whoever draws with tokens draws again when it changes. */
export function useScheme(): string {
  return useSyncExternalStore(watchScheme, () => document.documentElement.getAttribute(SCHEME) ?? 'light');
}

function watchScheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: [SCHEME] });
  return () => observer.disconnect();
}

/** A colour of the theme (`#1f6b4d`) as a ground that lets lines through. */
export function translucent(colour: string): string {
  return `${colour}55`;
}
