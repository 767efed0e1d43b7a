/** The style sheet of the HTML page. Every font in it comes with the reader's system. */
export const pageStyle = `
:root { --text: #1d1d1f; --quiet: #636366; --accent: #b3261e; --line: #d8d8dc; --page: #fdfdfb; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e4e2; --quiet: #a0a0a5; --accent: #ff8a80; --line: #3a3a3d; --page: #161617; }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); font: 1.1875rem/1.6 Charter, "Bitstream Charter", Cambria, Georgia, serif; text-size-adjust: 100%; }
body { margin: 0; padding: 3rem 1.25rem 4rem; }
article { max-width: 36rem; margin: 0 auto; overflow-wrap: break-word; }
header { margin-bottom: 2rem; padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); }
h1, h2, .kicker, .about, .attribution { font-family: system-ui, sans-serif; line-height: 1.25; }
h1 { margin: 0 0 1rem; font-size: clamp(1.6rem, 5vw, 2.25rem); font-weight: 750; text-wrap: balance; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.2rem; break-after: avoid; }
p { margin: 0 0 1.1rem; orphans: 2; widows: 2; hanging-punctuation: first last; }
.kicker { margin: 0 0 .5rem; color: var(--accent); font-size: .95rem; font-weight: 600; }
.subtitle { font-size: 1.2rem; line-height: 1.45; }
.about, .attribution { margin: 0; color: var(--quiet); font-size: .9rem; }
.about > * + *::before { content: "· "; }
ul, ol { margin: 0 0 1.1rem; padding-inline-start: 1.4rem; }
ol { padding-inline-start: 1rem; list-style: none; text-indent: -1rem; }
li { margin-bottom: .4rem; }
li::marker { color: var(--accent); }
blockquote { margin: 1.5rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--accent); font-style: italic; }
blockquote > p:last-child { margin-bottom: 0; }
pre { margin: 1.5rem 0; padding: .75rem 1rem; overflow-x: auto; border: 1px solid var(--line); font: .85rem/1.45 ui-monospace, Menlo, Consolas, monospace; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
:lang(zh), :lang(ja), :lang(ko) { line-height: 1.8; line-break: strict; }
:lang(ar), :lang(fa), :lang(ur), :lang(he) { line-height: 1.9; }
@media print {
  :root { --text: #000; --quiet: #444; --accent: #000; --line: #999; --page: #fff; }
  html { font-size: 11pt; }
  body { padding: 0; }
  article { max-width: none; }
  pre { white-space: pre-wrap; }
  a[href]::after { content: ""; }
  @page { margin: 2.2cm 2cm; }
}
`;
