// Lays the ways of a lemmatiser out as a model.
import { type Model, packStrings } from '../../language/index.js';
import { chooseAlphabet, packWordGraph } from './pack-word-graph.js';
import { Ranked } from './ranked.js';

/** @param ways from `draftLemmas`; those with a letter that hardly any other has are left out */
export function packLemmas(ways: ReadonlyMap<string, string>, header: Model['header']): Model {
  const alphabet = chooseAlphabet(ways.keys());
  const letters = new Set(alphabet);
  const kept = [...ways].filter(([way]) => [...way].every(unit => letters.has(unit)));
  const scripts = new Ranked();
  for (const [, script] of kept) scripts.count(script);
  const numbered = new Map(kept.map(([way, script]) => [way, scripts.rankOf(script)]));
  return {
    header,
    arrays: {
      ...packWordGraph(numbered, alphabet),
      alphabet: packStrings([alphabet]),
      scripts: packStrings(scripts.list()),
    },
  };
}
