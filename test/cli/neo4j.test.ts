// The command line on a Neo4j: addresses, passwords, and the way of an article.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { KANDAHAR, writeArticles } from './articles.js';
import { type Ended, makeFolder, runVerband } from './run-verband.js';

const folder = makeFolder();
writeArticles(join(folder, 'news'), { 'a.txt': KANDAHAR });

const run = (words: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  runVerband(words, { folder, env });

describe('--store', () => {
  it('refuses an address with a password in it, and does not repeat the password', async () => {
    const { code, stderr } = await run(['facts', '--store', 'neo4j://anna:geheim@localhost', '--json']);

    expect(code).toBe(2);
    expect(JSON.parse(stderr).error.code).toBe('credentials-in-address');
    expect(stderr).not.toContain('geheim');
  });

  it('needs a password from the environment where there is no terminal to ask on', async () => {
    const { code, stderr } = await run(['facts', '--store', 'neo4j://localhost', '--json']);

    expect(code).toBe(2);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'no-password',
      next: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  it.each([['ingest', 'news'], ['facts'], ['query', 'articles'], ['init-neo4j']])(
    'where nobody listens makes verband %s exit with 6',
    async (...words) => {
      const env = { NEO4J_PASSWORD: 'pass-word' };
      const { code, stdout, stderr } = await run([...words, '--store', 'bolt://127.0.0.1:1', '--json'], env);

      expect(code).toBe(6);
      expect(stdout).toBe('');
      expect(JSON.parse(stderr).error).toMatchObject({
        code: 'store-unreachable',
        next: expect.stringContaining('server runs'),
      });
    },
  );
});

await describeNeo4j('verband on a Neo4j', server => {
  const env = { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
  const onServer = (...words: string[]): Promise<Ended> => run([...words, '--store', server.uri], env);

  beforeAll(async () => {
    await server.wipe();
    await onServer('init-neo4j');
  });

  it('initialises twice and says that the second time nothing had to be added', async () => {
    const { code, stdout } = await onServer('init-neo4j');

    expect(code).toBe(0);
    expect(stdout).toContain('nothing had to be added');
  });

  it('stores an article, finds it unchanged, shows and asks its facts, and retracts it', async () => {
    const first = await onServer('ingest', 'news', '--json');
    const second = await onServer('ingest', 'news', '--json');
    const facts = await onServer('facts', '--predicate', 'CAPTURES');
    const query = await onServer('query', 'captured-by', '--json');
    const retracted = await onServer('retract', 'a.txt', '--json');
    const after = await onServer('facts', '--predicate', 'CAPTURES');

    expect(JSON.parse(first.stdout)).toMatchObject({ stored: 1 });
    expect(JSON.parse(second.stdout)).toMatchObject({ unchanged: 1, factsAdded: 0 });
    expect(facts.stdout).toContain(KANDAHAR);
    expect(JSON.parse(query.stdout)).toMatchObject({ engine: 'neo4j', rows: [{ place: 'Kandahar' }] });
    expect(JSON.parse(retracted.stdout)).toMatchObject({ status: 'retracted', isChanged: true });
    expect(after.stdout).toBe('');
  });

  it('says no word about exactness under Cypher that Neo4j answered', async () => {
    const { stdout, stderr } = await onServer('query', '--cypher', 'RETURN 1 AS one', '--csv');

    expect(stdout).toBe('one\n1\n');
    expect(stderr).toBe('');
  });

  it('exits with 6 for a wrong password and does not repeat it', async () => {
    const words = ['facts', '--store', server.uri, '--json'];
    const { code, stderr } = await run(words, { NEO4J_USER: server.user, NEO4J_PASSWORD: 'not-the-password' });

    expect(code).toBe(6);
    expect(JSON.parse(stderr).error.code).toBe('store-unauthorized');
    expect(stderr).not.toContain('not-the-password');
  });
});
