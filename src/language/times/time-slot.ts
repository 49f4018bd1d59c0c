// The places of patterns: what reads one, and the order of the words that captures carry as numbers.
import { TimeUnit } from '../words.js';
import type { Slot } from './pattern.js';
import type { Reading } from './reading.js';
import type { Capture } from './time-value.js';

export type TimeSlot = Slot<Reading, Capture>;

export const RELATIONS = ['last', 'this', 'next', 'coming'] as const;
export const PARTS = ['begin', 'middle', 'end'] as const;
export const UNITS = TimeUnit.options;
