import { monthOf } from '../../../src/domain/month';
import { makeSample } from '../../../src/domain/sample/make-sample';
import { type Book, alreadyExists, closeBook, openBook } from '../db/book';
import { BookError } from '../db/book-error';
import { findBusiness } from '../db/business';
import { replaceBook } from '../db/replace-book';
import { type Clock, machineZone, quietContext } from './context';
import { fillSample } from './fill-sample';

/**
 * Opens the sample business at `path`: as it is when it was made this month, else made anew, so that it
 * goes up to today. @throws BookError `already_exists` for a book that is somebody's own
 */
export function openSampleBook(path: string, clock: Clock): Book {
  const existing = openExisting(path);
  if (existing && isOfThisMonth(existing, clock)) return existing;
  if (existing) {
    const isSample = findBusiness(existing.reader)?.isSample === true;
    closeBook(existing);
    if (!isSample) throw alreadyExists(path);
  }
  const today = clock.today(machineZone());
  return replaceBook(path, (book) => fillSample(quietContext(book, clock), makeSample(today)));
}

// A sample that is damaged or from another version of the program holds nothing worth keeping.
function openExisting(path: string): Book | null {
  try {
    return openBook(path);
  } catch (error) {
    if (error instanceof BookError && NOTHING_TO_KEEP.has(error.code)) return null;
    throw error;
  }
}

const NOTHING_TO_KEEP = new Set<BookError['code']>(['no_such_file', 'corrupt', 'newer_book']);

function isOfThisMonth({ reader }: Book, clock: Clock): boolean {
  const business = findBusiness(reader);
  return business?.isSample === true && monthOf(business.createdOn) === monthOf(clock.today(business.zone));
}
