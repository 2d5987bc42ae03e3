/**
 * What the ledger's list is found by. Most lists leave removed acts out, so most of these hold only what
 * counts; `entry_of_day` and `entry_of_act` hold everything a sum needs, so that the rows need not be read.
 */
export const LEDGER_INDEXES = `
CREATE INDEX act_counting ON act(day, id) WHERE voided_on IS NULL;
CREATE INDEX act_removed ON act(day, id) WHERE voided_on IS NOT NULL;
CREATE INDEX act_by_kind ON act(kind, day, id) WHERE voided_on IS NULL;
CREATE INDEX act_by_channel ON act(channel, day, id) WHERE voided_on IS NULL;
CREATE INDEX entry_of_act ON entry(act_id, class, micropoints) WHERE voided_on IS NULL;
CREATE INDEX entry_of_day ON entry(day, act_id, recorded_on, voided_on, micropoints);
CREATE INDEX entry_late ON entry(day, act_id)
  WHERE voided_on IS NULL AND substr(recorded_on, 1, 7) > substr(day, 1, 7);`;
