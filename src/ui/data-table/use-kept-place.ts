import { type SyntheticEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { keep, kept } from '../kept-state';
import { positionOf } from './use-active-position';

type Place = { readonly question: string; readonly row: number };

/**
 * Remembers from which row the owner left the list, and goes back to it when they come back. Call the
 * result before anything in a row is clicked or opened: afterwards it may be too late.
 */
export function useKeptPlace(
  name: string,
  question: string,
  isRead: boolean,
  goTo: (row: number) => void,
): (event: SyntheticEvent) => void {
  const [place] = useState(() => kept(name) as Place | undefined);
  const isBack = useRef(false);
  const goBack = useEffectEvent(() => {
    if (isBack.current) return;
    isBack.current = true;
    if (place?.question === question && document.activeElement === document.body) goTo(place.row);
  });
  useEffect(() => {
    if (isRead) goBack();
  }, [isRead]);
  return ({ target }) => {
    const row = target instanceof Element ? positionOf(target)?.row : undefined;
    if (row !== undefined) keep(name, { question, row } satisfies Place);
  };
}
