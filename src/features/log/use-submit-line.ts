import { useEffect, useRef } from 'react';
import { useActEditor } from '../../ui/act-editor-context';
import { useAnnounce } from '../../ui/announce-context';
import { useOpenBook } from '../../ui/book-context';
import { useLogAct } from './log-act';
import { loggedSentence } from './logged-sentence';
import { inputOfLine, prefillOf } from './quick-log-prefill';
import type { QuickLogState } from './use-quick-log';
import { useSaid } from './use-said';

/**
 * Logs the line; opens it as a form instead when that is wanted or something in it is not clear. It waits
 * until contacts have been looked up: somebody in the book must not become a new contact.
 */
export function useSubmitLine(line: QuickLogState): (asForm: boolean) => void {
  const submit = useSubmitNow(line);
  const waiting = useRef<{ readonly text: string; readonly asForm: boolean } | null>(null);
  useEffect(() => {
    const wanted = waiting.current;
    if (!wanted || !line.isReady) return;
    waiting.current = null;
    if (wanted.text === line.text) submit(wanted.asForm);
  }, [line, submit]);
  return (asForm) => {
    if (line.isReady) submit(asForm);
    else waiting.current = { text: line.text, asForm };
  };
}

function useSubmitNow(line: QuickLogState): (asForm: boolean) => void {
  const editor = useActEditor();
  const announce = useAnnounce();
  const { today } = useOpenBook();
  const said = useSaid(loggedSentence);
  const logAct = useLogAct();
  return (asForm) => {
    if (logAct.isPending) return;
    const input = inputOfLine(line);
    if (asForm || !input || input.day > today) {
      editor.log(prefillOf(line));
      line.setText('');
      return;
    }
    logAct.mutate(input, {
      onSuccess: (logged) => {
        line.setText('');
        said(input, logged);
      },
      onError: (error) => announce.failed('This was not logged; the line is as you typed it', error),
    });
  };
}
