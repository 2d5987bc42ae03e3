import type { WrittenWords } from './written-words';

// Columns about the business's own people or about something else that also has a name or an address.
const STAFF =
  'assistant; spouse; sales rep; rep; owner; staff; agent; seller; salesperson; assigned; manager; verkaufer; vendeur; vendedor; venditore; verkoper';

// Address books have each name as it is spoken beside it.
const SPOKEN = 'phonetic; yomi';

/** Who somebody is: the fields that people and purchases have in common. */
export const IDENTITY_WORDS: readonly WrittenWords[] = [
  {
    field: 'first_name',
    best: `first name; firstname; given name; forename; fname; vorname; prenom; nombre de pila; primer nombre; primeiro nome;
      nome proprio; voornaam`,
    not: `${STAFF}; ${SPOKEN}`,
  },
  {
    field: 'last_name',
    best: `last name; lastname; surname; family name; lname; nachname; familienname; zuname; nom de famille; apellido; apellidos;
      sobrenome; apelido; ultimo nome; cognome; achternaam; familienaam`,
    not: `${STAFF}; ${SPOKEN}`,
  },
  {
    field: 'name',
    best: `name; full name; fullname; contact name; customer name; client name; buyer name; display name; name of customer;
      vollstandiger name; kundenname; kontaktname; vor und nachname; vorname und nachname; name des kunden;
      nom complet; nom et prenom; prenom et nom; nom du client; nom client; nom du contact;
      nombre completo; nombre y apellidos; nombre y apellido; nombre del cliente;
      nome completo; nome do cliente; nome e sobrenome; nome e cognome; cognome e nome; nome cliente; nome del cliente; nominativo;
      naam; volledige naam; klantnaam; contactnaam; naam klant; nom; nombre; nome`,
    good: `customer; client; contact; buyer; person; purchaser; kunde; kundin; kontakt; kaufer; kaeufer; cliente; contacto; contato;
      contatto; acheteur; comprador; acquirente; klant; koper; billing name; ship to name`,
    weak: 'who; wer; qui; quien; quem; chi',
    not: `${STAFF}; ${SPOKEN}; middle; nick; maiden; prefix; suffix; additional; company; business; firm; product; item; file; event; campaign; list; store; shop; user; username; method; plan;
      firma; firmen; produkt; artikel; societe; entreprise; produit; empresa; producto; produto; azienda; prodotto; bedrijf; since;
      type; status; group; id; number; no; nr; code; email; e mail; mail; phone; address; notes; note; country; city; stage; seit`,
  },
  {
    field: 'email',
    best: `email; e mail; email address; e mail address; mail; mail address; customer email; client email; contact email; buyer email;
      customer e mail; emailadresse; e mailadresse; mailadresse; e mail adresse; email adresse; kunden email; kunden e mail;
      adresse e mail; adresse email; adresse mail; courriel; adresse electronique; adresse de courriel; adresse courriel;
      correo; correo electronico; direccion de correo; direccion de correo electronico; direccion de email;
      endereco de e mail; endereco de email; correio eletronico; correio electronico;
      indirizzo e mail; indirizzo email; indirizzo mail; posta elettronica; emailadres; e mailadres; mailadres; e mail adres; email adres`,
    not: `${STAFF}; marketing; accepts; opt; optin; optout; consent; subscribed; subscription; status; type; sent; verified; newsletter;
      clicks; opens; count; date; our; company; from; to; bounced; valid; label`,
  },
  {
    field: 'phone',
    best: `phone; phone number; phone no; telephone; telephone number; tel; tel no; mobile; mobile phone; mobile number; cell; cell phone;
      contact number; telefon; telefonnummer; telefonnr; telefon nr; tel nr; handy; handynummer; mobil; mobiltelefon; mobilnummer; rufnummer;
      portable; numero de telephone; telephone portable; tel portable; telefono; numero de telefono; movil; celular; telefono movil;
      telefone; telemovel; numero de telefone; cellulare; numero di telefono; telefoon; telefoonnummer; mobiel; mobiele nummer; gsm`,
    not: `${STAFF}; fax; type; extension; ext; accepts; opt; consent; verified; model; label`,
  },
  {
    field: 'notes',
    best: `notes; note; comment; comments; remark; remarks; memo; notizen; notiz; bemerkung; bemerkungen; anmerkung; anmerkungen;
      kommentar; kommentare; remarque; remarques; commentaire; commentaires; notas; nota; comentario; comentarios; observaciones;
      observacoes; osservazioni; commenti; notities; notitie; opmerking; opmerkingen; aantekeningen`,
    not: `id; date; author; by; count; private`,
  },
];

/** The customer's number in the source, for people and purchases alike. */
export const CUSTOMER_NUMBER = `customer id; customer number; customer no; customer nr; client id; client number; contact id; customer reference;
  customer code; kundennummer; kunden nr; kundennr; kunden nummer; kunden id; kundenid; numero client; numero de client; id client; code client;
  numero de cliente; id de cliente; id cliente; codigo de cliente; codigo do cliente; id do cliente; numero do cliente; codice cliente;
  numero cliente; klantnummer; klantnr; klant nr; klant id`;

/** The day something happened. */
export const DAY_WORDS: WrittenWords = {
  field: 'day',
  best: `date; day; order date; date of order; purchase date; date of purchase; sale date; sales date; date of sale; transaction date;
    invoice date; payment date; date paid; posting date; booking date; receipt date; datum; tag; bestelldatum; auftragsdatum; kaufdatum;
    rechnungsdatum; verkaufsdatum; buchungsdatum; belegdatum; buchungstag; zahlungsdatum; umsatzdatum; jour; date de commande;
    date de la commande; date commande; date d achat; date achat; date de vente; date vente; date de facture; date facture; date de facturation;
    date de transaction; date de paiement; date de l achat; fecha; dia; fecha de compra; fecha de pedido; fecha del pedido; fecha pedido;
    fecha de venta; fecha venta; fecha de factura; fecha factura; fecha de pago; fecha de transaccion; data; data da compra; data de compra;
    data do pedido; data da encomenda; data da venda; data de venda; data da fatura; data de pagamento; data da transacao; giorno;
    data ordine; data dell ordine; data acquisto; data di acquisto; data d acquisto; data vendita; data di vendita; data fattura;
    data pagamento; data transazione; dag; besteldatum; orderdatum; aankoopdatum; verkoopdatum; factuurdatum; betaaldatum; transactiedatum`,
  good: `created at; created; created on; created date; date created; paid at; paid on; ordered at; ordered on; purchased at; purchased on;
    timestamp; date time; datetime; date and time; time stamp; bestellt am; bezahlt am; gekauft am; datum und uhrzeit; zeitstempel;
    erstellt am; commande le; paye le; achete le; date et heure; cree le; fecha y hora; creado el; pagado el; data e hora; criado em; pago em;
    data e ora; creato il; pagato il; datum en tijd; besteld op; betaald op; aangemaakt op;
    horodateur; marca temporal; carimbo de data hora; informazioni cronologiche; tijdstempel`,
  weak: 'when; wann; quand; cuando; quando; wanneer',
  not: `birth; birthday; born; due; ship; shipped; shipping; delivery; delivered; dispatch; expiry; expires; expiration; updated; modified;
    refund; refunded; cancelled; canceled; end; geburt; lieferung; naissance; livraison; echeance; nacimiento; entrega; vencimiento;
    nascimento; nascita; consegna; scadenza; geboorte; levering; valuta`,
};
