// The rules by which every store projects its graph.
import type { Rules } from '../graph/index.js';
import { identify, identityKey } from '../resolve/index.js';
import { loadOntology } from './load-ontology.js';

/** Ontology and identity: pass these to a store. */
export function loadRules(): Rules {
  return { ontology: loadOntology(), identityKey, identify };
}
