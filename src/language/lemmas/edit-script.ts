// From a form to its lemma as a short instruction: take "ge" out, take letters off the end, put letters on.

/**
 * An instruction. `without` says which "ge" of the form goes (0 the first, -1 none: "aan-ge-kondigd"), `cut` how many
 * UTF-16 units go from the end after that, `add` what comes in their place.
 */
export type EditScript = { without: number; cut: number; add: string };

/** The lemma that an instruction makes of a form; undefined where the form is too short for it or has no such "ge". */
export function applyScript(form: string, { without, cut, add }: EditScript): string | undefined {
  const stem = without < 0 ? form : removeGe(form, without);
  if (stem === undefined || cut > stem.length) return undefined;
  const lemma = stem.slice(0, stem.length - cut) + add;
  return lemma === '' ? undefined : lemma;
}

function removeGe(form: string, which: number): string | undefined {
  let at = form.indexOf('ge');
  for (let i = 0; i < which && at >= 0; i += 1) at = form.indexOf('ge', at + 1);
  return at < 0 ? undefined : form.slice(0, at) + withoutDiaeresis(form.slice(at + 2));
}

const DIAERESES: Readonly<Record<string, string>> = { ë: 'e', ï: 'i', ö: 'o', ü: 'u' };

/** The dots part a vowel from "ge" and go with it: "geëerd" and eren. */
function withoutDiaeresis(stem: string): string {
  const plain = DIAERESES[stem[0] ?? ''];
  return plain === undefined ? stem : plain + stem.slice(1);
}

/** The shortest instruction from form to lemma. @param isParticiple whether a "ge" may be taken out */
export function makeScript(form: string, lemma: string, isParticiple: boolean): EditScript {
  let best = plainScript(form, lemma, -1);
  for (let without = 0; isParticiple && without < 3; without += 1) {
    const stem = removeGe(form, without);
    if (stem === undefined) break;
    const next = plainScript(stem, lemma, without);
    if (costOf(next) < costOf(best)) best = next;
  }
  return best;
}

function plainScript(stem: string, lemma: string, without: number): EditScript {
  let shared = 0;
  while (shared < stem.length && shared < lemma.length && stem[shared] === lemma[shared]) shared += 1;
  return { without, cut: stem.length - shared, add: lemma.slice(shared) };
}

function costOf({ without, cut, add }: EditScript): number {
  return cut + add.length + (without < 0 ? 0 : 1);
}

/** `0-1+en`: as one word, for a list in a file. */
export function formatScript({ without, cut, add }: EditScript): string {
  return `${without < 0 ? '' : without}-${cut}+${add}`;
}

/** Reads what `formatScript` wrote. */
export function parseScript(text: string): EditScript {
  const dash = text.indexOf('-');
  const plus = text.indexOf('+');
  return {
    without: dash <= 0 ? -1 : Number(text.slice(0, dash)),
    cut: Number(text.slice(dash + 1, plus)),
    add: text.slice(plus + 1),
  };
}
