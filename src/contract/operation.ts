import type { ZodType, input, output } from 'zod';

/**
 * One thing the window may ask of the bank. `Input` is what its service gets after the door has
 * checked the message; `Result` is what comes back. A writing operation is one undoable action.
 */
export type Operation<Input, Result, Raw = unknown> = {
  readonly input: ZodType<Input, Raw>;
  readonly writes: boolean;
  /** Needs the book to itself while it runs: it waits its turn with the other such operations. */
  readonly exclusive: boolean;
  /** Never present at run time: carries the result's type. */
  readonly result?: Result;
};

/** An operation that only reads: asked again freely, also after the bank has been restarted. */
export function reads<Result>(): <S extends ZodType>(schema: S) => Operation<output<S>, Result, input<S>> {
  return <S extends ZodType>(schema: S) => ({
    input: schema as unknown as ZodType<output<S>, input<S>>,
    writes: false,
    exclusive: false,
  });
}

/** An operation that writes and takes it back: nothing is changed, but nobody else may write meanwhile. */
export function rehearses<Result>(): <S extends ZodType>(
  schema: S,
) => Operation<output<S>, Result, input<S>> {
  return <S extends ZodType>(schema: S) => ({
    input: schema as unknown as ZodType<output<S>, input<S>>,
    writes: false,
    exclusive: true,
  });
}

/** An operation that changes the book: carried out once per request, however often it is asked. */
export function writes<Result>(): <S extends ZodType>(schema: S) => Operation<output<S>, Result, input<S>> {
  return <S extends ZodType>(schema: S) => ({
    input: schema as unknown as ZodType<output<S>, input<S>>,
    writes: true,
    exclusive: true,
  });
}

/** What a service gets, after the door. */
export type InputOf<O> = O extends { readonly input: ZodType<infer Input, infer _Raw> } ? Input : never;
/** What the window sends: days as text, and what has a default left out. */
export type RawInputOf<O> = O extends { readonly input: ZodType<infer _Input, infer Raw> } ? Raw : never;
export type ResultOf<O> = O extends { readonly result?: infer Result } ? Exclude<Result, undefined> : never;
