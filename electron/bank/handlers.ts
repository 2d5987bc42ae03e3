import type { Handlers } from '../../src/contract/contract';
import * as acts from './services/acts';
import * as book from './services/book';
import type { Context } from './services/context';
import { compare, duplicates, keepApart } from './services/duplicates';
import { explainFigure, explainRows } from './services/explain';
import * as giveaways from './services/giveaways';
import * as history from './services/history';
import * as imports from './services/imports';
import * as ledger from './services/ledger';
import { editMany as editManyPeople, listTags } from './services/many-people';
import { mergePeople } from './services/merge-people';
import { exportLines } from './services/ledger-export';
import { bringBack, editMany } from './services/many-acts';
import * as monthClose from './services/month-close';
import * as people from './services/people';
import { pastNote } from './services/past-note';
import * as person from './services/person';
import * as mappings from './services/remembered-mappings';
import { personStatement } from './services/person-statement';
import { previewCard, restateCard } from './services/rate-card-preview';
import * as rateCards from './services/rate-cards';
import * as rules from './services/rules';
import * as rulesPreview from './services/rules-preview';
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
  ledger: { today, pastNote, list: ledger.listLedger, totals: ledger.totalsOf, export: exportLines },
  acts: {
    choices: acts.listChoices,
    get: acts.getAct,
    log: acts.logAct,
    edit: acts.editAct,
    editMany,
    bringBack,
    remove: acts.removeActs,
  },
  people: {
    list: people.listContacts,
    get: person.getPerson,
    statement: personStatement,
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
  explain: { figure: explainFigure, rows: explainRows },
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
  rules: { list: rules.list, preview: rulesPreview.preview, save: rules.save, person: rulesPreview.person },
  statements: {
    list: statements.listStatements,
    get: statements.getStatement,
    checklist: monthClose.checklist,
    lock: monthClose.lockMonth,
    unlock: monthClose.unlockMonth,
  },
  rateCards: {
    list: rateCards.listVersions,
    preview: previewCard,
    restate: restateCard,
    save: rateCards.saveCard,
    takeBack: rateCards.takeBackCard,
  },
  history: { list: history.listHistory, undoOne: history.undoOne, redoOne: history.redoOne },
};
