import { useFormats } from '../../ui/formats-context';
import { pText } from './range-words';

type PSentenceProps = { p: number; pHolm: number | null; test: string };

/** How often chance alone makes a difference this large, and the same once four questions are asked at a time. */
export function PSentence({ p, pHolm, test }: PSentenceProps) {
  const { locale } = useFormats();
  return (
    <li>
      p-value: {pText(p, locale)} ({test})
      {pHolm !== null &&
        `; ${pText(pHolm, locale)} after Holm, since up to four comparisons are made at once`}
      .
    </li>
  );
}
