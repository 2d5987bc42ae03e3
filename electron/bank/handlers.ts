import type { Handlers } from '../../src/contract/contract';
import * as acts from './services/acts';
import { getAssumptions, saveAssumptions } from './services/assumptions';
import * as book from './services/book';
import type { Context } from './services/context';
import { compare, duplicates, keepApart } from './services/duplicates';
import { exportList } from './services/experiment-export';
import { proposeDraw } from './services/experiment-list';
import * as experiments from './services/experiments';
import { explainFigure, explainRows } from './services/explain';
import { editResponse, removeResponses } from './services/changed-responses';
import { respond, responses } from './services/giveaway-responses';
import * as giveaways from './services/giveaways';
import * as history from './services/history';
import * as imports from './services/imports';
import * as ledger from './services/ledger';
import { editMany as editManyPeople, listTags } from './services/many-people';
import { benchmarkPeople } from './services/measuring/benchmark-people';
import { getBenchmarks, quick } from './services/measuring/benchmarks';
import { getTrackRecord, getValue } from './services/measuring/value';
import { valuePeople } from './services/measuring/value-people';
import { mergePeople } from './services/merge-people';
import { exportLines } from './services/ledger-export';
import { bringBack, editMany } from './services/many-acts';
import * as monthClose from './services/month-close';
import * as people from './services/people';
import { pastNote } from './services/past-note';
import * as person from './services/person';
import { nextToCheck } from './services/presence';
import { markPresence } from './services/presence-mark';
import * as mappings from './services/remembered-mappings';
import { personStatement } from './services/person-statement';
import { previewCard, restateCard } from './services/rate-card-preview';
import * as rateCards from './services/rate-cards';
import { readList } from './services/read-list';
import { dataDriven } from './services/results/data-driven';
import { journeys } from './services/results/journeys';
import { list as listResults } from './services/results/list';
import { newLeads } from './services/results/new-leads';
import { people as peopleOfStep } from './services/results/people';
import { stages } from './services/results/stages';
import { reputation } from './services/reputation';
import { listReadings, listSources } from './services/reputation-list';
import * as readings from './services/reputation-log';
import * as rules from './services/rules';
import * as rulesPreview from './services/rules-preview';
import { setStage } from './services/set-stage';
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
    setStage,
  },
  explain: { figure: explainFigure, rows: explainRows },
  giveaways: {
    list: giveaways.list,
    get: giveaways.get,
    last: giveaways.last,
    log: giveaways.log,
    edit: giveaways.edit,
    remove: giveaways.remove,
    responses,
    readList,
    respond,
    editResponse,
    removeResponses,
  },
  results: { list: listResults, people: peopleOfStep, journeys, dataDriven, stages, newLeads },
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
  benchmarks: { quick, get: getBenchmarks, people: benchmarkPeople },
  value: { get: getValue, trackRecord: getTrackRecord, people: valuePeople },
  assumptions: { get: getAssumptions, save: saveAssumptions },
  presence: { next: nextToCheck, mark: markPresence },
  experiments: {
    propose: proposeDraw,
    draw: experiments.draw,
    list: experiments.list,
    get: experiments.get,
    markSent: experiments.markSent,
    exportList,
    remove: experiments.removeExperiment,
  },
  reputation: {
    months: reputation,
    list: listReadings,
    sources: listSources,
    log: readings.logReading,
    edit: readings.editReading,
    markReplied: readings.markReplied,
    remove: readings.removeReadings,
  },
};
