import { type Month, month } from '../domain/month';

/** Which statement to lay out. */
type PaperRequest = {
  readonly month: Month;
  readonly hideNames: boolean;
  readonly knownThen: boolean;
};

/** Reads `#/statement?month=2026-10&hideNames=0&knownThen=0`. @throws RangeError for anything that is no month */
export function paperRequest(hash: string): PaperRequest {
  const query = new URLSearchParams(hash.slice(hash.indexOf('?') + 1));
  return {
    month: month(query.get('month') ?? ''),
    hideNames: query.get('hideNames') === '1',
    knownThen: query.get('knownThen') === '1',
  };
}
