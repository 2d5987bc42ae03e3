import type { DependedOn, Dependent } from '../../../src/contract/history';
import { formatDay } from '../../../src/domain/format/day';

const MOST_NAMED = 3;

/** What stands in the way of taking something back, and what to do first. `found` is all of it. */
export function sentenceOf(
  { dependents, importId }: DependedOn,
  found: readonly { readonly undone: number }[],
): string {
  const redos = found.filter(({ undone }) => undone === 1).length;
  const undos = found.length - redos;
  const named = (step: Dependent['step'], count: number): string =>
    listed(
      dependents.filter((dependent) => dependent.step === step),
      count,
    );
  const sentences = [
    undos > 0 ? `${named('undo', undos)} ${undos === 1 ? BUILDS_ON_IT : BUILD_ON_IT}` : '',
    redos > 0 ? `${named('redo', redos)} ${redos === 1 ? WAS_UNDONE : WERE_UNDONE}` : '',
    found.length === 0 ? UNNAMED : '',
    importId === null ? '' : IMPORT_INSTEAD,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const BUILDS_ON_IT = 'builds on this. Undo that first.';
const BUILD_ON_IT = 'build on this. Undo those first.';
const WAS_UNDONE = 'was undone since, and this needs it. Do that again first.';
const WERE_UNDONE = 'were undone since, and this needs them. Do those again first.';
const UNNAMED = 'Something later was built on this, so it has to stay. Nothing was changed.';
const IMPORT_INSTEAD = 'Or take the whole import back on the Import screen, which keeps what came later.';

function listed(dependents: readonly Dependent[], count: number): string {
  const named = dependents
    .slice(0, MOST_NAMED)
    .map(({ name, day }) => `“${quoted(name)}” of ${formatDay(day, 'en-GB')}`);
  const more = count - named.length;
  if (named.length === 0) return `${count} actions`;
  if (more > 0) return `${named.join(', ')}, and ${more} more,`;
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : named.join('');
}

// A name that quotes something itself is quoted with the other marks.
function quoted(name: string): string {
  return name.replaceAll('“', '‘').replaceAll('”', '’');
}
