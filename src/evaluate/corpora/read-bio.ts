// Names marked word by word: the columns of CoNLL-2002, CoNLL-2003 and WikiANN.
import { damagedLine } from './damaged-line.js';

export type BioWord = {
  form: string;
  /** Empty where the corpus has none. */
  pos: string;
  /** BIO2: `O`, `B-PER`, `I-PER`. */
  label: string;
};

/** `document` counts the `-DOCSTART-` lines before the sentence; 0 in a corpus without them. */
export type BioSentence = { document: number; words: BioWord[] };

const LABEL = /^(?:O|[BI]-\S+)$/;

/**
 * Reads sentences of words with labels: `word label`, `word pos label`, `word pos chunk label`, or number, word and label
 * with tabs between them.
 * IOB1, in which B- only parts neighbours of one type, becomes BIO2; so does an I- without a beginning.
 * @param name what a message calls the text
 * @throws InputError `damaged-corpus` naming the line without a label
 */
export function readBio(text: string, name = 'the corpus'): BioSentence[] {
  const sentences: BioSentence[] = [];
  let documents = 0;
  let words: BioWord[] = [];
  const close = () => {
    if (words.length > 0) sentences.push({ document: documents, words });
    words = [];
  };
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') close();
    else if (line.startsWith('-DOCSTART-')) {
      close();
      documents += 1;
    } else {
      const word = readLine(line);
      if (!LABEL.test(word.label)) throw damagedLine(name, at + 1, `has the label "${word.label}"`);
      words.push({ ...word, label: beginName(word.label, words.at(-1)?.label ?? 'O') });
    }
  }
  close();
  return sentences;
}

function readLine(line: string): BioWord {
  const isTabbed = line.includes('\t');
  const columns = line.split(isTabbed ? '\t' : ' ');
  if (isTabbed) return { form: columns[1] ?? '', pos: '', label: columns[2] ?? '' };
  const [form = '', pos = ''] = columns;
  const label = columns.length < 2 ? '' : (columns.at(-1) ?? '');
  return { form, pos: columns.length < 3 ? '' : pos, label };
}

function beginName(label: string, before: string): string {
  if (!label.startsWith('I-')) return label;
  const isInside = before !== 'O' && before.slice(2) === label.slice(2);
  return isInside ? label : `B-${label.slice(2)}`;
}
