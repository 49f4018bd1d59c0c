// Every command, in the order in which help lists them. A new one is a file in commands/ and a line here.
import type { CommandBuilder } from './build-command.js';
import { analyseCommand } from './commands/analyse-command.js';
import { demoCommand } from './commands/demo-command.js';
import { factsCommand } from './commands/facts-command.js';
import { ingestCommand } from './commands/ingest-command.js';
import { initNeo4jCommand } from './commands/init-neo4j-command.js';
import { queryCommand } from './commands/query-command.js';
import { retractCommand } from './commands/retract-command.js';
import { statusCommand } from './commands/status-command.js';
import { viewCommand } from './commands/view-command.js';

export const COMMANDS: readonly CommandBuilder[] = [
  ingestCommand,
  viewCommand,
  factsCommand,
  queryCommand,
  retractCommand,
  statusCommand,
  analyseCommand,
  initNeo4jCommand,
  demoCommand,
];
