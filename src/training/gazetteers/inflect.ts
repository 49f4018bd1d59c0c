// Makes the inflected forms of Dutch and English adjectives and names of peoples from the form that the tables give.

/** Dutch: the form after `een … huis` and the one with -e: `Afghaans`, `Afghaanse`; `Chinees`, `Chinese`; `Indiaas`, `Indiase`. */
export function inflectDutchAdjective(base: string): string[] {
  // One vowel is enough in an open syllable.
  if (/(?:ees|aas)$/.test(base)) return [base, `${base.slice(0, -2)}se`];
  return [base, `${base}e`];
}

const DUTCH_PLURALS: readonly (readonly [ending: string, plural: string])[] = [
  ['aan', 'anen'],
  ['een', 'enen'],
  ['ees', 'ezen'],
  ['oen', 'oenen'],
  ['ijn', 'ijnen'],
  ['eër', 'eërs'],
  ['iër', 'iërs'],
  ['er', 'ers'],
  ['or', 'ors'],
  ['ai', 'ai'],
  ['i', "i's"],
  ['o', "o's"],
];

/** Dutch: `Nederlander` gives singular and plural; `Rus/Russen` says them itself. */
export function inflectDutchPeople(cell: string): string[] {
  if (cell.includes('/')) return cell.split('/');
  const rule = DUTCH_PLURALS.find(([ending]) => cell.endsWith(ending));
  return rule === undefined ? [cell] : [cell, `${cell.slice(0, -rule[0].length)}${rule[1]}`];
}

/** English: `Afghan` gives `Afghan`, `Afghans`; `Dane/Danes` says them itself; `Chinese` and `Swiss` have one form. */
export function inflectEnglishPeople(cell: string): string[] {
  if (cell.includes('/')) return cell.split('/');
  return /(?:ese|ish|ss|z|ois|sy)$/.test(cell) ? [cell] : [cell, `${cell}s`];
}

/** All forms of all cells, each once, in order. */
export function inflectAll(cells: readonly string[], inflect: (cell: string) => string[]): string[] {
  return [...new Set(cells.filter(cell => cell !== '-').flatMap(inflect))];
}
