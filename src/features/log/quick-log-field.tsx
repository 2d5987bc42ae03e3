import { type InputHTMLAttributes, type UIEvent, useRef } from 'react';
import type { Piece } from '../../domain/quick-log/pieces';
import styles from './quick-log-line.module.css';

type QuickLogFieldProps = InputHTMLAttributes<HTMLInputElement> & { pieces: readonly Piece[] };

/** A plain field whose words are coloured by what they were understood as. */
export function QuickLogField({ pieces, ...input }: QuickLogFieldProps) {
  const mirror = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.typed}>
      <div className={styles.mirror} ref={mirror} aria-hidden="true">
        {pieces.map((piece, i) => (
          // Pieces have no identity but their place in the line.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={i} className={classOf(piece)}>
            {piece.text}
          </span>
        ))}
      </div>
      <input
        {...input}
        type="text"
        className={styles.field}
        autoComplete="off"
        spellCheck={false}
        onScroll={follow}
      />
    </div>
  );

  // A long line scrolls inside its field; the words behind it go along.
  function follow(event: UIEvent<HTMLInputElement>): void {
    mirror.current?.scrollTo({ left: event.currentTarget.scrollLeft });
  }
}

function classOf({ role }: Piece): string | undefined {
  if (role === null || role === 'kind') return undefined;
  return styles[role] ?? styles.token;
}
