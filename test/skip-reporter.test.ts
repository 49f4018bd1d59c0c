// What a person is told about tests that could not run, and what a strict run does with them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeSkips, groupSkips } from './support/skip-reporter.js';
import { NEO4J_ADVICE } from './support/start-neo4j.mjs';

const REASON = 'no Neo4j (Docker: not found; Java: none)';
const pending = (title: string, ...ancestorTitles: string[]) => ({
  status: 'pending',
  title,
  ancestorTitles,
  fullName: [...ancestorTitles, title].join(' '),
});

describe('skips', () => {
  it('are grouped by the reason that their title gives, with the way to get what they need', () => {
    const results = [
      {
        testFilePath: '/repo/test/store/neo4j.test.ts',
        testResults: [
          pending(`is skipped: ${REASON}`, 'Neo4jStore'),
          pending(`is skipped: ${REASON}`, 'Neo4jStore', 'retracts'),
          { ...pending('x'), status: 'passed' },
        ],
      },
    ];

    expect(describeSkips(groupSkips(results))).toEqual([
      'Skipped: 2 tests (Neo4jStore)',
      `  why: ${REASON}`,
      `  how to run them: ${NEO4J_ADVICE}`,
    ]);
  });

  it('without a reason are named one by one', () => {
    const results = [{ testFilePath: '/repo/test/a.test.ts', testResults: [pending('counts', 'score')] }];
    expect(describeSkips(groupSkips(results))).toEqual([
      'Skipped: 1 test (score)',
      '  why: no reason given: a.test.ts: score counts',
    ]);
  });
});

describe('a run with a skipped test', () => {
  let folder = '';
  const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verband-skips-'));
    const reporter = fileURLToPath(new URL('./support/skip-reporter.js', import.meta.url));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ jest: { reporters: ['default', reporter] } }));
    const title = JSON.stringify(`is skipped: ${REASON}`);
    writeFileSync(
      join(folder, 'a.test.js'),
      `it('runs', () => {}); describe('Neo4jStore', () => it.skip(${title}, () => {}));`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (strict: '' | '1') =>
    spawnSync(process.execPath, [jest, '--rootDir', folder], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CI: '', VERBAND_NO_SKIP: strict, NODE_OPTIONS: '' },
    });

  it('passes, and names what was skipped', () => {
    const { status, stderr } = run('');
    expect(stderr).toContain(`why: ${REASON}`);
    expect(stderr).toMatch(/^jest: 1 passed, 0 failed$/m);
    expect(status).toBe(0);
  });

  it('fails where nothing may be skipped', () => {
    const { status, stderr } = run('1');
    expect(stderr).toMatch(/^jest: 1 passed, 1 failed$/m);
    expect(status).toBe(1);
  });
});
