import type { Handlers } from '../../src/contract/contract';
import * as acts from './services/acts';
import * as book from './services/book';
import type { Context } from './services/context';
import * as giveaways from './services/giveaways';
import * as imports from './services/imports';
import * as ledger from './services/ledger';
import * as people from './services/people';
import * as person from './services/person';
import * as statements from './services/statements';
import { today } from './services/today';
import * as undo from './services/undo';

/** Which service answers which operation: a table of contents, checked against the contract. */
export const handlers: Handlers<Context> = {
  book: {
    status: book.status,
    setUp: book.setUp,
    updateBusiness: book.update,
    rateCard: book.rateCard,
    undo: undo.undo,
    redo: undo.redo,
  },
  ledger: { today, list: ledger.listLedger },
  acts: {
    choices: acts.listChoices,
    get: acts.getAct,
    log: acts.logAct,
    edit: acts.editAct,
    remove: acts.removeActs,
  },
  people: {
    list: people.listContacts,
    get: person.getPerson,
    suggest: person.suggest,
    add: person.addPerson,
    edit: person.editPerson,
  },
  giveaways: { list: giveaways.list, log: giveaways.log },
  imports: {
    inspect: imports.inspect,
    preview: imports.preview,
    commit: imports.commit,
    list: imports.list,
    undo: imports.undo,
  },
  statements: { list: statements.listStatements, get: statements.getStatement },
};
