import { foldAccents } from '../import/words';

const TITLES = new Set('dr prof mr mrs ms miss herr frau mme mlle sr sra dott ing jr'.split(' '));
const LEGAL = new Set(
  'gmbh ag kg ug ohg ltd limited llc llp inc corp co plc sa sas sarl srl spa bv nv lda oy ab as kft sl'.split(
    ' ',
  ),
);
// Providers whose addresses say nothing about where somebody works, by the first word of the domain.
const PROVIDERS = new Set(
  `gmail googlemail yahoo ymail hotmail outlook live msn icloud me mac gmx web aol proton protonmail mail
   zoho yandex t-online freenet orange free wanadoo laposte sfr libero virgilio tiscali comcast verizon
   btinternet sapo terra uol bol ziggo kpn hey fastmail posteo mailbox`.split(/\s+/),
);

/** The words of a person's name for comparing: folded, without titles; a comma puts the surname first. */
export function nameWords(name: string): string[] {
  const [surname = '', first = ''] = name.split(',');
  const ordered = first.trim() === '' ? surname : `${first} ${surname}`;
  const words = foldAccents(ordered.replaceAll(/['’]/g, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const naming = words.filter((word) => !TITLES.has(word));
  return naming.length > 0 ? naming : words;
}

/** A company for comparing: folded, without its legal form; empty for none. */
export function companyKey(company: string): string {
  const words = foldAccents(company).match(/[\p{L}\p{N}]+/gu) ?? [];
  const naming = words.filter((word) => !LEGAL.has(word));
  return (naming.length > 0 ? naming : words).join(' ');
}

/** The domain of an address where it says where somebody works; null for the large providers. */
export function workDomain(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return domain === '' || PROVIDERS.has(domain.split('.')[0] ?? '') ? null : domain;
}

/** One letter added, left out, changed, or two neighbours changed round. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let left = 0;
  const most = Math.min(a.length, b.length) - from;
  while (left < most && a[a.length - 1 - left] === b[b.length - 1 - left]) left += 1;
  const [inA, inB] = [a.slice(from, a.length - left), b.slice(from, b.length - left)];
  if (inA.length <= 1 && inB.length <= 1) return true;
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}
