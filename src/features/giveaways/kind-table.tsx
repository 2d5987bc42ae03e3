import { useState } from 'react';
import type { CreditModel, KindResult, ResultsView } from '../../contract/results';
import type { FunnelStep } from '../../domain/giveaways/funnel';
import { RangeLine } from '../../ui/charts/range-line';
import { useFormats } from '../../ui/formats-context';
import { Money } from '../../ui/money';
import { CountButton } from './count-button';
import { giveawayWord } from './giveaway-words';
import styles from './kinds.module.css';
import { Nothing } from './nothing';
import { type PeopleAsked, PeopleDialog } from './people-dialog';
import { costPerLeadWords, leadsPerGiveawayWords, perGiveaway } from './result-words';

/** Of fewer giveaways than these, how much they differ among themselves cannot be told. */
const FEW = 3;

type KindTableProps = { results: ResultsView; model: CreditModel };

/** One row a kind, its qualified leads per giveaway drawn as a range on one scale. */
export function KindTable({ results, model }: KindTableProps) {
  const [opened, setOpened] = useState<PeopleAsked | null>(null);
  const max = Math.max(...results.kinds.map((kind) => kind.leadsPerGiveaway?.upper ?? 0));
  const average = results.all.leadsPerGiveaway?.rate ?? null;
  return (
    <>
      <table className={styles.kinds} aria-label="Kinds of giveaways">
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col" className={styles.number}>
              Responded
            </th>
            <th scope="col" className={styles.number}>
              Qualified
            </th>
            <th scope="col" className={styles.drawing}>
              Qualified leads per giveaway
              {average !== null && <Average rate={average} />}
            </th>
            <th scope="col" className={styles.number}>
              Cost per qualified lead
            </th>
            <th scope="col" className={styles.number}>
              Credited sales
            </th>
          </tr>
        </thead>
        <tbody>
          {results.kinds.map((kind) => (
            <Kind
              key={kind.kind}
              result={kind}
              model={model}
              scale={{ max, average }}
              onOpen={(step) => setOpened({ which: { kind: kind.kind }, step })}
            />
          ))}
        </tbody>
      </table>
      <PeopleDialog
        asked={opened}
        lookbackDays={results.windows.attributionDays}
        onClose={() => setOpened(null)}
      />
    </>
  );
}

function Average({ rate }: { rate: number }) {
  const formats = useFormats();
  return <span className={styles.average}>all giveaways: {perGiveaway(rate, formats)}, the dotted line</span>;
}

type Scale = { readonly max: number; readonly average: number | null };

type KindProps = {
  result: KindResult;
  model: CreditModel;
  scale: Scale;
  onOpen: (step: FunnelStep) => void;
};

function Kind({ result, model, scale, onOpen }: KindProps) {
  const formats = useFormats();
  const { counts } = result.funnel;
  const credit = result.credits[model];
  const cost = costPerLeadWords(result.costPerLead, formats);
  return (
    <tr>
      <th scope="row">
        {giveawayWord(result.kind)}
        <small>
          {formats.counted(result.giveaways, 'giveaway')}
          {result.giveaways < FEW && ': this says little'}
        </small>
      </th>
      <td className={styles.number}>
        <CountButton step="responded" count={counts.responded} onOpen={onOpen} />
      </td>
      <td className={styles.number}>
        <CountButton step="qualified" count={counts.qualified} onOpen={onOpen} />
        <small>of {formats.counted(counts.leads, 'lead')}</small>
      </td>
      <td className={styles.drawing}>
        <Leads result={result} scale={scale} />
      </td>
      <td className={styles.number}>
        {cost === null ? <Nothing /> : cost.figure}
        {cost !== null && cost.range !== '' && <small>{cost.range}</small>}
      </td>
      <td className={styles.number}>{credit === null ? <Nothing /> : <Money cents={credit} whole />}</td>
    </tr>
  );
}

function Leads({ result: { leadsPerGiveaway }, scale }: { result: KindResult; scale: Scale }) {
  const words = leadsPerGiveawayWords(leadsPerGiveaway, useFormats());
  if (words === null || leadsPerGiveaway === null) return <Nothing />;
  return (
    <RangeLine
      range={leadsPerGiveaway}
      middle={leadsPerGiveaway.rate}
      max={scale.max}
      reference={scale.average}
      label={
        <>
          <strong>{words.figure}</strong> ({words.range})
        </>
      }
    />
  );
}
