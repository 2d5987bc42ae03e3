import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import {
  type QuickLog,
  nameAtEnd,
  namesToLookUp,
  readQuickLog,
} from '../../../src/domain/quick-log/quick-log';

const knowledge = {
  kinds: RATE_CARD_V1.kinds,
  people: [
    { id: 1, name: 'Maria Lopez' },
    { id: 2, name: 'Tom Adeyemi' },
    { id: 3, name: 'Ana Ruiz' },
    { id: 4, name: 'Ana Silva' },
    { id: 5, name: 'Hill Farm' },
    { id: 6, name: 'Zoë Müller' },
  ],
  channels: ['Instagram', 'village market'],
  currency: 'USD',
  today: day('2026-10-22'), // a Thursday
};

const read = (line: string): QuickLog => readQuickLog(line, knowledge);
const kindOf = (line: string): string =>
  read(line)
    .kinds.map((kind) => kind.id)
    .join(' or ');

describe('the line of the drawing', () => {
  const log = read('answered Maria Lopez about sizing on instagram today 10 min');

  it('is understood whole', () => {
    expect(log.kinds.map((kind) => kind.id)).toEqual(['answer_question']);
    expect(log.who).toEqual([{ type: 'known', id: 1, name: 'Maria Lopez' }]);
    expect(log).toMatchObject({
      unsure: [],
      channel: 'Instagram',
      day: '2026-10-22',
      minutes: 10,
      reach: null,
      note: 'about sizing',
    });
  });

  it('is cut into pieces that join to the line', () => {
    expect(log.pieces.map((piece) => piece.text).join('')).toBe(
      'answered Maria Lopez about sizing on instagram today 10 min',
    );
    expect(log.pieces.filter((piece) => piece.role !== null)).toEqual([
      { text: 'answered', role: 'kind' },
      { text: 'Maria Lopez', role: 'person' },
      { text: 'on instagram', role: 'channel' },
      { text: 'today', role: 'day' },
      { text: '10 min', role: 'minutes' },
    ]);
  });
});

describe('kinds', () => {
  it.each([
    ['shared Maria’s post', 'share_their_message'],
    ['passed on a message for Tom', 'share_their_message'],
    ['praised Hill Farm', 'public_praise'],
    ['replied to Maria', 'answer_question'],
    ['sent Maria a guide', 'content_giveaway'],
    ['webinar with Maria', 'webinar_attended'],
    ['introduced Maria to Tom', 'introduction'],
    ['helped Tom 2h', 'hands_on_help'],
    ['gave Tom flowers', 'unexpected_gift'],
    ['kept a promise to Tom', 'promise_kept'],
    ['apologised to Maria', 'apology_and_fix'],
    ['put it right with Tom', 'apology_and_fix'],
    ['asked Maria something', 'soft_ask'],
    ['sent Maria a promotion', 'promotion'],
    ['asked Hill Farm for a review', 'review_ask'],
    ['asked Tom for the sale', 'sales_ask'],
    ['asked Tom for a referral', 'referral_ask'],
    ['replied late to Maria', 'slow_reply'],
    ['late reply to Maria', 'slow_reply'],
    ['complaint from Tom', 'complaint_open'],
    ['broke a promise to Tom', 'broken_promise'],
  ])('reads “%s” as %s', (line, kind) => expect(kindOf(line)).toBe(kind));

  it.each(RATE_CARD_V1.kinds.map((kind) => [kind.label, kind.id]))('knows its own words: “%s”', (label, id) =>
    expect(kindOf(label)).toBe(id),
  );

  it('finds a kind of another rate card by its label', () => {
    const kinds = [{ id: 'tea', label: 'Poured a cup of tea', class: 'deposit' as const, points: 1 }];
    expect(readQuickLog('poured Maria some tea', { ...knowledge, kinds }).kinds).toEqual(kinds);
  });

  it('says so when it could be several, and when it is none', () => {
    expect(kindOf('Maria asked about a complaint')).toBe('soft_ask');
    expect(kindOf('complaint webinar')).toBe('complaint_open');
    expect(read('with Maria a complaint and a webinar').kinds.length).toBe(2);
    expect(read('had a walk').kinds).toEqual([]);
    expect(read('').kinds).toEqual([]);
  });

  it('takes no kind from what it was about', () =>
    expect(kindOf('answered Maria about the broken promise')).toBe('answer_question'));
});

