import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Figure } from '../../domain/explain/figure';
import { ErrorState } from '../error-state';
import { useFormats } from '../formats-context';
import type { ExplainSource } from './explain-context';
import { ExplanationBody } from './explanation-body';
import styles from './explain-panel.module.css';
import { wordsText } from './quantity-text';

type ExplainPanelProps = {
  /** The figure asked for last. */
  figure: Figure | null;
  source: ExplainSource;
  opened: boolean;
  onClose: () => void;
};

/** The panel at the right that says why a figure is what it is. */
export function ExplainPanel({ figure, source, opened, onClose }: ExplainPanelProps) {
  const formats = useFormats();
  const explained = useQuery({
    queryKey: ['explain', 'figure', figure],
    queryFn: () => (figure === null ? null : source.figure(figure)),
    enabled: opened && figure !== null,
  });
  const { data } = explained;
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={470}
      padding="lg"
      title={data ? wordsText(data.title, formats) : 'Explanation'}
      classNames={{ title: styles.title ?? '' }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      overlayProps={{ color: 'var(--scrim)', backgroundOpacity: 1 }}
      transitionProps={{ duration: 120 }}
    >
      {explained.isError && (
        <ErrorState
          what="This figure could not be explained"
          error={explained.error}
          onRetry={() => void explained.refetch()}
        />
      )}
      {figure && data && (
        <ExplanationBody
          key={JSON.stringify(figure)}
          figure={figure}
          explained={data}
          source={source}
          onClose={onClose}
        />
      )}
    </Drawer>
  );
}
