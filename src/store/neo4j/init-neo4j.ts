// Makes a database ready to be a dossier: constraints and indexes of cypher/schema, what an older schema lacks, then the mark.
import type { Session } from 'neo4j-driver';
import type { Ontology } from '../../ontology/index.js';
import type { Neo4jAddress } from './address.js';
import { SCHEMA_VERSION } from './check-schema.js';
import { type Connection, connectNeo4j, openSession } from './connection.js';
import { toFailure } from './failures.js';
import { runTransaction } from './run-transaction.js';
import { NODE_LABELS, statement, statementNames } from './statements.js';
import { upgradeDossier } from './upgrade-dossier.js';

export type Neo4jInitReport = {
  /** The address without credentials. */
  location: string;
  schema: number;
  /** Statements of the schema that ran. */
  statements: number;
  /** None when the database was ready already. */
  constraintsAdded: number;
  indexesAdded: number;
};

/**
 * Runs the numbered statements of cypher/schema in order, and adds to what an older Verband stored there what it lacks.
 * Running it again changes nothing.
 * @throws UsageError for an address that cannot be used; StoreError when the server cannot be reached or refuses
 */
export async function initNeo4j(options: Neo4jAddress & { ontology: Ontology }): Promise<Neo4jInitReport> {
  const connection = await connectNeo4j(options);
  try {
    return await runSchema(connection, options.ontology);
  } catch (error) {
    throw toFailure(error, connection.location);
  } finally {
    await connection.driver.close();
  }
}

async function runSchema(connection: Connection, ontology: Ontology): Promise<Neo4jInitReport> {
  const session = openSession(connection, 'WRITE');
  const report = { statements: 0, constraintsAdded: 0, indexesAdded: 0 };
  try {
    for (const text of schemaStatements(ontology)) {
      const { constraintsAdded, indexesAdded } = await runStatement(session, text);
      report.statements += 1;
      report.constraintsAdded += constraintsAdded;
      report.indexesAdded += indexesAdded;
    }
  } finally {
    await session.close();
  }
  await bringUpToDate(connection);
  return { location: connection.location, schema: SCHEMA_VERSION, ...report };
}

/** In transactions that are small enough for any server; stopped half-way, the next call goes on. */
async function bringUpToDate(connection: Connection): Promise<void> {
  for (let written = 1; written > 0; ) {
    written = await runTransaction(connection, upgradeDossier, { mode: 'WRITE' });
  }
}

/** The statements in order; a template gives one for each label or predicate. */
export function schemaStatements(ontology: Ontology): string[] {
  return statementNames('schema').flatMap(name => {
    if (name.endsWith('-node-id')) return NODE_LABELS.map(LABEL => statement('schema', name, { LABEL }));
    if (name.endsWith('-fact-id')) {
      return [...ontology.predicates.keys()].map(TYPE => statement('schema', name, { TYPE }));
    }
    return [statement('schema', name)];
  });
}

async function runStatement(
  session: Session,
  text: string,
): Promise<{ constraintsAdded: number; indexesAdded: number }> {
  const { summary } = await session.executeWrite(tx => tx.run(text));
  const { constraintsAdded, indexesAdded } = summary.counters.updates();
  return { constraintsAdded: constraintsAdded ?? 0, indexesAdded: indexesAdded ?? 0 };
}
