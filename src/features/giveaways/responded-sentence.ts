import type { Formats } from '../../ui/formats-context';

type Responded = { readonly responses: number; readonly people: number; readonly points: number };

/** What noting responses came to: “Logged 17 responses to “Care guide”, 5 of them new people: +68.0 points.” */
export function respondedSentence(
  { responses, people, points }: Responded,
  title: string,
  formats: Pick<Formats, 'counted' | 'count' | 'change'>,
): string {
  const fresh = people === 0 ? '' : `, ${formats.counted(people, 'new person', 'new people')} among them`;
  const gained = points === 0 ? '. It posts no points.' : `: ${formats.change(points)} points.`;
  return `Logged ${formats.counted(responses, 'response')} to “${title}”${fresh}${gained}`;
}
