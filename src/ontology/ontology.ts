// Types and predicates of the graph, as data with the rules that follow from them.
import * as z from 'zod';
import { InputError } from '../failure/index.js';
import { EntityType } from '../model/index.js';

const Label = z.object({ nl: z.string().min(1), en: z.string().min(1) });

export const EntityTypeDefinition = z.strictObject({
  name: EntityType,
  label: Label,
  /** More precise Neo4j labels that an entity of this type may carry beside it. */
  labels: z.array(z.string().regex(/^[A-Z][A-Za-z]+$/)),
});
export type EntityTypeDefinition = z.infer<typeof EntityTypeDefinition>;

export const Predicate = z.strictObject({
  /** Relationship type in Neo4j. */
  name: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/),
  kind: z.enum(['state', 'event']),
  /** Read from subject to object: "is spokesperson for". */
  label: Label,
  /** Read from object to subject: "has as spokesperson". */
  inverse: Label,
  /** Types or more precise labels that the subject may have. */
  domain: z.array(z.string()).min(1),
  range: z.array(z.string()).min(1),
  /** Whether the object may be words instead of an entity. */
  literal: z.boolean(),
  objectOptional: z.boolean(),
  symmetric: z.boolean(),
  /** Whether a subject has one object at a time: a second one contradicts or updates. */
  functional: z.boolean(),
  /** Claim fields that keep two facts between the same ends apart. */
  slot: z.array(z.enum(['role', 'time'])),
  wikidata: z.array(z.string().regex(/^P\d+$/)),
  /** Event class of the PLOVER scheme. */
  plover: z.string().optional(),
});
export type Predicate = z.infer<typeof Predicate>;

/** What an entity must have to be tested against a domain or range. */
export type Typed = { type: string; labels: readonly string[] };

/** The ontology: looked up by name, and asked whether two ends fit a predicate. */
export class Ontology {
  readonly types: readonly EntityTypeDefinition[];
  readonly predicates: ReadonlyMap<string, Predicate>;

  constructor(types: readonly EntityTypeDefinition[], predicates: readonly Predicate[]) {
    this.types = types;
    this.predicates = new Map(predicates.map(predicate => [predicate.name, predicate]));
  }

  /** @throws InputError for a predicate that the ontology does not know. */
  getPredicate(name: string): Predicate {
    const predicate = this.predicates.get(name);
    if (predicate === undefined) {
      throw new InputError({
        code: 'unknown-predicate',
        message: `The ontology has no predicate ${name}.`,
        next: `Use one of ${this.predicates.size} names in graph-data/ontology/predicates.`,
      });
    }
    return predicate;
  }

  isSubjectAllowed(predicate: Predicate, subject: Typed): boolean {
    return fits(predicate.domain, subject);
  }

  isObjectAllowed(predicate: Predicate, object: Typed): boolean {
    return fits(predicate.range, object);
  }
}

function fits(allowed: readonly string[], entity: Typed): boolean {
  return allowed.some(name => name === entity.type || entity.labels.includes(name));
}

/**
 * Builds the ontology from parsed JSON files.
 * @param predicateFiles file name and content of each file in `predicates/`
 * @throws InputError naming the file and field that is wrong
 */
export function buildOntology(
  typesFile: unknown,
  predicateFiles: readonly { name: string; content: unknown }[],
): Ontology {
  const types = parseFile(z.array(EntityTypeDefinition), 'types.json', typesFile);
  const known = new Set(types.flatMap(type => [type.name, ...type.labels]));
  const predicates = predicateFiles.map(({ name, content }) => {
    const predicate = parseFile(Predicate, `predicates/${name}`, content);
    const strange = [...predicate.domain, ...predicate.range].find(label => !known.has(label));
    if (strange !== undefined || `${predicate.name}.json` !== name) {
      throw damaged(
        `predicates/${name}`,
        strange === undefined ? 'name differs from the file' : `unknown type ${strange}`,
      );
    }
    return predicate;
  });
  return new Ontology(types, predicates);
}

function parseFile<T>(schema: z.ZodType<T>, file: string, content: unknown): T {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  throw damaged(file, z.prettifyError(result.error));
}

function damaged(file: string, reason: string): InputError {
  return new InputError({
    code: 'damaged-ontology',
    message: `graph-data/ontology/${file} is not valid: ${reason}`,
    next: 'Mend the file after the schema in src/ontology/ontology.ts, or reinstall the package.',
    source: file,
  });
}
