import { useLocalStorage } from '@mantine/hooks';
import { CREDIT_MODELS, type CreditModel } from '../../contract/results';

/** The model credits are shown by, remembered on this computer; position-based until the owner chose. */
export function useCreditModel(): [CreditModel, (model: CreditModel) => void] {
  const [kept, keep] = useLocalStorage({
    key: 'trust-bank-credit-model',
    defaultValue: 'position',
    getInitialValueInEffect: false,
  });
  return [CREDIT_MODELS.find((model) => model === kept) ?? 'position', keep];
}
