// The mark of the training code.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { codeMark } from '../../src/training/code-mark.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verband-code-'));
  for (const name of ['boats', 'boats/inner', 'winds']) mkdirSync(join(folder, name));
  write('boats/sail.ts', 'sail();\n');
  write('winds/blow.ts', 'blow();\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const mark = (...folders: string[]) => codeMark(folders, folder);

describe('codeMark', () => {
  it('changes with a file of the folders, at any depth, and with its name', () => {
    const before = mark('boats');
    write('boats/inner/row.ts', 'row();\n');
    const added = mark('boats');
    write('boats/sail.ts', 'row();\n');

    expect(new Set([before, added, mark('boats')]).size).toBe(3);
  });

  it('does not change with other folders, other files, line ends or the order of the folders', () => {
    const before = mark('boats', 'winds', 'nowhere');
    write('boats/notes.md', 'a note');
    write('boats/sail.ts', 'sail();\r\n');

    expect(mark('nowhere', 'winds', 'boats')).toBe(before);
    write('winds/blow.ts', 'still();\n');
    expect(mark('boats')).toBe(mark('boats', 'nowhere'));
    expect(mark('boats', 'winds')).not.toBe(before);
  });

  it("finds the package's own sources", () => {
    expect(codeMark(['training/neural'])).not.toBe(codeMark(['training/nowhere']));
  });
});
