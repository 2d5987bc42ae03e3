import { type ReadingHandle, sql } from './handle';

/** One table of the export: its file's name, its columns, and the rows it is read from, ordered by id. */
export type ExportTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly select: string;
  /** Left out of an export while it has no rows. */
  readonly ifAny?: true;
};

export type ExportCell = string | number | null;

/** The rows of an export table, each in the order of its columns. */
export function readTable(handle: ReadingHandle, table: ExportTable): ExportCell[][] {
  const rows = sql<Record<string, ExportCell>>(handle, table.select).all();
  return rows.map((row) => table.columns.map((column) => row[column] ?? null));
}

/** Everything an owner has in the book. The columns are a promise to other programs. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  {
    name: 'contacts',
    columns: [
      'id',
      'name',
      'company',
      'email',
      'phone',
      'stage',
      'social_presence',
      'first_seen_on',
      'tags',
      'notes',
    ],
    select: `
      WITH seen AS (
        SELECT contact_id, min(day) AS day FROM (
          SELECT id AS contact_id, first_contact_on AS day FROM contact
          UNION ALL SELECT contact_id, day FROM entry WHERE voided_on IS NULL
          UNION ALL SELECT contact_id, day FROM response
          UNION ALL SELECT contact_id, day FROM purchase)
        WHERE contact_id IS NOT NULL AND day IS NOT NULL GROUP BY contact_id)
      SELECT c.id, c.name, c.company, c.email, c.phone, c.presence AS social_presence, seen.day AS first_seen_on,
             (SELECT stage FROM stage_change s WHERE s.contact_id = c.id ORDER BY day DESC, id DESC LIMIT 1) AS stage,
             (SELECT group_concat(tag, ';' ORDER BY tag) FROM contact_tag t WHERE t.contact_id = c.id) AS tags, c.notes
      FROM contact c LEFT JOIN seen ON seen.contact_id = c.id ORDER BY c.id`,
  },
  {
    name: 'social_profiles',
    columns: ['contact_id', 'platform', 'handle', 'url'],
    select: 'SELECT contact_id, platform, handle, url FROM social_profile ORDER BY id',
  },
  {
    name: 'acts',
    columns: [
      'id',
      'day',
      'kind',
      'direction',
      'channel',
      'giveaway_id',
      'minutes',
      'cost_cents',
      'note',
      'contact_ids',
    ],
    select: `
      SELECT a.id, a.day, a.kind, a.channel, a.giveaway_id, a.minutes, a.cost_cents, a.note,
             CASE (SELECT class FROM rate_card_kind k WHERE k.kind = a.kind ORDER BY version DESC LIMIT 1)
               WHEN 'deposit' THEN 'deposit' ELSE 'withdrawal' END AS direction,
             (SELECT group_concat(contact_id, ';' ORDER BY ac.id) FROM act_contact ac WHERE ac.act_id = a.id) AS contact_ids
      FROM act a WHERE a.voided_on IS NULL ORDER BY a.id`,
  },
  {
    name: 'ledger',
    columns: [
      'id',
      'act_id',
      'contact_id',
      'day',
      'recorded_on',
      'class',
      'points',
      'rate_card_version',
      'voided_on',
    ],
    select: `
      SELECT id, act_id, contact_id, day, recorded_on, class, micropoints / 1e6 AS points, rate_card_version, voided_on
      FROM entry ORDER BY id`,
  },
  {
    name: 'giveaways',
    columns: [
      'id',
      'title',
      'kind',
      'starts_on',
      'ends_on',
      'channel',
      'cost_cents',
      'hours',
      'hour_cost_cents',
      'audience',
      'notes',
    ],
    select: `
      SELECT id, title, kind, starts_on, ends_on, channel, cost_cents, 
             (minutes + coalesce((SELECT sum(minutes) FROM giveaway_work w WHERE w.giveaway_id = giveaway.id), 0)) / 60.0 AS hours,
             hour_cost_cents, audience, notes
      FROM giveaway WHERE removed_on IS NULL ORDER BY id`,
  },
  {
    name: 'responses',
    columns: ['id', 'giveaway_id', 'contact_id', 'kind', 'day', 'minutes'],
    select: 'SELECT id, giveaway_id, contact_id, kind, day, minutes FROM response ORDER BY id',
  },
  {
    name: 'purchases',
    columns: [
      'id',
      'contact_id',
      'contact_email',
      'day',
      'amount_cents',
      'currency',
      'order_number',
      'source',
      'refund_of',
    ],
    select: `
      SELECT p.id, p.contact_id, c.email AS contact_email, p.day, p.amount_cents,
             (SELECT currency FROM business) AS currency, p.order_number, p.source, p.refund_of
      FROM purchase p LEFT JOIN contact c ON c.id = p.contact_id ORDER BY p.id`,
  },
  {
    name: 'reputation',
    columns: ['id', 'day', 'kind', 'value', 'scale', 'source', 'contact_id', 'note'],
    select: `
      SELECT id, day, kind, value_milli / 1000.0 AS value, scale, source, contact_id, note FROM reading ORDER BY id`,
  },
  {
    name: 'stages',
    columns: ['contact_id', 'stage', 'day', 'reason', 'rule_version'],
    select: 'SELECT contact_id, stage, day, reason, rule_version FROM stage_change ORDER BY id',
  },
  {
    name: 'fair_tests',
    ifAny: true,
    columns: ['id', 'title', 'giveaway_id', 'seed', 'share', 'outcome_days', 'drawn_on', 'sent_on', 'note'],
    select: `
      SELECT id, title, giveaway_id, seed, share_micro / 1e6 AS share, outcome_days, drawn_on, sent_on, note
      FROM experiment ORDER BY id`,
  },
  {
    name: 'fair_test_members',
    ifAny: true,
    columns: ['fair_test_id', 'contact_id', 'given'],
    select: 'SELECT experiment_id AS fair_test_id, contact_id, given FROM experiment_member ORDER BY id',
  },
];
