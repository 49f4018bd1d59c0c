// Words that open sentences and are no names.

const OPENERS = new Set(
  (
    'the a an this that these those he she it we they i you his her its their our my your but and or so in on at by for ' +
    'from with as if when while after before since although though because however meanwhile also there here what who ' +
    'why how where which some many most all both each no not now then today yesterday another other once under until ' +
    'among despite during last earlier later still yet ' +
    'de het een dit dat deze die hij zij ze wij ik jij je u men er maar en of want dus ook op aan bij met voor na om tot ' +
    'uit van door over onder tegen tijdens volgens als toen terwijl omdat hoewel daar daarom daarmee daarna daarnaast ' +
    'toch nu wel wat wie waar waarom hoe zo zijn haar hun onze ons mijn geen niet alle veel sinds sommige eerder later ' +
    'vandaag gisteren morgen intussen ondertussen verder bovendien inmiddels vorig vorige ondanks hierdoor'
  ).split(' '),
);

/** Whether a capitalised word is one that opens sentences and is no name. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}
