// Stands in for string-width in the bundle, measuring as the text renderer does.
export { columnsOf as default } from '../src/render/columns-of.ts';
