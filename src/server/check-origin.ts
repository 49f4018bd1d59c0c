// Refuses what the page of another site asks of the API; a page on another port of this machine is another site too.
import type { MiddlewareHandler } from 'hono';
import { refusePlainly } from './plain-page.js';

/** `none`: a person typed the address. `same-site` is a page on another port. */
const OWN = new Set(['same-origin', 'none']);

/** Answers 403 unless `Origin` and `Sec-Fetch-Site`, where the browser sends them, name this server. */
export const checkOrigin: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const isOwn = origin === undefined || origin === `http://${context.req.header('host')?.toLowerCase()}`;
  if (isOwn && (site === undefined || OWN.has(site))) return next();
  const from = isOwn ? 'another site' : origin.slice(0, 100);
  return refusePlainly(context, 403, {
    code: 'foreign-origin',
    message: `The question comes from a page of ${from}, which may not read this graph.`,
    next: 'Ask from the viewer itself.',
    isRetriable: false,
  });
};
