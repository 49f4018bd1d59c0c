// Learns by which ends of a form its lemma can be told: the longest-suffix rules of a lemmatiser.

/** What is known of one form: `way` is a letter for its class, then the form read backwards. */
export type RuleItem = { way: string; script: string; weight: number };

export type RuleSettings = {
  /** How much weight a rule must set right, beyond what it spoils, to be kept. */
  gain: number;
  /** Longest end, in letters. */
  depth: number;
};

/**
 * Ways to scripts: at each way the script that most of the forms behind it have, kept only where it betters the shorter
 * way by the gain that is asked for. @param items sorted by way here, so in any order
 */
export function learnSuffixRules(items: readonly RuleItem[], settings: RuleSettings): Map<string, string> {
  const sorted = [...items].sort((a, b) => (a.way < b.way ? -1 : a.way > b.way ? 1 : 0));
  const rules = new Map<string, string>();
  learnRange({ items: sorted, from: 0, to: sorted.length, depth: 0, inherited: '' }, rules, settings);
  return rules;
}

type Range = { items: readonly RuleItem[]; from: number; to: number; depth: number; inherited: string };

function learnRange(
  { items, from, to, depth, inherited }: Range,
  rules: Map<string, string>,
  settings: RuleSettings,
): void {
  const weights = weigh(items, from, to);
  let best = inherited;
  if (depth > 0) {
    for (const [script, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = script;
    const gain = (weights.get(best) ?? 0) - (weights.get(inherited) ?? 0);
    if (best !== inherited && (depth === 1 || gain >= settings.gain))
      rules.set(items[from]?.way.slice(0, depth) ?? '', best);
    else best = inherited;
  }
  if (depth > settings.depth || (weights.size === 1 && weights.has(best))) return;
  for (let start = from; start < to; ) {
    const unit = items[start]?.way[depth];
    let end = start + 1;
    while (end < to && items[end]?.way[depth] === unit) end += 1;
    if (unit !== undefined)
      learnRange({ items, from: start, to: end, depth: depth + 1, inherited: best }, rules, settings);
    start = end;
  }
}

/** Scripts in the order of their first form, so that ties fall the same way in every run. */
function weigh(items: readonly RuleItem[], from: number, to: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (let i = from; i < to; i += 1) {
    const item = items[i];
    if (item !== undefined) weights.set(item.script, (weights.get(item.script) ?? 0) + item.weight);
  }
  return weights;
}
