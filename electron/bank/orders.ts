import { existsSync } from 'node:fs';
import type { BankOrder, OrderResult } from '../../src/contract/bank-orders';
import { assertNever } from '../../src/domain/assert-never';
import { copyBook, createBook, openBook } from './db/book';
import type { OfferedFiles } from './offered-files';
import type { OpenBook } from './open-book';
import { type Clock, quietContext } from './services/context';
import { exportTo } from './services/export';

type Desk = { readonly open: OpenBook; readonly files: OfferedFiles; readonly clock: Clock };

/** Carries out what main orders. @throws BookError, Refusal */
export async function carryOutOrder({ open, files, clock }: Desk, order: BankOrder): Promise<OrderResult> {
  switch (order.type) {
    case 'open':
      open.replace(() => openBook(order.path));
      return {};
    case 'create':
      open.replace(() => createBook(order.path));
      return {};
    case 'open-or-create':
      open.replace(() => (existsSync(order.path) ? openBook(order.path) : createBook(order.path)));
      return {};
    case 'open-sample': {
      const { openSampleBook } = await import('./services/sample'); // an invented business is rarely needed
      open.replace(() => openSampleBook(order.path, clock));
      return {};
    }
    case 'copy':
      copyBook(open.current(), order.target, { replace: true }); // the dialog has asked
      return {};
    case 'export':
      await exportTo(quietContext(open.current(), clock), order.target);
      return {};
    case 'offer':
      return { files: files.offer(order.paths) };
    case 'offer-target':
      return { token: files.offerTarget(order.target) };
    case 'close':
      open.close();
      return {};
    default:
      return assertNever(order);
  }
}
