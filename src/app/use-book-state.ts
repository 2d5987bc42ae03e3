import { useEffect, useState } from 'react';
import type { BookState } from '../contract/shell';

/** Whether a book is open, as main knows it. */
export function useBookState(): BookState {
  const [state, setState] = useState<BookState>({ state: 'opening' });
  useEffect(() => {
    let heard = false;
    const stop = window.shell.onBookState((next) => {
      heard = true;
      setState(next);
    });
    // What was asked at the start must not overwrite news that came in between.
    void window.shell.bookState().then((now) => heard || setState(now));
    return stop;
  }, []);
  return state;
}
