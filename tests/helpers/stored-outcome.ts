import type { Context } from '../../electron/bank/services/context';

/** What a book holds, as somebody would write it down by hand: what is blank is left out. */
export type Outcome = {
  readonly contacts: readonly object[];
  readonly purchases: readonly object[];
  readonly giveaways: readonly object[];
  readonly responses: readonly object[];
  readonly entries: readonly object[];
};

const WHO = `coalesce(c.email, nullif(c.name, ''))`;

/** Reads it, in the order it was stored. */
export function storedOutcome({ book }: Context): Outcome {
  const rows = (text: string): object[] =>
    book.reader.db
      .prepare<[], Record<string, unknown>>(text)
      .all()
      .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => !isLeftOut(value))));
  return {
    contacts: rows(
      `SELECT name, company, email, phone, nullif(presence, 'unchecked') AS presence, first_contact_on AS firstSeen, notes,
              (SELECT stage FROM stage_change WHERE contact_id = c.id ORDER BY id DESC LIMIT 1) AS stage,
              (SELECT group_concat(tag, '; ') FROM (SELECT tag FROM contact_tag WHERE contact_id = c.id ORDER BY id)) AS tags,
              (SELECT group_concat(platform || ':' || handle, '; ') FROM social_profile WHERE contact_id = c.id) AS profiles
       FROM contact c ORDER BY id`,
    ),
    purchases: rows(
      `SELECT p.order_number AS "order", p.day, p.amount_cents AS cents, coalesce(${WHO}, p.buyer) AS who, p.note,
              coalesce(sale.order_number, CASE WHEN p.refund_of IS NOT NULL THEN 'a sale' END) AS refundOf
       FROM purchase p LEFT JOIN contact c ON c.id = p.contact_id LEFT JOIN purchase sale ON sale.id = p.refund_of
       ORDER BY p.id`,
    ),
    giveaways: rows('SELECT title, kind, starts_on AS "on", source_key AS "key" FROM giveaway ORDER BY id'),
    responses: rows(
      `SELECT ${WHO} AS who, r.kind, r.day, r.minutes FROM response r JOIN contact c ON c.id = r.contact_id ORDER BY c.id, r.id`,
    ),
    entries: rows(
      `SELECT ${WHO} AS who, e.day, e.class FROM entry e LEFT JOIN contact c ON c.id = e.contact_id
       WHERE e.voided_on IS NULL ORDER BY e.contact_id, e.id`,
    ),
  };
}

function isLeftOut(value: unknown): boolean {
  return value === null || value === '';
}
