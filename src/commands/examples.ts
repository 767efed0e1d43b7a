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
  completion: `
Examples:
  source <(article-fmt completion bash)         in ~/.bashrc
  source <(article-fmt completion zsh)          in ~/.zshrc, after compinit
  article-fmt completion fish > ~/.config/fish/completions/article-fmt.fish`,
} as const;
