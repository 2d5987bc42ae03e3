import type { WrittenWords } from './written-words';
import { CUSTOMER_NUMBER, IDENTITY_WORDS } from './field-words-shared';

/** The header words of the fields of people. */
export const PEOPLE_WORDS: readonly WrittenWords[] = [
  ...IDENTITY_WORDS,
  {
    field: 'company',
    best: `company; company name; organisation; organization; organisation name; organization name; business; business name; employer;
      account name; firm; firma; firmenname; unternehmen; unternehmensname; betrieb; societe; entreprise; nom de l entreprise;
      nom de la societe; raison sociale; empresa; nombre de la empresa; nombre de empresa; compania; razon social; nome da empresa;
      razao social; azienda; societa; ragione sociale; nome azienda; ditta; bedrijf; bedrijfsnaam; organisatie; naam bedrijf`,
    not: 'id; number; size; phone; email; e mail; type; domain; since; owner; address; country; website; url',
  },
  {
    field: 'profile',
    best: `profile; profile url; profile link; social profile; social profiles; social media profile; social media; social media url;
      social link; social handle; handle; profil; profil url; profil link; social media profil; profil social; perfil; perfil social;
      redes sociales; redes sociais; profilo; profilo social; profiel; social media profiel`,
    weak: 'url; link; web; website; webseite; site web; sitio web; sito web; pagina web',
    not: 'presence; picture; image; photo; type; status; completed',
  },
  {
    field: 'social_presence',
    best: `social presence; social media presence; has social media; has social presence; on social media; active on social media;
      presence; social media prasenz; soziale prasenz; in sozialen medien; auf social media; presence sociale; presence sur les reseaux;
      presence sur les reseaux sociaux; presencia social; presencia en redes; presencia en redes sociales; presenca social;
      presenca nas redes; presenca nas redes sociais; presenza social; presenza sui social; aanwezig op social media;
      social media aanwezigheid`,
  },
  {
    field: 'stage',
    best: `stage; lifecycle stage; life cycle stage; contact stage; customer stage; lead stage; phase; lifecycle phase; lebenszyklusphase;
      kundenphase; etape; etape du cycle de vie; phase du cycle de vie; etapa; etapa del ciclo de vida; fase; fase del ciclo de vida;
      fase do ciclo de vida; fase del ciclo di vita; stadium; levenscyclusfase`,
    not: 'date; changed; deal; since',
  },
  {
    field: 'tags',
    best: `tags; tag; labels; label; schlagworte; schlagworter; stichworte; stichworter; etiketten; etiquettes; mots cles; etiquetas;
      marcadores; etichette; trefwoorden; tags list`,
    not: 'date; id; count; e mail; email; phone; address; website; event; relation',
  },
  {
    field: 'first_seen_on',
    best: `first seen; first seen on; first contact; first contact on; first contact date; date of first contact; customer since; client since;
      since; first contacted; erstkontakt; erster kontakt; erstkontakt am; kunde seit; kundin seit; seit; kontakt seit; premier contact;
      date du premier contact; client depuis; depuis; primer contacto; fecha de primer contacto; cliente desde; desde; primeiro contato;
      primeiro contacto; data do primeiro contato; primo contatto; data primo contatto; cliente dal; cliente da; eerste contact; klant sinds; sinds`,
    good: `created; created at; created on; create date; creation date; date created; date added; added; added on; added at; signup date;
      sign up date; signed up; joined; joined on; join date; subscribed on; registered on; registration date; connected on; first visit;
      angelegt am; erstellt am; hinzugefugt am; anmeldedatum; registriert am; cree le; date de creation; ajoute le; date d ajout;
      date d inscription; inscrit le; fecha de alta; fecha de creacion; creado; creado el; fecha de registro; data de criacao; criado em;
      data de cadastro; data de registo; data di creazione; creato il; data di iscrizione; iscritto il; aangemaakt op; aangemaakt;
      toegevoegd op; datum toegevoegd; inschrijfdatum`,
    not: 'by; birth; updated; modified',
  },
  {
    field: 'source_id',
    best: `${CUSTOMER_NUMBER}; record id; reference id; external id; person id; member id; member number; mitgliedsnummer; contact number id`,
    weak: 'id; number; no; nr; nummer; numero; reference; ref',
    not: 'owner; company; list',
  },
];
