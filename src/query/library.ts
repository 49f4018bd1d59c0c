// The query library: the questions that analysts ask, one file each under cypher/queries.
import { NotFoundError } from '../failure/index.js';
import { listPackageFiles, readPackageFile } from '../resources/index.js';
import { type LibraryQuery, parseLibraryQuery } from './library-query.js';
import { nearestNames } from './nearest-names.js';

let loaded: readonly LibraryQuery[] | undefined;

/** All queries, sorted by name; read once per process. @throws InputError for a file with a broken header */
export function listQueries(): readonly LibraryQuery[] {
  loaded ??= listPackageFiles('.cypher', 'cypher', 'queries').map(file =>
    parseLibraryQuery(file, readPackageFile('cypher', 'queries', file)),
  );
  return loaded;
}

/** @throws NotFoundError `unknown-query` with the names that come closest */
export function getQuery(name: string): LibraryQuery {
  const query = listQueries().find(candidate => candidate.name === name);
  if (query !== undefined) return query;
  const near = nearestNames(
    name,
    listQueries().map(candidate => candidate.name),
  );
  throw new NotFoundError({
    code: 'unknown-query',
    message: `The library has no query ${JSON.stringify(name)}.`,
    next: `${near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `}verband query --list shows all.`,
  });
}
