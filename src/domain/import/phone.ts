import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const MEMORY = 50_000;

/**
 * Turns numbers as people write them into E.164 (`+4930123456`). Without a country only numbers
 * that begin with `+` or `00` can be read; null for the others and for what is no number.
 */
export function phoneReader(country: string | null): (text: string) => string | null {
  const home = country && isSupportedCountry(country) ? country : undefined;
  const known = new Map<string, string | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const number = read(text, home);
    if (known.size >= MEMORY) known.clear();
    known.set(text, number);
    return number;
  };
}

// `00` opens an international number in most of the world, but not in the Americas' own numbering.
function read(text: string, home: CountryCode | undefined): string | null {
  if (!/\d{3}/.test(text.replace(/\D/g, ''))) return null;
  return (
    possible(text, home) ?? (/^\s*00/.test(text) ? possible(text.replace(/^\s*00/, '+'), undefined) : null)
  );
}

function possible(text: string, home: CountryCode | undefined): string | null {
  const number = parsePhoneNumberFromString(text, home ?? {});
  return number?.isPossible() ? number.number : null;
}
