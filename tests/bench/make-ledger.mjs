// A business's ledger of many years, made up from a seed: written straight into the book's tables, in one
// action, oldest day first as it would have come about. The book's own triggers keep its totals.

const DAYS = 3653;
const GIVEN = [
  'Ada',
  'Ben',
  'Carla',
  'Dev',
  'Elif',
  'Femi',
  'Grete',
  'Hana',
  'Ines',
  'Jun',
  'Kai',
  'Lea',
  'Maya',
];
const FAMILY = [
  'Abel',
  'Berg',
  'Costa',
  'Díaz',
  'Evans',
  'Fuchs',
  'Gupta',
  'Hill',
  'Ito',
  'Jain',
  'Kaya',
  'Roque',
];
// How often each kind comes, in a hundred; what is left over is answered questions.
const SHARES = [
  ['share_their_message', 12],
  ['public_praise', 8],
  ['content_giveaway', 5],
  ['webinar_attended', 6],
  ['introduction', 3],
  ['hands_on_help', 5],
  ['unexpected_gift', 2],
  ['promise_kept', 5],
  ['apology_and_fix', 1],
  ['soft_ask', 8],
  ['promotion', 8],
  ['review_ask', 3],
  ['sales_ask', 2],
  ['slow_reply', 1],
  ['complaint_open', 0.5],
  ['broken_promise', 0.5],
];

/** Fills the book of a context with entries, and with contacts and purchases; its last day is `lastDay`. */
export function makeLedger({ bank, context, entries, contacts, purchases, lastDay, days = DAYS }) {
  const { makeRng, transact, dayNumber, dayOfNumber, card } = bank;
  const rng = makeRng(20240229);
  const kinds = new Map(card.kinds.map((kind) => [kind.id, kind]));
  const first = dayNumber(lastDay) - days + 1;
  const dayAt = (at, of) => dayOfNumber(first + Math.floor((at * days) / of));
  const spec = { name: 'Made a ledger', today: lastDay, at: `${lastDay}T12:00:00Z` };
  transact(context.book, spec, ({ db }) => {
    addContacts(db, contacts, dayOfNumber(first));
    const add = statementsOf(db);
    for (let at = 0; at < entries; at++) {
      const kind = kinds.get(kindFor(rng.u() * 100));
      const day = dayAt(at, entries);
      // A few are typed in weeks later, and one in a hundred is removed again.
      const recorded =
        rng.u() < 0.02 ? dayOfNumber(Math.min(dayNumber(day) + rng.int(40), dayNumber(lastDay))) : day;
      const voided = rng.u() < 0.01 ? recorded : null;
      const audience = kind.id === 'content_giveaway';
      const contact = audience ? null : someone(rng, contacts);
      const reach = audience ? rng.int(400) : null;
      const points = kind.points * (audience ? card.audienceFactor * reach : 1);
      const act = add.act.run(day, recorded, voided, kind.id, CHANNELS[rng.int(CHANNELS.length)], reach);
      if (contact !== null) add.named.run(act.lastInsertRowid, contact);
      add.entry.run(
        act.lastInsertRowid,
        contact,
        kind.id,
        kind.class,
        day,
        recorded,
        voided,
        Math.round(points * 1e6),
      );
    }
    for (let at = 0; at < purchases; at++) {
      add.purchase.run(someone(rng, contacts), dayAt(at, purchases), 500 + rng.int(20_000), `A-${at}`);
    }
  });
}

const CHANNELS = ['', 'phone', 'e-mail', 'instagram', 'shop'];

// Some people are met far more often than others.
function someone(rng, contacts) {
  return 1 + Math.floor(rng.u() ** 2 * contacts);
}

function kindFor(share) {
  let left = share;
  for (const [kind, part] of SHARES) {
    if (left < part) return kind;
    left -= part;
  }
  return 'answer_question';
}

function addContacts(db, count, createdOn) {
  const add = db.prepare(
    'INSERT INTO contact (name, company, email, email_key, presence, created_on) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const stage = db.prepare(
    "INSERT INTO stage_change (contact_id, stage, day, reason) VALUES (?, 'lead', ?, 'made')",
  );
  for (let at = 0; at < count; at++) {
    const name = `${GIVEN[(at * 7) % GIVEN.length]} ${FAMILY[(at * 5) % FAMILY.length]} ${at}`;
    const email = `person${at}@example.com`;
    const presence = ['yes', 'no', 'unchecked'][at % 3];
    const { lastInsertRowid } = add.run(
      name,
      at % 3 === 0 ? `Company ${at}` : '',
      email,
      email,
      presence,
      createdOn,
    );
    if (at % 2 === 0) stage.run(lastInsertRowid, createdOn);
  }
}

function statementsOf(db) {
  return {
    act: db.prepare(
      'INSERT INTO act (day, recorded_on, voided_on, kind, channel, reach) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    named: db.prepare('INSERT INTO act_contact (act_id, contact_id) VALUES (?, ?)'),
    entry: db.prepare(
      `INSERT INTO entry (act_id, contact_id, kind, class, day, recorded_on, voided_on, micropoints, rate_card_version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)`,
    ),
    purchase: db.prepare(
      "INSERT INTO purchase (contact_id, day, amount_cents, order_number, source) VALUES (?, ?, ?, ?, 'made')",
    ),
  };
}
