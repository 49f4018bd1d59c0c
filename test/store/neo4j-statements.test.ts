// Every Cypher statement of the store has its header, is in use, and is planned with the indexes that it names.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadOntology, packagePath } from '../../src/resources/index.js';
import { type Neo4jReader, openNeo4jReader } from '../../src/store/neo4j/index.js';
import { schemaStatements } from '../../src/store/neo4j/init-neo4j.js';
import { NODE_LABELS, type Slots, statement, statementNames } from '../../src/store/neo4j/statements.js';
import { EDGE_KINDS } from '../../src/store/neo4j/write-edges.js';
import { describeNeo4j, type TestNeo4j } from '../support/describe-neo4j.js';
import { initTestNeo4j } from '../support/open-neo4j-store.js';

const FOLDERS = ['schema', 'read', 'write'] as const;
const named = FOLDERS.flatMap(folder => statementNames(folder).map(name => [folder, name] as const));
const textOf = (folder: string, name: string): string =>
  readFileSync(`${packagePath('cypher')}/${folder}/${name}.cypher`, 'utf8');

describe('a statement', () => {
  it.each(named)('%s/%s says what it is for, what it takes, what it gives and by which index', (folder, name) => {
    const lines = textOf(folder, name).split('\n');

    expect(lines[0]).toMatch(/^\/\/ [A-Z].{15,}/);
    for (const part of ['parameters', 'returns', 'index']) {
      expect(lines.filter(line => line.startsWith(`// ${part}: `))).toHaveLength(1);
    }
    expect(/__[A-Z]+__/.test(textOf(folder, name))).toBe(lines.some(line => line.startsWith('// template: ')));
  });

  it.each(named.filter(([folder]) => folder !== 'schema'))(
    '%s/%s names each parameter that it takes',
    (folder, name) => {
      const text = textOf(folder, name);
      const code = text.replace(/^\/\/.*$/gm, '');
      const header = /^\/\/ parameters: (.*)$/m.exec(text)?.[1] ?? '';

      for (const [, parameter] of code.matchAll(/\$([a-z]\w*)/g)) expect(header).toContain(`${parameter}: `);
      if (!code.includes('$')) expect(header).toBe('none');
    },
  );

  it.each(named.filter(([folder]) => folder !== 'schema'))('%s/%s is used by the store', (_, name) => {
    const folder = new URL('../../src/store/neo4j/', import.meta.url);
    const code = readdirSync(folder).map(file => readFileSync(new URL(file, folder), 'utf8'));

    expect(code.some(text => text.includes(`'${name}'`))).toBe(true);
  });

  it('cannot be filled with anything but a plain word', () => {
    const fill = (TYPE: string): string => statement('write', 'delete-facts', { TYPE });

    expect(fill('CAPTURES')).toContain('[f:CAPTURES {factId: id}]');
    expect(() => fill('CAPTURES]->() DETACH')).toThrow(/cannot be filled: TYPE is CAPTURES\]/);
    expect(() => statement('write', 'delete-facts')).toThrow(/TYPE is missing/);
  });
});

await describeNeo4j('the planner of a real Neo4j', server => {
  let reader: Neo4jReader;
  beforeAll(async () => {
    await initTestNeo4j(server);
    reader = await openNeo4jReader(server);
  }, 60_000);
  afterAll(() => reader.close());
  const explain = (cypher: string): ReturnType<Neo4jReader['explain']> => reader.explain(cypher);

  it.each(variants())('reaches %s %s by the indexes of its header', async (_, __, text) => {
    const { steps, operators } = await explain(text);
    const details = steps.map(step => step.details).join('\n');
    const header = /^\/\/ index: (.*)$/m.exec(text)?.[1] ?? '';

    expect(operators).not.toContain('AllNodesScan');
    if (header.startsWith('none')) return;
    expect(operators).not.toContain('NodeByLabelScan');
    for (const index of header.split(', ')) expect(details).toContain(schemaOf(index));
    // The planner shows that a full-text index is asked, and not which: its name is a parameter by then.
    const fullText = /^(\w+) \(full text\)$/.exec(header)?.[1];
    if (fullText !== undefined) expect(text).toContain(`CALL db.index.fulltext.queryNodes('${fullText}', $query)`);
  });

  it('has every constraint and index of the schema online', async () => {
    const indexes = await server.run('SHOW INDEXES YIELD name, state, type WHERE type <> "LOOKUP"');

    const made = schemaStatements(loadOntology()).flatMap(text => /^\/\/ index: makes (\w+)/m.exec(text)?.[1] ?? []);
    expect(indexes.map(index => index.name).sort()).toEqual(made.sort());
    expect(indexes.every(index => index.state === 'ONLINE')).toBe(true);
    expect(made.length).toBeGreaterThan(70);
  });

  it('finds an entity by a word of any of its names', async () => {
    await fillNames(server);

    const found = await server.run(
      "CALL db.index.fulltext.queryNodes('entity_names', 'antwerpen') YIELD node RETURN node.id AS id",
    );

    expect(found).toEqual([{ id: 'Q12892' }]);
    await server.wipe();
  });
});

async function fillNames(server: TestNeo4j): Promise<void> {
  await server.wipe();
  await server.run("CREATE (:Entity {id: 'Q12892', name: 'Antwerp', names: ['Antwerp', 'Haven van Antwerpen']})");
  await server.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
}

/** `Passage_id` as a plan writes it: `Passage(id)`; `CAPTURES_fact_id` is on `factId`. */
function schemaOf(index: string): string {
  if (index.endsWith(' (full text)')) return 'db.index.fulltext.queryNodes(';
  const fact = /^([A-Z_]+)_fact_id$/.exec(index)?.[1];
  if (fact !== undefined) return `:${fact}(factId)`;
  const [label, property] = index.split('_');
  return `:${label}(${property})`;
}

/** Each statement of read and write, each template filled in every way that the store fills it. */
function variants(): (readonly [string, string, string])[] {
  return named
    .filter(([folder]) => folder !== 'schema')
    .flatMap(([folder, name]) =>
      slotsOf(textOf(folder, name)).map(
        slots => [`${folder}/${name}`, Object.values(slots).join(' '), statement(folder, name, slots)] as const,
      ),
    );
}

function slotsOf(text: string): Slots[] {
  if (text.includes('__FROM__')) return [...EDGE_KINDS];
  if (text.includes('__LABEL__')) return NODE_LABELS.map(LABEL => ({ LABEL }));
  if (text.includes('__TO__')) {
    return [
      { TYPE: 'CAPTURES', TO: 'Entity' },
      { TYPE: 'CAPTURES', TO: 'Literal' },
    ];
  }
  return text.includes('__TYPE__') ? [{ TYPE: 'CAPTURES' }] : [{}];
}
