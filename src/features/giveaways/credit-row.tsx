import type { ReactNode } from 'react';
import type { CreditModel, GiveawayResult, ResultsView } from '../../contract/results';
import { giveawayKindWord } from '../../domain/giveaways/giveaway-kind';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { type RuleModel, missingWords, modelName, modelWords } from './credit-models';
import styles from './credits.module.css';
import { Nothing } from './nothing';

type CreditRowProps = {
  model: CreditModel;
  result: GiveawayResult;
  results: ResultsView;
  onOpen: (model: RuleModel) => void;
  /** The drawing beside all rows, in the first. */
  children: ReactNode;
};

/** One model: how it divides a sale, and what it credits. */
export function CreditRow({ model, result, results, onOpen, children }: CreditRowProps) {
  const missing =
    model === 'dataDriven'
      ? missingWords(results.dataDriven, result.kind, giveawayKindWord(result.kind))
      : null;
  return (
    <tr>
      <th scope="row">
        {modelName(model)}
        <small>{missing ?? modelWords(model, results.windows)}</small>
      </th>
      <td className={styles.number}>
        <Credit model={model} result={result} onOpen={onOpen} />
      </td>
      {children}
    </tr>
  );
}

type CreditProps = Pick<CreditRowProps, 'model' | 'result' | 'onOpen'>;

function Credit({ model, result, onOpen }: CreditProps) {
  const formats = useFormats();
  const credit = result.credits[model];
  if (credit === null) return <Nothing />;
  if (model === 'dataDriven') return <Money cents={credit} />;
  return (
    <button
      type="button"
      className={styles.opens}
      aria-haspopup="dialog"
      aria-label={`${modelName(model)}: ${formats.money(credit)}, show the sales`}
      onClick={() => onOpen(model)}
    >
      {formats.money(credit)}
    </button>
  );
}
