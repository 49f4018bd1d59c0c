// Words of the card on an empty canvas.
import { defineWords } from './words.js';

export const startWords = defineWords({
  en: {
    title: 'Where do you want to start?',
    loading: 'Opening the dossier',
    articles: (count: string, isOne: boolean) => `${count} ${isOne ? 'article' : 'articles'}`,
    entities: (count: string, isOne: boolean) => `${count} ${isOne ? 'name' : 'names'}`,
    facts: (count: string, isOne: boolean) => `${count} ${isOne ? 'fact' : 'facts'}`,
    startWith: 'Start with',
    mentions: (count: string, isOne: boolean) => (isOne ? 'named once' : `named ${count} times`),
    search: 'Search',
    searchHint: 'Or press',
    searchHintAfter: 'and type a name or a title',
    views: 'Stored views',
    allViews: 'All stored views',
    nobody: 'No names were found in these articles. Their titles and their text can still be searched.',
    emptyTitle: 'No articles yet',
    emptyText: 'Store your own articles: files, folders or web addresses.',
    emptySample: 'Or look at the sample that comes with Verband.',
    emptyThen: 'Then load this page again.',
    folder: 'articles',
    copy: 'Copy',
    copyWhat: (command: string) => `Copy the command ${command}`,
    copied: 'command',
    damaged: (count: number) =>
      count === 1
        ? 'One file of this dossier is damaged and left out.'
        : `${count} files of this dossier are damaged and left out.`,
    damagedNext: 'names them',
  },
  nl: {
    title: 'Waar wilt u beginnen?',
    loading: 'Het dossier wordt geopend',
    articles: (count: string, isOne: boolean) => `${count} ${isOne ? 'artikel' : 'artikelen'}`,
    entities: (count: string, isOne: boolean) => `${count} ${isOne ? 'naam' : 'namen'}`,
    facts: (count: string, isOne: boolean) => `${count} ${isOne ? 'feit' : 'feiten'}`,
    startWith: 'Begin met',
    mentions: (count: string, isOne: boolean) => (isOne ? 'eenmaal genoemd' : `${count} keer genoemd`),
    search: 'Zoeken',
    searchHint: 'Of druk op',
    searchHintAfter: 'en typ een naam of titel',
    views: 'Bewaarde beelden',
    allViews: 'Alle bewaarde beelden',
    nobody: 'In deze artikelen zijn geen namen gevonden. In titels en tekst kan wel worden gezocht.',
    emptyTitle: 'Nog geen artikelen',
    emptyText: 'Bewaar uw eigen artikelen: bestanden, mappen of webadressen.',
    emptySample: 'Of bekijk het voorbeeld dat bij Verband hoort.',
    emptyThen: 'Laad daarna deze pagina opnieuw.',
    folder: 'artikelen',
    copy: 'Kopiëren',
    copyWhat: (command: string) => `De opdracht ${command} kopiëren`,
    copied: 'opdracht',
    damaged: (count: number) =>
      count === 1
        ? 'Eén bestand van dit dossier is beschadigd en telt niet mee.'
        : `${count} bestanden van dit dossier zijn beschadigd en tellen niet mee.`,
    damagedNext: 'noemt ze',
  },
});
