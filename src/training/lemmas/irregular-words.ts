// English words whose inflection follows no rule: treebanks are too small to show the rare ones.

/** Infinitive, past, participle. Forms with `/` stand for two. */
const VERBS = `
abide abode abode, arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, befall befell befallen,
beget begot begotten, begin began begun, behold beheld beheld, bend bent bent, beset beset beset, bet bet bet,
bid bade/bid bidden/bid, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken,
breed bred bred, bring brought brought, build built built, burn burnt burnt, burst burst burst, buy bought bought,
cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost,
creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, dive dove dived, do did done, draw drew drawn,
dream dreamt dreamt, drink drank drunk, drive drove driven, dwell dwelt dwelt, eat ate eaten, fall fell fallen,
feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled, fling flung flung, fly flew flown,
forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten,
forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got gotten/got,
give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung, have had had, hear heard heard,
hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt, knit knit knit,
know knew known, lay laid laid, lead led led, lean leant leant, leap leapt leapt, learn learnt learnt, leave left left,
lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made, mean meant meant, meet met met,
mislead misled misled, mistake mistook mistaken, misunderstand misunderstood misunderstood, mow mowed mown,
offset offset offset, outdo outdid outdone, outgrow outgrew outgrown, outrun outran outrun, outsell outsold outsold,
overcome overcame overcome, overdo overdid overdone, overhear overheard overheard, override overrode overridden,
overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown,
partake partook partaken, pay paid paid, plead pled pled, prove proved proven, put put put, quit quit quit, read read read,
rebuild rebuilt rebuilt, redo redid redone, remake remade remade, rend rent rent, repay repaid repaid, resell resold resold,
reset reset reset, rethink rethought rethought, rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung,
rise rose risen, run ran run, saw sawed sawn, say said said, see saw seen, seek sought sought, sell sold sold,
send sent sent, set set set, sew sewed sewn, shake shook shaken, shed shed shed, shine shone shone, shoot shot shot,
show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, slay slew slain,
sleep slept slept, slide slid slid, sling slung slung, slit slit slit, smell smelt smelt, smite smote smitten, sow sowed sown,
speak spoke spoken, speed sped sped, spell spelt spelt, spend spent spent, spill spilt spilt, spin spun spun, spit spat spat,
split split split, spoil spoilt spoilt, spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen,
stick stuck stuck, sting stung stung, stink stank stunk, stride strode stridden, strike struck struck/stricken,
string strung strung, strive strove striven, swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum,
swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, think thought thought,
throw threw thrown, thrust thrust thrust, tread trod trodden, undergo underwent undergone,
understand understood understood, undertake undertook undertaken, undo undid undone, unwind unwound unwound,
uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept wept, win won won,
wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood,
wring wrung wrung, write wrote written`;

/** Plural and singular. */
const NOUNS = `
analyses analysis, antennae antenna, appendices appendix, axes axis, bacteria bacterium, bases basis, calves calf,
children child, crises crisis, criteria criterion, curricula curriculum, diagnoses diagnosis, dice die, elves elf,
emphases emphasis, feet foot, formulae formula, fungi fungus, geese goose, gentlemen gentleman, halves half, hooves hoof,
hypotheses hypothesis, indices index, knives knife, larvae larva, leaves leaf, lice louse, lives life, loaves loaf, men man,
matrices matrix, memoranda memorandum, mice mouse, nuclei nucleus, oases oasis, oxen ox, parentheses parenthesis,
phenomena phenomenon, quizzes quiz, radii radius, referenda referendum, scarves scarf, selves self, sheaves sheaf,
shelves shelf, spectra spectrum, spokesmen spokesman, spokeswomen spokeswoman, stimuli stimulus, strata stratum,
syllabi syllabus, symposia symposium, synopses synopsis, syntheses synthesis, teeth tooth, theses thesis, thieves thief,
vertices vertex, wharves wharf, wives wife, wolves wolf, women woman`;

/** Comparative or superlative and positive. */
const ADJECTIVES = `
better good, best good, worse bad, worst bad, elder old, eldest old, further far, furthest far, farther far, farthest far,
bigger big, biggest big, hotter hot, hottest hot, wetter wet, wettest wet, thinner thin, thinnest thin, fatter fat,
fattest fat, sadder sad, saddest sad, redder red, reddest red, fitter fit, fittest fit, slimmer slim, slimmest slim,
freer free, freest free`;

/** A form with the letter of `lemmaTag` under which it is irregular. */
export type IrregularForm = { letter: string; form: string; lemma: string };

/** All forms of the tables. */
export function listIrregularForms(): IrregularForm[] {
  const verbs = rowsOf(VERBS).flatMap(([lemma = '', past = '', participle = '']) => [
    ...past.split('/').map(form => ({ letter: 'B', form, lemma })),
    ...participle.split('/').map(form => ({ letter: 'D', form, lemma })),
  ]);
  const pairs = (table: string, letter: string) =>
    rowsOf(table).map(([form = '', lemma = '']) => ({ letter, form, lemma }));
  return [...verbs, ...pairs(NOUNS, 'L'), ...pairs(ADJECTIVES, 'P')];
}

function rowsOf(table: string): string[][] {
  return table.split(',').map(row => row.trim().split(' '));
}
