import { actsOperations } from './acts';
import { assumptionsOperations } from './assumptions';
import { benchmarksOperations } from './benchmarks';
import { bookOperations } from './book';
import { duplicateOperations } from './duplicates';
import { experimentsOperations } from './experiments';
import { explainOperations } from './explain';
import { giveawaysOperations } from './giveaways';
import { historyOperations } from './history';
import { importsOperations } from './imports';
import { ledgerOperations } from './ledger';
import type { Answer } from './failure';
import { manyPeopleOperations } from './many-people';
import type { Progress } from './messages';
import type { InputOf, Operation, RawInputOf, ResultOf } from './operation';
import { peopleOperations } from './people';
import { presenceOperations } from './presence';
import { rateCardsOperations } from './rate-cards';
import { reputationOperations } from './reputation';
import { resultsOperations } from './results';
import { rulesOperations } from './rules';
import { statementsOperations } from './statements';
import { valueOperations } from './value';

/** Everything the window may ask of the bank: the one place where an operation gets its name. */
export const contract = {
  book: bookOperations,
  ledger: ledgerOperations,
  acts: actsOperations,
  people: { ...peopleOperations, ...duplicateOperations, ...manyPeopleOperations },
  giveaways: giveawaysOperations,
  results: resultsOperations,
  imports: importsOperations,
  explain: explainOperations,
  rules: rulesOperations,
  statements: statementsOperations,
  history: historyOperations,
  rateCards: rateCardsOperations,
  benchmarks: benchmarksOperations,
  value: valueOperations,
  assumptions: assumptionsOperations,
  presence: presenceOperations,
  experiments: experimentsOperations,
  reputation: reputationOperations,
};

export type Contract = typeof contract;
export type Area = keyof Contract;
export type Verb<A extends Area> = keyof Contract[A];

type AnyOperation = Operation<unknown, unknown>;

/** Options of one call: news of its progress, and (once, at the start) the way to stop it. */
export type CallOptions = {
  readonly onProgress?: (progress: Progress) => void;
  readonly onCancellable?: (cancel: () => void) => void;
};

/** `window.bank`, derived: every operation as a function from its input to a promise of its answer. */
export type Bank = {
  readonly [A in Area]: {
    readonly [V in Verb<A>]: (
      input: RawInputOf<Contract[A][V]>,
      options?: CallOptions,
    ) => Promise<Answer<ResultOf<Contract[A][V]>>>;
  };
};

/** What the bank process implements, one function per operation. */
export type Handlers<Context> = {
  readonly [A in Area]: {
    readonly [V in Verb<A>]: (
      context: Context,
      input: InputOf<Contract[A][V]>,
    ) => ResultOf<Contract[A][V]> | Promise<ResultOf<Contract[A][V]>>;
  };
};

/** The operation of that name, or undefined: names come from messages and may be anything. */
export function findOperation(area: string, verb: string): AnyOperation | undefined {
  const operations: Readonly<Record<string, Readonly<Record<string, AnyOperation>>>> = contract;
  if (!Object.hasOwn(operations, area)) return undefined;
  const verbs = operations[area];
  return verbs && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
}
