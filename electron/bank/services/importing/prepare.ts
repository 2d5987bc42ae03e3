import { Refusal } from '../../../../src/contract/failure';
import type { SheetInQuestion } from '../../../../src/contract/imports';
import type { DecimalMark } from '../../../../src/domain/import/amount-text';
import type { DateOrder } from '../../../../src/domain/import/date-text';
import type { ImportKind } from '../../../../src/domain/import/field';
import { type Binding, bind, isFault } from '../../../../src/domain/import/mapping';
import type { SourceFile } from '../../files/source-file';
import { type Context, businessOf } from '../context';
import { type Ambiguity, ambiguitiesOf } from './ambiguities';
import { ambiguitySentence } from './ambiguity-text';
import { openOnce } from './open-once';
import { pickTable } from './pick-table';
import type { Recognised } from './recognise';
import { asRefusal, noRows, unfitMapping } from './refusals';
import type { ImportRequest } from './request';
import { splitTables } from './split-tables';
import { type Survey, survey } from './survey';
import { tellApart } from './tell-apart';

/** A file looked at from end to end; what is ambiguous still to be settled. */
export type Inspected = {
  readonly request: ImportRequest;
  readonly file: SourceFile;
  readonly recognised: Recognised;
  readonly survey: Survey;
  readonly ambiguities: readonly Ambiguity[];
  /** The tables that could be meant, where it is not clear which. */
  readonly rivals: readonly SheetInQuestion[];
};

/** A file with nothing left open, ready to be stored. */
export type Prepared = Inspected & {
  readonly kind: ImportKind;
  readonly binding: Binding;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
};

/** Reads a file, finds its table and what its columns mean. @throws Refusal `unreadable`, `cancelled`, `mapping` */
export async function inspectFile(context: Context, request: ImportRequest): Promise<Inspected> {
  const { reader } = context.book;
  try {
    const opened = await openOnce(request.path, context.signal);
    const file = await splitTables(context, opened, request);
    const { chosen, rivals } = await pickTable(reader, file, request);
    const found = await survey(context, chosen, request);
    if (found.rows === 0) throw noRows(file.name, chosen.source, found.skipped);
    const inQuestion = await tellApart(context, rivals, request);
    const ambiguities = ambiguitiesOf(chosen, found, inQuestion);
    return { request, file, recognised: chosen, survey: found, ambiguities, rivals: inQuestion };
  } catch (error) {
    throw asRefusal(error, request.path.replace(/^.*[/\\]/, ''));
  }
}

/** The same, refused while anything is ambiguous. @throws Refusal `ambiguous` with the list besides */
export async function prepareFile(context: Context, request: ImportRequest): Promise<Prepared> {
  const inspected = await inspectFile(context, request);
  const { file, recognised, ambiguities } = inspected;
  if (ambiguities.length > 0 || recognised.kind === null) {
    const { currency } = businessOf(context);
    const sentences = ambiguities.map((ambiguity) => ambiguitySentence(ambiguity, currency));
    const message = `${file.name}: ${sentences.join(' ')} Nothing was changed.`;
    throw new Refusal('ambiguous', message, { file: file.name, ambiguous: ambiguities });
  }
  const binding = bind(recognised.kind, recognised.mapping, recognised.columns);
  if (isFault(binding)) throw unfitMapping(file.name, binding);
  const { day, amount } = inspected.survey;
  return {
    ...inspected,
    kind: recognised.kind,
    binding,
    // Where the surveyed column leaves it open, another column of days may still depend on it.
    dateOrder: settledOrder(day) ?? recognised.source?.dateOrder ?? null,
    decimal: amount?.decision.state === 'settled' ? amount.decision.decimal : null,
  };
}

function settledOrder(day: Survey['day']): DateOrder | null {
  return day?.decision.state === 'settled' ? day.decision.order : null;
}
