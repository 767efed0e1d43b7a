import { SingleBar } from 'cli-progress';

export interface Progress {
  /** One file more is finished. */
  advance(): void;
  /** Prints a line above the bar. */
  print(line: string): void;
  stop(): void;
}

const eraseLine = '\r\u001b[K';

/** A bar on standard error with the files done, files a second and the time left. */
export function createProgressBar(total: number, print: (line: string) => void): Progress {
  const bar = new SingleBar({
    format: '{bar} {value} of {total} files, {rate} a second, {eta_formatted} left',
    barCompleteChar: '#',
    barIncompleteChar: '-',
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 500,
    fps: 8,
    // Signals are for the command to answer.
    gracefulExit: false,
  });
  const started = performance.now();
  let done = 0;
  bar.start(total, 0, { rate: 0 });
  return {
    advance() {
      done++;
      bar.update(done, { rate: Math.round(done / ((performance.now() - started) / 1000)) });
    },
    print: (line) => print(`${eraseLine}${line}`),
    stop: () => bar.stop(),
  };
}
