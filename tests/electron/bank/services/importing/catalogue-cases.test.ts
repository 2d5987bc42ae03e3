import { describe, expect, it } from 'vitest';
import { editPerson, getPerson } from '../../../../../electron/bank/services/person';
import type { Context } from '../../../../../electron/bank/services/context';
import { inspectFile } from '../../../../../electron/bank/services/importing/prepare';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { counts, rehearse, request, run } from '../../../../helpers/imports';
import { storedOutcome } from '../../../../helpers/stored-outcome';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
let made = 0;
const file = (text: string): string => folder.write(`case-${(made += 1)}.csv`, text);
const book = (): Context => makeTestBook(folder.path);
const any = { kind: null };
const people = { kind: 'people' } as const;

const SHOPIFY =
  'Name,Email,Financial Status,Total,Created at,Lineitem name,Billing Name,Refunded Amount,Payment Method';
const order = (name: string, status: string, refunded: string, method = 'card'): string =>
  `${name},ines@example.com,${status},30.00,2026-03-08 01:00:00 -0500,Soap,Ines,${refunded},${method}`;
const PAYPAL =
  'Date,TimeZone,Name,Type,Status,Currency,Gross,Net,From Email Address,Transaction ID,Reference Txn ID';

describe('what changes in the source', () => {
  it('a refund that grows later grows here, and its order stays', async () => {
    const context = book();
    await run(context, file(`${SHOPIFY}\n${order('#1', 'partially_refunded', '10.00')}\n`), any);
    const later = file(`${SHOPIFY}\n${order('#1', 'refunded', '30.00')}\n`);
    expect(counts(await run(context, later, any))).toContain('0 new, 1 updated, 1 here');
    expect(storedOutcome(context).purchases).toMatchObject([
      { order: '#1', cents: 3000 },
      { order: '#1', cents: -3000, refundOf: '#1' },
    ]);
  });

  it('a refund that came before its sale is tied to it, and to who had bought', async () => {
    const context = book();
    const refund = file(`${PAYPAL}\n04/14/2026,PDT,Ines,Payment Refund,Completed,USD,-5.00,-5.00,,TX2,TX1\n`);
    await run(context, refund, any);
    expect(storedOutcome(context).purchases).toEqual([
      { order: 'TX1', day: '2026-04-14', cents: -500, who: 'Ines' },
    ]);
    const sale = `${PAYPAL}\n04/13/2026,PDT,Ines,Website Payment,Completed,USD,9.00,9.00,ines@example.com,TX1,\n`;
    await run(context, file(sale), any);
    expect(storedOutcome(context).purchases).toMatchObject([
      { cents: -500, who: 'ines@example.com', refundOf: 'TX1' },
      { cents: 900, who: 'ines@example.com' },
    ]);
    const before = everything(context.book);
    expect((await run(context, refund, any)).importId).toBeNull();
    expect(everything(context.book)).toEqual(before);
  });

  it('a refund in next month’s file gives back this month’s payment', async () => {
    const context = book();
    const header =
      'Date,Gross Sales,Net Sales,Tip,Total Collected,Transaction ID,Payment ID,Event Type,Customer ID,Customer Name\n';
    await run(context, file(`${header}04/13/2026,$5.00,$5.00,$0.00,$5.00,T1,P1,Payment,C2,Tom\n`), any);
    await run(context, file(`${header}05/02/2026,($2.00),($2.00),$0.00,($2.00),R1,P1,Refund,,\n`), any);
    expect(storedOutcome(context).purchases).toMatchObject([
      { order: 'T1', cents: 500, who: 'Tom' },
      { day: '2026-05-02', cents: -200, who: 'Tom', refundOf: 'T1' },
    ]);
  });

  it('two refunds of one payment on one day are two, whatever files they come in', async () => {
    const context = book();
    const sale = '04/13/2026,PDT,Ines,Website Payment,Completed,USD,9.00,9.00,ines@example.com,TX1,';
    const refund = (own: string, amount: string): string =>
      `04/14/2026,PDT,Ines,Payment Refund,Completed,USD,${amount},${amount},,${own},TX1`;
    await run(context, file([PAYPAL, sale, refund('TX2', '-5.00')].join('\n')), any);
    await run(context, file([PAYPAL, refund('TX3', '-2.00')].join('\n')), any);
    const stored = storedOutcome(context);
    expect(stored.purchases).toMatchObject([
      { cents: 900 },
      { cents: -500, who: 'ines@example.com', refundOf: 'TX1' },
      { cents: -200, who: 'ines@example.com', refundOf: 'TX1' },
    ]);
    const both = file([PAYPAL, sale, refund('TX3', '-2.00'), refund('TX2', '-5.00')].join('\n'));
    expect((await run(context, both, any)).importId).toBeNull();
    expect(storedOutcome(context)).toEqual(stored);
  });

  it('a refund is the same once the sale it belongs to is known, also one paid in two ways', async () => {
    const context = book();
    const header =
      'Date,Gross Sales,Net Sales,Tip,Total Collected,Transaction ID,Payment ID,Event Type,Customer ID,Customer Name\n';
    const refund = '05/02/2026,($2.00),($2.00),$0.00,($2.00),R1,P2,Refund,,\n';
    const paid = (payment: string): string =>
      `04/13/2026,$5.00,$5.00,$0.00,$5.00,T1,${payment},Payment,C2,Tom\n`;
    const alone = file(`${header}${refund}`);
    await run(context, alone, any);
    const whole = file(`${header}${refund}${paid('P1')}${paid('P2')}`);
    const rehearsed = await rehearse(context, whole, any);
    expect(rehearsed.previews[0]?.map(({ row, state }) => [row, state])).toEqual([
      [3, 'new'],
      [4, 'new'],
      [2, 'updated'],
    ]);
    await run(context, whole, any);
    const stored = storedOutcome(context);
    expect(stored.purchases).toMatchObject([
      { cents: -200, who: 'Tom', refundOf: 'T1' },
      { cents: 1000, who: 'Tom', order: 'T1' },
    ]);
    for (const path of [alone, whole]) expect((await run(context, path, any)).importId).toBeNull();
    expect(storedOutcome(context)).toEqual(stored);
  });

  it('customers and sales of one tool are the same people', async () => {
    const context = book();
    await run(
      context,
      file('First Name,Email Address,Square Customer ID,Creation Source\nTom,tom@example.com,C2,Directory\n'),
      any,
    );
    const sales =
      'Date,Gross Sales,Net Sales,Tip,Total Collected,Transaction ID,Event Type,Customer ID,Customer Name\n' +
      '04/13/2026,$5.00,$5.00,$0.00,$5.00,T1,Payment,C2,Tom A.\n';
    await run(context, file(sales), any);
    expect(storedOutcome(context)).toMatchObject({
      contacts: [{ name: 'Tom', email: 'tom@example.com' }],
      purchases: [{ who: 'tom@example.com', cents: 500 }],
    });
  });
});

