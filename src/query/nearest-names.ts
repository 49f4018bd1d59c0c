// What somebody may have meant who wrote a name that does not exist.

/** At most three names, nearest first: those within a third of the letters, or with one inside the other. */
export function nearestNames(asked: string, names: readonly string[]): string[] {
  const wanted = asked.toLowerCase();
  return names
    .map(name => ({ name, distance: editDistance(wanted, name), isPart: isPartOf(wanted, name) }))
    .filter(({ name, distance, isPart }) => isPart || distance <= Math.ceil(name.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

function isPartOf(a: string, b: string): boolean {
  return a.length > 2 && (a.includes(b) || b.includes(a));
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const [above = 0, diagonal = 0, left = 0] = [row[j + 1], row[j], next[j]];
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
