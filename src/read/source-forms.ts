// Every form of source that can be read. A new one (a feed, JSON Lines) is a file beside this one and a line in the list.
import { htmlForm } from './html-form.js';
import type { SourceForm } from './source-form.js';
import { textForm } from './text-form.js';

/** In the order in which they are asked; plain text is what is left, so it stays last. */
export const SOURCE_FORMS: readonly SourceForm[] = [htmlForm, textForm];
