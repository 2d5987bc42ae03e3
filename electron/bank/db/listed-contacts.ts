import type { ResponseKind } from '../../../src/domain/import/response-words';
import { type ReadingHandle, sql } from './handle';

/** Every contact who has a name, and whether they have an address (1) or not (0); longest known first. */
export function contactNames(handle: ReadingHandle): [id: number, name: string, hasAddress: 0 | 1][] {
  return sql(handle, "SELECT id, name, email IS NOT NULL FROM contact WHERE name <> '' ORDER BY id")
    .raw()
    .all() as [number, string, 0 | 1][];
}

/** The contacts who have responded to a giveaway in that way. */
export function contactsWhoDid(handle: ReadingHandle, giveawayId: number, way: ResponseKind): Set<number> {
  const rows = sql<{ id: number }>(
    handle,
    'SELECT DISTINCT contact_id AS id FROM response WHERE giveaway_id = ? AND kind = ?',
  ).all(giveawayId, way);
  return new Set(rows.map(({ id }) => id));
}

/** The id and name of everybody whose response to a giveaway came by hand, not by an import. */
export function respondersByHand(handle: ReadingHandle, giveawayId: number): [id: number, name: string][] {
  return sql(
    handle,
    `SELECT DISTINCT c.id, c.name FROM created_range made
     CROSS JOIN response r ON r.id BETWEEN made.first_id AND made.last_id
     CROSS JOIN contact c ON c.id = r.contact_id
     WHERE made.table_name = 'response' AND made.action_id NOT IN (SELECT action_id FROM import)
       AND r.giveaway_id = ? AND c.name <> ''
     ORDER BY c.id`,
  )
    .raw()
    .all(giveawayId) as [number, string][];
}
