// Names that no gazetteer knows: what the trained model says of a run, else what its shape says.
import type { EntityType } from '../model/index.js';
import type { Knowledge, LanguageKnowledge } from './knowledge.js';
import type { Run } from './name-runs.js';
import { guessType } from './name-type.js';
import type { FoundName, NameType } from './names/index.js';
import type { Name, Token } from './token.js';

/** A sentence in the text that its tokens' offsets point into; `spans` are what the model found in it, if one was asked. */
export type NameContext = {
  text: string;
  tokens: readonly Token[];
  knowledge: Knowledge;
  language: LanguageKnowledge;
  spans: readonly FoundName[] | undefined;
};

const TYPES: Readonly<Record<Exclude<NameType, 'MISC'>, EntityType>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
};

/** Signs in the text itself that a run is a name, whatever the model thinks. */
const SURE = /^shape:(?:title|given-name|office|facility)$/;
/** Below it a span that no capital marks is no name. */
const SURE_SCORE = 0.8;

/** The names of a run, and the token at which reading goes on: the model's spans may reach beyond the run. */
export function guessNames(context: NameContext, run: Run): { names: Name[]; to: number } {
  const shaped = byShape(context, run);
  const spans = context.spans?.filter(span => span.from < run.to && run.from < span.to);
  if (spans === undefined) return { names: shaped, to: run.to };
  if (spans.length === 0) return { names: shaped.filter(name => SURE.test(name.method)), to: run.to };
  const names = spans.flatMap(span => bySpan(context, { ...span, from: Math.max(span.from, run.from) }));
  return { names, to: Math.max(run.to, ...spans.map(span => span.to)) };
}

/** A name that starts at a token without a capital and in no list ("al-Qaida"): only where the model is sure. */
export function guessLowerCase(context: NameContext, at: number): { names: Name[]; to: number } | undefined {
  const span = context.spans?.find(one => one.from === at && one.score >= SURE_SCORE);
  if (span === undefined) return undefined;
  return { names: bySpan(context, span), to: span.to };
}

function bySpan(context: NameContext, span: FoundName): Name[] {
  const { text, tokens } = context;
  const [first, last] = [tokens[span.from], tokens[span.to - 1]];
  if (first === undefined || last === undefined) return [];
  const place = { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
  if (span.type !== 'MISC')
    return [
      { ...place, type: TYPES[span.type], labels: labelsOf(context, span), method: 'model', confidence: span.score },
    ];
  // Events, works, peoples: the ontology has a type for the first alone.
  return byShape(context, { ...span, isInitial: false }).filter(name => name.type === 'Event');
}

function labelsOf(context: NameContext, span: FoundName): readonly string[] {
  const guess = guessType(context.tokens, { ...span, isInitial: false }, context.knowledge, context.language);
  const type = span.type === 'MISC' ? undefined : TYPES[span.type];
  return guess !== undefined && guess.type === type ? guess.labels : [];
}

function byShape({ text, tokens, knowledge, language }: NameContext, run: Run): Name[] {
  const guess = guessType(tokens, run, knowledge, language);
  const [first, last] = [tokens[run.from], tokens[run.to - 1]];
  if (guess === undefined || first === undefined || last === undefined) return [];
  return [{ start: first.start, end: last.end, text: text.slice(first.start, last.end), ...guess }];
}
