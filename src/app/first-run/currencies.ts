import type { ComboboxItem } from '@mantine/core';

const OF_REGION: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'US:USD GB:GBP CH:CHF LI:CHF CA:CAD AU:AUD NZ:NZD JP:JPY SE:SEK NO:NOK DK:DKK PL:PLN CZ:CZK HU:HUF RO:RON ' +
    'BG:BGN IS:ISK TR:TRY UA:UAH IN:INR BR:BRL MX:MXN AR:ARS CL:CLP CO:COP PE:PEN ZA:ZAR NG:NGN KE:KES EG:EGP ' +
    'MA:MAD IL:ILS AE:AED SA:SAR SG:SGD HK:HKD TW:TWD KR:KRW CN:CNY TH:THB MY:MYR ID:IDR PH:PHP VN:VND'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const EURO = 'AT BE HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES AD MC SM VA ME XK'.split(' ');

/** The currency to offer first to somebody in that region. */
export function currencyOfRegion(region: string | undefined): string {
  if (region === undefined) return 'USD';
  return EURO.includes(region) ? 'EUR' : (OF_REGION[region] ?? 'USD');
}

/** Every currency this system knows, with its English name, for a searchable list. */
export function currencyChoices(): ComboboxItem[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }));
}
