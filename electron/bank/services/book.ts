import type { BookStatus, BusinessView, RateCardView, bookOperations } from '../../../src/contract/book';
import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { minorUnitDigits } from '../../../src/domain/money';
import { nextToRedo } from '../db/actions';
import { type Business, findBusiness, insertBusiness, updateBusiness } from '../db/business';
import type { ReadingHandle } from '../db/handle';
import { lastLockedDay } from '../db/month-locks';
import { insertRateCard } from '../db/rate-cards';
import { cardOn } from './balances';
import { MADE_THE_BOOK, undoable } from './beginnings';
import { type Context, businessOf, change, machineZone, todayOf } from './context';

type SetUp = InputOf<(typeof bookOperations)['setUp']>;
type Update = InputOf<(typeof bookOperations)['updateBusiness']>;

/** The open book, its business, and what Undo and Redo would do now. */
export function status(context: Context): BookStatus {
  return statusOf(context, context.book.reader);
}

// Asked within an action too, so that what is answered is stored with it for a repeated request.
function statusOf({ book: { path }, clock }: Context, handle: ReadingHandle): BookStatus {
  const business = findBusiness(handle);
  return {
    fileName: path.split(/[\\/]/).at(-1) ?? path,
    business: business ? viewOf(business) : null,
    today: clock.today(business?.zone ?? machineZone()),
    undo: business ? (undoable(handle)?.name ?? null) : null,
    redo: nextToRedo(handle)?.name ?? null,
    lockedThrough: lastLockedDay(handle),
  };
}

/** Names the business and gives it the first rate card. @throws Refusal when it has a name already */
export function setUp(context: Context, input: SetUp, isSample = false): BookStatus {
  if (findBusiness(context.book.reader)) {
    throw new Refusal('already_set_up', 'This book already belongs to a business. Change it in Settings.');
  }
  const { hourCostCents, ...rest } = input;
  const createdOn = context.clock.today(input.zone);
  return change(context, MADE_THE_BOOK, (handle) => {
    insertBusiness(handle, { ...rest, hourCost: hourCostCents, isSample, createdOn });
    insertRateCard(handle, RATE_CARD_V1);
    return statusOf(context, handle);
  });
}

/** Changes what the owner may change of the business. */
export function update(context: Context, input: Update): BookStatus {
  const before = businessOf(context);
  const { hourCostCents, ...rest } = input;
  return change(context, 'Changed the details of the business', (handle) => {
    updateBusiness(handle, { ...before, ...rest, hourCost: hourCostCents });
    return statusOf(context, handle);
  });
}

/** The rate card in force today. */
export function rateCard(context: Context): RateCardView {
  return { card: cardOn(context.book.reader, todayOf(context)) };
}

function viewOf(business: Business): BusinessView {
  return {
    name: business.name,
    currency: business.currency,
    currencyDigits: minorUnitDigits(business.currency),
    zone: business.zone,
    country: business.country,
    hourCostCents: business.hourCost,
    isSample: business.isSample,
  };
}
