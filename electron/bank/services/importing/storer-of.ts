import { assertNever } from '../../../../src/domain/assert-never';
import type { Business } from '../../db/business';
import type { WritingHandle } from '../../db/handle';
import type { Prepared } from './prepare';
import type { RowLog } from './row-log';
import { actStorer } from './store-acts';
import { peopleStorer } from './store-people';
import { purchaseStorer } from './store-purchases';
import { readingStorer } from './store-readings';
import { responseStorer } from './store-responses';
import type { Storer } from './storer';

/** What takes the rows of a file into the book, by what they are. */
export function storerOf(handle: WritingHandle, business: Business, file: Prepared, log: RowLog): Storer {
  switch (file.kind) {
    case 'people':
      return peopleStorer(handle, business, file, log);
    case 'purchases':
      return purchaseStorer(handle, business, file, log);
    case 'responses':
      return responseStorer(handle, business, file, log);
    case 'acts':
      return actStorer(handle, business, file, log);
    case 'reputation':
      return readingStorer(handle, business, file, log);
    default:
      return assertNever(file.kind);
  }
}
