import { app } from 'electron';

// Where Letter is what printers hold; A4 everywhere else.
const LETTER_COUNTRIES = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PA', 'DO', 'PR'];

/** The locale the machine writes numbers and days in; US English where it names none, as `C` does. */
export function systemLocale(): string {
  return [app.getSystemLocale(), app.getLocale()].find(isLocale) ?? 'en-US';
}

/** The paper of the machine's region. */
export function paperSize(): 'A4' | 'Letter' {
  const country = app.getLocaleCountryCode() || new Intl.Locale(systemLocale()).maximize().region || 'US';
  return LETTER_COUNTRIES.includes(country) ? 'Letter' : 'A4';
}

function isLocale(text: string): boolean {
  try {
    return text !== '' && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
