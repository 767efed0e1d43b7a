import { statusWhenInterrupted } from './io.js';

/** Shows text through the reader's pager; false when the pager could not do it. */
export async function page(text: string, command: string): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  // The pager shares the terminal: an interrupt is for it to answer.
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  try {
    return await new Promise<boolean>((resolve) => {
      const pager = spawn(command, {
        shell: true,
        stdio: ['pipe', 'inherit', 'inherit'],
        // As git sets them: leave where one screen is enough, show colours, let the text stand.
        env: { ...process.env, LESS: process.env['LESS'] ?? 'FRX', LV: process.env['LV'] ?? '-c' },
      });
      pager.on('error', () => resolve(false));
      pager.on('close', (status, signal) => resolve(status === 0 || status === statusWhenInterrupted || signal === 'SIGINT'));
      // A reader who leaves early closes the pipe.
      pager.stdin.on('error', ignore);
      pager.stdin.end(text);
    });
  } finally {
    process.off('SIGINT', ignore);
  }
}
