// Commands that give away what is seen: addresses, copies, files.
import type { EvidenceCard } from '../../src/protocol/index.js';
import type { Commands, ExportFormat, ExportScope } from '../state/index.js';
import { openStored, shareAddress } from './address.js';
import { ask } from './ask.js';
import type { Desk } from './desk.js';
import { exportFile } from './export-file.js';
import { say, wordsOf } from './names.js';

type ShareCommands = Pick<Commands, 'copyAddress' | 'copyText' | 'listViews' | 'openView' | 'exportAs'>;

export function shareCommands(desk: Desk): ShareCommands {
  return {
    copyAddress: name => copyAddress(desk, name),
    copyText: (text, what) => copy(desk, text, wordsOf(desk).copied(what)),
    listViews: signal => desk.api.views(signal),
    openView: id => openStored(desk, id),
    exportAs: (format, scope) => exportAs(desk, format, scope),
  };
}

async function copyAddress(desk: Desk, name: string | undefined): Promise<void> {
  const shared = await shareAddress(desk, name, () => void copyAddress(desk, name));
  if (shared === undefined) return;
  const words = wordsOf(desk);
  const done = shared.storedAs === undefined ? words.copied(words.address) : words.addressStored(shared.storedAs);
  await copy(desk, shared.address, done);
}

async function copy(desk: Desk, text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(desk, done);
  } catch {
    desk.notice.value = { text: wordsOf(desk).copyFailed, isUrgent: true };
  }
}

/** Formats whose rows carry the sentences. */
const WITH_EVIDENCE = new Set<ExportFormat>(['json', 'csv']);

async function exportAs(desk: Desk, format: ExportFormat, scope: ExportScope): Promise<void> {
  const words = wordsOf(desk);
  const facts = scope === 'visible' ? desk.visible.value.facts : [...desk.loaded.value.facts.values()];
  const rows = WITH_EVIDENCE.has(format)
    ? await ask(desk, {
        what: words.export,
        put: signal => desk.api.evidenceRows({ facts: facts.map(fact => fact.id) }, signal),
        again: () => void exportAs(desk, format, scope),
      })
    : { rows: [] };
  if (rows === undefined) return;
  const evidence = new Map<string, readonly EvidenceCard[]>(rows.rows.map(({ fact, cards }) => [fact, cards]));
  try {
    const file = await exportFile(desk, { format, scope, evidence });
    download(file);
    say(desk, words.exported(file.name));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    desk.notice.value = { text: `${words.exportFailed} ${reason}`, isUrgent: true };
  }
}

function download({ name, blob }: { name: string; blob: Blob }): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by then; freeing it at once would stop the download in some.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
