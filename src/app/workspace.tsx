import { spotlight } from '@mantine/spotlight';
import { Suspense, useEffect, useMemo, useRef } from 'react';
import type { BookStatus, BusinessView } from '../contract/book';
import { GiveawayDialogsProvider } from '../features/giveaways/giveaway-dialogs';
import { DropAnywhere } from '../features/import/drop-anywhere';
import { ActEditorProvider } from '../features/log/act-editor-provider';
import { focusQuickLog } from '../features/log/focus-quick-log';
import { ReadingEditorProvider } from '../features/reputation/reading-editor-provider';
import { OpenBookContext } from '../ui/book-context';
import { FormatsProvider } from '../ui/formats-context';
import { type PastView, useLooking } from '../ui/view-context';
import { AnnounceProvider } from './announce-provider';
import type { Commands } from './commands';
import { ErrorBoundary } from './error-boundary';
import { Explanations } from './explain-provider';
import { Frame, MAIN_ID } from './frame';
import { Palette } from './palette';
import { Routes } from './routes';
import { showsPast } from './shows-past';
import { useAddress } from './use-address';
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
  const { today, lockedThrough } = status;
  const book = useMemo(
    () => ({ businessName: name, currency, today, hourCostCents, lockedThrough }),
    [name, currency, today, hourCostCents, lockedThrough],
  );
  const [address] = useAddress();
  const { view } = useLooking();
  useFocusAfterLooking(view);
  return (
    <OpenBookContext value={book}>
      <FormatsProvider locale={window.shell.environment.locale} currency={currency}>
        <AnnounceProvider undo={commands.undo}>
          <ActEditorProvider>
            <GiveawayDialogsProvider>
              <ReadingEditorProvider>
                <Palette commands={commands} />
                <DropAnywhere onTaken={() => commands.go('/import')} />
                <Explanations go={commands.go}>
                  <Frame status={status} business={business}>
                    <ErrorBoundary place={address}>
                      {/* Nothing of one past stays while another is read. */}
                      <Suspense key={pastKey(view)} fallback={null}>
                        <Routes />
                      </Suspense>
                    </ErrorBoundary>
                  </Frame>
                </Explanations>
              </ReadingEditorProvider>
            </GiveawayDialogsProvider>
          </ActEditorProvider>
        </AnnounceProvider>
      </FormatsProvider>
    </OpenBookContext>
  );
}

function useCommands(): Commands {
  const [address, go] = useAddress();
  const { undo, redo } = useUndo();
  const { choose } = useLooking();
  return useMemo(
    () => ({
      go: (path) => goTo(go, path),
      undo,
      redo,
      quickLog: focusQuickLog,
      palette: () => spotlight.open(),
      pastDay: () => {
        if (!showsPast(address)) goTo(go, '/');
        choose(true);
      },
    }),
    [address, go, undo, redo, choose],
  );
}

function pastKey({ asOf, knownThen }: PastView): string {
  return `${asOf ?? 'now'} ${knownThen}`;
}

// What had the keyboard is gone with the screen that showed another past.
function useFocusAfterLooking(view: PastView): void {
  const shown = useRef(view);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (shown.current !== view && isLost) focusMain();
    shown.current = view;
  }, [view]);
}

// The keyboard goes along, so that Tab and the arrow keys begin on the new screen.
function goTo(go: (path: string) => void, path: string): void {
  go(path);
  focusMain();
}

function focusMain(): void {
  document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
}
