// verband init-neo4j: makes a Neo4j database ready to be a dossier.
import { UsageError } from '../../failure/index.js';
import { loadOntology } from '../../resources/index.js';
import { initNeo4j } from '../../store/index.js';
import { buildCommand, type Call } from '../build-command.js';
import { chooseAddress, DossierFlags, NEO4J_OPTIONS } from '../dossier-options.js';

export const initNeo4jCommand = buildCommand({
  usage: 'init-neo4j',
  summary: 'make a Neo4j database ready: constraints and indexes',
  details: 'Running it again changes nothing. Needs Neo4j 5.26 or newer; the Community edition is enough.',
  examples: [
    {
      command: 'verband init-neo4j --store neo4j://localhost:7687',
      does: 'prepare a local server; asks for the password',
    },
    {
      command: 'NEO4J_PASSWORD=… verband init-neo4j --store bolt+s://db.example.org --database news',
      does: 'prepare a database of a remote server',
    },
  ],
  options: NEO4J_OPTIONS,
  flags: DossierFlags,
  run: async ({ terminal, flags }: Call<DossierFlags>) => {
    const { store } = flags;
    if (store === undefined) {
      throw new UsageError({
        code: 'no-store',
        message: 'It was not said which Neo4j to make ready.',
        next: 'Add its address: --store neo4j://localhost:7687',
      });
    }
    const report = await initNeo4j({ ...(await chooseAddress({ ...flags, store })), ontology: loadOntology() });
    if (terminal.isJson) {
      terminal.writeJson(report);
      return 0;
    }
    const { location, constraintsAdded, indexesAdded } = report;
    const isNew = constraintsAdded + indexesAdded > 0;
    const added = `${constraintsAdded} constraints and ${indexesAdded} indexes added`;
    terminal.write(`${location} is ready: ${isNew ? added : 'nothing had to be added'}.`);
    return 0;
  },
});
