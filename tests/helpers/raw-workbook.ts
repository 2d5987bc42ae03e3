import { CFB } from '@e965/xlsx';

/** A cell as the file format writes it: `<c r="A1" …>`; give the inner XML and attributes yourself. */
export type RawSheet = { readonly name: string; readonly state?: 'hidden'; readonly xml: string };

/**
 * A minimal XLSX of hand-written sheets, so that the reader is not tested against its own writer.
 * `format` is the number format of style 2; `texts` are the shared strings, each an `<si>`.
 */
export function rawXlsx(
  sheets: readonly RawSheet[],
  options: { readonly date1904?: string; readonly format?: number; readonly texts?: string } = {},
): Buffer {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  return zip({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${options.texts === undefined ? '' : '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'}${numbered.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${options.date1904 ? ` date1904="${options.date1904}"` : ''}/><sheets>${numbered.map(({ id, name, state }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELS}">${numbered.map(({ id }) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 is a date, style 2 money with two decimals, or the format asked for.
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="${options.format ?? 4}" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...(options.texts !== undefined && {
      'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${options.texts}</sst>`,
    }),
    ...Object.fromEntries(
      numbered.map(({ id, xml }) => [
        `xl/worksheets/sheet${id}.xml`,
        `${XML}<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
  });
}

/** A zip of these files. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const archive = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(files))
    CFB.utils.cfb_add(archive, `/${name}`, Buffer.from(content));
  const bytes: unknown = CFB.write(archive, { type: 'buffer', fileType: 'zip', compression: true });
  if (!Buffer.isBuffer(bytes)) throw new Error('The archive could not be made.');
  return bytes;
}

/** A cell with text in it. */
export function text(reference: string, value: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** A cell with a number, under style 0 (general), 1 (date) or 2 (money). */
export function number(reference: string, value: number, style = 0): string {
  return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
