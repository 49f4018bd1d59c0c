// Refuses questions under a name that is not this machine's: a page of evil.example that has its name resolved to 127.0.0.1.
import type { MiddlewareHandler } from 'hono';
import { refusePlainly } from './plain-page.js';

const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** The `Host` headers under which the server answers. */
export function allowedHosts(port: number): readonly string[] {
  const bare = port === 80 ? NAMES : [];
  return [...NAMES.map(name => `${name}:${port}`), ...bare];
}

/** Answers 421 to every other `Host`. */
export function checkHost(port: number): MiddlewareHandler {
  const allowed = new Set(allowedHosts(port));
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (allowed.has(host.toLowerCase())) return next();
    return refusePlainly(context, 421, {
      code: 'foreign-host',
      message: `This server does not answer under the name ${JSON.stringify(host.slice(0, 100))}.`,
      next: `Open it as 127.0.0.1:${port}; a tunnel to another machine has to keep the port (ssh -L ${port}:127.0.0.1:${port} …).`,
      isRetriable: false,
    });
  };
}
