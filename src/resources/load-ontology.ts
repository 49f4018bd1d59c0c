// The ontology as the package ships it.
import { buildOntology, type Ontology } from '../ontology/index.js';
import { listPackageFiles, readPackageJson } from './package-files.js';

let loaded: Ontology | undefined;

/** Reads graph-data/ontology once per process. @throws InputError naming the file that is wrong. */
export function loadOntology(): Ontology {
  loaded ??= buildOntology(
    readPackageJson('graph-data', 'ontology', 'types.json'),
    listPackageFiles('.json', 'graph-data', 'ontology', 'predicates').map(name => ({
      name,
      content: readPackageJson('graph-data', 'ontology', 'predicates', name),
    })),
  );
  return loaded;
}
