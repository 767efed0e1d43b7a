import { load } from './loader.js';

// What a worker thread of convert begins with.
(load('cli.cjs') as { work(): void }).work();
