#!/usr/bin/env bash
# Runs the recipes of docs/engines.md that can run on one machine: at least two workers, one of them
# killed on the way, and every answer compared with those of a single process. What is not
# installed is skipped, with a line that says so (apt-get install parallel python3-distributed jq).
#
#   scripts/try-engines.sh [records]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
records=${1:-3000}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
failures=0

# The program as a command, and one that is killed when it is started for the third time.
mkdir bin
printf '#!/bin/sh\nexec node %q "$@"\n' "$root/bin/article-fmt.js" > bin/article-fmt
cat > bin/mortal-article-fmt <<'END'
#!/bin/sh
# mkdir succeeds for one process only, whatever runs beside it.
for turn in first second; do mkdir "$STARTS/$turn" 2> /dev/null && exec article-fmt "$@"; done
if mkdir "$STARTS/third" 2> /dev/null; then head -c 5000 > /dev/null; kill -9 $$; fi
exec article-fmt "$@"
END
chmod +x bin/*
export PATH="$place/bin:$PATH" STARTS="$place/starts"

node -e '
for (let id = 0; id < Number(process.argv[1]); id++) {
  const body = `The bridge of number ${id}\n\n${"The council met on Tuesday and decided that the old bridge would be closed. ".repeat(id % 7 + 2)}`;
  console.log(id % 500 === 499 ? "no record" : JSON.stringify({ id, body, big: 1 }).replace("1}", "12345678901234567890}"));
}' "$records" > pages.jsonl
article-fmt stream --text-field body pages.jsonl > expected.jsonl 2> /dev/null

check() { # name, file with the answers, how they are to be compared
  if { [ "$3" = ordered ] && cmp -s "$2" expected.jsonl; } || { [ "$3" = sorted ] && cmp -s <(sort "$2") <(sort expected.jsonl); }; then
    echo "ok: $1: $(wc -l < "$2") of $records answers"
  else
    echo "FAILED: $1: $(wc -l < "$2") of $records answers, or others than those of one process"
    failures=$((failures + 1))
  fi
}
skip() { echo "skipped: $1 is not installed"; }

if command -v parallel > /dev/null; then
  parallel --will-cite --pipe --block 100k -j2 -k article-fmt stream --text-field body < pages.jsonl > out.jsonl 2> /dev/null
  check 'GNU parallel, two workers' out.jsonl ordered

  mkdir "$STARTS"
  parallel --will-cite --pipe --block 100k -j2 -k --retries 3 mortal-article-fmt stream --text-field body < pages.jsonl > out.jsonl 2> /dev/null
  [ -d "$STARTS/third" ] || echo 'nothing was killed: more records are needed'
  check 'GNU parallel, one worker killed, --retries' out.jsonl ordered

  for id in $(seq 400); do
    mkdir -p "texts/$((id % 5))"
    printf 'Number %s\n\nThe council met on Tuesday and decided that the old bridge would be closed.\n' "$id" > "texts/$((id % 5))/$id.txt"
  done
  find texts -name '*.txt' -print0 | parallel --will-cite -0 -X -j2 article-fmt convert --base texts -t json -d out --jobs 1 2> /dev/null
  [ "$(find out -name '*.json' | wc -l)" = "$(find texts -name '*.txt' | wc -l)" ] && echo "ok: GNU parallel and convert: $(find out -name '*.json' | wc -l) files" ||
    { echo 'FAILED: GNU parallel and convert'; failures=$((failures + 1)); }
else
  skip 'GNU parallel'
fi

python=$(for candidate in python3 /usr/bin/python3; do $candidate -c 'import distributed' 2> /dev/null && echo "$candidate" && break; done || true)
if [ -n "$python" ]; then
  "$python" "$root/scripts/try-dask.py" pages.jsonl out.jsonl
  check 'Dask bag, two workers, one killed' out.jsonl ordered
else
  skip 'Dask (python3-distributed)'
fi

if command -v jq > /dev/null; then
  count=$(jq -c '{id, text: .body, big}' <(grep -v '^no' pages.jsonl) | article-fmt stream | jq -r 'select(.error == null) | [.id, .article.language] | @tsv' | wc -l)
  [ "$count" = "$(grep -vc '^no' pages.jsonl)" ] && echo "ok: jq before and after: $count lines" || { echo 'FAILED: jq'; failures=$((failures + 1)); }
else
  skip jq
fi

# DuckDB as a command, or the package of the registry that brings the same engine.
if command -v duckdb > /dev/null; then
  sql() { duckdb -c "$1"; }
elif npm install --prefix duckdb --no-audit --no-fund --loglevel=silent @duckdb/node-api > /dev/null; then
  sql() {
    node -e '
      const { DuckDBInstance } = require("./duckdb/node_modules/@duckdb/node-api");
      (async () => (await (await DuckDBInstance.create()).connect()).run(process.argv[1]))();' "$1"
  }
else
  sql() { false; }
fi
if sql 'SELECT 1' > /dev/null 2>&1; then
  grep -v '^no' pages.jsonl > clean.jsonl
  sql "COPY (SELECT id, body FROM 'clean.jsonl') TO 'pages.parquet'"
  sql "COPY (SELECT id, body FROM 'pages.parquet') TO '/dev/stdout' (FORMAT json)" |
    article-fmt stream --text-field body |
    sql "COPY (SELECT id, article.title, article.published, error
               FROM read_json('/dev/stdin', format = 'newline_delimited',
                 columns = {id: 'BIGINT', error: 'VARCHAR',
                            article: 'STRUCT(title VARCHAR, published VARCHAR)'}))
         TO 'articles.parquet'"
  sql "COPY (SELECT count(DISTINCT id) FROM 'articles.parquet' WHERE error IS NULL AND title IS NOT NULL) TO 'count.csv' (HEADER false)"
  count=$(cat count.csv)
  [ "$count" = "$(wc -l < clean.jsonl)" ] && echo "ok: DuckDB before and after: $count rows" || { echo "FAILED: DuckDB: $count rows"; failures=$((failures + 1)); }
else
  skip DuckDB
fi

exit $((failures > 0))
