import { Button, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { MoneyField } from '../../ui/money-field';
import { sentenceOf } from '../../ui/sentence-of';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { decimalOfCents } from '../../domain/format/money';
import { type Cents, centsFromDecimal, minorUnitDigits } from '../../domain/money';
import styles from '../alone.module.css';
import { useAttempt } from '../use-attempt';
import { currencyChoices, currencyOfRegion } from './currencies';
import { useSetUp } from './set-up';

/** Three questions and the book is open: whose it is, its currency, and what an hour costs. */
export function FirstRun() {
  const { locale } = window.shell.environment;
  const region = new Intl.Locale(locale).maximize().region;
  const currencies = useMemo(currencyChoices, []);
  const [name, setName] = useState('');
  const [currency, setCurrency] = useState(currencyOfRegion(region));
  const [hourCostCents, setHourCost] = useState<Cents | null>(null);
  const [asked, setAsked] = useState(false);
  const setUp = useSetUp();
  const sample = useAttempt();

  return (
    <main className={styles.alone}>
      <h1 className={styles.title}>Welcome to Trust Bank</h1>
      <p className={styles.lead}>
        A book of what you give, and what comes of it. It stays on this laptop: no account, nothing is sent
        anywhere.
      </p>
      <form className={styles.fields} onSubmit={submit} noValidate>
        <TextInput
          label="What is your business called?"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={asked && name.trim() === '' ? 'A name is needed; you can change it later' : null}
          data-autofocus
          autoFocus
          withAsterisk={false}
          required
        />
        <Select
          label="In which currency do you sell?"
          description="The book keeps this one currency."
          data={currencies}
          value={currency}
          onChange={(value) => value && sellIn(value)}
          searchable
          allowDeselect={false}
          nothingFoundMessage="No currency of that name"
        />
        <MoneyField
          label="What does an hour of yours cost?"
          description="For what your giving costs you. You can leave it open."
          currency={currency}
          locale={locale}
          value={hourCostCents}
          onChange={setHourCost}
        />
        <div className={styles.actions}>
          <Button type="submit" loading={setUp.isPending}>
            Open my book
          </Button>
        </div>
        {setUp.isError && (
          <p className={styles.problem} role="alert">
            {sentenceOf(setUp.error)} Nothing was lost; try again.
          </p>
        )}
      </form>
      <div className={styles.other}>
        <p>Or look around first, in the book of an invented shop. It never mixes with yours.</p>
        <Button
          variant="default"
          loading={sample.busy}
          onClick={() => sample.attempt(window.shell.openSample)}
        >
          Open a sample business
        </Button>
        {sample.problem !== null && (
          <p className={styles.problem} role="alert">
            {sample.problem}
          </p>
        )}
      </div>
    </main>
  );

  // The number typed stays as it is: $40 becomes ¥40, not 4,000 of the smallest coin.
  function sellIn(next: string): void {
    setCurrency(next);
    if (hourCostCents === null) return;
    setHourCost(centsFromDecimal(decimalOfCents(hourCostCents, currency), minorUnitDigits(next)));
  }

  function submit(event: React.FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setAsked(true);
    if (focusFirstInvalid(event.currentTarget) || name.trim() === '') return;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    setUp.mutate({ name, currency, zone, country: region ?? null, hourCostCents });
  }
}
