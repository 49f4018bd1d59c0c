// What the embedded engine's process and its parent say to each other.
import type { GraphEdge, GraphNode } from '../../graph/index.js';
import type { QueryValue } from '../engine.js';

export type Question = {
  cypher: string;
  parameters: Readonly<Record<string, QueryValue>>;
  maxRows: number;
};

export type Answer = { columns: string[]; rows: QueryValue[][]; isTruncated: boolean };

/** What went wrong inside the engine, before it is sorted into the error classes. */
export type Trouble = { message: string; gqlStatus?: string | undefined; isWrite?: true };

export type ToChild =
  | { kind: 'nodes'; nodes: readonly GraphNode[] }
  | { kind: 'edges'; edges: readonly GraphEdge[] }
  | { kind: 'question'; question: Question };

/** Each request gets exactly one of `done`, `answer` and `trouble`; `ready` or `unavailable` comes once, at the start. */
export type FromChild =
  | { kind: 'ready' }
  | { kind: 'unavailable'; reason: string }
  | { kind: 'memory'; rssBytes: number }
  | { kind: 'done' }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'trouble'; trouble: Trouble };