describe('what only the owner can settle', () => {
  const month = (date: string, id: string): string =>
    file(`${PAYPAL}\n${date},PDT,Ines,Website Payment,Completed,USD,9.00,9.00,ines@example.com,${id},\n`);

  it('is asked once for a known source, and remembered for its next file', async () => {
    const context = book();
    await expect(run(context, month('03/04/2026', 'TX1'), any)).rejects.toMatchObject({ code: 'ambiguous' });
    await run(context, month('03/04/2026', 'TX1'), { ...any, dateOrder: 'dmy' });
    await run(context, month('05/06/2026', 'TX2'), any);
    expect(storedOutcome(context).purchases).toMatchObject([{ day: '2026-04-03' }, { day: '2026-06-05' }]);
  });
});

describe('HubSpot in the language of its portal', () => {
  it.each([
    ['Datensatz-ID,Vorname,Nachname,E-Mail,Lifecycle-Phase,Erstellungsdatum', 'Kunde', 'customer'],
    ["ID d'enregistrement,Prénom,Nom,E-mail,Phase du cycle de vie,Date de création", 'Prospect', 'lead'],
    [
      'ID de registro,Nombre,Apellidos,Correo,Etapa del ciclo de vida,Fecha de creación',
      'Oportunidad',
      'qualified_lead',
    ],
    ['ID do registro,Nome,Sobrenome,E-mail,Etapa do ciclo de vida,Data de criação', 'Cliente', 'customer'],
    ['ID record,Nome,Cognome,E-mail,Fase del ciclo di vita,Data di creazione', 'Iscritto', 'subscriber'],
    ['Record-ID,Voornaam,Achternaam,E-mail,Lifecyclefase,Aanmaakdatum', 'Klant', 'customer'],
  ])('%s', async (header, said, stage) => {
    const context = book();
    const result = await run(
      context,
      file(`${header}\n7,Ann,Example,ann@example.com,${said},2026-03-07\n`),
      any,
    );
    expect(result.files[0]).toMatchObject({ source: 'hubspot-contacts', warnings: [] });
    expect(storedOutcome(context).contacts).toEqual([
      { name: 'Ann Example', email: 'ann@example.com', firstSeen: '2026-03-07', stage },
    ]);
  });

  it('a stage the owner named themselves is told, and left as it is', async () => {
    const context = book();
    const path = file('Record ID,Email,Lifecycle Stage,Create Date\n7,ann@example.com,Friend of the farm,\n');
    const { files } = await run(context, path, any);
    expect(files[0]?.warnings).toMatchObject([
      { row: 2, reason: 'unknown_stage', value: 'Friend of the farm' },
    ]);
  });
});

