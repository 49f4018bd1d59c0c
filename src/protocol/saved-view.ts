// A view that was too long for an address: stored under the hash of its content, and named.
import * as z from 'zod';

/** Longest view that is stored, in UTF-16 code units. */
export const VIEW_LIMIT = 400_000;

export const SavedView = z.object({
  /** Hash of `view`: the same view is stored once. */
  id: z.string().regex(/^view_[0-9a-f]{24}$/),
  name: z.string().min(1).max(200),
  /** The text that would have stood in the address. */
  view: z.string().min(1).max(VIEW_LIMIT),
});
export type SavedView = z.infer<typeof SavedView>;
