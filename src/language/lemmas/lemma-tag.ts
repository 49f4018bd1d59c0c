// What of a word's class and features its lemma can depend on, as one letter.

const VERB = { present: 'A', past: 'B', infinitive: 'C', participle: 'D', active: 'E' } as const;
const AUXILIARY = { present: 'F', past: 'G', infinitive: 'H', participle: 'I', active: 'J' } as const;
const OTHER: Readonly<Record<string, string>> = {
  ADP: 'S',
  CCONJ: 'T',
  DET: 'U',
  INTJ: 'V',
  NUM: 'W',
  PART: 'X',
  PUNCT: 'Z',
  SCONJ: '<',
  SYM: '=',
};
const UNKNOWN = '>';

/** All letters that `lemmaTag` gives, by class: those of one class stand in for each other. */
export const LEMMA_TAGS: Readonly<Record<string, readonly string[]>> = {
  VERB: Object.values(VERB),
  AUX: Object.values(AUXILIARY),
  NOUN: ['K', 'L'],
  PROPN: ['M', 'N'],
  ADJ: ['O', 'P'],
  ADV: ['Q', 'R'],
  PRON: ['Y', '?'],
  ...Object.fromEntries(Object.entries(OTHER).map(([upos, tag]) => [upos, [tag]])),
  X: [UNKNOWN],
};

/**
 * The letter under which a form's own way is stored: a participle's rule depends on a "ge" at its start or inside, which the
 * end of the form does not show.
 */
export function wayLetter(letter: string, lowerForm: string): string {
  if (letter !== VERB.participle && letter !== AUXILIARY.participle) return letter;
  const at = lowerForm.indexOf('ge');
  return at < 0 ? letter : at === 0 ? '0' : '1';
}

/** @param feats UD features (`Number=Sing|Person=3`), in any order; may be empty */
export function lemmaTag(upos: string, feats: string): string {
  switch (upos) {
    case 'NOUN':
      return isPlural(feats) ? 'L' : 'K';
    case 'PROPN':
      return isPlural(feats) ? 'N' : 'M';
    case 'PRON':
      return feats.includes('Poss=Yes') ? '?' : 'Y';
    case 'VERB':
      return verbTag(feats, VERB);
    case 'AUX':
      return verbTag(feats, AUXILIARY);
    case 'ADJ':
      return isCompared(feats) ? 'P' : 'O';
    case 'ADV':
      return isCompared(feats) ? 'R' : 'Q';
    default:
      return OTHER[upos] ?? UNKNOWN;
  }
}

function isPlural(feats: string): boolean {
  return feats.includes('Number=P');
}

function isCompared(feats: string): boolean {
  return feats.includes('Degree=Cmp') || feats.includes('Degree=Sup');
}

function verbTag(feats: string, tags: Readonly<Record<keyof typeof VERB, string>>): string {
  if (feats.includes('VerbForm=Inf')) return tags.infinitive;
  if (feats.includes('VerbForm=Ger')) return tags.active;
  if (feats.includes('VerbForm=Part')) return feats.includes('Tense=Pres') ? tags.active : tags.participle;
  return feats.includes('Tense=Past') ? tags.past : tags.present;
}
