// `npm run train`: rebuilds language models from open corpora.
import { performance } from 'node:perf_hooks';
import { LAYERS } from './layers.js';
import { runTrainCommand } from './train-command.js';

process.exitCode = await runTrainCommand(process.argv.slice(2), {
  layers: LAYERS,
  environment: process.env,
  print: text => process.stdout.write(text),
  printError: text => process.stderr.write(text),
  now: () => performance.now(),
});
