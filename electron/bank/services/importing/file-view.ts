import type { ColumnView, ImportFileView } from '../../../../src/contract/imports';
import { isBlank, textOf } from '../../../../src/domain/import/cell';
import type { ReadingHandle } from '../../db/handle';
import { fieldViews, keyedMapping } from './field-keys';
import { giveawayProposal } from './giveaway-proposal';
import type { Inspected } from './prepare';
import { questionOf } from './question';

const SAMPLES = 5;
const SAMPLE_LENGTH = 200;

/** An inspected file as the window shows it. */
export function fileView(handle: ReadingHandle, inspected: Inspected): ImportFileView {
  const { file, recognised, survey, ambiguities, rivals } = inspected;
  const { kind, mapping, columns, table } = recognised;
  const views = columnViews(recognised);
  return {
    fileName: file.name,
    source: recognised.source?.name ?? 'generic',
    sourceTitle: recognised.source?.title ?? null,
    cannotGive: recognised.source?.cannotGive ?? '',
    event: recognised.event && { title: recognised.event.title, day: recognised.event.on },
    giveaway: giveawayProposal(handle, inspected),
    sheets: file.tables.flatMap(({ sheet }) => sheet ?? []),
    sheet: table.sheet,
    sheetsAre: file.tables.some(({ isPart }) => isPart) ? 'tables' : 'sheets',
    sheetsInQuestion: rivals,
    encoding: file.encoding,
    delimiter: file.delimiter,
    rows: survey.rows,
    columns: views,
    kind,
    fields: kind === null ? [] : fieldViews(kind, mapping, views),
    mapping: keyedMapping(mapping, columns),
    remembered: recognised.by === 'memory',
    readOtherwise: survey.readOtherwise,
    unsettled: ambiguities.flatMap((ambiguity) => (ambiguity.about === 'field' ? [ambiguity.column] : [])),
    questions: ambiguities.flatMap((ambiguity) => questionOf(ambiguity) ?? []),
  };
}

// Different values say more than the first rows, which are often alike.
function columnViews({ columns, sample }: Inspected['recognised']): ColumnView[] {
  return columns.map(({ index, name }) => {
    const values = sample.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
    const texts = new Set(values.map((cell) => textOf(cell).slice(0, SAMPLE_LENGTH)));
    return { index, header: name, samples: [...texts].slice(0, SAMPLES) };
  });
}
