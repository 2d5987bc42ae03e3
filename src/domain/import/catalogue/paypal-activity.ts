import type { Cell } from '../cell';
import { foldAccents } from '../words';
import type { Cells } from './cells';
import type { SkipReason, Source, SourceColumn, SourceReader, Verdict } from './source';
import { folded, oneRow, tableReader } from './table-reader';
import { isNegative } from './written-amount';

const SIGNATURES = [
  ['Date', 'TimeZone', 'Name', 'Type', 'Currency', 'Gross', 'Net'],
  ['Date', 'Time Zone', 'Name', 'Type', 'Currency', 'Gross', 'Net'],
  ['Date', 'Time Zone', 'Description', 'Currency', 'Gross', 'Net', 'Transaction ID'],
  ['Datum', 'Uhrzeit', 'Zeitzone', 'Beschreibung', 'Währung', 'Brutto', 'Netto'],
  ['Datum', 'Uhrzeit', 'Zeitzone', 'Name', 'Typ', 'Währung', 'Brutto', 'Netto'],
];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'day', name: 'Date', also: ['Datum'] },
  { field: 'currency', name: 'Currency', also: ['Währung'] },
  { field: 'amount', name: 'Gross', also: ['Brutto'] },
  { field: 'name', name: 'Name' },
  { field: 'email', name: 'From Email Address', also: ['Absender E-Mail-Adresse'] },
  { field: 'order_number', name: 'Transaction ID', also: ['Transaktionscode'] },
  { field: 'refund_id', name: 'Transaction ID of the refund' },
];

/** Every movement of an account: sales are the completed payments that came in, and what was given back of them. */
export const paypalActivity: Source = {
  name: 'paypal-activity',
  title: 'PayPal activity',
  kind: 'purchases',
  people: 'paypal',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: null,
  cannotGive: 'Payments to others, transfers, holds and currency conversions are no sales and were left out.',
  reader: paypalReader,
};

function paypalReader(): SourceReader {
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber): Verdict => {
      const [type, gross] = [words(cells, TYPE), cells.at('Gross', 'Brutto')];
      const reason = whyNoSale(cells, type, gross);
      if (reason) return { is: 'skipped', reason };
      const isRefund = isNegative(gross);
      const who = cells.at(...(isRefund ? TO : FROM));
      const own = cells.text(...NUMBER);
      const order = isRefund ? cells.text(...REFERENCE) || own : own;
      const money = [cells.at('Currency', 'Währung'), gross];
      const row = [cells.at('Date', 'Datum'), ...money, cells.at('Name'), who, order, isRefund ? own : ''];
      return oneRow(row, rowNumber);
    },
  });
}

const TYPE = ['Type', 'Typ', 'Description', 'Beschreibung'];
const STATUS = ['Status'];
const IMPACT = ['Balance Impact', 'Auswirkung auf Guthaben'];
const FROM = ['From Email Address', 'Absender E-Mail-Adresse'];
const TO = ['To Email Address', 'Empfänger E-Mail-Adresse'];
const NUMBER = ['Transaction ID', 'Transaktionscode'];
const REFERENCE = ['Reference Txn ID', 'Zugehöriger Transaktionscode'];

const MOVED = new RegExp(
  [
    'transfer|withdrawal|hold|release|conversion|deposit|reserve|authorization|shopping cart item',
    'uberweisung|abbuchung|umrechnung|einbehalt|einzahlung|bankkonto|bankgutschrift|autorisierung|warenkorbartikel',
  ].join('|'),
);
const GIVEN_BACK = /refund|ruckzahlung|ruckerstattung|reversal|chargeback|ruckbuchung/;

function whyNoSale(cells: Cells, type: string, gross: Cell): SkipReason | null {
  const status = words(cells, STATUS);
  if (status !== '' && !DONE.has(status)) return 'failed';
  if (MOVED.test(type) || words(cells, IMPACT) === 'memo') return 'transfer';
  // Money out is a sale given back or none at all; money given back to the owner was never a sale.
  return isNegative(gross) === GIVEN_BACK.test(type) ? null : 'outgoing';
}

const DONE = new Set([
  'completed',
  'abgeschlossen',
  'refunded',
  'partially refunded',
  'zuruckgezahlt',
  'teilweise zuruckgezahlt',
]);

function words(cells: Cells, names: readonly string[]): string {
  return foldAccents(folded(cells.at(...names)));
}
