/**
 * The currencies a sign or code beside an amount can stand for; null when it is neither. `$` is any
 * dollar or peso: only the book's own currency can tell which.
 */
export function currenciesOfMark(mark: string): readonly string[] | null {
  const code = mark.toUpperCase();
  if (/^[A-Z]{3}$/.test(code) && CODES.has(code)) return [code];
  return SIGNS.get(mark.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** The currency cell of a row names the book's currency (a blank one does). */
export function namesCurrency(text: string, currency: string): boolean {
  return text === '' || (currenciesOfMark(text)?.includes(currency) ?? false);
}

const CODES = new Set([...Intl.supportedValuesOf('currency'), 'BTC']);

const DOLLARS = 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU BBD BSD BZD FJD JMD NAD TTD XCD';
const SIGNS = new Map<string, readonly string[]>(
  [
    `$ ${DOLLARS}`,
    'us$ USD',
    'ca$ CAD',
    'c$ CAD',
    'a$ AUD',
    'au$ AUD',
    'nz$ NZD',
    's$ SGD',
    'hk$ HKD',
    'nt$ TWD',
    'mx$ MXN',
    'r$ BRL',
    '€ EUR',
    'euro EUR',
    'euros EUR',
    '£ GBP EGP LBP GIP',
    '¥ JPY CNY',
    '￥ JPY CNY',
    '円 JPY',
    '元 CNY',
    '₹ INR',
    'rs INR PKR LKR NPR',
    '₩ KRW',
    '₺ TRY',
    'tl TRY',
    '₽ RUB',
    '₴ UAH',
    '₪ ILS',
    '฿ THB',
    '₫ VND',
    '₱ PHP',
    '₦ NGN',
    '₡ CRC',
    '₲ PYG',
    'zł PLN',
    'zl PLN',
    'kč CZK',
    'kc CZK',
    'ft HUF',
    'lei RON',
    'kr SEK NOK DKK ISK',
    'fr CHF',
    'sfr CHF',
    'r ZAR',
  ].map((line) => {
    const [sign = '', ...codes] = line.split(' ');
    return [sign, codes] as const;
  }),
);
