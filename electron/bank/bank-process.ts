import type { MessagePortMain } from 'electron';
import type { BankNews, BankOrderMessage } from '../../src/contract/bank-orders';
import type { Reply } from '../../src/contract/messages';
import { failureOf, makeDoor } from './door';
import { makeOfferedFiles } from './offered-files';
import { makeOpenBook } from './open-book';
import { carryOutOrder } from './orders';
import { clockGiven } from './services/context';

/** How soon a window shows what another program, such as the command line, wrote into the book. */
const FOREIGN_CHANGES_MS = 1000;

/** Stands up the bank process: orders come from main, requests from windows through their ports. */
export function startBankProcess(): void {
  const given = process.argv.find((argument) => argument.startsWith('--today='))?.slice('--today='.length);
  const clock = clockGiven(given);
  const ports = new Set<MessagePortMain>();
  const tellAll = (reply: Reply): void => {
    for (const port of ports) port.postMessage(reply);
  };
  const open = makeOpenBook();
  const files = makeOfferedFiles();
  const premises = {
    book: open.current,
    clock,
    pathOf: files.pathOf,
    targetOf: files.targetOf,
    inTurn: makeTurns(),
    changed: () => tellAll({ type: 'changed', book: false }),
  };
  setInterval(() => {
    if (open.changedElsewhere()) premises.changed();
  }, FOREIGN_CHANGES_MS);
  process.parentPort.on(
    'message',
    ({ data, ports: [port] }: { data: BankOrderMessage; ports: MessagePortMain[] }) => {
      if (data.type === 'connect') {
        if (port) admit(port);
        return;
      }
      // Naming a file is quick and touches no book; everything else waits for writes under way.
      const isNaming = data.order.type === 'offer' || data.order.type === 'offer-target';
      const inTurn = isNaming ? (work: () => Promise<void>) => work() : premises.inTurn;
      void inTurn(async () => {
        const news = await carryOut(data.id, () => carryOutOrder({ open, files, clock }, data.order));
        if ('path' in data.order) tellAll({ type: 'changed', book: true }); // another book is open now
        process.parentPort.postMessage(news);
      });
    },
  );

  function admit(port: MessagePortMain): void {
    const door = makeDoor(premises, (reply) => port.postMessage(reply));
    ports.add(port);
    port.on('message', (event) => door(event.data));
    port.on('close', () => ports.delete(port));
    port.start();
  }
}

async function carryOut(id: number, work: () => ReturnType<typeof carryOutOrder>): Promise<BankNews> {
  try {
    return { type: 'carried-out', id, result: await work() };
  } catch (error) {
    return { type: 'refused', id, failure: failureOf(error) };
  }
}

function makeTurns(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {}); // one that failed does not keep the others waiting for ever
    return done;
  };
}
