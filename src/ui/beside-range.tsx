import { Link } from 'wouter';
import type { ConversionValue } from '../domain/value/conversion-value';
import { isBesideRange, valueCaveats } from '../domain/value/caveats';
import { useSay } from './say';

/** What must be read with a range, right beside it: who may be treated well, and what widened it. */
export function BesideRange({
  estimate,
  className,
}: {
  estimate: ConversionValue;
  className?: string | undefined;
}) {
  const say = useSay();
  return valueCaveats(estimate, say)
    .filter(isBesideRange)
    .map(({ code, text }) => (
      <p key={code} className={className}>
        {text}
        {code === 'better_customers' && (
          <>
            {' '}
            <Link href="/benchmarks/test">Set one up</Link>
          </>
        )}
      </p>
    ));
}
