// What the layout worker says to the page.
import type { Coordinates } from './run-layout.js';

export type WorkerAnswer = { readonly kind: 'on-way' | 'settled'; readonly coordinates: Coordinates };