describe('nothing to import', () => {
  it('says which rules left out every row', async () => {
    const rows = [
      order('#1', 'voided', ''),
      '#1,,,,,Rug,,,',
      order('#2', 'pending', ''),
      order('#3', 'paid', '', 'Bogus gateway'),
    ];
    await expect(run(book(), file(`${SHOPIFY}\n${rows.join('\n')}\n`), any)).rejects.toMatchObject({
      code: 'nothing_to_import',
      message: expect.stringMatching(
        /none of its rows is one to import, by the rules for Shopify orders: 2 rows of voided orders, 1 row of an order nobody has paid, 1 row of a test order\. Nothing was changed\.$/,
      ),
    });
  });

  it('where every order is refused, however many lines it has', async () => {
    const rows = ['#1,nobody,paid,30.00,2026-03-08 01:00:00 -0500,Soap,Ines,10.00,card', '#1,,,,,Rug,,,'];
    const error: unknown = await run(book(), file(`${SHOPIFY}\n${rows.join('\n')}\n`), any).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'nothing_to_import', details: { refused: [{ row: 2 }] } });
  });
});

describe('reports that have no people in them', () => {
  const balance =
    'balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,description\n' +
    'txn_1,2026-04-01 09:12:00,2026-04-03 00:00:00,usd,45.91,0.94,44.97,charge,Order 1234\n';

  it('Stripe’s itemised balance is refused kindly, and says what to export instead', async () => {
    await expect(run(book(), file(balance), any)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('names no customer. Export Payments from Stripe instead'),
    });
  });

  it('unless the owner says what its columns mean', async () => {
    const mapping = [
      { column: 'created_utc', field: 'day' },
      { column: 'gross', field: 'amount' },
    ] as const;
    expect(counts(await run(book(), file(balance), { mapping }))).toContain('1 new');
  });
});

