import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import type { BusinessView } from '../../contract/book';
import { useAnnounce } from '../../ui/announce-context';
import { focusFirstInvalid } from '../../ui/first-invalid';
import { useFormats } from '../../ui/formats-context';
import { MoneyField } from '../../ui/money-field';
import { sentenceOf } from '../../ui/sentence-of';
import { countryChoices, currencyName, zoneChoices } from './choices';
import styles from './settings.module.css';
import { useUpdateBusiness } from './update-business';

/** What the owner may change of the business. */
export function BusinessForm({ business }: { business: BusinessView }) {
  const [name, setName] = useState(business.name);
  const [zone, setZone] = useState(business.zone);
  const [country, setCountry] = useState(business.country);
  const [hourCostCents, setHourCost] = useState(business.hourCostCents);
  const { locale } = useFormats();
  const zones = useMemo(() => zoneChoices(business.zone), [business.zone]);
  const countries = useMemo(countryChoices, []);
  const update = useUpdateBusiness();
  const announce = useAnnounce();

  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <TextInput
          label="Name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={name.trim() === '' ? 'A business has a name' : null}
          required
          withAsterisk={false}
        />
        <MoneyField
          label="What an hour of yours costs"
          currency={business.currency}
          locale={locale}
          value={hourCostCents}
          onChange={setHourCost}
        />
        <Select
          label="Time zone"
          data={zones}
          value={zone}
          onChange={(value) => value && setZone(value)}
          searchable
          allowDeselect={false}
          nothingFoundMessage="No time zone of that name"
          limit={100}
        />
        <Select
          label="Country"
          data={countries}
          value={country}
          onChange={setCountry}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'No country' }}
          nothingFoundMessage="No country of that name"
          limit={300}
        />
        <dl className={styles.fixed}>
          <dt>Currency</dt>
          <dd>{currencyName(business.currency)}. A book keeps the currency it began with.</dd>
        </dl>
      </div>
      {update.isError && (
        <p className={styles.problem} role="alert">
          This was not saved. {sentenceOf(update.error)} What you wrote is still here.
        </p>
      )}
      <div className={styles.foot}>
        <Button type="submit" loading={update.isPending}>
          Save the business
        </Button>
      </div>
    </form>
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (focusFirstInvalid(event.currentTarget) || name.trim() === '') return;
    update.mutate(
      { name, zone, country, hourCostCents },
      { onSuccess: () => announce.done('Saved the business.') },
    );
  }
}
