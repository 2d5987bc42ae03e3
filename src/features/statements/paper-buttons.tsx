import { Button, Switch } from '@mantine/core';
import type { StatementPaper } from '../../contract/shell';
import { usePrint, useSavePdf } from './put-on-paper';
import styles from './statements.module.css';

type PaperButtonsProps = {
  paper: StatementPaper | null;
  hideNames: boolean;
  onHideNames: (hide: boolean) => void;
};

/** What can be done with the statement that is shown. */
export function PaperButtons({ paper, hideNames, onHideNames }: PaperButtonsProps) {
  const save = useSavePdf();
  const print = usePrint();
  return (
    <div className={styles.buttons}>
      <Switch
        label="Hide names"
        checked={hideNames}
        onChange={(event) => onHideNames(event.currentTarget.checked)}
      />
      <Button
        variant="default"
        disabled={paper === null}
        loading={print.isPending}
        onClick={() => paper && print.mutate(paper)}
      >
        Print
      </Button>
      <Button disabled={paper === null} loading={save.isPending} onClick={() => paper && save.mutate(paper)}>
        Save PDF
      </Button>
    </div>
  );
}
