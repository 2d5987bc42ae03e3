import { type ZodType, z } from 'zod';
import type { ExplainedFigure, ExplainedRows } from '../domain/explain/explanation';
import type { FigureId, FigureOf } from '../domain/explain/figure';
import { linesSchema } from './ledger';
import { reads } from './operation';
import { idSchema, monthSchema, pageSchema, viewSchema } from './schemas';

const whose = { contactId: idSchema.nullable().default(null) };
const whole = { whole: z.boolean().default(false) };
const person = { contactId: idSchema };
const line = { ...whose, actId: idSchema };

const { asOf: _asOf, knownThen: _knownThen, ...narrowing } = linesSchema;
const linesBehind = z.strictObject(narrowing);

const statementParts = z.enum([
  'opening',
  'corrections',
  'deposits',
  'withdrawals',
  'fading',
  'closing',
  'unfaded',
  'depositActs',
  'withdrawalActs',
  'sales',
  'orders',
  'refunds',
  'refundCount',
  'net',
]);
const monthParts = z.enum([
  'change',
  'opening',
  'corrections',
  'deposits',
  'withdrawals',
  'fading',
  'closing',
]);

/** What each figure is asked for with; the compiler asks for a schema of every figure there is. */
const schemas: { readonly [Id in FigureId]: ZodType<FigureOf<Id>> } = {
  balance: figure('balance', { ...whose, ...whole }),
  balancePart: figure('balancePart', { part: z.enum(['named', 'audience']) }),
  unfaded: figure('unfaded', { ...whose, ...whole }),
  month: figure('month', { ...whose, ...whole, part: monthParts }),
  contacts: figure('contacts', {}),
  median: figure('median', {}),
  overdrawn: figure('overdrawn', {}),
  monthSales: figure('monthSales', { part: z.enum(['sales', 'orders', 'refunds']) }),
  spent: figure('spent', { ...person, part: z.enum(['net', 'orders']) }),
  tier: figure('tier', person),
  complaint: figure('complaint', person),
  silence: figure('silence', person),
  falling: figure('falling', person),
  linePoints: figure('linePoints', line),
  lineBalance: figure('lineBalance', line),
  ledgerTotal: figure('ledgerTotal', { part: z.enum(['deposits', 'withdrawals']), lines: linesBehind }),
  statement: figure('statement', { month: monthSchema, part: statementParts }),
  statementGiveaway: figure('statementGiveaway', {
    month: monthSchema,
    place: z.int().min(0),
    part: z.enum(['audience', 'responded', 'cost']),
  }),
  statementLine: figure('statementLine', {
    month: monthSchema,
    actId: idSchema,
    part: z.enum(['points', 'balance']),
  }),
};

const figureSchema = z.union(Object.values(schemas));

export const explainOperations = {
  /** Why a figure is what it is, and the first rows behind it. */
  figure: reads<ExplainedFigure>()(z.strictObject({ figure: figureSchema })),
  /** A further page of those rows. */
  rows: reads<ExplainedRows>()(z.strictObject({ ...pageSchema, figure: figureSchema })),
};

function figure<Id extends FigureId, Shape extends z.ZodRawShape>(id: Id, parameters: Shape) {
  return z.strictObject({ id: z.literal(id), ...parameters, ...viewSchema });
}
