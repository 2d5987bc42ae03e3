import { describe, expect, it } from 'vitest';
import { fadingNote } from '../../../src/ui/statement-paper/fading-note';

describe('fadingNote', () => {
  it('is one sentence for one rate', () => {
    expect(fadingNote({ deposit: 180, ask: 180, breach: 180 })).toBe(
      'Points halve every 180 days unless renewed; that rate is your assumption.',
    );
  });

  it('names each rate where they differ', () => {
    expect(fadingNote({ deposit: 180, ask: 90, breach: null })).toBe(
      'Deposits halve every 180 days, asks halve every 90 days and breaches of trust never fade unless renewed; those rates are your assumption.',
    );
  });

  it('says that nothing fades', () => {
    expect(fadingNote({ deposit: null, ask: null, breach: null })).toContain('turned off');
  });
});
