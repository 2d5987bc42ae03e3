import { type Day, day } from '../day';
import { type Row, cellAt, textOf } from './cell';
import { type Field, type ImportKind, fieldLabel, fieldsOf, requiredOf } from './field';
import { fieldText } from './template-texts';

/** What stands in a cell of an example row; null is left blank. */
export type TemplateCell = string | number | { readonly day: Day } | null;

/** A workbook to fill in by hand: one sheet of columns with examples, and what each column is for. */
export type Template = {
  readonly sheet: string;
  readonly columns: readonly { readonly header: string; readonly needed: string; readonly text: string }[];
  readonly rows: readonly (readonly TemplateCell[])[];
};

/** The header of the sheet that explains the columns. */
export const EXPLAINED: readonly string[] = ['Column', 'Needed', 'What goes in it'];

/** The rows are those of a template's explaining sheet, which is nothing to import. */
export function explainsTemplate([first]: readonly Row[]): boolean {
  return first !== undefined && EXPLAINED.every((text, at) => textOf(cellAt(first, at)) === text);
}

/** The template of a kind: its header is understood without a question when it comes back. */
export function templateOf(kind: ImportKind): Template {
  const fields = fieldsOf(kind).filter((field) => !LEFT_OUT.includes(field));
  return {
    sheet: SHEETS[kind],
    columns: fields.map((field) => ({
      header: fieldLabel(field),
      needed: neededFor(kind, field),
      text: fieldText(kind, field),
    })),
    rows: EXAMPLES[kind].map((row) => fields.map((field) => row[field] ?? null)),
  };
}

// One column holds the whole name; an order has one number.
const LEFT_OUT: readonly Field[] = ['first_name', 'last_name', 'order_id', 'refund_id'];

function neededFor(kind: ImportKind, field: Field): string {
  const group = requiredOf(kind).find((fields) => fields.includes(field));
  if (!group) return '';
  return group.length === 1 ? 'yes' : 'at least one of these';
}

const SHEETS: Record<ImportKind, string> = {
  people: 'People',
  purchases: 'Sales',
  responses: 'Responses',
  acts: 'Acts',
  reputation: 'Reputation',
};

const on = (text: string): TemplateCell => ({ day: day(text) });

type Example = Partial<Record<Field, TemplateCell>>;

// Whole amounts, so that they fit every currency, and no currency's code.
const EXAMPLES: Record<ImportKind, readonly Example[]> = {
  people: [
    {
      name: 'Maria Example',
      company: 'Example Bakery',
      email: 'maria@example.com',
      phone: '+1 212 555 0142',
      profile: 'https://www.linkedin.com/in/maria-example',
      social_presence: 'yes',
      stage: 'customer',
      tags: 'regular, wholesale',
      notes: 'Met at the spring fair',
      first_seen_on: on('2026-01-12'),
      source_id: 'C-1001',
    },
    { name: 'Tom Example', email: 'tom@example.com', stage: 'lead', first_seen_on: on('2026-01-19') },
  ],
  purchases: [
    {
      day: on('2026-01-12'),
      amount: 120,
      email: 'maria@example.com',
      name: 'Maria Example',
      phone: '+1 212 555 0142',
      order_number: 'A-1001',
      source_id: 'C-1001',
      notes: 'Gift boxes',
    },
    {
      day: on('2026-01-19'),
      amount: -20,
      email: 'maria@example.com',
      name: 'Maria Example',
      order_number: 'A-1001',
      source_id: 'C-1001',
      notes: 'One box came broken',
    },
  ],
  responses: [
    {
      email: 'maria@example.com',
      name: 'Maria Example',
      phone: '+1 212 555 0142',
      source_id: 'C-1001',
      company: 'Example Bakery',
      day: on('2026-01-20'),
      registered_on: on('2026-01-12'),
      attended: 'yes',
      minutes: 45,
      giveaway: 'Workshop on bread',
    },
    {
      email: 'tom@example.com',
      name: 'Tom Example',
      registered_on: on('2026-01-14'),
      attended: 'no',
      giveaway: 'Workshop on bread',
    },
  ],
  acts: [
    {
      day: on('2026-01-12'),
      act_kind: 'Answered a question',
      email: 'maria@example.com; tom@example.com',
      name: 'Maria Example; Tom Example',
      channel: 'email',
      units: 1,
      minutes: 20,
      notes: 'Which flour for which bread',
    },
    {
      day: on('2026-01-19'),
      act_kind: 'Gave content away',
      channel: 'newsletter',
      reach: 250,
      minutes: 90,
      cost: 40,
      notes: 'Recipe of the month',
    },
  ],
  reputation: [
    {
      day: on('2026-01-12'),
      reading: 'Review',
      rating: 5,
      scale: 5,
      where: 'Google',
      replied: 'yes',
      email: 'maria@example.com',
      name: 'Maria Example',
      notes: 'Best bread in town',
    },
    { day: on('2026-01-19'), reading: 'NPS', rating: 9, scale: 10, where: 'survey', replied: 'no' },
  ],
};
