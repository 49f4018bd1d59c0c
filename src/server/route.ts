// A route is data: what may be asked, what is answered, and who finds the answer.
import type * as z from 'zod';
import { UsageError } from '../failure/index.js';
import type { Ontology } from '../ontology/index.js';
import type { GraphStore } from '../store/index.js';
import { describeIssues } from './describe-issues.js';

export type RouteContext = {
  store: GraphStore;
  ontology: Ontology;
  /** Of Verband. */
  version: string;
  /** Fires when the client has gone or the time is up. */
  signal: AbortSignal;
};

export type RouteForm<Request, Answer> = {
  method: 'GET' | 'POST';
  /** Parameters in it (`:id`) are part of the request, as are those of the query. */
  path: `/api/${string}`;
  request: z.ZodType<Request>;
  answer: z.ZodType<Answer>;
  /** Whether the same question has the same answer as long as the store's revision is the same. */
  isTagged: boolean;
  run(request: Request, context: RouteContext): Promise<Answer>;
};

/** A question that was found to be well-formed. */
export type Question = {
  /** The same for the same question, however it was written. */
  key: string;
  /** @throws Error when the answer is not what the route promises */
  run(context: RouteContext): Promise<unknown>;
};

export type Route = Pick<RouteForm<unknown, unknown>, 'method' | 'path' | 'isTagged'> & {
  /** @throws UsageError `invalid-request` naming each field that is wrong, and its value */
  read(input: unknown): Question;
};

/** Makes a route of its form: validates what comes in and what goes out. */
export function buildRoute<Request, Answer>(form: RouteForm<Request, Answer>): Route {
  const { method, path, isTagged, request, answer, run } = form;
  return {
    method,
    path,
    isTagged,
    read: input => {
      const result = request.safeParse(input, { reportInput: true });
      if (!result.success) throw invalid(path, result.error);
      const asked = result.data;
      return {
        key: `${method} ${path} ${JSON.stringify(asked)}`,
        run: async context => answer.parse(await run(asked, context)),
      };
    },
  };
}

function invalid(path: string, error: z.ZodError): UsageError {
  return new UsageError({
    code: 'invalid-request',
    message: `${path} was asked wrongly: ${describeIssues(error.issues)}.`,
    next: 'Correct the question; reload the page if it came from there.',
  });
}
