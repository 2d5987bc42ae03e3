import { foldCell } from '../../../src/domain/import/words';
import type { ReadingHandle } from '../db/handle';
import { contactNames, respondersByHand } from '../db/listed-contacts';

/** Finds contacts by their exact names; case and blanks do not matter. All names are read when first asked. */
export type NameIndex = {
  readonly find: (name: string) => readonly number[];
  /** Those of that name who had no address when they were read or added. */
  readonly findWithoutAddress: (name: string) => readonly number[];
  readonly add: (name: string, id: number, hasAddress: boolean) => void;
};

type Names = ReadonlyMap<string, number[]>;
type Whole = { readonly all: Map<string, number[]>; readonly withoutAddress: Map<string, number[]> };

/** The contacts of the book by name. */
export function nameIndex(handle: ReadingHandle): NameIndex {
  let index: Whole | null = null;
  const whole = (): Whole => (index ??= readAll(handle));
  const find = (names: Names, name: string): readonly number[] => names.get(foldCell(name)) ?? [];
  return {
    find: (name) => (name === '' ? [] : find(whole().all, name)),
    findWithoutAddress: (name) => (name === '' ? [] : find(whole().withoutAddress, name)),
    add: (name, id, hasAddress) => noteIn(whole(), name, id, hasAddress),
  };
}

/** Finds whom the owner has put down for a giveaway by hand, where only one of them is called so. */
export function listedByHand(
  handle: ReadingHandle,
  giveawayId: number,
): (name: string) => number | undefined {
  const index = new Map<string, number[]>();
  for (const [id, name] of respondersByHand(handle, giveawayId)) note(index, name, id);
  return (name) => {
    const [id, ...others] = index.get(foldCell(name)) ?? [];
    return others.length === 0 ? id : undefined;
  };
}

function readAll(handle: ReadingHandle): Whole {
  const index: Whole = { all: new Map(), withoutAddress: new Map() };
  for (const [id, name, hasAddress] of contactNames(handle)) noteIn(index, name, id, hasAddress === 1);
  return index;
}

function noteIn({ all, withoutAddress }: Whole, name: string, id: number, hasAddress: boolean): void {
  note(all, name, id);
  if (!hasAddress) note(withoutAddress, name, id);
}

function note(index: Map<string, number[]>, name: string, id: number): void {
  const key = foldCell(name);
  const alike = index.get(key);
  if (alike) alike.push(id);
  else if (key !== '') index.set(key, [id]);
}
