import type { WrittenWords } from './written-words';
import { CUSTOMER_NUMBER, DAY_WORDS, IDENTITY_WORDS } from './field-words-shared';

// Parts of a sale, or one piece of it: never what the customer paid in all.
const PARTS = `tax; taxes; vat; gst; mwst; ust; steuer; tva; iva; btw; discount; discounts; rabatt; remise; descuento; desconto; sconto; korting;
  fee; fees; gebuhr; gebuhren; frais; comision; taxa; commissione; kosten; cost; costs; shipping; versand; versandkosten; livraison; envio;
  spedizione; verzending; tip; tips; trinkgeld; pourboire; propina; refunded; refund; erstattet; unit; units; each; per; item; items; line;
  subtotal; sub; quantity; qty; count; orders; balance; due; outstanding; points; budget; orderline; einzel; stuck; unitaire; unitario; unitaria;
  type; status; currency; number; no; nr`;

/** The header words of the fields of purchases. */
export const PURCHASE_WORDS: readonly WrittenWords[] = [
  ...IDENTITY_WORDS,
  DAY_WORDS,
  {
    field: 'amount',
    best: `amount; total; total amount; amount total; grand total; order total; order amount; amount paid; paid amount; total paid; total price; sale amount;
      sales amount; invoice total; invoice amount; transaction amount; payment amount; purchase amount; total sale; total sales; total value;
      total incl vat; total incl tax; total including tax; total inc vat; amount incl vat; amount incl tax; total collected; paid; revenue;
      betrag; summe; gesamt; gesamtbetrag; gesamtsumme; gesamtpreis; rechnungsbetrag; bestellwert; auftragswert; umsatz; bruttobetrag;
      betrag brutto; brutto; endbetrag; zahlbetrag; kaufbetrag; gesamt brutto; montant; montant total; total ttc; montant ttc; somme; prix total;
      montant paye; total paye; total de la commande; total commande; importe; importe total; monto; monto total; precio total; total pagado;
      total del pedido; total pedido; valor; valor total; montante; quantia; preco total; total pago; valor pago; total do pedido; importo;
      totale; importo totale; totale ordine; prezzo totale; ammontare; totale pagato; importo pagato; bedrag; totaal; totaalbedrag; totaalprijs;
      orderbedrag; orderwaarde; factuurbedrag; ordertotaal; totaal bedrag; bedrag incl btw; totaal incl btw`,
    good: `gross; gross amount; gross sales; sales; sale; sum; value; order value; net; net amount; net sales; net total; charge; charged; netto;
      nettobetrag; omzet; ventes; ventas; vendas; vendite; chiffre d affaires; ingresos; receita; ricavo;
      line total; line amount; total line; positionsbetrag; zeilensumme; total ligne; total linea; importe linea; total da linha; totale riga; regeltotaal`,
    weak: `price; preis; prix; precio; preco; prezzo; prijs; verkaufspreis; prix de vente; sale price; selling price;
      how much; wieviel; wie viel; combien; cuanto; quanto; hoeveel`,
    not: PARTS,
  },
  {
    field: 'order_number',
    best: `order number; order no; order nr; order id; order; order ref; order reference; bestellnummer; bestell nr; bestellnr; bestell id; bestellung;
      auftragsnummer; auftrags nr; auftragsnr; auftrag; numero de commande; numero commande; n de commande; no de commande; n commande; commande; ref commande;
      reference commande; reference de commande; id commande; numero de pedido; numero pedido; n de pedido; pedido; id de pedido; id pedido;
      referencia de pedido; numero do pedido; id do pedido; numero da encomenda; encomenda; n da encomenda; numero ordine; numero d ordine;
      n ordine; nr ordine; ordine; id ordine; ordernummer; ordernr; order nummer; bestelnummer; bestelling; bestel nr`,
    good: `invoice; invoice number; invoice no; invoice nr; invoice id; receipt; receipt number; receipt no; receipt id; transaction id;
      transaction number; transaction; sale id; sale number; sale no; purchase id; payment id; reference; reference number; ref; ref no;
      rechnungsnummer; rechnungs nr; rechnungsnr; rechnung; belegnummer; beleg nr; beleg; transaktionsnummer; transaktions id; referenz;
      numero de facture; numero facture; n de facture; n facture; facture; numero de transaction; numero de factura; n de factura; n factura;
      factura; numero factura; referencia; id de transaccion; numero da fatura; fatura; numero fatura; recibo; id da transacao; numero fattura;
      n fattura; fattura; ricevuta; riferimento; id transazione; factuurnummer; factuur; factuurnr; transactienummer; referentie; bonnummer`,
    weak: 'id; number; no; nr; nummer; numero; num',
    not: 'date; datum; fecha; data; total; amount; status; type; customer; client; kunde; kunden; cliente; klant; items; item; count; value',
  },
  {
    field: 'currency',
    best: 'currency; currency code; wahrung; waehrung; wahrungscode; devise; monnaie; moneda; divisa; moeda; valuta; munt; muntsoort',
    not: 'rate; converted; exchange',
  },
  {
    field: 'source_id',
    best: CUSTOMER_NUMBER,
  },
  {
    field: 'notes',
    best: '',
    good: `description; item; items; product; products; product name; article; beschreibung; artikel; produkt; verwendungszweck; designation; produit;
      descripcion; producto; articulo; concepto; descricao; produto; artigo; descrizione; prodotto; articolo; causale; omschrijving; product naam`,
    weak: 'what; was; quoi; que; cosa; wat',
    not: 'id; number; price; quantity; qty; count; date; sku; code',
  },
];
