import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startedNow } from '../../../src/features/import/running';
import { timeLeft } from '../../../src/features/import/time-left';

const doing = '';

describe('startedNow', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('leaves out of the reckoning what went before the extent was known', () => {
    const since = startedNow();
    vi.advanceTimersByTime(8000);
    expect(since({ done: 900, total: null, doing }).elapsed).toBe(8000);
    expect(since({ done: 10, total: 1000, doing }).elapsed).toBe(0);
    vi.advanceTimersByTime(2000);
    const { progress, elapsed } = since({ done: 100, total: 1000, doing });
    expect(elapsed).toBe(2000);
    expect(timeLeft(progress, elapsed)).toBe('about 20 seconds left');
  });
});
