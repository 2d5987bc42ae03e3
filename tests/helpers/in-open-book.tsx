import type { ReactNode } from 'react';
import { day } from '../../src/domain/day';
import { type ActEditor, ActEditorContext } from '../../src/ui/act-editor-context';
import { type OpenBook, OpenBookContext } from '../../src/ui/book-context';

const BOOK: OpenBook = {
  businessName: 'Rosehip & Daughters',
  currency: 'USD',
  today: day('2026-11-23'),
  hourCostCents: null,
  lockedThrough: null,
};

/** A book is open (today is 23 November 2026), and acts can be logged and edited. */
export function InOpenBook({ editor, children }: { editor: ActEditor; children: ReactNode }) {
  return (
    <OpenBookContext value={BOOK}>
      <ActEditorContext value={editor}>{children}</ActEditorContext>
    </OpenBookContext>
  );
}
