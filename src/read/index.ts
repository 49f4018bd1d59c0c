export { findCanonicalUrl } from './canonical-url.js';
export { type FetchOptions, fetchArticle } from './fetch-article.js';
export { listSources, type Source, type SourceList } from './list-sources.js';
export { parseDate } from './parse-date.js';
export { DEFAULT_MAX_BYTES, type ReadOptions, readArticle, readArticles, type SourceInput } from './read-article.js';
export { readFileBytes, readStreamBytes } from './read-file-bytes.js';
export { RobotsRules } from './robots.js';
export type { SourceBlock, SourceContent, SourceForm, SourceHints, SourceMetadata } from './source-form.js';
export { SOURCE_FORMS } from './source-forms.js';
