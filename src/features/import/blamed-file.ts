import { Refusal } from '../../contract/failure';
import { blamedSchema } from '../../contract/imports';

/** The file a refusal of several files is about, by its token; null where it is about none of them alone. */
export function blamedFile(error: unknown): { readonly token: string; readonly why: Refusal } | null {
  if (!(error instanceof Refusal)) return null;
  const details = blamedSchema.safeParse(error.details);
  return details.success ? { token: details.data.blamed, why: error } : null;
}
