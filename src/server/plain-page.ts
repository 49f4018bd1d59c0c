// Small pages for what goes wrong before there is a viewer: they need no file, no style and no script of their own.
import type { Context } from 'hono';
import type { Refusal } from '../protocol/index.js';
import { answerRefusal } from './refusal.js';

/** Where the script lies that enters once more. */
export const ENTER_PATH = '/enter.js';

/** Asks for the page again from the page itself, with the view that stands in the fragment. */
export const ENTER_SCRIPT = "location.replace('/?enter' + location.hash);\n";

export type PageText = { title: string; paragraphs: readonly string[]; script?: string };

/** The page as an answer, which no cache keeps. */
export function answerPage(status: number, { title, paragraphs, script }: PageText): Response {
  const body = [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">',
    `<title>${escapeHtml(title)}</title>`,
    ...(script === undefined ? [] : [`<script src="${escapeHtml(script)}"></script>`]),
    `</head><body><main><h1>${escapeHtml(title)}</h1>`,
    ...paragraphs.map(text => `<p>${escapeHtml(text)}</p>`),
    '</main></body></html>',
  ].join('\n');
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cache-Control': 'no-store' },
  });
}

/** Refuses in the form that was asked for: JSON from the API, a page anywhere else. */
export function refusePlainly(
  context: Context,
  status: number,
  refusal: Refusal,
  { script }: { script?: string } = {},
): Response {
  if (context.req.path.startsWith('/api/')) return answerRefusal(status, refusal);
  const paragraphs = [refusal.message, refusal.next];
  return answerPage(status, { title: 'Verband', paragraphs, ...(script === undefined ? {} : { script }) });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
