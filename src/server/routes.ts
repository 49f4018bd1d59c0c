// Everything that can be asked. A new question is an entry here.
import * as z from 'zod';
import {
  describeNode,
  expand,
  findPaths,
  readArticleView,
  readEvidence,
  readEvidenceRows,
  readOverview,
  readSubgraph,
  search,
} from '../explore/index.js';
import {
  ArticleRequest,
  ArticleView,
  DetailsAnswer,
  DetailsRequest,
  EvidenceAnswer,
  EvidenceRequest,
  EvidenceRowsAnswer,
  EvidenceRowsRequest,
  ExpandAnswer,
  ExpandRequest,
  Overview,
  PathAnswer,
  PathRequest,
  SavedView,
  SavedViewsAnswer,
  SaveViewRequest,
  SearchAnswer,
  SearchRequest,
  SubgraphAnswer,
  SubgraphRequest,
} from '../protocol/index.js';
import type { GraphStore } from '../store/index.js';
import { buildRoute, type Route, type RouteContext, type RouteForm } from './route.js';
import { listViews, readView, saveView } from './saved-views.js';

/** A question to the graph: the answer follows from the store's revision. */
type Asking<Request, Answer> = (store: GraphStore, request: Request, signal: AbortSignal) => Promise<Answer>;

const get = <Request, Answer>(
  path: RouteForm<Request, Answer>['path'],
  { request, answer }: Pick<RouteForm<Request, Answer>, 'request' | 'answer'>,
  ask: Asking<Request, Answer>,
): Route => buildRoute({ method: 'GET', path, request, answer, isTagged: true, run: runOf(ask) });

const post = <Request, Answer>(
  path: RouteForm<Request, Answer>['path'],
  { request, answer }: Pick<RouteForm<Request, Answer>, 'request' | 'answer'>,
  ask: Asking<Request, Answer>,
): Route => buildRoute({ method: 'POST', path, request, answer, isTagged: false, run: runOf(ask) });

function runOf<Request, Answer>(ask: Asking<Request, Answer>) {
  return (request: Request, { store, signal }: RouteContext): Promise<Answer> => ask(store, request, signal);
}

const nothing = z.object({});
const ViewRequest = SavedView.pick({ id: true });
const ViewHead = SavedView.omit({ view: true });

export const ROUTES: readonly Route[] = [
  buildRoute({
    method: 'GET',
    path: '/api/overview',
    request: nothing,
    answer: Overview,
    isTagged: true,
    run: (_, { store, ontology, version, signal }) => readOverview(store, ontology, version, signal),
  }),
  get('/api/search', { request: SearchRequest, answer: SearchAnswer }, search),
  get('/api/evidence', { request: EvidenceRequest, answer: EvidenceAnswer }, readEvidence),
  get('/api/details', { request: DetailsRequest, answer: DetailsAnswer }, describeNode),
  get('/api/article', { request: ArticleRequest, answer: ArticleView }, readArticleView),
  get('/api/path', { request: PathRequest, answer: PathAnswer }, findPaths),
  post('/api/subgraph', { request: SubgraphRequest, answer: SubgraphAnswer }, readSubgraph),
  post('/api/expand', { request: ExpandRequest, answer: ExpandAnswer }, expand),
  post('/api/evidence-rows', { request: EvidenceRowsRequest, answer: EvidenceRowsAnswer }, readEvidenceRows),
  // Views are no part of what a revision stands for.
  buildRoute({
    method: 'GET',
    path: '/api/views',
    request: nothing,
    answer: SavedViewsAnswer,
    isTagged: false,
    run: (_, { store }) => listViews(store),
  }),
  buildRoute({
    method: 'GET',
    path: '/api/views/:id',
    request: ViewRequest,
    answer: SavedView,
    isTagged: false,
    run: ({ id }, { store }) => readView(store, id),
  }),
  buildRoute({
    method: 'POST',
    path: '/api/views',
    request: SaveViewRequest,
    answer: ViewHead,
    isTagged: false,
    run: (request, { store }) => saveView(store, request),
  }),
];
