import { seconds } from '../setup/say.mjs';

/** Counts checks and tests together, and tells each check's result on one line. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** Runs one check (returning { ok, out } or { skipped }), which counts as one test. */
  async check(name, work) {
    const start = performance.now();
    const { ok, out, skipped } = await settled(work);
    const result = skipped ? `left out: ${skipped}` : ok ? 'ok' : 'FAILED';
    process.stdout.write(`${name.padEnd(30, '.')} ${result} (${seconds(start)})\n`);
    if (!ok && out) process.stdout.write(`${out}\n\n`);
    this.add({ passed: ok ? 1 : 0, failed: ok || skipped ? 0 : 1, skipped: skipped ? 1 : 0 });
    return ok === true;
  }

  add({ passed, failed, skipped }) {
    this.passed += passed;
    this.failed += failed;
    this.skipped += skipped;
  }

  /** The last line of a run, as readers of test logs expect it. */
  summary() {
    const counted = `${this.passed} passed, ${this.failed} failed`;
    return this.skipped > 0 ? `${this.skipped} skipped\n${counted}` : counted;
  }
}

async function settled(work) {
  try {
    return (await work()) ?? { ok: true };
  } catch (error) {
    return { ok: false, out: process.env.DEBUG ? error.stack : error.message };
  }
}
