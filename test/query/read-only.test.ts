// The first guard: what a query may not say, however it is dressed up.
import { describe, expect, it } from '@jest/globals';
import { listQueries } from '../../src/query/index.js';
import { assertReadPlan } from '../../src/query/plan-operators.js';
import { assertReadOnly } from '../../src/query/read-only.js';
import { codeOf } from '../support/code-of.js';

describe('the guard on words', () => {
  it.each([
    'CREATE (n)',
    'create (n)',
    'MATCH (n) CREATE (m)',
    'MERGE (n:Entity {id: 1})',
    'MATCH (n) SET n.name = 1',
    'MATCH (n) SET n:Label',
    'MATCH (n) REMOVE n.name',
    'MATCH (n) DELETE n',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) NODETACH DELETE n',
    'INSERT (:Person)',
    'MATCH (n) INSERT (:Person)',
    'DROP INDEX x',
    'RETURN 1 UNION DROP INDEX x',
    "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    "MATCH (n) LOAD CSV FROM 'http://example.org' AS row RETURN row",
    "MATCH (n)/**/LOAD/**/CSV FROM 'http://example.org' AS row RETURN row",
    'MATCH (n) FOREACH (x IN [1] | SET n.a = x)',
    'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS',
    'MATCH (n) CALL (n) { RETURN 1 AS x } IN 3 CONCURRENT TRANSACTIONS RETURN x',
    'CALL { CREATE (n) } RETURN 1',
    'CALL dbms.listConfig() YIELD name RETURN name',
    'CALL db.createLabel("x")',
    'CALL db . createLabel("x")',
    'CALL `db`.`createLabel`("x")',
    'CALL apoc.load.json("http://example.org") YIELD value RETURN value',
    'CALL db.labels() YIELD label CALL dbms.killQuery("x") YIELD message RETURN message',
    'MATCH (n) OPTIONAL CALL apoc.create.node(["X"], {}) YIELD node RETURN node',
    'SHOW TRANSACTIONS',
    'TERMINATE TRANSACTION "x"',
    'USE system RETURN 1',
    'CALL { USE system RETURN 1 AS x } RETURN x',
    'EXPLAIN MATCH (n) RETURN n',
    'PROFILE MATCH (n) RETURN n',
    'CYPHER runtime=slotted MATCH (n) RETURN n',
    'START DATABASE neo4j',
    'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
    'RETURN 1; MATCH (n) DELETE n',
    'RETURN 1;; RETURN 2',
    '// MATCH\nCREATE (n)',
    '/* MATCH */ CREATE (n)',
    '/* /* */ CREATE (n) /* */',
    'MATCH (n) WHERE n.name = "it\'s" SET n.a = 1',
    "MATCH (n) WHERE n.name = 'a\\\\' SET n.a = \"'\"",
    'MATCH (n:`a``b`) SET n.a = 1',
    'RETURN 1.SET',
    'MATCH (n)\u00a0SET n.a = 1',
    'MATCH (n)\u2003DELETE n',
    '(n)',
  ])('refuses %j', cypher => {
    expect(codeOf(() => assertReadOnly(cypher))).toBe('not-read-only');
  });

  it.each([
    '',
    '  // nothing but words\n',
    ';',
    "RETURN 'open",
    'RETURN "open',
    'RETURN `open',
    'RETURN 1 /* open',
    '\\u0043REATE (n)',
    'MATCH (n) \\u0053ET n.a = 1',
    "RETURN '\\u0027 SET x = 1 //'",
    "RETURN '\\uu0027 SET x = 1 //'",
    'RETURN 1 // \\u000a CREATE (n)',
    'RETURN 1 /* \\u002a\\u002f CREATE (n) */',
    'MATCH (n:`\\u0060) SET n.a = 1 //`) RETURN n',
  ])('cannot read %j', cypher => {
    expect(codeOf(() => assertReadOnly(cypher))).toBe('bad-cypher');
  });

  it.each([
    'MATCH (n) RETURN n',
    'match (n) return n;',
    '// a question\nMATCH (n) RETURN n ; ',
    "MATCH (n) WHERE n.name = 'CREATE (x) DELETE' RETURN n",
    'MATCH (n) WHERE n.name = "say \\"SET\\"" RETURN n',
    "RETURN 'it\\'s; DROP' AS x",
    "RETURN '\\u0041' AS x",
    'MATCH (n) /* SET n.a = 1 */ RETURN n // DELETE',
    'MATCH (n:Set)-[:CREATE]->(m:`DROP TABLE`) RETURN n.set, n.`delete`, $create',
    'WITH 1 AS created, 2 AS offset RETURN created, offset',
    'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS k } RETURN k',
    'MATCH (n) CALL { WITH n RETURN 1 AS x } RETURN x',
    'CALL db.labels() YIELD label RETURN label',
    'CALL db.labels YIELD label RETURN label',
    "CALL db.index.fulltext.queryNodes('entity_names', $q) YIELD node, score RETURN node.name, score",
    'MATCH (n) WHERE EXISTS { (n)-->() } RETURN n UNION MATCH (n) RETURN n',
  ])('lets %j pass', cypher => {
    expect(() => assertReadOnly(cypher)).not.toThrow();
  });

  it('lets every query of the library pass', () => {
    for (const { cypher } of listQueries()) expect(() => assertReadOnly(cypher)).not.toThrow();
  });

  it('names the word and says how to write it as a name', () => {
    expect(() => assertReadOnly('MATCH (n) DETACH DELETE n')).toThrow(
      expect.objectContaining({
        message: 'A query may only read, and this one uses "DETACH".',
        next: expect.stringContaining('between backticks'),
      }),
    );
  });
});

describe('the guard on plans', () => {
  const step = (operator: string, details = '') => ({ operator, details });

  it.each([
    step('LoadCSV@neo4j'),
    step('TerminateTransactions'),
    step('ShowTransactions@system'),
    step('Create@neo4j'),
    step('SetProperty'),
    step('DetachDelete'),
    step('Merge'),
    step('Foreach'),
    step('AnOperatorOfTomorrow'),
    step('ProcedureCall', 'dbms.listConfig() :: (name)'),
    step('ProcedureCall'),
  ])('refuses $operator $details', refused => {
    expect(codeOf(() => assertReadPlan([step('ProduceResults'), refused]))).toBe('not-read-only');
  });

  it('lets operators pass that read, with and without the name of the database', () => {
    const steps = ['ProduceResults@neo4j', 'Expand(All)@neo4j', 'NodeByLabelScan', 'EagerAggregation'].map(operator =>
      step(operator),
    );
    expect(() => assertReadPlan([...steps, step('ProcedureCall', 'db.labels() :: (label)')])).not.toThrow();
  });
});
