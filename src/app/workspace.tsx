import { spotlight } from '@mantine/spotlight';
import { Suspense, useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { BookStatus, BusinessView } from '../contract/book';
import { DropAnywhere } from '../features/import/drop-anywhere';
import { ActEditorProvider } from '../features/log/act-editor-provider';
import { focusQuickLog } from '../features/log/focus-quick-log';
import { OpenBookContext } from '../ui/book-context';
import { FormatsProvider } from '../ui/formats-context';
import { AnnounceProvider } from './announce-provider';
import type { Commands } from './commands';
import { ErrorBoundary } from './error-boundary';
import { Frame, MAIN_ID } from './frame';
import { Palette } from './palette';
import { Routes } from './routes';
import { useKeys } from './use-keys';
import { useMenu } from './use-menu';
import { useNewDay } from './use-new-day';
import { useUndo } from './use-undo';

type WorkspaceProps = { status: BookStatus; business: BusinessView };

/** The open book: its frame, its screens, and the keys and commands that work on all of them. */
export function Workspace({ status, business }: WorkspaceProps) {
  const commands = useCommands();
  useKeys(commands);
  useMenu(commands);
  useNewDay(business.zone);
  const { name, currency, hourCostCents } = business;
  const book = useMemo(
    () => ({ businessName: name, currency, today: status.today, hourCostCents }),
    [name, currency, status.today, hourCostCents],
  );
  const [address] = useHashLocation();
  return (
    <OpenBookContext value={book}>
      <FormatsProvider locale={window.shell.environment.locale} currency={currency}>
        <AnnounceProvider undo={commands.undo}>
          <ActEditorProvider>
            <Palette commands={commands} />
            <DropAnywhere onTaken={() => commands.go('/import')} />
            <Frame status={status} business={business}>
              <ErrorBoundary place={address}>
                <Suspense fallback={null}>
                  <Routes />
                </Suspense>
              </ErrorBoundary>
            </Frame>
          </ActEditorProvider>
        </AnnounceProvider>
      </FormatsProvider>
    </OpenBookContext>
  );
}

function useCommands(): Commands {
  const [, go] = useHashLocation();
  const { undo, redo } = useUndo();
  return useMemo(
    () => ({
      go: (path) => goTo(go, path),
      undo,
      redo,
      quickLog: focusQuickLog,
      palette: () => spotlight.open(),
    }),
    [go, undo, redo],
  );
}

// The keyboard goes along, so that Tab and the arrow keys begin on the new screen.
function goTo(go: (path: string) => void, path: string): void {
  go(path);
  document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
}
