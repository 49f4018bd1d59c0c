// What README.md says is true: its worked example, its commands, its queries and its exit codes.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EXIT_CODES } from '../src/cli/exit-codes.js';
import { analyse } from '../src/extract/index.js';
import { project } from '../src/graph/index.js';
import type { Analysis, Article, Fact } from '../src/model/index.js';
import { getQuery } from '../src/query/index.js';
import { readArticle } from '../src/read/index.js';
import { loadExtractor, loadRules, packagePath } from '../src/resources/index.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const SAMPLE = 'afghanistan-2021-08.txt';
const SENTENCE = 'De taliban beweren dat ze Kandahar ingenomen hebben, de tweede stad van Afghanistan.';

describe('the worked example', () => {
  let article: Article;
  let analysis: Analysis;
  let facts: Fact[];
  beforeAll(async () => {
    article = readArticle({ bytes: readFileSync(packagePath('graph-data', 'articles', SAMPLE)), source: SAMPLE });
    ({ analysis } = await analyse(article, loadExtractor()));
    facts = project([{ article, analysis, status: 'active' }], loadRules()).facts;
  });

  it('is a sentence of the sample article', () => {
    expect(README).toContain(`> ${SENTENCE}`);
    expect(article.text).toContain(SENTENCE);
  });

  it('shows the claim with the characters that say it', () => {
    const claim = analysis.claims.find(
      ({ predicate, evidence }) => predicate === 'CAPTURES' && evidence.some(({ quote }) => quote === SENTENCE),
    );
    const parts = [...README.matchAll(/"([^"]+)" \((\d+)–(\d+)\)/g)].map(([, quote, start, end]) => ({
      quote,
      start: Number(start),
      end: Number(end),
    }));
    expect(claim?.modality).toBe('attributed');
    expect(parts).toHaveLength(4);
    for (const part of parts) expect(claim?.evidence).toContainEqual(expect.objectContaining(part));
  });

  it('shows the edge with its status and claimant', () => {
    const edge = /\(Taliban\)-\[:(\w+) \{status: '(\w+)', claimedBy: \['(\w+)'\]\}\]->\(Kandahar\)/.exec(README);
    const [, predicate, status, claimant] = edge ?? [];
    expect(facts).toContainEqual(
      expect.objectContaining({ predicate, status, claimedBy: [claimant], evidence: SENTENCE }),
    );
  });
});

describe('the tables', () => {
  it('hold every exit code with its meaning', () => {
    const rows = [...README.matchAll(/^\| (\d+) +\| (.+?) +\|$/gm)].map(([, code, meaning]) => ({
      code: Number(code),
      meaning,
    }));
    expect(rows).toEqual(EXIT_CODES.map(({ code, meaning }) => ({ code, meaning })));
  });

  it('name only queries that the library has', () => {
    const names = [...README.matchAll(/verband query ([a-z][a-z-]*)/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(getQuery(name).name).toBe(name);
  });
});
