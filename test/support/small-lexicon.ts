// A Dutch inflection lexicon of a few words, packed as the great one is.
import { FormLexicon } from '../../src/language/index.js';
import { packLexicon } from '../../src/training/lemmas/train-lexicon.js';

const ROWS = `
kondigde V:past:sg kondigen, kondigde LOS kondigen, aankondigen V:inf aankondigen, aankondigen SEP aankondigen,
aangekondigd V:part aankondigen, aangekondigd SEP aankondigen, na-apen V:inf na-apen, apen N:pl aap, aap N:de:sg aap,
haven N:de:sg haven, havens N:pl haven, haven- PRE haven, meester N:de:sg meester, meesters N:pl meester,
verkiezing N:de:sg verkiezing, verkiezings- PRE verkiezing, strijd N:de:sg strijd, regering N:de:sg regering,
leider N:de:sg leider, leiders N:pl leider, vrouwen N:pl vrouw, vrouw N:de:sg vrouw, koor N:het:sg koor,
schap N:het:sg schap, vriend N:de:sg vriend, kinder- PRE kind, arts N:de:sg arts, kinderarts N:de:sg kinderarts, lang A lang, jaar N:het:sg jaar,
jaren N:pl jaar, jaren- PRE jaar, hamilton NAME:last hamilton, bueno NAME:last bueno, voor ADP voor, meer ADV meer,
troef N:de:sg troef, winnend V:ing winnen, winnende V:ing:e winnen, winnende A:e winnend, vriendin N:de:sg vriendin`;

export function smallLexicon(): FormLexicon {
  const readings = new Map<string, Map<string, string>>();
  for (const row of ROWS.split(',')) {
    const [form = '', tag = '', lemma = ''] = row.trim().split(' ');
    readings.set(form, (readings.get(form) ?? new Map<string, string>()).set(tag, lemma));
  }
  return new FormLexicon(packLexicon(readings, 'nl'));
}
