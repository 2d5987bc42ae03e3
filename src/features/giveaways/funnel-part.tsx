import { useState } from 'react';
import type { GiveawayResult } from '../../contract/results';
import type { FunnelStep } from '../../domain/giveaways/funnel';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { CountButton } from './count-button';
import { type FunnelBar, funnelBars } from './funnel-rows';
import styles from './funnel.module.css';
import { type PeopleAsked, PeopleDialog } from './people-dialog';
import { shareWords } from './result-words';
import { TimeToQualify } from './time-to-qualify';

type FunnelPartProps = { result: GiveawayResult; lookbackDays: number };

/** How far people came, as a calm drawing; every count opens its people. */
export function FunnelPart({ result, lookbackDays }: FunnelPartProps) {
  const [opened, setOpened] = useState<PeopleAsked | null>(null);
  const open = (step: FunnelStep): void => setOpened({ which: { giveawayId: result.id }, step });
  const { bars, isBroken } = funnelBars(result.funnel);
  const time = result.funnel.daysToQualified;
  return (
    <section aria-labelledby="giveaway-funnel">
      <SectionHeading id="giveaway-funnel">How far people came</SectionHeading>
      <table className={styles.funnel}>
        <thead className={styles.unseen}>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">People, and their share with its 95% range</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <Bar key={bar.name} bar={bar} result={result} onOpen={open} isBroken={isBroken} />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {isBroken && 'The bar of those reached is broken off: it would be longer than fits. '}
        Ranges are 95% intervals. Leads are those who were no customer yet.{' '}
        {time !== null && <TimeToQualify time={time} />}
      </p>
      <PeopleDialog asked={opened} lookbackDays={lookbackDays} onClose={() => setOpened(null)} />
    </section>
  );
}

type BarProps = {
  bar: FunnelBar;
  result: GiveawayResult;
  isBroken: boolean;
  onOpen: (step: FunnelStep) => void;
};

function Bar({ bar, result, isBroken, onOpen }: BarProps) {
  const formats = useFormats();
  const share = shareWords(bar.share, formats);
  const { bought, qualified_then_bought: qualifiedFirst } = result.funnel.counts;
  return (
    <tr>
      <th scope="row">{bar.name}</th>
      <td>
        <div className={styles.line}>
          <span
            aria-hidden="true"
            className={styles.bar}
            data-step={bar.step ?? 'reached'}
            data-broken={(bar.step === null && isBroken) || undefined}
            style={{ flexBasis: `calc((100% - 76px) * ${bar.width})` }}
          >
            {bar.step === 'bought' && bought > 0 && (
              <span className={styles.first} style={{ width: `${(qualifiedFirst / bought) * 100}%` }} />
            )}
          </span>
          {bar.step === null ? (
            <span className={styles.count}>
              {bar.count === null ? 'not counted' : formats.count(bar.count)}
            </span>
          ) : (
            <CountButton step={bar.step} count={bar.count ?? 0} onOpen={onOpen} />
          )}
        </div>
        <p className={styles.share}>
          {share !== '' && `${share} ${share.startsWith('too') ? '' : bar.of}`.trim()}
          {bar.step === 'bought' && bought > 0 && (
            <>
              {share !== '' && ' · '}
              <CountButton
                step="qualified_then_bought"
                count={qualifiedFirst}
                onOpen={onOpen}
                words={`${formats.count(qualifiedFirst)} had qualified first`}
              />
            </>
          )}
        </p>
      </td>
    </tr>
  );
}
