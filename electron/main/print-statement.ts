import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { BrowserWindow, WebContents } from 'electron';
import { Refusal } from '../../src/contract/failure';
import type { ShellInput } from '../../src/contract/shell';
import { openHiddenWindow } from './windows';

/** What goes on paper, and on which: the statement of a month, or of one contact. */
export type Paper = { readonly size: 'A4' | 'Letter' } & (
  | { readonly month: string; readonly hideNames: boolean; readonly knownThen?: boolean }
  | { readonly person: ShellInput<'printPerson'> }
);

/** Lays paper out in hidden windows. `footers` is told by the paper when it is ready. */
export type PaperDesk = {
  readonly savePdf: (paper: Paper, target: string) => Promise<void>;
  readonly print: (paper: Paper) => Promise<void>;
  /** The paper in that window is laid out. */
  readonly ready: (contents: WebContents, footer: string) => void;
  /** There is nothing to lay out in that window. */
  readonly failed: (contents: WebContents, why: string) => void;
};

type Waiting = { readonly resolve: (footer: string) => void; readonly reject: (error: Refusal) => void };

const LAYOUT_LIMIT_MS = 30_000;
const INCH_MM = 25.4;
const MARGINS = { top: 15 / INCH_MM, bottom: 18 / INCH_MM, left: 17 / INCH_MM, right: 17 / INCH_MM };

/** A desk whose windows talk to the bank through `connect`. */
export function makePaperDesk(connect: (contents: WebContents) => void): PaperDesk {
  const waiting = new Map<number, Waiting>();
  const lay = (paper: Paper): Promise<{ window: BrowserWindow; footer: string }> =>
    layOut(paper, connect, (id, one) => waiting.set(id, one));
  return {
    ready: (contents, footer) => {
      waiting.get(contents.id)?.resolve(footer);
      waiting.delete(contents.id);
    },
    failed: (contents, why) => {
      waiting.get(contents.id)?.reject(new Refusal('print_failed', why));
      waiting.delete(contents.id);
    },
    savePdf: async (paper, target) => {
      const { window, footer } = await lay(paper);
      try {
        writeWhole(target, await window.webContents.printToPDF(pdfOptions(paper, footer)));
      } finally {
        window.destroy();
      }
    },
    print: async (paper) => {
      const { window } = await lay(paper);
      window.webContents.print({ silent: false, pageSize: paper.size }, () => window.destroy());
    },
  };
}

async function layOut(
  paper: Paper,
  connect: (contents: WebContents) => void,
  wait: (id: number, one: Waiting) => void,
): Promise<{ window: BrowserWindow; footer: string }> {
  const window = openHiddenWindow(`print.html#${addressOf(paper)}`);
  window.webContents.once('dom-ready', () => connect(window.webContents));
  try {
    const footer = await new Promise<string>((resolve, reject) => {
      wait(window.webContents.id, { resolve, reject });
      setTimeout(() => reject(new Refusal('print_failed', PRINT_FAILED)), LAYOUT_LIMIT_MS).unref();
    });
    return { window, footer };
  } catch (error) {
    window.destroy();
    throw error;
  }
}

function addressOf(paper: Paper): string {
  if ('person' in paper) {
    const query = new URLSearchParams({ person: JSON.stringify(paper.person), paper: paper.size });
    return `/person?${query.toString()}`;
  }
  const { month, hideNames, knownThen, size } = paper;
  const flag = (on = false): string => (on ? '1' : '0');
  const query = new URLSearchParams({
    month,
    hideNames: flag(hideNames),
    knownThen: flag(knownThen),
    paper: size,
  });
  return `/statement?${query.toString()}`;
}

const PRINT_FAILED =
  'The statement could not be laid out. Nothing was saved. Try again, or choose another month.';

function pdfOptions(paper: Paper, footer: string): Electron.PrintToPDFOptions {
  return {
    pageSize: paper.size,
    margins: MARGINS,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerTemplate(footer),
  };
}

// Chromium lays the footer out on its own, without the page's styles or fonts.
function footerTemplate(footer: string): string {
  const style = `width:100%;margin:0 ${MARGINS.left}in;padding-top:6px;border-top:1px solid #d3d0c6;
    display:flex;justify-content:space-between;font:7px Helvetica,Arial,sans-serif;color:#55615c`;
  return `<div style="${style}"><span>${escapeHtml(footer)}</span>
    <span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

function writeWhole(target: string, bytes: Uint8Array): void {
  const unfinished = `${target}.unfinished`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new Refusal('not_saved', `The PDF could not be saved at ${target}. Choose another folder.`, error);
  }
}
