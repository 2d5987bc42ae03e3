/**
 * Entries learn the kind they were posted for, and so do their images in the journal, or an old undo done
 * again would bring them back without. An act may have been edited since: what it was when the entry was
 * made is what the first later change of the act shows it to have been before.
 */
export const ENTRY_KINDS = `
CREATE INDEX created_range_by_row ON created_range(table_name, first_id);
ALTER TABLE entry ADD COLUMN kind TEXT NOT NULL DEFAULT '';
UPDATE entry SET kind = (SELECT kind FROM act WHERE act.id = entry.act_id);
UPDATE entry SET kind = coalesce(${kindWhenPosted('entry.id', 'entry.act_id')}, kind)
  WHERE act_id IN (SELECT row_id FROM change WHERE table_name = 'act' AND before IS NOT NULL);
${['before', 'after'].map(giveKind).join('\n')}`;

function kindWhenPosted(entry: string, act: string): string {
  return `(SELECT json_extract(later.before, '$.kind') FROM change later
    WHERE later.table_name = 'act' AND later.row_id = ${act} AND later.before IS NOT NULL AND later.action_id > (
      SELECT action_id FROM created_range WHERE table_name = 'entry' AND first_id <= ${entry}
      ORDER BY first_id DESC LIMIT 1)
    ORDER BY later.id LIMIT 1)`;
}

function giveKind(image: string): string {
  const act = `json_extract(change.${image}, '$.act_id')`;
  return `UPDATE change SET ${image} = json_insert(${image}, '$.kind', coalesce(
    ${kindWhenPosted('change.row_id', act)},
    (SELECT kind FROM act WHERE id = ${act}),
    (SELECT json_extract(gone.before, '$.kind') FROM change gone
     WHERE gone.table_name = 'act' AND gone.row_id = ${act} AND gone.before IS NOT NULL ORDER BY gone.id DESC LIMIT 1),
    ''))
  WHERE table_name = 'entry' AND ${image} IS NOT NULL;`;
}
