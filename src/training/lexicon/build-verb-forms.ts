#!/usr/bin/env node
// Writes graph-data/lexicon/verbs.nl.json: the forms of every Dutch verb that a cue file or the list of verbs of saying names.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../../failure/index.js';
import { type VerbForms, Words } from '../../language/index.js';
import { listPackageFiles, packagePath, readPackageJson } from '../../resources/index.js';

const ORIGIN = 'TaalTik/LanguageTool dutch-pos-dict 0.1';
const LICENCE = 'CC BY 3.0 or BSD, at choice';

/** The Dutch lemmas that extraction asks for, sorted. */
export function listDutchLemmas(): string[] {
  const lemmas = new Set<string>();
  for (const name of listPackageFiles('.nl.json', 'graph-data', 'ontology', 'cues')) {
    const file = readPackageJson('graph-data', 'ontology', 'cues', name) as { verbs: { lemmas: string[] }[] };
    for (const verb of file.verbs) for (const lemma of verb.lemmas) lemmas.add(lemma);
  }
  const words = Words.parse(readPackageJson('graph-data', 'lexicon', 'words.nl.json'));
  for (const lemma of [...words.sayVerbs, ...words.denials]) lemmas.add(lemma);
  return [...lemmas].sort();
}

type Row = { form: string; tag: string };

/** Particles that split off, longest first so that "terug" wins over "te". */
const PARTICLES = 'samen weg binnen tegen terug neer over vast vrij aan bij dood mee met uit om af op in na toe'.split(
  ' ',
);

/**
 * The forms of one verb from the rows of the lexicon (tags: tags.txt of the source).
 * A verb is separable when its participle has "ge" between particle and stem ("in-ge-nomen"); the forms that stand
 * apart are then those of the stem. (The lexicon's own rows for them, LOS, lack the strong verbs.)
 */
export function buildVerbForms(lemma: string, rows: readonly Row[]): VerbForms {
  const forms = (tag: RegExp): string[] =>
    [...new Set(rows.filter(row => tag.test(row.tag)).map(row => row.form))].sort();
  const present = [...new Set([...forms(/^WKW:TGW:(1EP|3EP|INF)$/), lemma])].sort();
  const past = forms(/^WKW:VLT:(1EP|INF)$/);
  const participle = forms(/^WKW:VTD:(ONV|VRB)$/);
  const particle = PARTICLES.find(one => lemma.startsWith(one) && participle.some(form => form.startsWith(`${one}ge`)));
  if (particle === undefined) return { present, past, participle };
  const apart = (list: readonly string[]): string[] =>
    list.filter(form => form.startsWith(particle)).map(form => form.slice(particle.length));
  return { present, past, participle, particle, presentApart: apart(present), pastApart: apart(past) };
}

/** Reads `form lemma tag` rows of the wanted lemmas from the gzipped lexicon. */
function readRows(path: string, wanted: ReadonlySet<string>): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [form, lemma, tag] = line.split('\t');
    if (form === undefined || lemma === undefined || tag === undefined || !wanted.has(lemma) || !tag.startsWith('WKW'))
      continue;
    rows.set(lemma, [...(rows.get(lemma) ?? []), { form, tag }]);
  }
  return rows;
}

function main([path]: readonly string[]): void {
  if (path === undefined) {
    throw new UsageError({
      code: 'missing-argument',
      message: 'The path of forms.tsv.gz is missing.',
      next: 'node dist/training/lexicon/build-verb-forms.js PATH/forms.tsv.gz',
    });
  }
  const lemmas = listDutchLemmas();
  const rows = readRows(path, new Set(lemmas));
  const entries = lemmas.map(lemma => [lemma, buildVerbForms(lemma, rows.get(lemma) ?? [])] as const);
  const lines = entries.map(([lemma, forms]) => `  ${JSON.stringify(lemma)}: ${JSON.stringify(forms)}`);
  const head = `{\n "origin": ${JSON.stringify(ORIGIN)},\n "licence": ${JSON.stringify(LICENCE)},\n "verbs": {\n`;
  writeFileSync(packagePath('graph-data', 'lexicon', 'verbs.nl.json'), `${head}${lines.join(',\n')}\n }\n}\n`);
  const missing = lemmas.filter(lemma => !rows.has(lemma));
  console.log(`${lemmas.length} verbs written; without forms in the lexicon: ${missing.join(', ') || 'none'}`);
}

if (process.argv[1]?.endsWith('build-verb-forms.js')) main(process.argv.slice(2));
