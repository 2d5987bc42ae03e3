import { IMPORT_KINDS, type ImportKind } from '../../domain/import/field';
import { kindName } from './words';

const LINES: Readonly<Record<ImportKind, string>> = {
  people: 'Each row is a person or a company: name, e-mail, where they are found',
  purchases: 'Each row is money for something sold, or a refund: day and amount',
  responses: 'Each row is somebody who registered, came, downloaded or replied',
  acts: 'Each row is something done for or asked of people: day, what, for whom',
  reputation: 'Each row is a review, a score, a mention or a referral: day and rating',
};

/** Everything the rows of a file can be, each with one sentence. */
export const KIND_CHOICES = IMPORT_KINDS.map((kind) => ({ kind, name: kindName(kind), line: LINES[kind] }));
