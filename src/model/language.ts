// The languages that Verband reads.
import * as z from 'zod';

/** `other` is an answer: a passage in another language is stored and searched, and yields no claims. */
export const Language = z.enum(['nl', 'en', 'other']);
export type Language = z.infer<typeof Language>;
