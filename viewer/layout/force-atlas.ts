// ForceAtlas2 (Jacomy et al., 2014), however a bundler or Node hands over its CommonJS module.
import forceAtlas2, { type ForceAtlas2LayoutParameters } from 'graphology-layout-forceatlas2';
import type { AbstractGraph } from 'graphology-types';

type Assign = (graph: AbstractGraph, parameters: ForceAtlas2LayoutParameters & { iterations: number }) => void;

// NOTE: its types name a default export; what Node imports is the function itself, with `assign` on it.
const loaded: { readonly assign?: Assign; readonly default: { readonly assign: Assign } } = forceAtlas2;

/** Runs iterations and writes the new places into the graph; nodes whose attribute `fixed` is true stay. */
export const assignForces: Assign = loaded.assign ?? loaded.default.assign;