describe('social presence', () => {
  const PROFILES = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  const LINKEDIN = `${PROFILES}Ann,Example,https://www.linkedin.com/in/ann-e,ann@example.com,,Owner,05 Mar 2026\n`;
  const plain = { tags: [], profiles: [], stage: null };
  const presence = (context: Context): unknown[] =>
    context.book.reader.db.prepare('SELECT name, presence, presence_checked_on FROM contact').raw().all();

  it('a profile says yes on the day it came, where nobody had looked', async () => {
    const context = book();
    await run(context, file('Name,Email\nAnn Example,ann@example.com\n'), people);
    await run(context, file('Email,Instagram\nann@example.com,@ann.e\n'), people);
    expect(presence(context)).toEqual([['Ann Example', 'yes', '2026-11-23']]);
  });

  it('the file’s own word goes before its profile', async () => {
    const context = book();
    const both = 'Email,LinkedIn,Social presence\nbob@example.com,linkedin.com/in/bob,no\n';
    await run(context, file(both), people);
    expect(presence(context)).toEqual([['', 'no', '2026-11-23']]);
  });

  it('the owner’s own no stays, though the profile is kept', async () => {
    const context = book();
    await run(context, file('Name,Email\nAnn Example,ann@example.com\n'), people);
    const { contact } = getPerson(context, { id: 1 });
    editPerson(context, { ...contact, id: 1, email: 'ann@example.com', phone: '', presence: 'no', ...plain });
    await run(context, file('Email,LinkedIn\nann@example.com,linkedin.com/in/ann-e\n'), people);
    expect(storedOutcome(context).contacts).toMatchObject([
      { presence: 'no', profiles: 'linkedin:in/ann-e' },
    ]);
  });

  it('an address in a list of connections counts, with or without a profile', async () => {
    const context = book();
    await run(context, file('Name,Email\nAnn Example,ann@example.com\n'), people);
    await run(context, file(LINKEDIN), any);
    expect(storedOutcome(context).contacts).toMatchObject([
      { name: 'Ann Example', presence: 'yes', profiles: 'linkedin:in/ann-e' },
    ]);
  });

  it('a name alone is never taken for the same person', async () => {
    const context = book();
    await run(context, file('Name,Email\nAnn Example,ann@example.com\n'), people);
    await run(context, file(`${PROFILES}Ann,Example,,,First Ltd,Owner,05 Mar 2026\n`), any);
    expect(presence(context)).toEqual([
      ['Ann Example', 'unchecked', null],
      ['Ann Example', 'unchecked', null],
    ]);
  });

  it('taken back, whoever was unchecked is so again', async () => {
    const context = book();
    await run(context, file('Name,Email\nAnn Example,ann@example.com\n'), people);
    const before = everything(context.book);
    const { importId } = await run(context, file(LINKEDIN), any);
    await undoImport(context, { id: importId ?? 0 });
    expect(everything(context.book)).toEqual(before);
    expect(getPerson(context, { id: 1 }).contact.presence).toBe('unchecked');
  });
});

describe('what is suggested and never recognised', () => {
  it.each([
    ['Timestamp', 'Email Address', 'How did you hear of us, and what would you like to learn?'],
    ['Zeitstempel', 'E-Mail-Adresse', 'Wie haben Sie von uns gehört?'],
    ['Horodateur', 'Adresse e-mail', 'Comment nous avez-vous connus ?'],
    ['Marca temporal', 'Dirección de correo electrónico', '¿Cómo nos ha conocido?'],
    ['Carimbo de data/hora', 'Endereço de e-mail', 'Como nos conheceu?'],
    ['Informazioni cronologiche', 'Indirizzo email', 'Come ci ha conosciuti?'],
    ['Tijdstempel', 'E-mailadres', 'Hoe kent u ons?'],
  ])('the answers to a Google form: %s', async (...header) => {
    const path = file(
      `${header.map((cell) => `"${cell}"`).join(',')}\n13/04/2026 18:30:01,ann@example.com,a friend\n`,
    );
    const { recognised } = await inspectFile(book(), request(path, { kind: null, guessKind: true }));
    expect(recognised).toMatchObject({ source: null, kind: 'responses', open: [] });
    expect(recognised.mapping).toEqual(
      expect.arrayContaining([
        { column: header[0], field: 'day' },
        { column: header[1], field: 'email' },
      ]),
    );
    await expect(run(book(), path, any)).rejects.toMatchObject({ code: 'ambiguous' });
  });
});
