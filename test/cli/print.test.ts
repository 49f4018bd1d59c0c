// How text reaches a terminal: wrapped, harmless, and in tables that fit; and how a password is asked for.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { askPassword } from '../../src/cli/ask-password.js';
import { commandName } from '../../src/cli/command-name.js';
import { formatTable } from '../../src/cli/format-table.js';
import { plainText, wrapText } from '../../src/cli/plain-text.js';
import { Terminal } from '../../src/cli/terminal.js';

/** A terminal of a given width, without a terminal. */
class Screen extends Terminal {
  constructor(private readonly columns: number) {
    super({});
  }

  override get isScreen(): boolean {
    return true;
  }

  override get width(): number {
    return this.columns;
  }
}

describe('text', () => {
  it('loses escape sequences and marks that turn its direction, and keeps every letter', () => {
    expect(plainText('a\u001b[31mb\u202ec\r\n\td')).toBe('a�[31mb�c d');
    expect(plainText('Café “Ἀθῆναι” 👍🏽')).toBe('Café “Ἀθῆναι” 👍🏽');
  });

  it('is broken between words, and a longer word is left whole', () => {
    expect(wrapText('de stad Kandahar is ingenomen', 10)).toEqual(['de stad', 'Kandahar', 'is', 'ingenomen']);
    expect(wrapText('a bbbbbbbbbbbb c', 5)).toEqual(['a', 'bbbbbbbbbbbb', 'c']);
  });
});

describe('a table', () => {
  const evidence = 'De taliban beweren dat ze Kandahar ingenomen hebben, de tweede stad van Afghanistan.';
  const table = { columns: ['captor', 'place', 'evidence'], rows: [['Taliban', 'Kandahar', evidence]] };
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(line => line.length));

  it.each([60, 80, 200])('fits into %i columns and loses no word', width => {
    const lines = formatTable(table, new Screen(width));

    expect(longest(lines)).toBeLessThanOrEqual(width);
    for (const word of evidence.split(' ')) expect(lines.join('\n')).toContain(word);
  });

  it('becomes one block per row where its columns would be too narrow', () => {
    const columns = Array.from({ length: 9 }, (_, index) => `column${index}`);
    const row = columns.map(() => 'a value of some length');
    const lines = formatTable({ columns, rows: [row, row] }, new Screen(70));

    expect(lines).toHaveLength(9 + 1 + 9);
    expect(lines[0]).toMatch(/^column0 {2}a value/);
  });

  it('is aligned, whole and without a frame where it does not go to a screen', () => {
    expect(formatTable({ columns: ['a', 'b'], rows: [['xyz', 1]] }, new Terminal({}))).toEqual(['a    b', 'xyz  1']);
  });
});

describe('the name of the program', () => {
  it.each([
    ['/usr/local/bin/verband', 'verband'],
    ['/home/anna/news/node_modules/.bin/verband', 'npx verband'],
    ['/home/anna/verband/dist/cli/main.js', 'node verband/dist/cli/main.js'],
  ])('called as %s is %s', (script, name) => {
    expect(commandName(script, '/home/anna')).toBe(name);
  });
});

describe('a password', () => {
  it('is asked for and not shown', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const asked = askPassword('Password: ', input, output);
    input.write('geheim\r');

    expect(await asked).toBe('geheim');
    output.end();
    expect(await text(output)).toBe('Password: \n');
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('that is not given (%s) is a cancel', async (_, key) => {
    const input = new PassThrough();
    const asked = askPassword('Password: ', input, new PassThrough());
    input.write(key);

    await expect(asked).rejects.toMatchObject({
      name: 'CancelledError',
      next: expect.stringMatching('NEO4J_PASSWORD'),
    });
  });
});
