/** Closes a discriminated union: the compiler refuses a state nobody handles. @throws Error when reached. */
export function assertNever(value: never): never {
  throw new Error(`A case nobody handles: ${JSON.stringify(value)}`);
}
