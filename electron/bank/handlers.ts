import type { Handlers } from '../../src/contract/contract';
import * as acts from './services/acts';
import * as book from './services/book';
import type { Context } from './services/context';
import { compare, duplicates, keepApart } from './services/duplicates';
import * as giveaways from './services/giveaways';
import * as imports from './services/imports';
import * as ledger from './services/ledger';
import { editMany as editManyPeople, listTags } from './services/many-people';
import { mergePeople } from './services/merge-people';
import * as people from './services/people';
import * as person from './services/person';
import * as mappings from './services/remembered-mappings';
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
    duplicates,
    compare,
    merge: mergePeople,
    keepApart,
    editMany: editManyPeople,
    tags: listTags,
  },
  giveaways: { list: giveaways.list, log: giveaways.log },
  imports: {
    inspect: imports.inspect,
    preview: imports.preview,
    commit: imports.commit,
    list: imports.list,
    laterEdits: imports.laterEdits,
    undo: imports.undo,
    remembered: mappings.remembered,
    editRemembered: mappings.editRemembered,
    keepRemembered: mappings.keepRemembered,
    forgetRemembered: mappings.forgetRemembered,
  },
  statements: { list: statements.listStatements, get: statements.getStatement },
};
