import { foldAccents } from './words';

/** The month 1-12 a word names in English, German, French, Spanish, Portuguese, Italian or Dutch. */
export function monthOfWord(word: string): number | undefined {
  return MONTHS.get(word);
}

/** A word a written date may hold beside its month: weekdays, articles, ordinal endings. */
export function isDateFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** The words and numbers of a written date, folded: `Fri, 3rd Avr. 2026` is `fri 3 rd avr 2026`. */
export function dateTokens(text: string): string[] {
  return foldAccents(text).match(/\p{L}+|\d+/gu) ?? [];
}

// One line a month; a short form that two languages use for different months is left out.
const NAMES = [
  'january jan januar janner janvier janv enero ene janeiro gennaio genn gen januari',
  'february feb februar fevrier fevr fev febrero fevereiro febbraio febr februari',
  'march mar marz maerz mrz mars marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug aout agosto ago augustus',
  'september sep sept septembre septiembre setembro settembre sett set',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro dicembre',
];
const MONTHS = new Map(
  NAMES.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

const FILLERS = new Set(
  (
    'st nd rd th er ere eme e o a º ª of the de del den der le la el il di d do da um at am ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi fr sa so ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim ' +
    'lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom ' +
    'segunda terca quarta quinta sexta feira seg ter qua qui sex ' +
    'lunedi martedi mercoledi giovedi venerdi sabato domenica gio ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo'
  ).split(' '),
);
