import type { ComboboxItem } from '@mantine/core';

/** Every time zone this system knows, and the one in use. */
export function zoneChoices(inUse: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', inUse])].sort();
}

/** Every country by its English name. */
export function countryChoices(): ComboboxItem[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return pairsOfLetters()
    .flatMap((value) => {
      const label = names.of(value);
      return label === undefined || NO_COUNTRIES.includes(value) ? [] : [{ value, label }];
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

// Codes the system has a name for which are no country: groups, exceptions, reserved ones.
const NO_COUNTRIES = 'EU EZ UN QO XA XB ZZ AC CP DG EA IC TA CQ'.split(' ');

/** The name of a currency and its code: `US Dollar (USD)`. */
export function currencyName(code: string): string {
  return `${new Intl.DisplayNames('en', { type: 'currency' }).of(code) ?? code} (${code})`;
}

function pairsOfLetters(): string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return letters.flatMap((a) => letters.map((b) => a + b));
}
