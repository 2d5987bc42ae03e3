/**
 * What the History panel asks: what was done, newest first; who undid what; which action made a row. Images
 * of entries learn the kind that entries know now, or an old undo done again would bring them back without.
 */
export const HISTORY = `
CREATE INDEX action_by_deed ON action(id, name) WHERE kind = 'do';
CREATE INDEX action_by_undoing ON action(undone_by) WHERE undone_by IS NOT NULL;
CREATE INDEX created_range_by_row ON created_range(table_name, first_id);
${['before', 'after'].map(giveKind).join('\n')}`;

function giveKind(image: string): string {
  const act = `json_extract(change.${image}, '$.act_id')`;
  return `UPDATE change SET ${image} = json_insert(${image}, '$.kind', coalesce(
    (SELECT kind FROM act WHERE id = ${act}),
    (SELECT json_extract(gone.before, '$.kind') FROM change gone
     WHERE gone.table_name = 'act' AND gone.row_id = ${act} AND gone.before IS NOT NULL ORDER BY gone.id DESC LIMIT 1),
    ''))
  WHERE table_name = 'entry' AND ${image} IS NOT NULL;`;
}
