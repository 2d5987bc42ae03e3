import { assertNever } from '../assert-never';
import type { LeadFinding } from './lead-finding';
import type { KnownDetail, LeadCondition, QualifiedLeadTerms, ResponseWay } from './lead-terms';
import type { LeadVerdict } from './qualified-lead';
import { type Say, listed } from './say';

const WAYS: Readonly<Record<ResponseWay, string>> = {
  registered: 'registered',
  attended: 'attended',
  downloaded: 'downloaded it',
  replied: 'replied',
};

const DETAILS: Readonly<Record<KnownDetail, string>> = {
  email: 'e-mail address',
  phone: 'phone number',
  company: 'company',
};

/** What a way to respond is called: “attended”. */
export function wayWord(way: ResponseWay): string {
  return WAYS[way];
}

/** What a detail of a contact is called: “phone number”. */
export function detailWord(detail: KnownDetail): string {
  return DETAILS[detail];
}

/** What is checked, as a sentence. */
export function leadSentence(terms: QualifiedLeadTerms, say: Say): string {
  const marked = terms.markedCounts ? 'Whoever is marked as a qualified lead is one too.' : '';
  if (terms.conditions.length === 0) return 'Whoever is marked as a qualified lead is one, and nobody else.';
  const asked = listed(
    terms.conditions.map((condition) => conditionText(condition, say)),
    terms.match === 'any' ? 'or' : 'and',
  );
  const within = `Within ${say.counted(terms.withinDays, 'day')} of a giveaway they responded to, ${asked}.`;
  return [within, marked].filter(Boolean).join(' ');
}

/** One condition within a sentence: “they bought for at least $50.00”. */
export function conditionText(condition: LeadCondition, say: Say): string {
  switch (condition.type) {
    case 'responded':
      return `they ${listed(
        condition.how.map((way) => wayAskedFor(way, condition.atLeastMinutes, say)),
        'or',
      )}`;
    case 'giveaways':
      return `they responded to at least ${say.counted(condition.atLeast, 'giveaway')}`;
    case 'acts': {
      const kinds = listed(
        condition.kinds.map((kind) => `“${say.kind(kind)}”`),
        'or',
      );
      const times = condition.atLeast === 1 ? '' : ` at least ${say.counted(condition.atLeast, 'time')}`;
      return `you logged ${kinds} with them${times}`;
    }
    case 'bought':
      return `they bought for at least ${say.money(condition.atLeastCents)}`;
    case 'known':
      return `your book has their ${listed(condition.details.map(detailWord), 'and')}`;
    default:
      return assertNever(condition);
  }
}

/** Why somebody is a qualified lead, or what is missing, as short sentences. */
export function leadReasons(terms: QualifiedLeadTerms, verdict: LeadVerdict, say: Say): string[] {
  if (verdict.fits) return verdict.because.map((finding) => findingText(finding, say));
  if (verdict.missing.some((one) => one.type === 'no_giveaway'))
    return ['Responded to no giveaway on record'];
  const within = `within ${say.counted(terms.withinDays, 'day')} of a giveaway they responded to`;
  if (terms.match === 'any') return [`Nothing of it ${within}`];
  const lacking = verdict.missing.flatMap((one) =>
    one.type === 'no_giveaway' ? [] : [conditionText(one, say)],
  );
  return [`Not ${within}: ${listed(lacking, 'and')}`];
}

function findingText(finding: LeadFinding, say: Say): string {
  switch (finding.type) {
    case 'responded':
      return `${capital(respondedText(finding.way, finding.minutes, say))} on ${say.day(finding.day)}`;
    case 'giveaways':
      return `Responded to ${say.counted(finding.count, 'giveaway')} by ${say.day(finding.day)}`;
    case 'acts':
      return `“${say.kind(finding.kind)}” on ${say.day(finding.day)}`;
    case 'bought':
      return `Bought for ${say.money(finding.totalCents)}; enough on ${say.day(finding.day)}`;
    case 'known':
      return `Your book has their ${listed(finding.details.map(detailWord), 'and')}`;
    case 'marked':
      return `Marked as a qualified lead on ${say.day(finding.day)}`;
    default:
      return assertNever(finding);
  }
}

function respondedText(way: ResponseWay, minutes: number | null, say: Say): string {
  const long = way === 'attended' && minutes !== null ? ` for ${say.counted(minutes, 'minute')}` : '';
  return `${wayWord(way)}${long}`;
}

function wayAskedFor(way: ResponseWay, minutes: number | null, say: Say): string {
  const long =
    way === 'attended' && minutes !== null ? ` for at least ${say.counted(minutes, 'minute')}` : '';
  return `${wayWord(way)}${long}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
