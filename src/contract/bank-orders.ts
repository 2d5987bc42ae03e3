import type { Failure } from './failure';
import type { OfferedFile } from './shell';

/** What main orders the bank process to do; the window cannot send these. Paths stay on this side. */
export type BankOrder =
  | { readonly type: 'open'; readonly path: string }
  | { readonly type: 'open-or-create'; readonly path: string }
  | { readonly type: 'create'; readonly path: string }
  | { readonly type: 'open-sample'; readonly path: string }
  | { readonly type: 'copy'; readonly target: string }
  | { readonly type: 'export'; readonly target: string }
  | { readonly type: 'offer'; readonly paths: readonly string[] }
  /** A file the owner chose to write into; the window knows it by its token. */
  | { readonly type: 'offer-target'; readonly target: string }
  | { readonly type: 'close' };

/** An order on its way; `connect` comes with a port and is not answered. */
export type BankOrderMessage =
  { readonly type: 'order'; readonly id: number; readonly order: BankOrder } | { readonly type: 'connect' };

/** What carrying out an order gives back. */
export type OrderResult = { readonly files?: readonly OfferedFile[]; readonly token?: string };

/** What the bank process tells main. */
export type BankNews =
  | { readonly type: 'carried-out'; readonly id: number; readonly result: OrderResult }
  | { readonly type: 'refused'; readonly id: number; readonly failure: Failure };
