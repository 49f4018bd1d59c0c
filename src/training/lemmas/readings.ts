// The readings of the inflection lexicon while it is put together.

/** Form in lower case to its tags, each with the lemma; tags in the order in which they were added. */
export type Readings = Map<string, Map<string, string>>;

/** Adds a reading; of two lemmas under one tag the first stays. */
export function addReading(readings: Readings, form: string, { tag, lemma }: { tag: string; lemma: string }): void {
  const tags = readings.get(form) ?? new Map<string, string>();
  if (!tags.has(tag)) tags.set(tag, lemma);
  readings.set(form, tags);
}
