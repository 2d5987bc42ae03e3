import { z } from 'zod';
import type { Failure } from './failure';

/** How far a long operation has come; `total` is null while it is not known. */
export type Progress = { readonly done: number; readonly total: number | null; readonly doing: string };

/** What the window sends through the port; anything else is refused at the door. */
export const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('call'),
    id: z.int().nonnegative(),
    area: z.string().max(40),
    verb: z.string().max(40),
    input: z.unknown(),
    /** The same for every try of one request, so that a write is carried out once. */
    requestId: z.string().min(8).max(64),
  }),
  z.strictObject({ type: z.literal('cancel'), id: z.int().nonnegative() }),
]);

export type Request = z.output<typeof requestSchema>;

/** What the bank sends back. */
export type Reply =
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly failure: Failure }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  /** The book has changed, or another book is open: whatever is shown must be read again. */
  | { readonly type: 'changed'; readonly book: boolean };
