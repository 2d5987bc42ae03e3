import type { Progress } from '../../contract/messages';

const TOO_EARLY_MS = 1500;

/**
 * How much longer, in words an owner can plan with: “about 20 seconds left”. Empty while there is
 * too little to go by. @param elapsed milliseconds since the beginning
 */
export function timeLeft({ done, total }: Progress, elapsed: number): string {
  if (total === null || done <= 0 || done > total || elapsed < TOO_EARLY_MS) return '';
  const seconds = ((total - done) * elapsed) / done / 1000;
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 55) return `about ${Math.ceil(seconds / 5) * 5} seconds left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}
