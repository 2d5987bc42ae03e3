import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Ends a run with "N passed, N failed" alone on the last line. Where TRUST_BANK_TEST_COUNTS names a
 * file, the counts go there instead, for a caller who has more to add.
 */
export default class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = countTests(modules, errors.length);
    const file = process.env['TRUST_BANK_TEST_COUNTS'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
    else process.once('exit', () => process.stdout.write(`${sentence(counts)}\n`));
  }
}

function countTests(modules: readonly TestModule[], strayErrors: number): Counts {
  const counts: Counts = { passed: 0, failed: strayErrors, skipped: 0 };
  for (const module of modules) {
    const tests = [...module.children.allTests()];
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    // A file that cannot be loaded, or whose set-up fails, has no failed test to speak for it.
    counts.failed += failed === 0 && module.state() === 'failed' ? 1 : failed;
    counts.passed += tests.filter((test) => test.result().state === 'passed').length;
    counts.skipped += tests.filter((test) => test.result().state === 'skipped').length;
  }
  return counts;
}

function sentence({ passed, failed, skipped }: Counts): string {
  const counted = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${skipped} skipped\n${counted}` : counted;
}
