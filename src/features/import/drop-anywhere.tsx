import { useEffect, useEffectEvent, useState } from 'react';
import styles from './drop-anywhere.module.css';
import { useTakeDropped } from './take-files';
import { clearDesk } from './waiting-files';

type DropAnywhereProps = { onTaken: () => void };

/**
 * Lets files be dropped anywhere in the window and says so while they hang over it. Another book
 * starts with an empty desk.
 */
export function DropAnywhere({ onTaken }: DropAnywhereProps) {
  const take = useTakeDropped();
  const isOver = useFileDrops((files) => {
    onTaken();
    take.mutate(files);
  });
  useEffect(() => window.shell.onChanged((otherBook) => otherBook && clearDesk()), []);
  if (!isOver) return null;
  return (
    <div className={styles.overlay} role="status">
      <p className={styles.text}>Drop to look at them</p>
      <p className={styles.more}>Nothing is stored until you say so.</p>
    </div>
  );
}

function useFileDrops(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault(); // or the window would open the file instead of the app
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      dropped([...(event.dataTransfer?.files ?? [])]);
    };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, []);
  return isOver;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
