// What an export is made of: the nodes and facts, where they stand, the evidence, and where it all came from.
import type { EvidenceCard, Ontology, Overview, ViewFact, ViewNode } from '../../src/protocol/index.js';
import type { ExportScope, Filters, Language, Loaded, Place, View, Visible } from '../state/index.js';

/** Where the rows came from, so that a file found a year later explains itself. */
export type ExportOrigin = {
  /** The last part of where the store is: a path would tell who exported. */
  readonly dossier: string;
  readonly store: 'folder' | 'neo4j' | 'unknown';
  /** Of the content, and of Verband. */
  readonly revision: string;
  readonly version: string;
  readonly scope: ExportScope;
  /** Absent where all was exported, whatever the filters. */
  readonly filters?: Filters;
};

export type ExportGraph = {
  readonly nodes: readonly ViewNode[];
  /** Only those with both ends among the nodes. */
  readonly facts: readonly ViewFact[];
  /** In graph units; nodes that were taken off the canvas have none. */
  readonly places: ReadonlyMap<string, Place>;
  /** By fact id; a fact without an entry has no evidence in the file. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceCard[]>;
  readonly ontology: Ontology;
  readonly language: Language;
  readonly origin: ExportOrigin;
};

export type ExportSource = {
  readonly overview: Overview | undefined;
  readonly loaded: Loaded;
  readonly visible: Visible;
  readonly view: View;
  readonly language: Language;
  readonly scope: ExportScope;
  readonly evidence: ExportGraph['evidence'];
};

/** Takes what is visible, or all that is loaded; a fact of which an end is left out is left out too. */
export function buildExportGraph(source: ExportSource): ExportGraph {
  const { overview, loaded, visible, view, language, scope, evidence } = source;
  const nodes = scope === 'visible' ? visible.nodes : [...loaded.nodes.values()];
  const facts = scope === 'visible' ? visible.facts : [...loaded.facts.values()];
  const ids = new Set(nodes.map(node => node.id));
  return {
    nodes,
    facts: facts.filter(fact => ids.has(fact.subject) && ids.has(fact.object)),
    places: view.places,
    evidence,
    ontology: overview?.ontology ?? { types: [], predicates: [] },
    language,
    origin: {
      dossier: nameOfLocation(overview?.store.location ?? ''),
      store: overview?.store.kind ?? 'unknown',
      revision: overview?.revision ?? '',
      version: overview?.version ?? '',
      scope,
      ...(scope === 'visible' ? { filters: view.filters } : {}),
    },
  };
}

/** The last part of a path or an address: `/home/ann/kabul` is `kabul`, `neo4j://host:7687` is `host:7687`. */
export function nameOfLocation(location: string): string {
  const parts = location.split(/[\\/]+/).filter(part => part !== '');
  return parts.at(-1) ?? 'dossier';
}

/** How a relation reads in the language of the screen; one that the ontology lacks keeps its name. */
export function relationLabels({ ontology, language }: Pick<ExportGraph, 'ontology' | 'language'>) {
  const labels = new Map(ontology.predicates.map(({ name, label }) => [name, label[language]]));
  return (predicate: string): string => labels.get(predicate) ?? predicate;
}

/** Relations that hold both ways, and therefore have no direction. */
export function symmetricRelations({ ontology }: Pick<ExportGraph, 'ontology'>): ReadonlySet<string> {
  return new Set(ontology.predicates.filter(({ symmetric }) => symmetric).map(({ name }) => name));
}
