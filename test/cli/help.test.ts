// What the command line says of itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EXIT_CODES } from '../../src/cli/index.js';
import { runInProcess } from './run-in-process.js';
import { makeFolder, runVerband } from './run-verband.js';

const folder = makeFolder();
const commands = ['ingest', 'facts', 'query', 'retract', 'status', 'analyse', 'init-neo4j', 'demo'];

describe('verband --help', () => {
  it('lists every command and leads to the exit codes', async () => {
    const { code, stdout } = await runVerband(['--help'], { folder });

    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toContain(`\n  ${command} `);
    expect(stdout).toContain('verband help exit-codes');
  });

  it.each(commands)('shows two examples at the least and --json for %s', async command => {
    const { code, stdout, stderr } = await runInProcess([command, '--help']);

    const [, examples = ''] = stdout.split('\nExamples:\n');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(examples.match(/^ {2}\$ .*verband /gm)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout).toContain('--json');
  });
});

describe('the exit codes', () => {
  it('are shown by verband help exit-codes and in the README as they are in the code', async () => {
    const { stdout } = await runVerband(['help', 'exit-codes'], { folder });
    const readme = readFileSync(new URL('../../src/cli/README.md', import.meta.url), 'utf8').replace(/ +/g, ' ');

    for (const { code, name, meaning } of EXIT_CODES) {
      expect(stdout.replace(/ +/g, ' ')).toContain(`${code} ${name} ${meaning}`);
      expect(readme).toContain(`| ${code} | ${name} | ${meaning} |`);
    }
  });
});

describe('a wrong command line', () => {
  it.each([
    [['frobnicate'], 'unknown-command'],
    [['facts', '--colour'], 'unknown-option'],
    [['ingest'], 'missing-argument'],
    [['facts', '--limit', 'many'], 'invalid-argument'],
    [['facts', '--dossier', 'a', '--store', 'neo4j://b'], 'conflicting-option'],
    [['facts', '--predicate', 'CAPTURE'], 'unknown-predicate'],
    [['help', 'me'], 'unknown-topic'],
    [['query'], 'no-query'],
    [['query', 'denied', '--cypher', 'RETURN 1'], 'two-queries'],
    [['ingest', 'ftp://example.org/a'], 'unsupported-address'],
    [['query', 'captured-by', '--param', 'Kandahar'], 'bad-parameter'],
    [['query', 'captured-by', '--param', 'town=Kandahar'], 'unknown-parameter'],
    [['query', 'entity'], 'missing-parameter'],
    [['init-neo4j'], 'no-store'],
    [['facts', '--store', 'http://localhost:7474'], 'invalid-store-address'],
    [['facts', '--store', 'dossier'], 'invalid-store-address'],
    [['facts', '--store', 'neo4j:'], 'invalid-store-address'],
    [['facts', '--store', 'neo4j://localhost', '--password', 'x'], 'unknown-option'],
  ])('%j exits with 2 and the code %s', async (words, code) => {
    const ended = await runInProcess([...words, '--json']);

    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe('');
    expect(JSON.parse(ended.stderr)).toEqual({
      error: { code, message: expect.stringMatching(/\S/), next: expect.stringMatching(/\S/) },
    });
  });

  it('is told in words, with no stack, and says what to do next', async () => {
    const { code, stderr } = await runVerband(['facts', '--colour'], { folder });

    expect(code).toBe(2);
    expect(stderr).toContain("unknown option '--colour'");
    expect(stderr).toContain('verband facts --help');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('without a command names the commands', async () => {
    const { code, stderr } = await runInProcess([]);

    expect(code).toBe(2);
    for (const command of commands) expect(stderr).toContain(command);
  });
});
