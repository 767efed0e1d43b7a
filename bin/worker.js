// What a worker thread of convert begins with.
require('./article-fmt.js').load('cli.cjs').work();
