import type { Migration } from './migration';

/**
 * A contact's sales are counted and added up from their index alone, without reading the rows: who has fallen
 * silent is asked anew after every import. Nothing is found by its order number but what its source key finds.
 * Acts that go look for the responses they stood for: without an index each goes through all of them.
 */
export const indexWhatIsAsked: Migration = {
  name: '0007-index-what-is-asked',
  up(db) {
    db.exec(`
      DROP INDEX purchase_by_order;
      DROP INDEX purchase_by_contact;
      CREATE INDEX purchase_by_contact ON purchase(contact_id, day, amount_cents);
      CREATE INDEX response_by_act ON response(act_id) WHERE act_id IS NOT NULL;`);
  },
};
