// A business of ten years of giveaways, made up from a seed: people respond to several, some ask something
// soon after, some buy and some give it back. Written straight into the book's tables, in one action.

const DAYS = 3653;
const WAYS = ['registered', 'attended', 'downloaded', 'replied'];
const KINDS = [
  'webinar',
  'guide',
  'checklist',
  'workshop',
  'newsletter',
  'event_talk',
  'video',
  'white_paper',
];

/** Fills the book of a context; its last day is `lastDay`. */
export function makeResults({ bank, context, size, lastDay }) {
  const rng = bank.makeRng(20240229);
  const last = bank.dayNumber(lastDay);
  const first = last - DAYS + 1;
  const dayAt = (number) => bank.dayOfNumber(Math.min(last, first + number));
  const spec = { name: 'Made a business', today: lastDay, at: `${lastDay}T12:00:00Z` };
  bank.transact(context.book, spec, ({ db }) => {
    const made = { rng, db, size, dayAt };
    addContacts(made);
    addGiveaways(made);
    addResponses(made);
    addActs(made);
    addPurchases(made);
  });
}

function addContacts({ db, size, dayAt }) {
  const add = db.prepare('INSERT INTO contact (name, email, email_key, created_on) VALUES (?, ?, ?, ?)');
  for (let at = 0; at < size.contacts; at++) {
    add.run(`Person ${at}`, `p${at}@example.com`, `p${at}@example.com`, dayAt(0));
  }
}

function startOf(at, giveaways) {
  return Math.floor((at * DAYS) / giveaways);
}

function addGiveaways({ db, size, rng, dayAt }) {
  const add = db.prepare(
    `INSERT INTO giveaway (title, kind, starts_on, ends_on, cost_cents, minutes, hour_cost_cents, audience, length_minutes)
     VALUES (?, ?, ?, ?, ?, ?, 4500, ?, 60)`,
  );
  for (let at = 0; at < size.giveaways; at++) {
    const day = dayAt(startOf(at, size.giveaways));
    add.run(`Giveaway ${at}`, KINDS[at % KINDS.length], day, day, rng.int(20_000), rng.int(600), 900);
  }
}

function addResponses({ db, size, rng, dayAt }) {
  const add = db.prepare(
    'INSERT OR IGNORE INTO response (giveaway_id, contact_id, kind, day, minutes) VALUES (?, ?, ?, ?, ?)',
  );
  for (let made = 0; made < size.responses;) {
    const giveaway = Math.floor((made * size.giveaways) / size.responses);
    const way = WAYS[rng.int(WAYS.length)];
    const day = dayAt(startOf(giveaway, size.giveaways) + rng.int(20));
    const minutes = way === 'attended' ? 10 + rng.int(60) : null;
    made += add.run(giveaway + 1, someone(rng, size.contacts), way, day, minutes).changes;
  }
}

function addActs({ db, size, rng, dayAt }) {
  const act = db.prepare("INSERT INTO act (day, recorded_on, kind) VALUES (?, ?, 'answer_question')");
  const named = db.prepare('INSERT INTO act_contact (act_id, contact_id) VALUES (?, ?)');
  const entry = db.prepare(
    `INSERT INTO entry (act_id, contact_id, kind, class, day, recorded_on, micropoints, rate_card_version)
     VALUES (?, ?, 'answer_question', 'deposit', ?, ?, 4000000, 1)`,
  );
  for (let at = 0; at < size.acts; at++) {
    const [day, who] = [dayAt(rng.int(DAYS)), someone(rng, size.contacts)];
    const { lastInsertRowid } = act.run(day, day);
    named.run(lastInsertRowid, who);
    entry.run(lastInsertRowid, who, day, day);
  }
}

function addPurchases({ db, size, rng, dayAt }) {
  const add = db.prepare(
    "INSERT INTO purchase (contact_id, day, amount_cents, order_number, source, refund_of) VALUES (?, ?, ?, ?, 'made', ?)",
  );
  for (let at = 0; at < size.purchases; at++) {
    const [who, number, amount] = [someone(rng, size.contacts), rng.int(DAYS), 500 + rng.int(20_000)];
    const { lastInsertRowid } = add.run(who, dayAt(number), amount, `A-${at}`, null);
    if (rng.u() < 0.04) add.run(who, dayAt(number + 9), -rng.int(amount + 1) - 1, `A-${at}`, lastInsertRowid);
  }
}

// Some people are met far more often than others.
function someone(rng, contacts) {
  return 1 + Math.floor(rng.u() ** 2 * contacts);
}