describe('people', () => {
  it('offers an unknown name as a new contact', () =>
    expect(read('answered Ines Roque about wool').who).toEqual([{ type: 'new', name: 'Ines Roque' }]));

  it('keeps the particles of a name', () =>
    expect(read('helped Jan van Dyk on monday').who).toEqual([{ type: 'new', name: 'Jan van Dyk' }]));

  it('knows a contact by a first name nobody else has', () =>
    expect(read('answered maria about wool').who).toEqual([{ type: 'known', id: 1, name: 'Maria Lopez' }]));

  it('never guesses between two of a name', () => {
    const log = read('answered Ana about wool');
    expect(log.who).toEqual([]);
    expect(log.unsure).toEqual([
      {
        text: 'Ana',
        people: [
          { id: 3, name: 'Ana Ruiz' },
          { id: 4, name: 'Ana Silva' },
        ],
      },
    ]);
  });

  it('does not make somebody new of another surname', () =>
    expect(read('answered Maria Stone').who).toEqual([{ type: 'new', name: 'Maria Stone' }]));

  it('finds several, each once', () => {
    expect(read('introduced Maria Lopez to Tom Adeyemi').who.map((one) => one.name)).toEqual([
      'Maria Lopez',
      'Tom Adeyemi',
    ]);
    expect(read('helped Maria, Tom and Ines Roque').who.map((one) => one.name)).toEqual([
      'Maria Lopez',
      'Tom Adeyemi',
      'Ines Roque',
    ]);
    expect(read('helped Maria and Maria Lopez').who).toHaveLength(1);
  });

  it('compares without accents and without a possessive', () => {
    expect(read('shared zoe muller’s post').who).toEqual([{ type: 'known', id: 6, name: 'Zoë Müller' }]);
    expect(read("shared Ines's post").who).toEqual([{ type: 'new', name: 'Ines' }]);
  });

  it('takes no name from an ordinary noun in capitals, or from what it was about', () => {
    expect(read('sent Maria a Christmas guide').who.map((one) => one.name)).toEqual(['Maria Lopez']);
    expect(read('answered Maria about Tom Ford').who.map((one) => one.name)).toEqual(['Maria Lopez']);
    expect(read('Hugged the postman').who).toEqual([]);
  });

  it('looks up what stands where a name would', () => {
    expect(namesToLookUp('answered mar', knowledge)).toEqual(['mar']);
    expect(namesToLookUp('answered maria lopez about sizing', knowledge)).toEqual(['maria lopez', 'maria']);
    expect(namesToLookUp('answered', knowledge)).toEqual([]);
  });

  it('says which name is being typed', () => {
    expect(nameAtEnd('answered Maria Lo', knowledge)).toEqual({ start: 9, text: 'Maria Lo' });
    expect(nameAtEnd('answered Maria about', knowledge)).toBeNull();
    expect(nameAtEnd('answered Maria today', knowledge)).toBeNull();
  });
});

describe('days', () => {
  it.each([
    ['yesterday', '2026-10-21'],
    ['3 days ago', '2026-10-19'],
    ['a week ago', '2026-10-15'],
    ['monday', '2026-10-19'],
    ['on Tue', '2026-10-20'],
    ['thursday', '2026-10-22'],
    ['last thursday', '2026-10-15'],
    ['on friday', '2026-10-16'],
    ['3 Oct', '2026-10-03'],
    ['Oct 3', '2026-10-03'],
    ['3rd of October', '2026-10-03'],
    ['3 Dec', '2025-12-03'],
    ['29 Feb', '2024-02-29'],
    ['Oct 3, 2024', '2024-10-03'],
    ['2026-09-30', '2026-09-30'],
    ['', '2026-10-22'],
  ])('reads “%s” as %s', (text, expected) =>
    expect(read(`answered Maria ${text} about wool`).day).toBe(expected),
  );

  it('leaves “sun” and “sat” alone where no day is expected', () =>
    expect(read('answered Maria sat in the sun').note).toBe('sat in the sun'));
});

describe('how long, how many, and where', () => {
  it.each([
    ['10 min', 10],
    ['10min', 10],
    ['1h', 60],
    ['1h30', 90],
    ['1h 15 min', 75],
    ['1.5 h', 90],
    ['1,5 hours', 90],
    ['half an hour', 30],
    ['for an hour', 60],
  ])('reads “%s” as %i minutes', (text, minutes) => {
    expect(read(`helped Tom ${text}`)).toMatchObject({ minutes, note: '' });
  });

  it('counts an audience', () =>
    expect(read('posted a guide on instagram to 1,200 followers')).toMatchObject({ reach: 1200, who: [] }));

  it.each([
    ['on instagram', 'Instagram'],
    ['at the village market', 'village market'],
    ['by phone', 'phone'],
    ['in person', 'in person'],
    ['via etsy', 'etsy'],
    ['on mastodon', 'mastodon'],
    ['on the way home', ''],
  ])('reads “%s” as the channel “%s”', (text, channel) =>
    expect(read(`answered Maria ${text}`).channel).toBe(channel),
  );

  it('takes a weekday for a day, not for a channel', () =>
    expect(read('answered Maria on friday')).toMatchObject({ channel: '', day: '2026-10-16' }));
});

describe('the note', () => {
  it.each([
    ['asked Maria Lopez for a review of the linen shirt', 'of the linen shirt'],
    ['asked Maria for a review', ''],
    ['gave Tom a scarf yesterday', 'a scarf'],
    ['helped Tom carry boxes for 2 hours', 'carry boxes'],
  ])('of “%s” is “%s”', (line, note) => expect(read(line).note).toBe(note));
});
