// verband facts, retract and status on a small dossier.
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { HERAT, KANDAHAR, writeArticles } from './articles.js';
import { type Ended, makeFolder, parseLines, type RunOptions, runVerband, startVerband } from './run-verband.js';

const folder = makeFolder();
const run = (words: readonly string[], env?: RunOptions['env']): Promise<Ended> => runVerband(words, { folder, env });
const ESCAPE = '\u001b';

beforeAll(async () => {
  const evil = `The Taliban captured Kunduz${ESCAPE}[2J on Sunday.`;
  writeArticles(join(folder, 'news'), { 'a.txt': KANDAHAR, 'b.txt': HERAT, 'evil.txt': evil });
  await run(['ingest', 'news']);
});

describe('verband facts', () => {
  it('prints status, ends, claimant, sentence and source of each fact', async () => {
    const { code, stdout } = await run(['facts', '--entity', 'kandahar', '--predicate', 'captures']);

    expect(code).toBe(0);
    expect(stdout).toMatch(/^attributed Taliban –CAPTURES→ Kandahar {2}claimed by Taliban\n/i);
    expect(stdout).toContain(`“${KANDAHAR}”`);
    expect(stdout).toContain('a.txt');
  });

  it.each([
    ['--status', 'attributed', (fact: object) => expect(fact).toMatchObject({ status: 'attributed' })],
    ['--article', 'a.txt', (fact: object) => expect(fact).toMatchObject({ evidenceUrl: 'a.txt' })],
    ['--entity', 'HERAT', (fact: object) => expect(JSON.stringify(fact)).toContain('"objectName":"Herat"')],
  ])('keeps to %s %s', async (option, value, check) => {
    const all = parseLines((await run(['facts', '--json'])).stdout);
    const some = parseLines((await run(['facts', '--json', option, value])).stdout);

    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    for (const fact of some) check(Object(fact));
  });

  it('says when there are more than the limit', async () => {
    const { stdout, stderr } = await run(['facts', '--limit', '1', '--json']);

    expect(parseLines(stdout)).toHaveLength(1);
    expect(JSON.parse(stderr)).toEqual({ note: expect.stringContaining('--limit 0') });
  });

  it('says that nothing was found, which is not the same as an empty dossier', async () => {
    const { code, stdout, stderr } = await run(['facts', '--entity', 'Nobody']);

    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/No fact found in the 3 articles/);
  });

  it('lets no article write to the terminal', async () => {
    const { stdout } = await run(['facts', '--article', 'evil.txt']);

    expect(stdout).toContain('Kunduz');
    expect(stdout).not.toContain(ESCAPE);
  });

  it('has colours only where they are wanted', async () => {
    const plain = await run(['facts']);
    const forced = await run(['facts'], { FORCE_COLOR: '1' });
    const refused = await run(['facts'], { FORCE_COLOR: '1', NO_COLOR: '1' });
    const json = await run(['facts', '--json'], { FORCE_COLOR: '1' });

    expect(forced.stdout).toContain(`${ESCAPE}[`);
    for (const { stdout } of [plain, refused, json]) expect(stdout).not.toContain(ESCAPE);
  });

  it('ends well when its reader goes away', async () => {
    const { child, ended } = startVerband(['facts', '--json'], { folder });
    const closed = once(child, 'close');
    const stderr = child.stderr === null ? '' : text(child.stderr);
    child.stdout?.destroy();
    // Nobody is there to read the answer.
    await ended.catch(() => undefined);

    expect(await closed).toEqual([0, null]);
    expect(await stderr).toBe('');
  });
});

describe('verband retract', () => {
  it('takes an article out by its file name, and brings it back by its id', async () => {
    const before = await run(['facts', '--json']);
    const taken = await run(['retract', 'b.txt', '--json']);
    const without = await run(['facts']);
    const { article } = JSON.parse(taken.stdout);
    const back = await run(['retract', article.slice(0, 12), '--undo']);
    const after = await run(['facts', '--json']);

    expect(taken.code).toBe(0);
    expect(without.stdout).not.toContain(HERAT);
    expect(back.stdout).toContain('brought back');
    expect(after.stdout).toBe(before.stdout);
  });

  it('says that an article is retracted already', async () => {
    await run(['retract', 'evil.txt']);
    const { code, stdout } = await run(['retract', 'evil.txt', '--json']);
    const again = await run(['ingest', 'news/evil.txt', '--json']);
    await run(['retract', 'evil.txt', '--undo']);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'retracted', isChanged: false });
    expect(JSON.parse(again.stdout)).toMatchObject({ retracted: 1, stored: 0 });
  });

  it('finds no article by a name that none has, and none by one that several have', async () => {
    const none = await run(['retract', 'c.txt']);
    const several = await run(['retract', 'art_', '--json']);

    expect(none.code).toBe(5);
    expect(none.stderr).toContain('verband status --articles');
    expect(several.code).toBe(5);
  });
});

describe('verband status', () => {
  it('counts, and lists the articles with the ids that other commands take', async () => {
    const { code, stdout } = await run(['status', '--articles']);
    const json = await run(['status', '--json', '--articles']);

    expect(code).toBe(0);
    expect(stdout).toMatch(/^articles {4}3$/m);
    for (const { id } of JSON.parse(json.stdout).list) expect(stdout).toContain(id);
  });
});
