// The one dialog that is open.
import type { App } from '../state/index.js';
import { type OnDemand, useOnDemand } from './use-on-demand.js';

export function OpenDialog({ app }: { app: App }) {
  const kind = app.dialog.value?.kind;
  const panels = useOnDemand(kind !== undefined);
  if (kind === undefined || panels === undefined) return null;
  const Dialog = dialogOf(panels, kind);
  return <Dialog app={app} />;
}

function dialogOf(panels: OnDemand, kind: 'expand' | 'export' | 'views' | 'help' | 'hidden') {
  switch (kind) {
    case 'expand':
      return panels.ExpandDialog;
    case 'export':
      return panels.ExportDialog;
    case 'views':
      return panels.ViewsDialog;
    case 'hidden':
      return panels.HiddenDialog;
    case 'help':
      return panels.HelpDialog;
  }
}
