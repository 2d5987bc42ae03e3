import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { SkippedRows } from '../../../src/contract/imports';
import { LeftOut } from '../../../src/features/import/left-out';
import { showScreen } from '../../helpers/in-the-window';

it.each<[string, SkippedRows[]]>([
  ['One row of a voided order was left out.', [{ reason: 'voided', rows: 1 }]],
  ['6 totals were left out.', [{ reason: 'total', rows: 6 }]],
  [
    '6 totals were left out.',
    [
      { reason: 'total', rows: 6 },
      { reason: 'heading', rows: 0 },
    ],
  ],
  [
    '3 rows were left out: 2 totals, 1 heading.',
    [
      { reason: 'total', rows: 2 },
      { reason: 'heading', rows: 1 },
    ],
  ],
])('says “%s”', (sentence, skipped) => {
  showScreen(<LeftOut skipped={skipped} />);
  expect(screen.getByText(sentence)).toBeInTheDocument();
});
