import { type GiveawayInput, giveawaysOperations, respondSchema } from '../../src/contract/giveaways';
import type { Context } from '../../electron/bank/services/context';
import { respond } from '../../electron/bank/services/giveaway-responses';
import { edit, get, log } from '../../electron/bank/services/giveaways';

/** Logs a giveaway from as little as its form needs; its id. */
export function give(context: Context, more: Partial<GiveawayInput> = {}): number {
  const input = { title: 'Linen care', kind: 'webinar', startsOn: '2026-05-04', ...more };
  return log(context, giveawaysOperations.log.input.parse(input)).id;
}

/** Changes some of what is known of a giveaway; the points that changed. */
export function regive(context: Context, id: number, change: Partial<GiveawayInput>): number {
  const { responses: _responses, ...view } = get(context, { id });
  return edit(context, giveawaysOperations.edit.input.parse({ ...view, ...change, id })).points;
}

/** Notes people, by name or `name <address>`, as having done something about a giveaway. */
export function note(
  context: Context,
  giveawayId: number,
  way: 'registered' | 'attended' | 'downloaded' | 'replied',
  people: readonly string[],
  { day = '2026-05-04', minutes = null as number | null } = {},
) {
  const listed = people.map((text) => {
    const [name = '', address] = text.split(/ *[<>]/u);
    return { name, email: address ?? null };
  });
  return respond(context, respondSchema.parse({ giveawayId, way, day, minutes, people: listed }));
}

/** The postings that count: `day who points`, oldest first. */
export function postings({ book }: Context): string[] {
  return book.reader.db
    .prepare<[], string>(
      `SELECT e.day || ' ' || coalesce(nullif(c.name, ''), c.email, 'audience') || ' ' || printf('%g', e.micropoints / 1e6)
       FROM entry e LEFT JOIN contact c ON c.id = e.contact_id WHERE e.voided_on IS NULL ORDER BY e.day, c.id, e.id`,
    )
    .pluck()
    .all();
}

/** The responses there are: `who way day minutes`. */
export function answers({ book }: Context): string[] {
  return book.reader.db
    .prepare<[], string>(
      `SELECT coalesce(nullif(c.name, ''), c.email) || ' ' || kind || ' ' || day || coalesce(' ' || minutes, '')
       FROM response JOIN contact c ON c.id = contact_id ORDER BY response.id`,
    )
    .pluck()
    .all();
}
