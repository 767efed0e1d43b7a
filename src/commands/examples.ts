/** What the help of each command ends with: what people do with it. */
export const examples = {
  program: `
Examples:
  article-fmt show page.txt                      read an article in the terminal
  w3m -dump https://example.org/news | article-fmt show
                                                 read a web page
  article-fmt show -f json page.txt | jq .title  take a field out
  article-fmt show -f jsonl *.txt > all.jsonl    many files, one object a line
  article-fmt show -f markdown --front-matter -o note.md page.txt
                                                 keep an article as a note
  article-fmt explain page.txt                   see why a line was left out

Exit status: 0 all done, 1 an input could not be read or held no article,
2 wrong usage, 130 interrupted. Results go to standard output, messages to
standard error.`,
  show: `
Examples:
  article-fmt show page.txt                  read, on a page of a comfortable width
  article-fmt show --width 50 page.txt       on a narrow one
  article-fmt show --width 0 page.txt | wc   one paragraph a line, for other programs
  article-fmt show a.txt b.txt - < c.txt     several, the last from standard input
  article-fmt show -f json a.txt b.txt | jq -s length
                                             several objects, one after the other
  article-fmt show -f html -o page.html page.txt

Colour is used on a terminal; NO_COLOR and FORCE_COLOR are heeded, --color comes
before both. What is longer than the screen goes through $PAGER (less -R).`,
  explain: `
Examples:
  article-fmt explain page.txt
  article-fmt explain -f json page.txt | jq '.lines[] | select(.parts[].reason == "caption")'`,
  convert: `
Examples:
  article-fmt convert news/ --to markdown --output-dir notes
                                             news/2024/a.txt becomes notes/2024/a.md
  article-fmt convert 'news/**/*.txt' --to json --output-dir out
                                             some of them; quoted, so that it is not the shell
                                             that looks for them
  article-fmt convert news/ --to html --output-dir site --update
                                             only what is new or has changed
  find news -name '*.txt' -print0 | xargs -0 article-fmt convert --base news --to json -d out

A folder's files keep their place below it, hidden ones are left out. What is
there already is skipped, so that a run that was stopped goes on where it was.
Each file is written whole or not at all. Exit status 1 if one failed.`,
  stream: `
Examples:
  article-fmt stream --text-field body < pages.jsonl > articles.jsonl
  article-fmt stream --text-field body pages.jsonl.gz -o articles.jsonl.gz
  article-fmt stream < pages.jsonl | jq -r 'select(.error == null) | .article.title'
  parallel --pipe --block 10M -k article-fmt stream < pages.jsonl > articles.jsonl

{"id": 7, "text": "..."} becomes {"id": 7, "article": {...}}; other fields stay as
they are written. A record that cannot be read becomes {"id": 7, "error": "..."}
in its place, and the exit status is 0 all the same unless --strict is given.`,
  completion: `
Examples:
  source <(article-fmt completion bash)         in ~/.bashrc
  source <(article-fmt completion zsh)          in ~/.zshrc, after compinit
  article-fmt completion fish > ~/.config/fish/completions/article-fmt.fish`,
} as const;
