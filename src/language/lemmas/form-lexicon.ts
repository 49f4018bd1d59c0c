// The inflection lexicon: what a form can be, and of which lemma, with no object a form.
import { arrayOf, byteArray, type Model, textLines } from '../models/index.js';
import { applyScript, type EditScript, parseScript } from './edit-script.js';
import { WordGraph } from './word-graph.js';

/**
 * Tags: `V:inf V:pres:1 V:pres:3 V:past:sg V:past:pl V:part V:part:e V:part:n V:ing V:ing:e V:ing:n V:subj`, `LOS` (also stands
 * apart from a particle), `SEP` (particle and verb in one word), `N:de:sg N:het:sg N:sg N:pl N:dim:sg N:dim:pl N:unit`,
 * `A A:e A:s A:n A:inv A:comp A:comp:e A:comp:s A:comp:n A:sup A:sup:e A:sup:n`, `ADV ADP CONJ PRON DET NUM NUM:ord INTJ`,
 * `NAME:first NAME:last NAME:place NAME:country NAME:region NAME:org NAME:other`, and `PRE` for the first part of a compound,
 * which is kept with a hyphen (`regerings-`).
 */
export class FormLexicon {
  private readonly graph: WordGraph;
  private readonly sets: readonly (readonly string[])[];
  private readonly scripts: readonly EditScript[];
  /** Entry to tag set. */
  private readonly setOf: Uint16Array;
  /** Entry to its first script; there are as many as tags in its set. */
  private readonly scriptStart: Uint32Array;
  private readonly scriptOf: Uint16Array;

  constructor(model: Model) {
    const part = (name: string) => byteArray(model, name);
    const graph = { edges: part('edges'), low: part('low'), middle: part('middle'), high: part('high') };
    this.graph = new WordGraph(graph, textLines(model, 'alphabet').join(''));
    this.sets = textLines(model, 'tagSets').map(line => line.split(' '));
    this.scripts = textLines(model, 'scripts').map(parseScript);
    this.setOf = arrayOf(model, 'entrySets', Uint16Array);
    this.scriptOf = arrayOf(model, 'entryScripts', Uint16Array);
    this.scriptStart = new Uint32Array(this.setOf.length + 1);
    for (let entry = 0; entry < this.setOf.length; entry += 1)
      this.scriptStart[entry + 1] = (this.scriptStart[entry] ?? 0) + this.tagsOf(this.setOf[entry] ?? 0).length;
  }

  /** How many sets of tags there are: classes are 0 up to it, exclusive. */
  get classCount(): number {
    return this.sets.length;
  }

  /** The class of a form in lower case, or -1 for a form that is not known. */
  classOf(lowerForm: string): number {
    return this.classOfEntry(this.graph.find(lowerForm));
  }

  /** The tags of a class, sorted; none for -1. */
  tagsOf(classId: number): readonly string[] {
    return this.sets[classId] ?? [];
  }

  /** The entry of a form in lower case: its class with its lemmas; -1 for a form that is not known. */
  entryOf(lowerForm: string): number {
    return this.graph.find(lowerForm);
  }

  /** The class of an entry; -1 for -1. */
  classOfEntry(entry: number): number {
    return this.setOf[entry] ?? -1;
  }

  /**
   * The lemma of a form under a tag of its entry; for a verb that stands apart from its particle the lemma of what stands
   * there ("kondigde" gives kondigen).
   * @param position place of the tag in the tags of the class
   */
  lemmaAt(lowerForm: string, entry: number, position: number): string | undefined {
    const script = this.scripts[this.scriptOf[(this.scriptStart[entry] ?? 0) + position] ?? 0];
    return script === undefined ? undefined : applyScript(lowerForm, script);
  }

  /** The lemma of a known form under the first of its tags that starts with a prefix (`V:`, `N:`, `A`). */
  findLemma(lowerForm: string, tagPrefix: string): string | undefined {
    const entry = this.entryOf(lowerForm);
    const position = this.tagsOf(this.classOfEntry(entry)).findIndex(tag => tag.startsWith(tagPrefix));
    return position < 0 ? undefined : this.lemmaAt(lowerForm, entry, position);
  }
}
