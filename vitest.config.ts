import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests of the built program start processes, and the machine may be busy.
    testTimeout: 30_000,
  },
});
