// Verb forms to lemmas, separable verbs joined with their particle.
import { isWord, type Token } from './token.js';
import type { IrregularVerbs, VerbForms } from './words.js';

export type VerbForm = 'present' | 'past' | 'participle' | 'gerund';

/** A verb that stands at a token. */
export type Verb = { index: number; lemma: string; form: VerbForm; particleIndex?: number };

type Reading = { lemma: string; form: VerbForm; particle?: string };

/** How far a Dutch particle may stand from its verb, in tokens. */
const PARTICLE_REACH = 25;
const CLAUSE_END = new Set(['.', ';', ':', '!', '?', '"', '”', '(', ')']);

/** The verbs of one language, looked up by form. */
export class Lexicon {
  private readonly readings = new Map<string, Reading[]>();

  constructor(verbs: ReadonlyMap<string, VerbForms>) {
    for (const [lemma, forms] of verbs) {
      this.addAll(lemma, 'past', forms.past);
      this.addAll(lemma, 'present', forms.present);
      this.addAll(lemma, 'participle', forms.participle);
      this.addAll(lemma, 'gerund', forms.gerund ?? []);
      if (forms.particle === undefined) continue;
      this.addAll(lemma, 'past', forms.pastApart ?? [], forms.particle);
      this.addAll(lemma, 'present', forms.presentApart ?? [], forms.particle);
    }
  }

  private addAll(lemma: string, form: VerbForm, forms: readonly string[], particle?: string): void {
    for (const one of forms) {
      const reading = particle === undefined ? { lemma, form } : { lemma, form, particle };
      this.readings.set(one, [...(this.readings.get(one) ?? []), reading]);
    }
  }

  /** Every verb that may stand at a token; a separable one only where its particle stands too. */
  verbsAt(tokens: readonly Token[], index: number): Verb[] {
    const readings = this.readings.get(tokens[index]?.lower ?? '') ?? [];
    const verbs = readings.flatMap(({ lemma, form, particle }): Verb[] => {
      if (particle === undefined) return [{ index, lemma, form }];
      const particleIndex = findParticle(tokens, index, particle);
      return particleIndex === undefined ? [] : [{ index, lemma, form, particleIndex }];
    });
    const separable = verbs.filter(verb => verb.particleIndex !== undefined);
    return separable.length > 0 ? separable : verbs;
  }
}

/** "kondigde … aan", "aan te kondigen": after the verb up to the end of the clause, or right before "te". */
function findParticle(tokens: readonly Token[], index: number, particle: string): number | undefined {
  if (tokens[index - 1]?.lower === 'te' && tokens[index - 2]?.lower === particle) return index - 2;
  for (let i = index + 1; i < Math.min(tokens.length, index + PARTICLE_REACH); i += 1) {
    const token = tokens[i];
    if (token === undefined || CLAUSE_END.has(token.text)) return undefined;
    if (token.lower === particle && !startsPhrase(tokens[i + 1])) return i;
  }
  return undefined;
}

/** A preposition is followed by its noun phrase; a particle by a comma, a stop, a verb or a conjunction. */
function startsPhrase(next: Token | undefined): boolean {
  if (!isWord(next)) return next !== undefined && /^\p{N}/u.test(next.text);
  return /^\p{Lu}/u.test(next?.text ?? '') || /^(?:de|het|een|'t|zijn|haar|hun|deze|dit|die)$/.test(next?.lower ?? '');
}

/** The forms of English verbs by rule, and of irregular ones by table. */
export function buildEnglishVerbs(lemmas: Iterable<string>, irregular: IrregularVerbs): Map<string, VerbForms> {
  return new Map(
    [...lemmas].map(lemma => {
      const { past, participle } = irregular[lemma] ?? { past: addEd(lemma), participle: addEd(lemma) };
      return [
        lemma,
        { present: [lemma, addS(lemma)], past: [past], participle: [participle], gerund: [addIng(lemma)] },
      ];
    }),
  );
}

/** The English form in -s of a verb or a noun, by rule. */
export function addS(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function addEd(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function addIng(lemma: string): string {
  if (/[^e]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${lemma}ing`;
}
