import { readdirSync, readFileSync } from 'node:fs';
import { type LabelledPage, labelledPage } from './labelled-page.js';

/** All labelled pages of a folder, by name. */
export function readPages(folder: URL): LabelledPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => labelledPage(file.replace(/\.txt$/, ''), readFileSync(new URL(file, folder), 'utf8')));
}
