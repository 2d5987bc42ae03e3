// The window while 200,000 sales are looked at, stored and taken back: how long its frames take, and how long a
// question to the book. Needs a display, or Xvfb.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { onDisplay } from '../../scripts/display.mjs';
import { inFolder, root } from './book.mjs';
import { writeCsv } from './sales.mjs';

const ROWS = Number(process.env.ROWS ?? 200_000);
const PATIENCE = 300_000;
const executablePath = createRequire(import.meta.url)('electron');
const isRoot = process.getuid?.() === 0;

await inFolder((folder) => onDisplay((env) => measure(folder, env)));

async function measure(folder, env) {
  const csv = join(folder, 'sales.csv');
  writeCsv(csv, ROWS, 4000);
  const args = [
    root,
    `--user-data-dir=${join(folder, 'data')}`,
    '--disable-gpu',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  const app = await _electron.launch({ executablePath, args, cwd: root, env, chromiumSandbox: !isRoot });
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(PATIENCE);
    await page.getByRole('heading', { name: 'Welcome to Trust Bank' }).waitFor();
    await page.keyboard.type('Hill Farm');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Screens' }).getByText('Import').click();
    report('with nothing to do', await watching(page, () => page.waitForTimeout(3000)));
    const looking = async () => {
      await page.getByTestId('file-input').first().setInputFiles(csv);
      await page.getByTestId('import-counts').first().waitFor();
    };
    report(`looking at ${ROWS} rows`, await watching(page, looking));
    const storing = async () => {
      await page.getByRole('button', { name: /^Import [\d,]+ / }).click();
      await page.getByRole('button', { name: 'Undo this import' }).waitFor();
    };
    report(`storing ${ROWS} rows`, await watching(page, storing));
    const takingBack = async () => {
      await page.getByRole('button', { name: 'Undo this import' }).click();
      await page.getByRole('heading', { name: 'Taken back' }).waitFor();
    };
    report(`taking ${ROWS} rows back`, await watching(page, takingBack));
    if (process.env.PICTURE) writeFileSync(process.env.PICTURE, await page.screenshot());
  } finally {
    await app.close();
  }
}

/** Frames and answers in milliseconds while something goes on. */
async function watching(page, work) {
  await page.evaluate(watch);
  const start = performance.now();
  await work();
  const took = (performance.now() - start) / 1000;
  return { took, ...(await page.evaluate(() => window.endWatch())) };
}

// Runs in the window.
function watch() {
  const [frames, answers] = [[], []];
  const watched = { goesOn: true };
  let last = performance.now();
  const frame = (now) => {
    frames.push(now - last);
    last = now;
    if (watched.goesOn) requestAnimationFrame(frame);
  };
  const ask = async () => {
    while (watched.goesOn) {
      const start = performance.now();
      await window.bank.ledger.today({});
      answers.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  requestAnimationFrame(frame);
  const asking = ask();
  window.endWatch = async () => {
    watched.goesOn = false;
    await asking;
    return { frames, answers };
  };
}

function report(what, { took, frames, answers }) {
  console.log(`${what} (${took.toFixed(1)} s):`);
  console.log(`  frames ${shape(frames)}; answers to a question ${shape(answers)}`);
}

function shape(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  return `${sorted.length}, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms`;
}
