#!/usr/bin/env node
require('../dist/loader.cjs').load('cli.cjs').main();
