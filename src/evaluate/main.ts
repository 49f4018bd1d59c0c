// `npm run evaluate`: scores the built-in extractor against a gold set, and the layers of reading against corpora.
import { performance } from 'node:perf_hooks';
import { runEvaluateCommand } from './evaluate-command.js';
import { LAYER_TABLE } from './layers/layer-table.js';

process.exitCode = await runEvaluateCommand(process.argv.slice(2), {
  layers: LAYER_TABLE,
  environment: process.env,
  print: text => process.stdout.write(text),
  printError: text => process.stderr.write(text),
  now: () => performance.now(),
});
