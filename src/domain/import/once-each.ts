const MOST = 50_000;

/**
 * Reads each text once: a column repeats its days and amounts. When it knows `most` texts it forgets them all,
 * so that its memory does not grow with the file.
 */
export function onceEach<T extends object | string | null>(
  read: (text: string) => T,
  most = MOST,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
