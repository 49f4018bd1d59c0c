// Views that were too long for an address, one file each: beside the record, and no part of it.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import * as z from 'zod';
import { messageOf, StoreError } from '../../failure/index.js';
import { compareText } from '../../graph/index.js';
import type { StoredView } from '../graph-reader.js';
import { checkViewId, isViewId } from '../view-id.js';

const ViewFile = z.object({ id: z.string(), name: z.string(), view: z.string() });

/** The folder `views` of a dossier. It needs no lock: a view is written whole or not at all. */
export class ViewFiles {
  private readonly folder: string;

  /** @param dossier path of the dossier */
  constructor(dossier: string) {
    this.folder = join(dossier, 'views');
  }

  /** @throws UsageError `invalid-view-id`; StoreError `dossier-not-writable` */
  save({ id, name, view }: StoredView): void {
    checkViewId(id);
    const path = this.pathOf(id);
    try {
      // Not with the folders above it: where the dossier itself is gone, nothing is made in its place.
      if (!this.isMade()) mkdirSync(this.folder);
      writeFileAtomic.sync(path, `${JSON.stringify({ id, name, view })}\n`);
    } catch (cause) {
      throw new StoreError({
        code: 'dossier-not-writable',
        message: `The view cannot be kept in ${path}: ${messageOf(cause)}`,
        next: 'Check the free space and the rights of the folder, then try again.',
        cause,
      });
    }
  }

  /** Undefined where there is none, or where its file is damaged. */
  find(id: string): StoredView | undefined {
    if (!isViewId(id)) return undefined;
    try {
      const view = ViewFile.parse(JSON.parse(readFileSync(this.pathOf(id), 'utf8')));
      return view.id === id ? view : undefined;
    } catch {
      return undefined;
    }
  }

  /** Sorted by name, then id; damaged files are left out. */
  list(): Pick<StoredView, 'id' | 'name'>[] {
    const views = this.names().flatMap(name => this.find(name.replace(/\.json$/, '')) ?? []);
    return views
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  }

  private names(): string[] {
    try {
      return readdirSync(this.folder).filter(name => name.endsWith('.json'));
    } catch {
      return [];
    }
  }

  private isMade(): boolean {
    try {
      readdirSync(this.folder);
      return true;
    } catch {
      return false;
    }
  }

  private pathOf(id: string): string {
    return join(this.folder, `${id}.json`);
  }
}
