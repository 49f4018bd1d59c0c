// The panels, for the app to put in their places. Those of dialogs.ts are loaded apart.
export { ArticlePanel } from './article-panel.js';
export { DetailsPanel } from './details-panel.js';
export { EvidencePanel } from './evidence-panel.js';
export { FiltersPanel } from './filters-panel.js';
export { AllHiddenCard, HiddenChip, HiddenDialog } from './hidden-chip.js';
export { ListPanel } from './list-panel.js';
export { PathPanel } from './path-panel.js';
export { focusSearch, SearchBox } from './search-box.js';
export { StartCard } from './start-card.js';
export { TimeStrip } from './time-strip.js';
export { TypeIcon } from './type-icon.js';
