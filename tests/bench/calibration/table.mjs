/** Rows of a table in Markdown, the first its heads. */
export function table(heads, rows) {
  const line = (cellsOfRow) => `| ${cellsOfRow.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A share in percent, of how many where that is not plain. */
export function percent({ count, of }) {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(of < 1000 ? 0 : 1)} %`;
}

/** A factor in percent; a dash where there is none. */
export function factor(value) {
  return value === null ? '–' : `${(100 * value).toFixed(0)} %`;
}
