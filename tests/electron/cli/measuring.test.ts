import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { closeBook } from '../../../electron/bank/db/book';
import { clockOf } from '../../../electron/bank/services/context';
import { openSampleBook } from '../../../electron/bank/services/sample';
import { day } from '../../../src/domain/day';
import { runBook } from '../../helpers/book-command';
import { tempFolder } from '../../helpers/temp-folder';

const { path: folder } = tempFolder();
const sample = join(folder, 'sample.trustbank');
const empty = join(folder, 'empty.trustbank');

beforeAll(() => {
  closeBook(openSampleBook(sample, clockOf(day('2026-11-23'))));
  runBook('init', '--book', empty);
});

it('prints every benchmark with inputs, interval, verdict and caveat, in the same bytes each time', () => {
  const ran = runBook('benchmarks', '--book', sample, '--json');
  expect(ran.status).toBe(0);
  const said = ran.json as Record<string, Record<string, unknown>>;
  for (const name of [
    'leadsPerGiveaway',
    'purchaseLikelihood',
    'spendPerClient',
    'beforeAfter',
    'presencePurchase',
    'presenceSpend',
  ]) {
    expect(said[name]).toMatchObject({
      inputs: expect.any(Object),
      estimate: expect.any(Number),
      interval: { level: 0.95 },
      verdict: { level: expect.any(String), code: expect.any(String), text: expect.any(String) },
      caveat: expect.any(String),
    });
  }
  expect(said['presence']).toMatchObject({
    bounds: { lower: expect.any(Number) },
    interval: { level: 0.95 },
  });
  expect(runBook('benchmarks', '--book', sample, '--json').stdout).toBe(ran.stdout);
});

it('prints the value range first, and past month ends when asked', () => {
  const ran = runBook('value', '--book', sample, '--backtest', '--json').json as Record<string, unknown>;
  const { range, parts, trackRecord } = ran as {
    range: Record<string, number>;
    parts: { valueCents: number }[];
    trackRecord: { monthEnd: string; estimated: object; happenedCents: number }[];
  };
  expect(range).toMatchObject({ level: 0.8 });
  expect(parts.reduce((sum, { valueCents }) => sum + valueCents, 0)).toBe(ran['expectedCents']);
  expect(trackRecord.length).toBeGreaterThan(6);
  expect(trackRecord.every((month) => (month as { isShown?: boolean }).isShown)).toBe(true);
  const text = runBook('value', '--book', sample).stdout;
  expect(text).toMatch(/^(Can’t tell yet|Your credit is likely worth)/);
  expect(text.split('\n')[1]).toMatch(/^The range is wider because past sales forecasts missed/);
});

it('says of an empty book what is missing, and refuses what is no day', () => {
  const value = runBook('value', '--book', empty, '--json').json as Record<string, unknown>;
  expect(value).toMatchObject({ range: null, parts: [], verdict: { level: 'not_enough' } });
  expect(value['missing']).not.toEqual([]);
  const found = runBook('benchmarks', '--book', empty, '--json').json as Record<string, unknown>;
  expect(found['spendPerClient']).toMatchObject({
    estimate: null,
    interval: null,
    verdict: { level: 'not_enough' },
  });
  expect(found['presence']).toMatchObject({ shareOfClients: null, estimate: null });
  expect(found['leadsPerGiveaway']).toMatchObject({
    estimate: null,
    interval: null,
    verdict: { level: 'not_enough' },
  });
  expect(runBook('benchmarks', '--book', sample, '--as-of', '2026-13-01').status).toBe(2);
});

it('puts the month end’s value and benchmarks into a statement', () => {
  const said = runBook('statement', '--month', '2026-10', '--book', sample, '--json').json;
  expect(said).toMatchObject({
    value: { asOf: '2026-10-31', formulaVersion: 1, range: { level: 0.8 } },
    benchmarks: { asOf: '2026-10-31', spendPerClient: { verdict: { text: expect.any(String) } } },
  });
});
