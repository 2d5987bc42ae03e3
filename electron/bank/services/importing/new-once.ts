/** Says of a contact the import made that they are new the first time they are asked about, and then no more. */
export function newOnce(isNew: (contactId: number) => boolean): (contactId: number) => boolean {
  const said = new Set<number>();
  return (contactId) => {
    if (said.has(contactId) || !isNew(contactId)) return false;
    said.add(contactId);
    return true;
  };
}
