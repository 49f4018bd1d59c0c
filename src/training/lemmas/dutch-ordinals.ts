// Dutch ordinals with their numbers: treebanks take the number as lemma, and show few of them.

const IRREGULAR: Readonly<Record<string, string>> = { tweede: 'twee', derde: 'drie', achtste: 'acht' };
const UP_TO_TWELVE = 'vier vijf zes zeven negen tien elf twaalf'.split(' ');
const TEENS = 'dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const GREAT = 'honderd duizend miljoen miljard'.split(' ');

/** Ordinal to cardinal, up to a hundred and for round numbers above. */
export function listOrdinals(): Map<string, string> {
  const ordinals = new Map(Object.entries(IRREGULAR));
  for (const number of [...UP_TO_TWELVE, ...TEENS]) ordinals.set(`${number}de`, number);
  for (const number of [...TENS, ...GREAT]) ordinals.set(`${number}ste`, number);
  for (const unit of 'een twee drie vier vijf zes zeven acht negen'.split(' '))
    for (const ten of TENS) {
      const number = `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`;
      ordinals.set(`${number}ste`, number);
    }
  return ordinals;
}
