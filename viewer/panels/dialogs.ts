// The dialogs that are loaded when one of them is asked for.
export { ExpandDialog } from './expand-dialog.js';
export { ExportDialog } from './export-dialog.js';
export { HelpDialog } from './help-dialog.js';
export { ViewsDialog } from './views-dialog.js';
