import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { type QuickLog, readQuickLog } from '../../../src/domain/quick-log/quick-log';

const knowledge = {
  kinds: RATE_CARD_V1.kinds,
  people: [{ id: 1, name: 'Maria Lopez' }],
  channels: [],
  currency: 'USD',
  today: day('2026-11-23'), // a Monday
};

const read = (line: string, currency = 'USD'): QuickLog => readQuickLog(line, { ...knowledge, currency });

describe('days in numbers', () => {
  it.each([
    ['21.11.2026', '2026-11-21'],
    ['21.11.', '2026-11-21'],
    ['on 21.11', '2026-11-21'],
    ['14/10', '2026-10-14'],
    ['10/14/2026', '2026-10-14'],
    ['on 14/10', '2026-10-14'],
    ['25/12', '2025-12-25'],
    ['29/2', '2024-02-29'],
    ['03/03', '2026-03-03'],
    ['14/10/26', '2026-10-14'],
    ['2026/10/03', '2026-10-03'],
    ['21-11-2026', '2026-11-21'],
  ])('reads “%s” as %s', (text, expected) =>
    expect(read(`answered Maria about price ${text}`)).toMatchObject({
      day: expected,
      dayQuestion: null,
      note: 'about price',
    }),
  );

  it.each([
    ['03/04', 'several'],
    ['on 03.04.2026', 'several'],
    ['30 Feb', 'noDay'],
    ['31/02', 'noDay'],
    ['32/10', 'noDay'],
    ['14/15', 'noDay'],
    ['2026-02-30', 'noDay'],
    ['21.12.2026', 'future'],
    ['3 Dec 2026', 'future'],
    ['2026-11-30', 'future'],
    ['tomorrow', 'future'],
    ['next friday', 'future'],
  ])('asks about “%s”: %s', (text, problem) =>
    expect(read(`answered Maria ${text}`)).toMatchObject({ day: null, dayQuestion: { problem } }),
  );

  it('shows what it asks about, with a day to write instead', () =>
    expect(read('answered Maria on 03/04').dayQuestion).toEqual({
      text: '03/04',
      problem: 'several',
      example: '2026-04-03',
    }));

  it.each(['about size 10.5', 'about 50/50', 'about 24/7 help', 'about 9-5 jobs', 'about 12.50.'])(
    'takes “%s” for no day',
    (text) => expect(read(`answered Maria ${text}`)).toMatchObject({ day: '2026-11-23', dayQuestion: null }),
  );
});

describe('what it cost', () => {
  it.each([
    ['$12.50', 'USD', 1250],
    ['12,50 €', 'EUR', 1250],
    ['12,50€', 'EUR', 1250],
    ['USD 12.50', 'USD', 1250],
    ['12.50 usd', 'USD', 1250],
    ['for $1,200', 'USD', 120_000],
    ['1.200,50 €', 'EUR', 120_050],
    ['¥1200', 'JPY', 1200],
  ])('reads “%s” in %s', (text, currency, costCents) =>
    expect(read(`helped Maria ${text} today`, currency)).toMatchObject({ costCents, note: '' }),
  );

  it.each(['€12.50', '12,50 €', 'EUR 12.50', '$12.5055'])('leaves “%s” in the note', (text) =>
    expect(read(`helped Maria ${text}`)).toMatchObject({ costCents: null, note: text }),
  );
});

describe('hours and minutes', () => {
  it.each([
    ['1h 30', 90],
    ['1h30', 90],
    ['1h30m', 90],
    ['1 h 30 today', 90],
    ['1h 12 Oct', 60],
  ])('reads “%s” as %i minutes', (text, minutes) =>
    expect(read(`helped Maria ${text}`)).toMatchObject({ minutes, note: '' }),
  );
});

describe('a first word that is nearly one', () => {
  it.each([
    ['answerd Maria', 'answer_question', 'answerd'],
    ['helpd Maria', 'hands_on_help', 'helpd'],
    ['intoduced Maria to Tom', 'introduction', 'intoduced'],
  ])('takes “%s” for %s and says so', (line, kind, nearWord) => {
    expect(read(line)).toMatchObject({ kinds: [{ id: kind }], nearWord, note: '' });
    expect(read(line).who[0]).toMatchObject({ name: 'Maria Lopez' });
  });

  it('asks when another word of the line says another kind', () =>
    expect(read('helpd Maria with the survey').kinds.map(({ id }) => id)).toEqual([
      'soft_ask',
      'hands_on_help',
    ]));

  it.each([
    ['intro for Maria', 'introduction'],
    ['praised Maria', 'public_praise'],
    ['thanked Maria', 'public_praise'],
    ['asked Maria for an intro', 'referral_ask'],
  ])('knows “%s” exactly', (line, id) =>
    expect(read(line)).toMatchObject({ kinds: [{ id }], nearWord: null }),
  );

  it.each(['lift for Maria', 'walk with Maria'])('takes no word far off: “%s”', (line) =>
    expect(read(line).kinds).toEqual([]),
  );

  it.each(['gave a guide away', 'gave away a guide'])('leaves nothing of “%s”', (line) =>
    expect(read(line)).toMatchObject({ kinds: [{ id: 'content_giveaway' }], note: '' }),
  );
});
