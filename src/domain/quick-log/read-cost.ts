import { type Cents, centsFromDecimal, minorUnitDigits } from '../money';
import { type Reading, type Span, claim, foldedAt, isFree } from './reading';
import { fold } from './words';

const LEADS = ['for', 'cost', 'costing', 'spent'];

/** Finds an amount in the book's currency (`$12.50`, `12,50 €`, `USD 12.50`) and claims its words. */
export function readCost(reading: Reading, currency: string): Cents | null {
  const names = namesOf(currency);
  for (let i = 0; i < reading.words.length; i++) {
    const found = amountAt(reading, i, names);
    const costCents = found && centsOf(found.amount, minorUnitDigits(currency));
    if (!found || costCents === null || !isFree(reading, found.span)) continue;
    const from = LEADS.includes(foldedAt(reading, i - 1)) ? i - 1 : i;
    claim(reading, { ...found.span, from }, 'cost');
    return costCents;
  }
  return null;
}

/** True for a currency's code before an amount: capitals, but no name. */
export function isCodeOfAmount({ words }: Reading, i: number): boolean {
  return /^[A-Z]{3}$/.test(words[i]?.text ?? '') && /^\d/.test(words[i + 1]?.text ?? '');
}

// The code and every sign Intl knows for it: “$” and “US$”.
function namesOf(currency: string): string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency;
  });
  return [...new Set([currency, ...signs].map(fold))];
}

type Found = { readonly amount: string; readonly span: Span };

function amountAt(reading: Reading, i: number, names: readonly string[]): Found | null {
  const [a, b] = [foldedAt(reading, i), foldedAt(reading, i + 1)];
  for (const name of names) {
    const inOne = a.startsWith(name)
      ? a.slice(name.length)
      : a.endsWith(name)
        ? a.slice(0, -name.length)
        : '';
    if (/^\d/.test(inOne)) return { amount: inOne, span: { from: i, to: i + 1 } };
    const inTwo = a === name ? b : b === name ? a : '';
    if (/^\d/.test(inTwo)) return { amount: inTwo, span: { from: i, to: i + 2 } };
  }
  return null;
}

// Null where it could be two amounts, or has more decimals than the currency.
function centsOf(text: string, digits: number): Cents | null {
  const match = /^(\d+|\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const [, whole = '', group, mark, fraction = ''] = match;
  const isGroup = mark !== undefined && fraction.length === 3 && whole.length <= 3 && group === undefined;
  if (isGroup && digits < 3) return centsFromDecimal(`${whole}${fraction}`, digits);
  if (fraction.length > digits || (group !== undefined && (group === mark || digits === 3))) return null;
  return centsFromDecimal(`${whole.replaceAll(/[.,]/g, '')}.${fraction}`, digits);
}
