// The Cypher statements of the package, by name. Templates are filled from fixed lists alone, never from data.
import { StoreError } from '../../failure/index.js';
import { listPackageFiles, readPackageFile } from '../../resources/index.js';

/** Labels of nodes with an id. Those that begin with `Stored` are the store's own and have no edges. */
export const NODE_LABELS = [
  'Article',
  'Passage',
  'Mention',
  'Claim',
  'Literal',
  'Entity',
  'Judgement',
  'Dossier',
  'StoredRecord',
  'StoredPassage',
  'StoredLocal',
  'StoredClaim',
  'StoredEntity',
  'StoredFact',
  'StoredView',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

export type StatementFolder = 'schema' | 'read' | 'write';

/** What a template leaves open: labels of the list above, and a type of relationship. */
export type Slots = { LABEL?: NodeLabel; FROM?: NodeLabel; TO?: NodeLabel; TYPE?: string };

const texts = new Map<string, string>();

/** The text of `cypher/FOLDER/NAME.cypher`, its slots filled. @throws InputError when the installation lacks it */
export function statement(folder: StatementFolder, name: string, slots: Slots = {}): string {
  const path = `${folder}/${name}`;
  const text = texts.get(path) ?? readPackageFile('cypher', folder, `${name}.cypher`);
  texts.set(path, text);
  return text.replace(/__(LABEL|FROM|TO|TYPE)__/g, (_, slot: keyof Slots) => checkSlot(path, slot, slots[slot]));
}

/** Names of the statements of a folder, in order, without ending. */
export function statementNames(folder: StatementFolder): string[] {
  return listPackageFiles('.cypher', 'cypher', folder).map(file => file.slice(0, -'.cypher'.length));
}

/** A second barrier behind the fixed lists: whatever fills a slot is one plain word. */
function checkSlot(path: string, slot: string, value: string | undefined): string {
  if (value !== undefined && /^[A-Z][A-Za-z]*(_[A-Z]+)*$/.test(value)) return value;
  throw new StoreError({
    code: 'bad-statement',
    message: `The statement ${path} cannot be filled: ${slot} is ${value ?? 'missing'}.`,
    next: 'Only labels of cypher/README.md and predicates of graph-data/ontology can stand there.',
  });
}
