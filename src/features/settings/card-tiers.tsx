import { tierName } from '../../domain/ledger/tier-name';
import { CardNumber } from './card-number';
import styles from './rate-card-editor.module.css';
import type { CardForm } from './use-card-form';

/** Where each tier begins: the lowest holds every balance under the second. */
export function CardTiers({ form }: { form: CardForm }) {
  const { tiers } = form.values;
  return (
    <table className={styles.kinds}>
      <caption>Tiers</caption>
      <thead>
        <tr>
          <th scope="col">Tier</th>
          <th scope="col">Begins at a balance of</th>
        </tr>
      </thead>
      <tbody>
        {tiers.map(({ id }, at) => {
          const below = tiers[at - 1];
          const field = `tiers.${at - 1}`;
          return (
            <tr key={id}>
              <th scope="row">{tierName(id)}</th>
              <td onBlur={() => form.leave(field)}>
                {below === undefined ? (
                  <span className={styles.lowest}>any balance under the next</span>
                ) : (
                  <span className={styles.short}>
                    <CardNumber
                      name={`${tierName(id)} begins at`}
                      value={below.below}
                      onChange={(value) => setCut(at - 1, value)}
                      digits={6}
                      signed
                      error={form.problem(field)}
                    />
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );

  function setCut(changed: number, below: number | null): void {
    form.set({ tiers: tiers.map((tier, at) => (at === changed ? { ...tier, below } : tier)) });
  }
}
