// Dutch, English, or another.
import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from '../../src/language/index.js';
import { passageTexts, readText } from '../read/read-text.js';

const DUTCH = 'De haven van Antwerpen is sinds maandag opnieuw open voor schepen uit de hele wereld.';
const ENGLISH = 'The port of Antwerp has been open to ships from all over the world again since Monday.';

describe('detectLanguage', () => {
  it.each([
    [DUTCH, 'nl'],
    [ENGLISH, 'en'],
    ['Le port d’Anvers est de nouveau ouvert aux navires du monde entier depuis lundi.', 'other'],
    ['Der Hafen von Antwerpen ist seit Montag wieder für Schiffe aus aller Welt geöffnet.', 'other'],
    ['Порт Антверпен снова открыт для судов со всего мира с понедельника.', 'other'],
    ['', 'other'],
    ['600 – 3.000', 'other'],
    ['https://example.org/the-port-of-antwerp @theport #open', 'other'],
  ])('of "%s" is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('the language of passages', () => {
  it('is the article’s for a headline of few words, whatever they look like', () => {
    const article = readText(`Port of Antwerp\n\n${DUTCH}\n\n${DUTCH.replace('maandag', 'dinsdag')}`);
    expect(article.passages.map(passage => passage.language)).toEqual(['nl', 'nl', 'nl']);
  });

  it('is its own for a paragraph in another', () => {
    const article = readText([DUTCH, ENGLISH, DUTCH.replace('maandag', 'dinsdag')].join('\n\n'));
    expect(article.language).toBe('nl');
    expect(article.passages.map(passage => passage.language)).toEqual(['nl', 'en', 'nl']);
  });

  it('does not let embedded posts outvote the article', () => {
    const posts = ['One', 'Two', 'Three'].map(word => `${word}: ${ENGLISH} — Port (@port) August 12, 2021`);
    const article = readText([DUTCH, ...posts].join('\n\n'));
    expect(article.language).toBe('nl');
    expect(passageTexts(article)).toHaveLength(4);
  });

  it('is other where the article is neither Dutch nor English', () => {
    const article = readText(
      'Le port d’Anvers est de nouveau ouvert.\n\nLes navires du monde entier y sont attendus depuis lundi matin.',
    );
    expect(article.language).toBe('other');
  });
});
