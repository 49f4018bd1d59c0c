// A stretch of a stored text.
import * as z from 'zod';

/** UTF-16 offsets into the article's stored text, half-open: `text.slice(start, end)`. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().positive() }).refine(s => s.start < s.end, {
  message: 'a span must end after it starts',
});
export type Span = z.infer<typeof Span>;

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
