import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LongWork } from './use-long-work';
import styles from './work-line.module.css';

type WorkLineProps = {
  work: LongWork<unknown>;
  /** What is being worked out: “Comparing the groups”. */
  doing: string;
  /** What the line says when there is nothing to wait for. */
  children?: ReactNode;
};

/** One line that keeps its height: how far a long piece of work is, with Cancel, or what it came to. */
export function WorkLine({ work, doing, children }: WorkLineProps) {
  return (
    <div className={styles.line} role="status">
      <Said work={work} doing={doing}>
        {children}
      </Said>
    </div>
  );
}

function Said({ work, doing, children }: WorkLineProps) {
  if (work.isWorking) {
    const { done = 0, total = null } = work.progress ?? {};
    return (
      <>
        <span>{work.data === undefined ? doing : `${doing} again`}</span>
        <progress
          aria-label={doing}
          {...(total === null ? {} : { max: total, value: Math.min(done, total) })}
        />
        <Button variant="subtle" size="compact-sm" onClick={work.stop}>
          Cancel
        </Button>
      </>
    );
  }
  if (!work.isStopped) return <span>{children}</span>;
  return (
    <>
      <span>
        You stopped it.{work.data !== undefined && ' What is shown is from before the last change.'}
      </span>
      <Button variant="default" size="compact-sm" onClick={work.again}>
        Work it out
      </Button>
    </>
  );
}
