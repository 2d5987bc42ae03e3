import type { GiveawayKind, GiveawayRow, giveawaysOperations } from '../../../src/contract/giveaways';
import type { InputOf } from '../../../src/contract/operation';
import { type Act, insertAct } from '../db/acts';
import { insertGiveaway, listGiveaways } from '../db/giveaways';
import { listRateCards } from '../db/rate-cards';
import { balanceSoFar } from './balances';
import { type Context, businessOf, change } from './context';
import { postAct } from './posting';

type Input = InputOf<(typeof giveawaysOperations)['log']>;

/** Every giveaway, newest first. */
export function list(context: Context): GiveawayRow[] {
  return listGiveaways(context.book.reader, null, null).map((row) => ({
    ...row,
    kind: row.kind as GiveawayKind,
  }));
}

/** Records content given away and posts it to its audience; the hour keeps the cost it has now. */
export function log(
  context: Context,
  input: Input,
): { readonly id: number; readonly points: number; readonly balance: number } {
  const { hourCost } = businessOf(context);
  return change(context, `Logged the giveaway “${input.title}”`, (handle) => {
    const { costCents, endsOn, ...rest } = input;
    const id = insertGiveaway(handle, {
      ...rest,
      endsOn: endsOn ?? input.startsOn,
      cost: costCents,
      hourCost,
    });
    const act = actOf(input, id);
    const entries = postAct(handle, listRateCards(handle), insertAct(handle, act), act, []);
    return {
      id,
      points: entries.reduce((sum, entry) => sum + entry.points, 0),
      balance: balanceSoFar(context.book, handle),
    };
  });
}

function actOf(input: Input, giveawayId: number): Act {
  return {
    kind: 'content_giveaway',
    day: input.startsOn,
    channel: input.channel,
    units: 1,
    reach: input.audience,
    giveawayId,
    minutes: null,
    cost: null,
    note: '',
  };
}
