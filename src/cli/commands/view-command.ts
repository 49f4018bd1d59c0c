// verband view: the graph in the browser.
import { buildCommand, type Call } from '../build-command.js';
import { DEFAULT_DOSSIER, DOSSIER_OPTIONS, DossierFlags } from '../dossier-options.js';
import { serveViewer, VIEWER_OPTIONS, ViewerFlags } from '../serve-viewer.js';

const Flags = DossierFlags.extend(ViewerFlags.shape);
type Flags = DossierFlags & ViewerFlags;

export const viewCommand = buildCommand({
  usage: 'view',
  summary: 'see the graph in the browser, and the sentences behind it',
  details:
    'Serves the viewer on this machine alone until Ctrl-C, and opens the browser. The address that is printed holds a ' +
    'token: whoever has it can read the graph. What is ingested meanwhile is seen too.',
  examples: [
    { command: 'verband view', does: `see what ./${DEFAULT_DOSSIER} holds` },
    { command: 'verband view --store neo4j://localhost:7687 --port 8080', does: 'see a Neo4j, on port 8080' },
    { command: 'verband view --no-open --json', does: 'print address, port and process id for a program' },
  ],
  options: [...VIEWER_OPTIONS, ...DOSSIER_OPTIONS],
  flags: Flags,
  run: async ({ terminal, flags }: Call<Flags>) => {
    await serveViewer(flags, terminal);
    return 0;
  },
});
