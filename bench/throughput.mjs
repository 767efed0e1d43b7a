import { median, short, table } from './statistics.mjs';
import { longText, makeTexts } from './texts.mjs';

const rounds = 3;

/** In one thread of this process, by shape of text: reading alone, then reading and each format. */
export function throughput(library, { milliseconds }) {
  const { decode, parseArticle, renderText, renderJson, renderJsonl, renderMarkdown, renderHtml } = library;
  const read = (bytes) => parseArticle(decode(bytes).text).article;
  const steps = {
    parse: read,
    json: (bytes) => renderJson(read(bytes)),
    jsonl: (bytes) => renderJsonl(read(bytes)),
    text: (bytes) => renderText(read(bytes)),
    markdown: (bytes) => renderMarkdown(read(bytes)),
    html: (bytes) => renderHtml(read(bytes)),
  };
  const rows = [];
  for (const [shape, texts] of Object.entries(makeTexts())) {
    const inputs = texts.map((text) => Buffer.from(text));
    let floor = 0;
    for (const [name, step] of Object.entries(steps)) {
      const { articles, megabytes } = measure(step, inputs, milliseconds);
      floor ||= megabytes;
      rows.push([
        name === 'parse' ? `**${shape}**, parse alone` : `and ${name}`,
        short(articles),
        short(megabytes),
        (floor / megabytes).toFixed(2),
      ]);
    }
  }
  return table(['text', 'articles/s', 'MB/s', 'time, parse = 1'], rows);
}

/** Time must grow with the length of a text and not with its square. */
export function growth({ decode, parseArticle }, sizes) {
  const seconds = sizes.map((size) => {
    const bytes = Buffer.from(longText(size));
    const started = performance.now();
    parseArticle(decode(bytes).text);
    return (performance.now() - started) / 1000;
  });
  const rows = sizes.map((size, index) => [
    `${short(size / 1e6)} MB`,
    short(seconds[index]),
    short(size / 1e6 / seconds[index]),
    index === 0 ? '' : (seconds[index] / seconds[index - 1] / (size / sizes[index - 1])).toFixed(2),
  ]);
  return table(['one article of', 'seconds', 'MB/s', 'growth, 1 = linear'], rows);
}

function measure(step, inputs, milliseconds) {
  const bytes = inputs.reduce((sum, input) => sum + input.length, 0);
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    const started = performance.now();
    let passes = 0;
    do {
      for (const input of inputs) step(input);
      passes++;
    } while (performance.now() - started < milliseconds);
    // The first round only warms up.
    if (round > 0) times.push((performance.now() - started) / 1000 / passes);
  }
  const seconds = median(times);
  return { articles: inputs.length / seconds, megabytes: bytes / 1e6 / seconds };
}
