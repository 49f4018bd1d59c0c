// Words of the article that is read whole.
import { defineWords } from './words.js';

export const articleWords = defineWords({
  en: {
    panel: 'Article',
    back: 'Back',
    loading: 'Fetching the article',
    retry: 'Try again',
    says: (claims: string, sentences: string, isOne: boolean) =>
      isOne
        ? 'One claim in one sentence'
        : `${claims} claims in ${sentences} ${sentences === '1' ? 'sentence' : 'sentences'}`,
    saysNothing: 'Nothing in this article became a claim.',
    saysHint:
      'Marked sentences say something that is in the graph: choose one to see what. With ↑ and ↓ you move between them.',
    unplaced: (count: number) =>
      count === 1
        ? 'One claim cannot be shown: the text has other words at its place. Read the article in again to mend this.'
        : `${count} claims cannot be shown: the text has other words at their places. Read the article in again to mend this.`,
    missing: 'The claim that was asked for is not in this article any more.',
    retracted:
      'This article has been retracted: nothing in it counts any more, and its facts are gone from the graph unless others support them.',
    kinds: { headline: 'Headline', lead: 'Lead', body: '', quote: 'Quotation', caption: 'Caption', post: 'Post' },
    by: (author: string) => `by ${author}`,
    repeats: 'Says again what stands above; nothing is taken from it twice.',
    thisSays: 'This sentence says',
    openFact: 'Evidence',
    noFact: 'makes no edge',
    close: 'Close',
    sentence: (claims: number) => (claims === 1 ? 'one claim' : `${claims} claims`),
  },
  nl: {
    panel: 'Artikel',
    back: 'Terug',
    loading: 'Het artikel wordt opgehaald',
    retry: 'Opnieuw proberen',
    says: (claims: string, sentences: string, isOne: boolean) =>
      isOne
        ? 'Eén bewering in één zin'
        : `${claims} beweringen in ${sentences} ${sentences === '1' ? 'zin' : 'zinnen'}`,
    saysNothing: 'Niets in dit artikel is een bewering geworden.',
    saysHint:
      'Gemarkeerde zinnen zeggen iets dat in het netwerk zit: kies er een om te zien wat. Met ↑ en ↓ gaat u van de ene naar de andere.',
    unplaced: (count: number) =>
      count === 1
        ? 'Eén bewering kan niet getoond worden: op haar plaats staan andere woorden. Lees het artikel opnieuw in om dit te herstellen.'
        : `${count} beweringen kunnen niet getoond worden: op hun plaats staan andere woorden. Lees het artikel opnieuw in om dit te herstellen.`,
    missing: 'De gevraagde bewering zit niet meer in dit artikel.',
    retracted:
      'Dit artikel is ingetrokken: niets eruit telt nog, en zijn feiten zijn uit het netwerk, tenzij andere artikelen ze staven.',
    kinds: { headline: 'Kop', lead: 'Inleiding', body: '', quote: 'Citaat', caption: 'Bijschrift', post: 'Bericht' },
    by: (author: string) => `van ${author}`,
    repeats: 'Zegt nog eens wat hierboven staat; er wordt niets dubbel uit gehaald.',
    thisSays: 'Deze zin zegt',
    openFact: 'Bewijs',
    noFact: 'geeft geen lijn',
    close: 'Sluiten',
    sentence: (claims: number) => (claims === 1 ? 'één bewering' : `${claims} beweringen`),
  },
});
