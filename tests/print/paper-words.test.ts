import { expect, it } from 'vitest';
import { day } from '../../src/domain/day';
import { paperFooter, paperTitle } from '../../src/print/paper-words';
import { october } from '../ui/statement-paper/october';

it('says at the foot which figures these are', () => {
  expect(paperFooter(october(), 'en-GB')).toBe('Formula version 1 · data as of 2 November 2026');
  expect(paperFooter(october({ lockedOn: day('2026-11-02') }), 'en-GB')).toBe(
    'Formula version 1 · data as of 2 November 2026 · locked on 2 November 2026',
  );
  expect(paperFooter(october({ knownOn: day('2026-10-31') }), 'en-GB')).toBe(
    'Formula version 1 · as known on 31 October 2026',
  );
});

it('titles the document by business and month', () => {
  expect(paperTitle(october(), 'en-GB')).toBe('Rosehip & Daughters – Trust Bank statement, October 2026');
});
