#!/usr/bin/env node
// Starts the command line.
import { runCli } from './run-cli.js';
import { surviveClosedPipes } from './terminal.js';

surviveClosedPipes();
const code = await runCli(process.argv.slice(2));
// What was written may still be on its way; after that nothing (a kept connection, a timer) may hold the process.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
