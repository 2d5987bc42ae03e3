import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** The business a book belongs to. `country` (ISO 3166, two letters) is for phone numbers without one. */
export type Business = {
  readonly name: string;
  readonly currency: string;
  readonly zone: string;
  readonly country: string | null;
  readonly hourCost: Cents | null;
  readonly isSample: boolean;
  readonly createdOn: Day;
};

type BusinessRow = {
  readonly name: string;
  readonly currency: string;
  readonly zone: string;
  readonly country: string | null;
  readonly hour_cost_cents: number | null;
  readonly is_sample: number;
  readonly created_on: string;
};

/** The business of this book, or undefined before it has been named. */
export function findBusiness(handle: ReadingHandle): Business | undefined {
  const row = sql<BusinessRow>(handle, 'SELECT * FROM business').get();
  return row && toBusiness(row);
}

/** Names the business of a new book. */
export function insertBusiness(handle: WritingHandle, business: Business): void {
  sql(
    handle,
    `INSERT INTO business (id, name, currency, zone, country, hour_cost_cents, is_sample, created_on)
     VALUES (1, :name, :currency, :zone, :country, :hour_cost_cents, :is_sample, :created_on)`,
  ).run(toRow(business));
}

/** Changes what the owner may change of the business; the currency stays what the book was made with. */
export function updateBusiness(handle: WritingHandle, business: Business): void {
  sql(
    handle,
    'UPDATE business SET name = :name, zone = :zone, country = :country, hour_cost_cents = :hour_cost_cents WHERE id = 1',
  ).run({
    name: business.name,
    zone: business.zone,
    country: business.country,
    hour_cost_cents: business.hourCost,
  });
}

function toBusiness(row: BusinessRow): Business {
  return {
    name: row.name,
    currency: row.currency,
    zone: row.zone,
    country: row.country,
    hourCost: row.hour_cost_cents as Cents | null,
    isSample: row.is_sample === 1,
    createdOn: row.created_on as Day,
  };
}

function toRow(business: Business): BusinessRow {
  return {
    name: business.name,
    currency: business.currency,
    zone: business.zone,
    country: business.country,
    hour_cost_cents: business.hourCost,
    is_sample: business.isSample ? 1 : 0,
    created_on: business.createdOn,
  };
}
