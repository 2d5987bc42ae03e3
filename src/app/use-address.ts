import { navigate, useHashLocation } from 'wouter/use-hash-location';

type Options = Parameters<typeof navigate>[1];

/**
 * The screen's address, and the way to another. What an address asks for after its `?` belongs to it alone: a
 * screen without one must not find what was asked of the screen before.
 */
export function useAddress(): [string, typeof goTo] {
  const [path] = useHashLocation();
  return [path, goTo];
}

useAddress.hrefs = (href: string): string => `#${href}`;

function goTo(to: string, options?: Options): void {
  navigate(to.includes('?') ? to : `${to}?`, options);
}
