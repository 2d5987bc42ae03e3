import type { Field } from './field';

/** One field's phrases, written as lists separated by semicolons. */
export type WrittenWords = {
  readonly field: Field;
  readonly best: string;
  readonly good?: string;
  readonly weak?: string;
  readonly not?: string;
};
