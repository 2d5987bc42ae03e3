import { type Cents, cents, sumCents } from '../money';
import type { StatementSales } from './monthly-statement';

/** Sales and refunds (negative amounts) as a statement shows them. Cents. */
export function stateSales(amounts: readonly Cents[]): StatementSales {
  const sales = amounts.filter((amount) => amount >= 0);
  const refunds = amounts.filter((amount) => amount < 0);
  const [salesCents, refundsCents] = [sumCents(sales), sumCents(refunds)];
  return {
    orders: sales.length,
    salesCents,
    refunds: refunds.length,
    refundsCents,
    netCents: cents(salesCents + refundsCents),
  };
}
