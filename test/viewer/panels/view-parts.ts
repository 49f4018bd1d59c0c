// Small parts of answers, with only what a test is about.
import type { ArticleHead, Context, SearchAnswer, ViewFact, ViewNode } from '../../../src/protocol/index.js';

export function aNode(id: string, name: string, more: Partial<ViewNode> = {}): ViewNode {
  return { id, name, type: 'Person', labels: [], named: true, degree: 1, mentions: 1, articles: 1, ...more };
}

export function anArticle(id: string, title: string): ArticleHead {
  return { id, title, language: 'en' };
}

export function anAnswer(parts: Partial<SearchAnswer> = {}): SearchAnswer {
  return { nodes: [], articles: [], sentences: [], nearest: [], ...parts };
}

/** A sentence whose words between brackets are marked: `the [fall] of Kabul`. Text around it is not part of it. */
export function aSentence(bracketed: string, { before = '', after = '' } = {}): Context {
  const marks: Context['marks'] = [];
  let text = before;
  for (const [index, piece] of bracketed.split(/[[\]]/).entries()) {
    const start = text.length;
    text += piece;
    if (index % 2 === 1) marks.push({ start, end: text.length, part: 'cue' });
  }
  return { text: text + after, start: before.length, end: text.length, marks, articleStart: 100 };
}

export function aFact(id: string, subject: string, object: string, more: Partial<ViewFact> = {}): ViewFact {
  return {
    ...{ id, subject, object, predicate: 'MEETS_WITH', status: 'asserted', confidence: 0.8, evidence: 'They met.' },
    ...{ claims: 1, articles: 1, origins: 1, claimedBy: [], deniedBy: [], outlets: [], reportedOn: [] },
    evidenceArticle: 'art_1',
    ...more,
  };
}
