import { Button, Group } from '@mantine/core';
import { useLocation } from 'wouter';
import { useActEditor } from '../../ui/act-editor-context';
import { SectionHeading } from '../../ui/section-heading';
import styles from './today.module.css';

/** What Today says while the book has no entry. */
export function BeginPart() {
  const editor = useActEditor();
  const [, go] = useLocation();
  return (
    <section aria-labelledby="today-begin">
      <SectionHeading id="today-begin">Begin here</SectionHeading>
      <p className={styles.begin}>
        Log the last kind thing you did for somebody: an answer, a favour, their message passed on. Press N on
        any screen and write it in one line.
      </p>
      <Group gap="xs">
        <Button onClick={() => editor.log()}>Log the first act</Button>
        <Button variant="default" onClick={() => go('/import')}>
          Import customers or sales
        </Button>
      </Group>
    </section>
  );
}
