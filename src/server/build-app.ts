// The order in which a request is looked at: where it comes from, who asks, and only then what.
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { answerRoute, type Serving } from './answer-route.js';
import { checkHost } from './check-host.js';
import { checkOrigin } from './check-origin.js';
import { checkToken } from './check-token.js';
import { ENTER_PATH, ENTER_SCRIPT, refusePlainly } from './plain-page.js';
import { answerRefusal, describeRefusal } from './refusal.js';
import type { Route } from './route.js';
import { securityHeaders } from './security-headers.js';
import { answerFile, type StaticFiles } from './static-files.js';

export type AppOptions = {
  serving: Serving;
  routes: readonly Route[];
  files: StaticFiles;
  token: string;
  port: number;
};

const ENTER_HEADERS = { 'Content-Type': 'text/javascript; charset=UTF-8', 'Cache-Control': 'no-store' };

/** Builds the app for one port. */
export function buildApp({ serving, routes, files, token, port }: AppOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use(compress());
  app.use(checkHost(port));
  app.use('/api/*', checkOrigin);
  app.get(ENTER_PATH, context => context.body(ENTER_SCRIPT, 200, ENTER_HEADERS));
  app.use(checkToken({ token, port }));
  for (const route of routes) app.on(route.method, route.path, answerRoute(route, serving));
  app.all('/api/*', context => refuseRoute(context.req.path, context.req.method, routes));
  app.get('*', context => answerFile(files, context));
  app.notFound(context => refusePlainly(context, 405, wrongMethod(context.req.method, 'GET')));
  app.onError(error => {
    serving.onFault(error);
    const { status, refusal } = describeRefusal(error);
    return answerRefusal(status, refusal);
  });
  return app;
}

/** A path that is not there, or that is asked in another way. */
function refuseRoute(path: string, method: string, routes: readonly Route[]): Response {
  const patterns = routes.filter(route => new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`).test(path));
  const allowed = [...new Set(patterns.map(route => route.method))].join(', ');
  if (allowed !== '') return answerRefusal(405, wrongMethod(method, allowed), { Allow: allowed });
  return answerRefusal(404, {
    code: 'no-such-route',
    message: `There is nothing to ask at ${path.slice(0, 100)}.`,
    next: 'Reload the page: the viewer may be of another version than its server.',
    isRetriable: false,
  });
}

function wrongMethod(method: string, allowed: string) {
  return {
    code: 'wrong-method',
    message: `${method.slice(0, 20)} is not answered here.`,
    next: `Ask with ${allowed}.`,
    isRetriable: false,
  };
}
