// Sums the reports of several test runs in one line. Failed steps that are no test count as failures.
//
//   node scripts/count-tests.mjs FAILED_STEPS REPORT…
import { readFileSync } from 'node:fs';

const [failedSteps = '0', ...paths] = process.argv.slice(2);
const reports = paths.map(read);
const passed = sum(reports.map((report) => report.numPassedTests));
const failedTests = sum(reports.map((report) => report.numFailedTests));
// A step whose tests failed is counted by its tests.
const failed = failedTests === 0 ? Number(failedSteps) : Math.max(failedTests, Number(failedSteps));

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}

function sum(list) {
  return list.reduce((total, value) => total + value, 0);
}
