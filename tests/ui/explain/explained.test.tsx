import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StatementPaper } from '../../../src/ui/statement-paper/statement-paper';
import { showScreen } from '../../helpers/in-the-window';
import { october } from '../statement-paper/october';

it('leaves figures plain where nothing is explained, as on paper', () => {
  showScreen(<StatementPaper statement={october()} />);
  expect(screen.getByRole('row', { name: /^Deposits, / })).toBeInTheDocument();
  expect(document.querySelector('[data-explain]')).toBeNull();
});
