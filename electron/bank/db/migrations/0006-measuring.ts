import { journalTable } from './journalled';
import type { Migration } from './migration';

/**
 * What the owner states for the estimate, dated and versioned; and fair tests: who of a list was chosen by
 * chance. Rates and shares are millionths. A member may come twice, as somebody and as another with whom they
 * were made one since, or have no contact any more: what was drawn stays as it was drawn.
 */
export const measuring: Migration = {
  name: '0006-measuring',
  up(db) {
    db.exec(`
      CREATE TABLE assumption (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        version INTEGER NOT NULL UNIQUE,
        takes_effect_on TEXT NOT NULL,
        recorded_on TEXT NOT NULL,
        owner_rate_micro INTEGER NOT NULL,
        owner_rate_weight_micro INTEGER NOT NULL,
        owner_spend_cents INTEGER NOT NULL,
        assumed_lift_micro INTEGER NOT NULL,
        gross_margin_micro INTEGER,
        note TEXT NOT NULL DEFAULT ''
      ) STRICT;
      CREATE TABLE experiment (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        giveaway_id INTEGER REFERENCES giveaway(id),
        seed INTEGER NOT NULL,
        share_micro INTEGER NOT NULL CHECK (share_micro BETWEEN 1 AND 999999),
        outcome_days INTEGER NOT NULL CHECK (outcome_days > 0),
        drawn_on TEXT NOT NULL,
        sent_on TEXT,
        note TEXT NOT NULL DEFAULT ''
      ) STRICT;
      CREATE TABLE experiment_member (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        experiment_id INTEGER NOT NULL REFERENCES experiment(id),
        contact_id INTEGER REFERENCES contact(id),
        given INTEGER NOT NULL CHECK (given IN (0, 1))
      ) STRICT;
      CREATE INDEX experiment_member_by_experiment ON experiment_member(experiment_id, given);
      CREATE INDEX experiment_member_by_contact ON experiment_member(contact_id) WHERE contact_id IS NOT NULL;
      CREATE INDEX action_by_target ON action(target_id) WHERE target_id IS NOT NULL;`);
    for (const table of ['assumption', 'experiment', 'experiment_member']) journalTable(db, table);
  },
};
