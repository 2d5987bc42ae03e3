import type { GiveawayView, PastedList } from '../../contract/giveaways';
import { useAnnounce } from '../../ui/announce-context';
import { useFormats } from '../../ui/formats-context';
import { useRespond } from './respond';
import { type Choices, MOST_LISTED, type RespondValues, listedPeople } from './respond-values';
import { respondedSentence } from './responded-sentence';

/** Saves what the form of responses holds, and says what came of it with an Undo. */
export function useSaveResponses({ id, title }: Pick<GiveawayView, 'id' | 'title'>, onClose: () => void) {
  const respond = useRespond();
  const announce = useAnnounce();
  const formats = useFormats();
  return {
    error: respond.error,
    isPending: respond.isPending,
    run: ({ way, day, minutes }: RespondValues, list: PastedList, choices: Choices) => {
      const people = listedPeople(list, choices);
      if (day === null || people.length === 0 || people.length > MOST_LISTED) return;
      const stayed = way === 'attended' ? minutes : null;
      respond.mutate(
        { giveawayId: id, way, day, minutes: stayed, people },
        {
          onSuccess: (done) => {
            if (done.responses === 0 && done.people === 0) announce.note('They were all on record already.');
            else announce.done(respondedSentence(done, title, formats));
            onClose();
          },
        },
      );
    },
  };
}
