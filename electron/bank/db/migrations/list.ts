import { firstBook } from './0001-first-book';
import { trustLedger } from './0002-trust-ledger';
import { responseParts } from './0003-responses';
import { people } from './0004-people';
import { giveawaysInFull } from './0005-giveaways';
import { measuring } from './0006-measuring';
import { indexWhatIsAsked } from './0007-index-what-is-asked';
import type { Migration } from './migration';

/** Every migration in order: a book's `user_version` is how many of them it has. */
export const MIGRATIONS: readonly Migration[] = [
  firstBook,
  trustLedger,
  responseParts,
  people,
  giveawaysInFull,
  measuring,
  indexWhatIsAsked,
];
