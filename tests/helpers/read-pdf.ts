import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says: its text page by page, its title, and whether it is tagged for screen readers. */
export type ReadPdf = { readonly pages: readonly string[]; readonly title: string; readonly tagged: boolean };

/** Reads a PDF file as a reader would select its text. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : ' ') : '')).join(''),
    );
  }
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  await task.destroy();
  const title: unknown = 'Title' in info ? info.Title : '';
  return { pages, title: String(title), tagged: marks?.Marked === true };
}
