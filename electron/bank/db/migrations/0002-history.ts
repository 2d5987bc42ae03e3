/** What the History panel asks: what was done, newest first; who undid what. */
export const HISTORY = `
CREATE INDEX action_by_deed ON action(id, name) WHERE kind = 'do';
CREATE INDEX action_by_undoing ON action(undone_by) WHERE undone_by IS NOT NULL;`;
