// What a screen asks of a graph, over any store.
export { describeNode } from './describe-node.js';
export { expand } from './expand.js';
export { findPaths } from './find-paths.js';
export { readArticleView } from './read-article-view.js';
export { readEvidence } from './read-evidence.js';
export { readEvidenceRows } from './read-evidence-rows.js';
export { readOverview } from './read-overview.js';
export { readSubgraph } from './read-subgraph.js';
export { search } from './search.js';
export { toViewFact } from './view-fact.js';
export { toViewNode } from './view-node.js';
