import { phoneReader } from '../../../../src/domain/import/phone';
import type { Who } from '../../../../src/domain/import/who';
import type { ReadingHandle } from '../../db/handle';
import { buyerTraits } from './buyers';
import { findContactOf } from './contact-finder';

/** Finds contacts the book already has by e-mail, customer number or telephone; a name alone finds nobody. */
export function knownPeople(
  handle: ReadingHandle,
  source: string,
  country: string | null,
): (who: Who) => number | null {
  const phoneOf = phoneReader(country);
  return (who) => {
    const traits = buyerTraits(who, phoneOf);
    const isNameless = traits.emails.length + traits.sourceIds.length + traits.phones.length === 0;
    return isNameless ? null : findContactOf(handle, traits, source);
  };
}
