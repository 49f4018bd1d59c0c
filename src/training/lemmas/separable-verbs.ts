// Which Dutch verbs come apart, and where: "aankondigen" has the participle "aan-ge-kondigd".

/** Prefixes that take no "ge": a verb with one before its stem has no "ge" to tell a particle by ("voor-be-reid"). */
const UNSTRESSED = /^(?:be|ge|her|ont|ver|er)\p{L}{3}/u;
/** Particles that are as often firm before an unstressed prefix ("overbelasten", "misverstaan"). */
const DOUBTFUL = new Set(['over', 'mis', 'weer', 'onder']);
/** How many verbs must show a particle before it counts with a stem that is no verb of its own. */
const ENOUGH = 5;

/** Particle of each separable verb. @param participles the uninflected participles of each infinitive */
export function findSeparable(participles: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const found = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const lemma of participles.keys()) {
    const particle = splitOnStem(lemma, participles);
    if (particle === undefined) continue;
    found.set(lemma, particle);
    counts.set(particle, (counts.get(particle) ?? 0) + 1);
  }
  const known = new Set([...counts].filter(([, count]) => count >= ENOUGH).map(([particle]) => particle));
  for (const [lemma, own] of participles) {
    if (found.has(lemma)) continue;
    const particle = splitAlone(lemma, own, { known, participles });
    if (particle !== undefined) found.set(lemma, particle);
  }
  return found;
}

/** The particle before a stem that is a verb itself: the participle is particle + participle of that verb. */
function splitOnStem(lemma: string, participles: ReadonlyMap<string, readonly string[]>): string | undefined {
  const own = participles.get(lemma) ?? [];
  for (let at = 2; at <= lemma.length - 3; at += 1) {
    const stem = lemma.slice(at);
    const particle = lemma.slice(0, at);
    const parts = participles.get(stem) ?? [];
    if (parts.some(part => hasGe(part, stem) && own.includes(particle + part))) return particle;
  }
  return undefined;
}

function hasGe(participle: string, infinitive: string): boolean {
  return participle.startsWith('ge') && (!infinitive.startsWith('ge') || participle.startsWith('gege'));
}

type Known = { known: ReadonlySet<string>; participles: ReadonlyMap<string, readonly string[]> };

/** A known particle, longest first, before "ge" or before an unstressed prefix. */
function splitAlone(lemma: string, own: readonly string[], { known, participles }: Known): string | undefined {
  for (let at = lemma.length - 3; at >= 2; at -= 1) {
    const particle = lemma.slice(0, at);
    if (!known.has(particle)) continue;
    const stem = lemma.slice(at);
    if (own.some(part => part.startsWith(`${particle}ge`)) && !stem.startsWith('ge')) return particle;
    const isPrefixed = UNSTRESSED.test(stem) && participles.has(stem) && !DOUBTFUL.has(particle);
    if (isPrefixed && own.some(part => participles.get(stem)?.includes(part.slice(at)))) return particle;
  }
  return undefined;
}
