// verband analyse and verband demo.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { HERAT, KANDAHAR, writeArticles } from './articles.js';
import { makeFolder, parseLines, runVerband } from './run-verband.js';

const folder = makeFolder();
writeArticles(join(folder, 'news'), { 'a.txt': KANDAHAR, 'b.report.txt': HERAT });

describe('verband analyse', () => {
  it('shows each claim with its sentence and rule, and stores nothing', async () => {
    const { code, stdout } = await runVerband(['analyse', 'news/a.txt'], { folder });

    expect(code).toBe(0);
    expect(stdout).toMatch(/^attributed +Taliban –CAPTURES→ Kandahar.* says Taliban$/im);
    expect(stdout).toContain(`“${KANDAHAR}”`);
    expect(stdout).toMatch(/ · confidence 0?\.?\d/);
    expect(existsSync(join(folder, 'dossier'))).toBe(false);
  });

  it('prints one article per line with --json', async () => {
    const { stdout } = await runVerband(['analyse', 'news', '--json'], { folder });

    expect(parseLines(stdout)).toEqual([
      expect.objectContaining({ article: expect.objectContaining({ source: 'a.txt' }), refusals: expect.any(Array) }),
      expect.objectContaining({ article: expect.objectContaining({ source: 'b.report.txt' }) }),
    ]);
  });

  it('prints one document in the shape of the gold files, its ids the file names without ending', async () => {
    const { code, stdout } = await runVerband(['analyse', 'news', '--format', 'gold'], { folder });

    const { documents } = JSON.parse(stdout);
    const [{ entities, claims }] = documents;
    const claim = claims.find((candidate: { predicate: string }) => candidate.predicate === 'CAPTURES');
    const nameOf = (id: string) => entities.find((entity: { id: string }) => entity.id === id).name;
    expect(code).toBe(0);
    expect(documents.map(({ id }: { id: string }) => id)).toEqual(['a', 'b.report']);
    expect(claim).toMatchObject({ polarity: 'affirmed', modality: 'attributed', evidence: KANDAHAR });
    expect([claim.subject, claim.object, ...claim.claimants].map(nameOf)).toEqual(['taliban', 'Kandahar', 'taliban']);
  });

  it('exits with 3 when some cannot be analysed and with 4 when none can', async () => {
    const some = await runVerband(['analyse', 'news/a.txt', 'missing.txt', '--format', 'gold'], { folder });
    const none = await runVerband(['analyse', 'missing.txt', '--format', 'gold'], { folder });

    expect(some.code).toBe(3);
    expect(JSON.parse(some.stdout).documents).toHaveLength(1);
    expect(none.code).toBe(4);
    expect(JSON.parse(none.stdout)).toEqual({ documents: [] });
  });
});

describe('verband demo', () => {
  it('shows the facts of the sample and four commands, the two that answer at once work as they stand', async () => {
    const { code, stdout } = await runVerband(['demo', '--dossier', 'sample'], { folder });
    const commands = stdout.match(/^ {4}node .*$/gm)?.map(line => line.trim().split(' ').slice(2)) ?? [];
    const tried = await Promise.all(commands.slice(1, 3).map(words => runVerband(words, { folder })));

    expect(code).toBe(0);
    expect(stdout).toMatch(/attributed +Taliban –CAPTURES→ Kandahar.*claimed by Taliban/);
    expect(commands.map(([name]) => name)).toEqual(['view', 'query', 'facts', 'ingest']);
    for (const { code, stdout } of tried) {
      expect(code).toBe(0);
      expect(stdout).toContain('Kandahar');
    }
  });

  it('changes nothing the second time', async () => {
    await runVerband(['demo', '--dossier', 'again'], { folder });
    const { stdout } = await runVerband(['demo', '--dossier', 'again', '--json'], { folder });

    expect(JSON.parse(stdout)).toMatchObject({ report: { stored: 0, unchanged: 1, factsAdded: 0 } });
  });
});
