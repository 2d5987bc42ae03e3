import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { valueOf } from '../contract/failure';
import { type GiveawayDialogs, useGiveawayDialogs } from '../features/giveaways/giveaway-dialogs-context';
import { useLogChoices } from '../features/log/log-choices';
import { KINDS_IN_WORDS } from '../features/reputation/reading-words';
import { type ActEditor, useActEditor } from '../ui/act-editor-context';
import { useFormats } from '../ui/formats-context';
import { type ReadingEditor, useReadingEditor } from '../ui/reading-editor-context';
import type { Commands } from './commands';
import styles from './palette.module.css';
import { SCREENS } from './screens';

/** Everything by its name: screens, acts to log, people. */
export function Palette({ commands }: { commands: Commands }) {
  const [query, setQuery] = useState('');
  const editor = useActEditor();
  const giveaways = useGiveawayDialogs();
  const readings = readingActions(useReadingEditor());
  const actions = [
    { group: 'Go to', actions: screenActions(commands) },
    { group: 'Log', actions: [...giveawayActions(giveaways), ...useLogActions(editor), ...readings] },
    { group: 'People', actions: usePeopleActions(query, commands) },
    { group: 'Book', actions: bookActions(commands) },
  ];
  return (
    <Spotlight
      actions={actions}
      query={query}
      onQueryChange={setQuery}
      filter={keepFitting}
      shortcut={null}
      title="Find a command"
      classNames={{ header: styles.header ?? '', action: styles.action ?? '' }}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 1, color: 'var(--scrim)' }}
      nothingFound="Nothing of that name"
      maxHeight={420}
      searchProps={{ placeholder: 'A screen, a person, or what happened', 'aria-label': 'Find a command' }}
    />
  );
}

/** Without a line in the sidebar of their own. */
const PLACES = [
  { path: '/settings', label: 'Settings' },
  { path: '/value', label: 'Estimated conversion value' },
  { path: '/benchmarks/presence', label: 'Check who is on social media' },
  { path: '/benchmarks/test', label: 'Set up a fair test' },
];

function screenActions({ go }: Commands): SpotlightActionData[] {
  return [...SCREENS, ...PLACES].map(({ path, label }) => ({
    id: path,
    label,
    onClick: () => go(path),
  }));
}

function useLogActions(editor: ActEditor): SpotlightActionData[] {
  const formats = useFormats();
  return useLogChoices().kinds.map((kind) => ({
    id: `log-${kind.id}`,
    label: kind.label,
    description: `${formats.change(kind.points)} points`,
    keywords: ['log', kind.class],
    onClick: () => editor.log({ kind: kind.id }),
  }));
}

function giveawayActions({ log, respond }: GiveawayDialogs): SpotlightActionData[] {
  return [
    {
      id: 'log-giveaway',
      label: 'Log a giveaway',
      description: 'A webinar, a guide, a checklist, a workshop',
      keywords: ['webinar', 'guide', 'white paper', 'newsletter', 'video', 'sample', 'talk'],
      onClick: log,
    },
    {
      id: 'log-responses',
      label: 'Log responses',
      description: 'Paste who registered, attended, downloaded or replied',
      keywords: ['attendees', 'registered', 'attended', 'downloaded', 'replied', 'giveaway'],
      onClick: () => respond(null),
    },
  ];
}

function readingActions(editor: ReadingEditor): SpotlightActionData[] {
  return KINDS_IN_WORDS.map(({ kind, log }) => ({
    id: `reading-${kind}`,
    label: log,
    description: 'For your reputation',
    keywords: ['log', 'reputation'],
    onClick: () => editor.log(kind),
  }));
}

function usePeopleActions(query: string, { go }: Commands): SpotlightActionData[] {
  const text = query.trim();
  const people = useQuery({
    queryKey: ['people', 'suggest', { text, limit: 8 }],
    queryFn: () => valueOf(window.bank.people.suggest({ text, limit: 8 })),
    enabled: text !== '',
  });
  return (people.data ?? []).map((person) => ({
    id: `person-${person.id}`,
    label: person.name,
    description: person.hint,
    // The bank found them by name, company or address: they fit even where the label does not show why.
    keywords: [text],
    onClick: () => go(`/people/${person.id}`),
  }));
}

function bookActions({ go, undo, redo, pastDay }: Commands): SpotlightActionData[] {
  return [
    {
      id: 'past-day',
      label: 'Look at a past day…',
      description: 'As it is known now, or as it was known then',
      keywords: ['as of', 'history', 'back'],
      onClick: pastDay,
    },
    { id: 'undo', label: 'Undo', description: 'Take back the last change', onClick: undo },
    { id: 'redo', label: 'Redo', description: 'Do it again', onClick: redo },
    {
      id: 'history',
      label: 'History',
      description: 'Everything that was done, and the way back from it',
      keywords: ['undo'],
      onClick: () => go('/history'),
    },
    { id: 'open', label: 'Open a book', onClick: () => void window.shell.openBook() },
    { id: 'export', label: 'Export everything', onClick: () => void window.shell.exportBook() },
    { id: 'copy', label: 'Save a copy', onClick: () => void window.shell.saveCopy() },
  ];
}

// Without a query only the screens: the whole list would be a wall.
function keepFitting(query: string, groups: readonly (SpotlightActionData | SpotlightActionGroupData)[]) {
  const text = query.trim().toLowerCase();
  return groups.flatMap((group) => {
    if (!('actions' in group)) return [];
    const actions = group.actions.filter((action) => fits(action, text, group.group === 'Go to'));
    return actions.length > 0 ? [{ ...group, actions: actions.slice(0, 8) }] : [];
  });
}

function fits(action: SpotlightActionData, text: string, isScreen: boolean): boolean {
  if (text === '') return isScreen;
  const keywords = Array.isArray(action.keywords) ? action.keywords : [];
  return [action.label ?? '', ...keywords].some((words) => holds(words.toLowerCase(), text));
}

// A letter or two would be inside of almost everything: they have to begin a word.
function holds(words: string, text: string): boolean {
  return text.length > 2 ? words.includes(text) : ` ${words}`.includes(` ${text}`);
}
