// Lets in whoever has the token: by the printed address once, then by a cookie; programs by a header.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { ENTER_PATH, refusePlainly } from './plain-page.js';

export type TokenOptions = { token: string; port: number };

const TOKEN_BYTES = 24;

/** 192 random bits, fit for an address. */
export function makeToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** NOTE: cookies are shared by all ports of a machine, so the port is part of the name. */
export function cookieName(port: number): string {
  return `verband-${port}`;
}

/**
 * `/?token=…` sets the cookie and leads to `/`; browsers keep the fragment, which holds the view. Everything else needs
 * the cookie, or `Authorization: Bearer …`, and is answered 401 without.
 */
export function checkToken({ token, port }: TokenOptions): MiddlewareHandler {
  const isToken = compareWith(token);
  return async (context, next) => {
    const given = context.req.path === '/' ? context.req.query('token') : undefined;
    if (given !== undefined && isToken(given)) {
      setCookie(context, cookieName(port), token, { path: '/', httpOnly: true, sameSite: 'Strict' });
      return lead(context);
    }
    const shown = getCookie(context, cookieName(port)) ?? bearerOf(context);
    if (shown === undefined || !isToken(shown)) return refuse(context, given ?? shown);
    const isEntry = given !== undefined || context.req.query('enter') !== undefined;
    return context.req.path === '/' && isEntry ? lead(context) : next();
  };
}

function lead(context: Context): Response {
  context.header('Cache-Control', 'no-store');
  return context.redirect('/', 303);
}

/** Hashes have one length, and so say nothing by the time that they take. */
function compareWith(token: string): (given: string) => boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  const expected = hash(token);
  return given => timingSafeEqual(hash(given), expected);
}

function bearerOf(context: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
}

/**
 * A browser keeps a strict cookie back when a link on another site leads here: then the page enters once more on its own,
 * which is no request of another site any more.
 */
function refuse(context: Context, given: string | undefined): Response {
  const isFollowedLink = context.req.path === '/' && context.req.header('sec-fetch-site') === 'cross-site';
  return refusePlainly(
    context,
    401,
    {
      code: 'no-token',
      message:
        given === undefined
          ? 'The viewer of Verband does not know this browser yet.'
          : 'The token is of another run of the viewer.',
      next: 'Open the address that `verband view` printed last, or start `verband view` again.',
      isRetriable: false,
    },
    isFollowedLink ? { script: ENTER_PATH } : {},
  );
}
