// The panels, for the app to put in their places. Those of on-demand.ts are loaded apart.
export { DetailsPanel } from './details-panel.js';
export { EvidencePanel } from './evidence-panel.js';
export { FiltersPanel } from './filters-panel.js';
export { AllHiddenCard } from './hidden-card.js';
export { HiddenChip } from './hidden-chip.js';
export { ListPanel } from './list-panel.js';
export { focusSearch, SearchBox } from './search-box.js';
export { StartCard } from './start-card.js';
export { TypeIcon } from './type-icon.js';
