// Plain text: a header of metadata, then paragraphs.
import { readHeader } from './read-header.js';
import type { SourceForm } from './source-form.js';
import { splitParagraphs } from './split-paragraphs.js';

/** Plain text is also what is left: it accepts any source that declares nothing else. */
export const textForm: SourceForm = {
  name: 'text',
  extensions: ['.txt', '.text'],
  accepts: ({ contentType }) => contentType === undefined || contentType === 'text/plain',
  read(source) {
    const { metadata, textStart } = readHeader(source);
    const text = source.slice(textStart).trim();
    return [{ ...metadata, text, blocks: splitParagraphs(text) }];
  },
};
