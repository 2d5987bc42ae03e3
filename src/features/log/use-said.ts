import type { ActInput, Logged } from '../../contract/acts';
import { useAnnounce } from '../../ui/announce-context';
import { type Formats, useFormats } from '../../ui/formats-context';
import { useLogChoices } from './log-choices';

type Sentence = (label: string, logged: Logged, formats: Formats) => string;

/** Says what became of an act, by its kind's own words, with an Undo. */
export function useSaid(sentence: Sentence): (input: ActInput, logged: Logged) => void {
  const announce = useAnnounce();
  const formats = useFormats();
  const { kinds, former } = useLogChoices();
  return (input, logged) => {
    const label = [...kinds, ...former].find((kind) => kind.id === input.kind)?.label ?? input.kind;
    announce.done(sentence(label, logged, formats));
  };
}
