// The panels that are loaded when the first of them is asked for: none is needed to search, to list or to read evidence.
export { ArticlePanel } from './article-panel.js';
export { ExpandDialog } from './expand-dialog.js';
export { ExportDialog } from './export-dialog.js';
export { HelpDialog } from './help-dialog.js';
export { HiddenDialog } from './hidden-dialog.js';
export { PathPanel } from './path-panel.js';
export { ViewsDialog } from './views-dialog.js';
