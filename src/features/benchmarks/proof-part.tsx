import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { usePastView } from '../../ui/view-context';
import { Question } from './question';

/** The way to the only comparison that can say “caused”. */
export function ProofPart() {
  const [, go] = useLocation();
  const isNow = usePastView().asOf === null;
  return (
    <Question
      title="Want proof?"
      words={<p>Pick at random who gets the next guide. Only that can say “caused”.</p>}
      side={isNow && <Button onClick={() => go('/benchmarks/test')}>Set up a fair test</Button>}
    />
  );
}
