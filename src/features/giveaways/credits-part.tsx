import { useState } from 'react';
import { CREDIT_MODELS, type GiveawayResult, type ResultsView } from '../../contract/results';
import { CreditBars } from '../../ui/charts/credit-bars';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { CREDIT_CAVEAT } from './credit-caveat';
import { CreditRow } from './credit-row';
import { type RuleModel, modelName, spreadOf } from './credit-models';
import styles from './credits.module.css';
import { DataDrivenRange } from './data-driven-range';
import { type JourneysAsked, JourneysDialog } from './journeys-dialog';
import { spreadWords } from './result-words';

type CreditsPartProps = { result: GiveawayResult; results: ResultsView };

/** What each model credits to a giveaway, side by side: what they differ by is the honest range. */
export function CreditsPart({ result, results }: CreditsPartProps) {
  const [opened, setOpened] = useState<JourneysAsked | null>(null);
  const formats = useFormats();
  const open = (model: RuleModel): void => setOpened({ giveaway: result, model });
  const { least, most } = spreadOf(result.credits);
  return (
    <section aria-labelledby="giveaway-credits">
      <SectionHeading id="giveaway-credits">Credited sales</SectionHeading>
      <p className={styles.spread}>{spreadWords(least, most, formats)}</p>
      <table className={styles.models}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col" className={styles.number}>
              Credit
            </th>
            <th scope="col">Side by side</th>
          </tr>
        </thead>
        <tbody>
          {CREDIT_MODELS.map((model, at) => (
            <CreditRow key={model} model={model} result={result} results={results} onOpen={open}>
              {at === 0 && (
                <td rowSpan={CREDIT_MODELS.length} className={styles.chart}>
                  <div>
                    <Bars result={result} />
                  </div>
                </td>
              )}
            </CreditRow>
          ))}
        </tbody>
      </table>
      {result.credits.dataDriven !== null && <DataDrivenRange kind={result.kind} />}
      <p className={styles.caveat}>{CREDIT_CAVEAT}</p>
      <JourneysDialog asked={opened} windows={results.windows} onClose={() => setOpened(null)} />
    </section>
  );
}

function Bars({ result: { credits } }: { result: GiveawayResult }) {
  const formats = useFormats();
  const bars = CREDIT_MODELS.map((model) => ({
    name: modelName(model),
    value: credits[model],
    label: credits[model] === null ? '' : formats.wholeMoney(credits[model]),
    isEstimate: model === 'dataDriven',
  }));
  return <CreditBars bars={bars} label="Credited sales by model" />;
}
