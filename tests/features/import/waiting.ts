import type {
  FileReceipt,
  ImportFileView,
  ImportPreview,
  ImportReceipt,
  ImportRow,
} from '../../../src/contract/imports';
import { cents } from '../../../src/domain/money';

/** A file of sales nothing is open about. */
export const VIEW: ImportFileView = {
  fileName: 'orders.csv',
  source: 'generic',
  sourceTitle: null,
  cannotGive: '',
  event: null,
  giveaway: null,
  sheets: [],
  sheet: null,
  sheetsAre: 'sheets',
  sheetsInQuestion: [],
  encoding: 'utf-8',
  delimiter: ',',
  rows: 4,
  columns: [
    { index: 0, header: 'When', samples: ['03/04/2026', '06/05/2026'] },
    { index: 1, header: 'Paid', samples: ['69.80', 'forty'] },
    { index: 2, header: 'Buyer', samples: ['Ines Roque'] },
  ],
  kind: 'purchases',
  fields: [
    { field: 'day', label: 'Day', required: true },
    { field: 'amount', label: 'Amount', required: true },
    { field: 'name', label: 'Name', required: false },
  ],
  mapping: { day: 0, amount: 1, name: 2 },
  remembered: false,
  readOtherwise: [],
  unsettled: [],
  questions: [],
};

export const COUNTS = {
  rows: 4,
  orders: 2,
  people: 2,
  created: 2,
  refunds: 0,
  refundsUpdated: 0,
  refundsUnchanged: 0,
  updated: 0,
  unchanged: 1,
  repeated: 0,
  refused: 1,
  skipped: 0,
};

/** What became of it. */
export const RECEIVED: FileReceipt = {
  fileName: 'orders.csv',
  kind: 'purchases',
  source: 'generic',
  sourceTitle: null,
  counts: COUNTS,
  refused: [
    {
      row: 5,
      part: 0,
      reason: '“forty” in “Paid” is not an amount.',
      value: 'forty',
      column: 'Paid',
      cells: { day: '10/10/2026', amount: 'forty', name: 'Vera Lund' },
    },
  ],
  refusedColumns: [
    { field: 'day', header: 'When' },
    { field: 'amount', header: 'Paid' },
    { field: 'name', header: 'Buyer' },
  ],
  skipped: [],
  warnings: [],
};

/** The same file as it will be stored. */
export const PREVIEW: ImportPreview = {
  ...RECEIVED,
  file: VIEW,
  nothing: null,
  rows: [
    {
      row: 2,
      cells: { day: '2026-04-03', name: 'Ines Roque', email: '', order_number: '#2001' },
      amountCents: cents(6980),
      happens: 'new sale, new person',
      state: 'new',
    },
    {
      row: 3,
      cells: { day: '2026-05-06', name: '', email: '', order_number: '' },
      amountCents: cents(-3000),
      happens: 'refund, buyer not known',
      state: 'refund',
    },
    {
      row: 5,
      cells: { day: '10/10/2026', name: 'Vera Lund', amount: 'forty' },
      amountCents: null,
      happens: '“forty” in “Paid” is not an amount.',
      state: 'refused',
    },
  ],
};

export const RECEIPT: ImportReceipt = {
  importId: 7,
  fileName: 'orders.csv',
  at: '2026-11-23T09:12:00.000Z',
  counts: COUNTS,
  files: [RECEIVED],
};

export const PAST: ImportRow = { ...RECEIPT, importId: 7, takenBack: false };
