import type { LedgerLine } from '../../src/contract/ledger';
import { day } from '../../src/domain/day';

/** A line of the ledger: Maria Lopez got an answer on 22 October, unless said otherwise. */
export function ledgerLine(actId: number, part: Partial<LedgerLine> = {}): LedgerLine {
  return {
    actId,
    day: day('2026-10-22'),
    recordedOn: day('2026-10-22'),
    voidedOn: null,
    correction: false,
    kind: 'answer_question',
    label: 'Answered a question',
    class: 'deposit',
    who: [{ id: 7, name: 'Maria Lopez' }],
    named: 1,
    reach: null,
    audience: false,
    giveaway: null,
    channel: 'instagram',
    note: '',
    points: 4,
    balanceAfter: 412.34,
    ...part,
  };
}
