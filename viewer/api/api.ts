// Everything that the viewer can ask its server, typed.
import type * as z from 'zod';
import {
  type ArticleRequest,
  ArticleView,
  DetailsAnswer,
  type DetailsRequest,
  EvidenceAnswer,
  type EvidenceRequest,
  EvidenceRowsAnswer,
  type EvidenceRowsRequest,
  ExpandAnswer,
  type ExpandRequest,
  Overview,
  PathAnswer,
  type PathRequest,
  SavedView,
  SavedViewsAnswer,
  type SaveViewRequest,
  SearchAnswer,
  type SearchRequest,
  SubgraphAnswer,
  type SubgraphRequest,
} from '../../src/protocol/index.js';
import { type ApiOptions, ask, type Question } from './ask.js';

/** A request of which only these must be said; the server knows what otherwise holds. */
type Asked<Request, Needed extends keyof Request> = Pick<Request, Needed> & Partial<Omit<Request, Needed>>;

/** Each asks once and never again by itself. All throw ApiError, or a DOMException `AbortError` when the signal fires. */
export type Api = {
  overview(signal?: AbortSignal): Promise<Overview>;
  search(request: Asked<SearchRequest, 'q'>, signal?: AbortSignal): Promise<SearchAnswer>;
  subgraph(request: Asked<SubgraphRequest, 'ids'>, signal?: AbortSignal): Promise<SubgraphAnswer>;
  expand(request: Asked<ExpandRequest, 'id'>, signal?: AbortSignal): Promise<ExpandAnswer>;
  evidence(request: Asked<EvidenceRequest, 'fact'>, signal?: AbortSignal): Promise<EvidenceAnswer>;
  evidenceRows(request: EvidenceRowsRequest, signal?: AbortSignal): Promise<EvidenceRowsAnswer>;
  details(request: DetailsRequest, signal?: AbortSignal): Promise<DetailsAnswer>;
  article(request: ArticleRequest, signal?: AbortSignal): Promise<ArticleView>;
  path(request: Asked<PathRequest, 'from' | 'to'>, signal?: AbortSignal): Promise<PathAnswer>;
  views(signal?: AbortSignal): Promise<SavedViewsAnswer>;
  view(id: string, signal?: AbortSignal): Promise<SavedView>;
  /** Stores a view; the same view again gets the new name. */
  saveView(request: SaveViewRequest, signal?: AbortSignal): Promise<ViewHead>;
};

const ViewHead = SavedView.omit({ view: true });
export type ViewHead = z.infer<typeof ViewHead>;

/**
 * The client of the server that the page came from, or of the one at `base`.
 * @example const { nodes } = await createApi().search({ q: 'Kirby' });
 */
export function createApi(options: ApiOptions = {}): Api {
  const get = <Answer>(path: string, answer: z.ZodType<Answer>, { query, signal }: Asking): Promise<Answer> =>
    ask({ path, answer, signal, ...(query === undefined ? {} : { query }) }, options);
  const post = <Answer>(path: string, answer: z.ZodType<Answer>, { body, signal }: Posting): Promise<Answer> =>
    ask({ path, answer, signal, body }, options);
  return {
    overview: signal => get('/api/overview', Overview, { signal }),
    search: (query, signal) => get('/api/search', SearchAnswer, { query, signal }),
    subgraph: (body, signal) => post('/api/subgraph', SubgraphAnswer, { body, signal }),
    expand: (body, signal) => post('/api/expand', ExpandAnswer, { body, signal }),
    evidence: (query, signal) => get('/api/evidence', EvidenceAnswer, { query, signal }),
    evidenceRows: (body, signal) => post('/api/evidence-rows', EvidenceRowsAnswer, { body, signal }),
    details: (query, signal) => get('/api/details', DetailsAnswer, { query, signal }),
    article: (query, signal) => get('/api/article', ArticleView, { query, signal }),
    path: (query, signal) => get('/api/path', PathAnswer, { query, signal }),
    views: signal => get('/api/views', SavedViewsAnswer, { signal }),
    view: (id, signal) => get(`/api/views/${encodeURIComponent(id)}`, SavedView, { signal }),
    saveView: (body, signal) => post('/api/views', ViewHead, { body, signal }),
  };
}

type Asking = Pick<Question<unknown>, 'query' | 'signal'>;
type Posting = { body: unknown; signal: AbortSignal | undefined };
