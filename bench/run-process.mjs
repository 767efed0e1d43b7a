import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks at the memory of a process. */
const interval = 5;

/** Runs a program to its end: seconds on the clock, and the peak of its memory where the system tells. */
export async function runProcess(command, args, { input = '/dev/null', okStatus = [0], cwd } = {}) {
  const stdin = openSync(input, 'r');
  const started = performance.now();
  const child = spawn(command, args, { stdio: [stdin, 'ignore', 'ignore'], cwd });
  closeSync(stdin);
  let peak = Number.NaN;
  const timer = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, interval);
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (!okStatus.includes(status)) throw new Error(`exit status ${status}: ${command} ${args.join(' ')}`);
  return { seconds: (performance.now() - started) / 1000, peakMiB: peak };
}

function peakOf(pid) {
  try {
    const [, kib] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kib === undefined ? null : Number(kib) / 1024;
  } catch {
    return null;
  }
}
