import { Select } from '@mantine/core';
import { CREDIT_MODELS, type CreditModel, type DataDrivenState } from '../../contract/results';
import { modelName } from './credit-models';
import styles from './results.module.css';

type CreditModelSelectProps = {
  model: CreditModel;
  onModel: (model: CreditModel) => void;
  dataDriven: DataDrivenState | undefined;
};

/** By which model the credited sales are shown. */
export function CreditModelSelect({ model, onModel, dataDriven }: CreditModelSelectProps) {
  const isReady = dataDriven?.state === 'ready';
  return (
    <Select
      className={styles.model ?? ''}
      label="Credit shared by"
      title="How the sales of one person are shared among the giveaways before them"
      data={CREDIT_MODELS.map((value) => ({
        value,
        label: modelName(value) + (value === 'dataDriven' && !isReady ? ' (too few sales yet)' : ''),
        disabled: value === 'dataDriven' && !isReady,
      }))}
      value={model}
      onChange={(next) => next !== null && onModel(next)}
      allowDeselect={false}
    />
  );
}
