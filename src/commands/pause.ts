const milliseconds = 2;

/** Waits a moment, for the other end of a pipe that does not block. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
