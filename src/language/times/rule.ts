// What a rule of the grammar is: a level, a name, a meaning and patterns.
import type { Level, Reading } from './reading.js';
import type { Capture, TimeValue } from './time-value.js';

/** What a rule found: its captures by name, and where it lies. */
export type RuleMatch = {
  reading: Reading;
  from: number;
  to: number;
  get: (name: string) => Capture | undefined;
};

/** Undefined where the words fit but mean no time: "in 2000 huizen". */
export type Meaning = (match: RuleMatch) => TimeValue | undefined;

/** A named rule of a level: its meaning and its patterns. */
export type Rule = readonly [level: Level, name: string, meaning: Meaning, ...patterns: string[]];
