// The one dialog that is open. Dialogs are loaded when the first is asked for: none is needed to read.
import { useEffect, useState } from 'preact/hooks';
import { HiddenDialog } from '../panels/index.js';
import type { App } from '../state/index.js';

type Dialogs = typeof import('../panels/dialogs.js');

export function OpenDialog({ app }: { app: App }) {
  const [dialogs, setDialogs] = useState<Dialogs | undefined>(undefined);
  const kind = app.dialog.value?.kind;
  const isWanted = kind !== undefined && kind !== 'hidden';
  useEffect(() => {
    if (isWanted && dialogs === undefined) void import('../panels/dialogs.js').then(loaded => setDialogs(loaded));
  }, [isWanted]);
  if (kind === 'hidden') return <HiddenDialog app={app} />;
  if (kind === undefined || dialogs === undefined) return null;
  const Dialog = dialogOf(dialogs, kind);
  return <Dialog app={app} />;
}

function dialogOf(dialogs: Dialogs, kind: 'expand' | 'export' | 'views' | 'help') {
  switch (kind) {
    case 'expand':
      return dialogs.ExpandDialog;
    case 'export':
      return dialogs.ExportDialog;
    case 'views':
      return dialogs.ViewsDialog;
    case 'help':
      return dialogs.HelpDialog;
  }
}
