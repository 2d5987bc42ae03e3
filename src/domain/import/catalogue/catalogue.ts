import type { Row } from '../cell';
import { dayReader } from '../day-reader';
import type { Column } from '../header';
import type { Mapping } from '../mapping';
import { bearsSignature } from './cells';
import { etsyOrders } from './etsy-orders';
import { eventbriteAttendees } from './eventbrite-attendees';
import { hubspotContacts } from './hubspot-contacts';
import { linkedinConnections } from './linkedin-connections';
import { mailchimpAudience } from './mailchimp-audience';
import { paypalActivity } from './paypal-activity';
import { quickbooksSalesByCustomer } from './quickbooks-sales-by-customer';
import { quickbooksTransactions } from './quickbooks-transactions';
import { shopifyCustomers } from './shopify-customers';
import { shopifyOrders } from './shopify-orders';
import { squareCustomers } from './square-customers';
import { squareTransactions } from './square-transactions';
import { stripePayments } from './stripe-payments';
import { woocommerceOrders } from './woocommerce-orders';
import { zoomMeeting } from './zoom-meeting';
import { zoomWebinar } from './zoom-webinar';
import type { FoundEvent, NumberedRow, Source, SourceName } from './source';

/** Every known source: adding one is its own file, its name in `source.ts` and a line here. */
const CATALOGUE: Readonly<Record<SourceName, Source>> = {
  'shopify-orders': shopifyOrders,
  'shopify-customers': shopifyCustomers,
  'square-transactions': squareTransactions,
  'square-customers': squareCustomers,
  'stripe-payments': stripePayments,
  'paypal-activity': paypalActivity,
  'woocommerce-orders': woocommerceOrders,
  'etsy-orders': etsyOrders,
  'quickbooks-sales-by-customer': quickbooksSalesByCustomer,
  'quickbooks-transactions': quickbooksTransactions,
  'mailchimp-audience': mailchimpAudience,
  'linkedin-connections': linkedinConnections,
  'zoom-meeting': zoomMeeting,
  'zoom-webinar': zoomWebinar,
  'eventbrite-attendees': eventbriteAttendees,
  'hubspot-contacts': hubspotContacts,
};

/** The source whose signature stands in one of a file's first rows, or null. */
export function sourceOf(rows: readonly Row[]): Source | null {
  const sources = Object.values(CATALOGUE);
  return sources.find(({ signatures }) => rows.some((row) => bearsSignature(row, signatures))) ?? null;
}

/** The source of that name. */
export function sourceNamed(name: SourceName): Source {
  return CATALOGUE[name];
}

/** The columns of the rows a source gives. */
export function columnsOfSource({ columns }: Source): Column[] {
  return columns.map(({ name }, index) => ({ index, name }));
}

/** What each of them means. */
export function mappingOfSource({ columns }: Source): Mapping {
  return columns.map(({ name, field }) => ({ column: name, field }));
}

/** The first rows of a file as its source gives them. */
export function firstRowsOf(source: Source, rows: readonly Row[], firstRow: number): NumberedRow[] {
  const reader = source.reader();
  const read = rows.map((row, index) => reader.read(row, firstRow + index));
  return [...read.flatMap((verdict) => (verdict.is === 'rows' ? verdict.rows : [])), ...reader.end()];
}

/** What the report of a source says of its event, the day read in the source's own order; null where it says nothing. */
export function eventIn(source: Source, rows: readonly Row[]): FoundEvent | null {
  const event = source.event?.(rows);
  if (!event) return null;
  const read = dayReader({ order: source.dateOrder, zone: 'UTC', utc: false });
  const { title, id, minutes = '' } = event;
  return {
    title,
    id,
    on: read(event.day),
    minutes: /^[1-9]\d{0,4}$/u.test(minutes) ? Number(minutes) : null,
  };
}
