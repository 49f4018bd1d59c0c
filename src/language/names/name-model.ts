// Finds names of persons, organisations, places and others in the sentences of a document.
import { arrayOf, type Model } from '../models/index.js';
import { RowIndex } from '../neural/row-index.js';
import { Chain, ChainSums } from './chain.js';
import { DocumentMentions } from './document-mentions.js';
import { LABEL_COUNT, type NameSpan, readSpans } from './labels.js';
import { NameLists } from './name-lists.js';
import { NameNetwork } from './name-network.js';
import { unpackGaps } from './number-gaps.js';
import { NameFeatureReader, NameFeatures } from './sentence-features.js';
import { type WordFacts, WordReader } from './word-facts.js';

/** A name in a sentence; `score` is how likely its least likely token is to have its label, from 0 to 1. */
export type FoundName = NameSpan & { score: number };

/** Longer sentences are read in pieces: no sentence is that long, and memory stays bounded. */
const LONGEST_SENTENCE = 400;

type Piece = { sentence: number; from: number; words: WordFacts[] };

/** The trained name recogniser of one language. */
export class NameModel {
  private readonly words: WordReader;
  private readonly reader: NameFeatureReader;
  private readonly network: NameNetwork;
  private readonly chain: Chain;
  private readonly sums = new ChainSums();
  private readonly rows = new NameFeatures();
  private readonly scores = new Float32Array(LONGEST_SENTENCE * LABEL_COUNT);

  /** @throws InputError `damaged-model-file` when the model lacks an array */
  constructor(model: Model) {
    const lists = readLists(model);
    const index = new RowIndex(unpackGaps(arrayOf(model, 'features', Uint8Array)));
    const resolve = (hash: number) => index.find(hash >>> 0);
    this.words = new WordReader(lists, resolve);
    this.reader = new NameFeatureReader(lists, resolve);
    this.network = new NameNetwork({
      rows: arrayOf(model, 'rows', Int8Array),
      scale: arrayOf(model, 'scale', Float32Array),
      bias: arrayOf(model, 'bias', Float32Array),
      output: arrayOf(model, 'output', Float32Array),
      outputBias: arrayOf(model, 'outputBias', Float32Array),
    });
    const transitions = arrayOf(model, 'transitions', Float32Array);
    this.chain = new Chain(transitions);
    this.sums.setTransitions(transitions);
  }

  /**
   * The names in each sentence of a document, in order, without overlaps; places are those of tokens, half-open.
   * What a word is elsewhere in the document counts, so give the sentences of one document together.
   */
  label(sentences: readonly (readonly { readonly text: string }[])[]): FoundName[][] {
    const pieces = sentences.flatMap((tokens, sentence) => this.cut(tokens, sentence));
    const mentions = new DocumentMentions();
    for (const [at, piece] of pieces.entries()) mentions.add(piece.words, at);
    const found: FoundName[][] = sentences.map(() => []);
    for (const [at, { sentence, from, words }] of pieces.entries()) {
      this.reader.read({ words, sentence: at, mentions }, this.rows);
      this.network.score(this.rows, this.scores);
      for (const name of this.decode(words.length))
        found[sentence]?.push({ ...name, from: name.from + from, to: name.to + from });
    }
    return found;
  }

  private cut(tokens: readonly { readonly text: string }[], sentence: number): Piece[] {
    const pieces: Piece[] = [];
    for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE) {
      const words = tokens.slice(from, from + LONGEST_SENTENCE).map(token => this.words.read(token.text));
      pieces.push({ sentence, from, words });
    }
    return pieces;
  }

  private decode(length: number): FoundName[] {
    const { scores } = this;
    const labels = this.chain.best(scores, length);
    const spans = readSpans(labels);
    if (spans.length === 0) return [];
    this.sums.sum(scores, length);
    return spans.map(span => {
      let score = 1;
      for (let at = span.from; at < span.to; at += 1) score = Math.min(score, this.sums.marginal(at, labels[at] ?? 0));
      return { ...span, score };
    });
  }
}

function readLists(model: Model): NameLists {
  return new NameLists({
    words: unpackGaps(arrayOf(model, 'words', Uint8Array)),
    classes: arrayOf(model, 'classes', Uint16Array),
    clusters: arrayOf(model, 'clusters', Uint16Array),
    coarse: arrayOf(model, 'coarse', Uint16Array),
    phrases: unpackGaps(arrayOf(model, 'phrases', Uint8Array)),
    kinds: arrayOf(model, 'kinds', Uint16Array),
  });
}
