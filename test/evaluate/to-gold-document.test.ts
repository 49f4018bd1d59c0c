// An analysis in the shape of the gold files.
import { describe, expect, it } from '@jest/globals';
import { parseGold, toGoldDocument } from '../../src/evaluate/index.js';
import { buildRecord } from '../support/build-record.js';

const record = buildRecord(
  {
    url: 'https://example.org/news/kandahar.html',
    language: 'nl',
    sentences: [
      {
        text: 'De taliban zeggen dat ze Kandahar vrijdag innamen met 600 strijders.',
        says: [
          {
            subject: 'taliban',
            predicate: 'CAPTURES',
            object: 'kandahar',
            modality: 'attributed',
            claimants: ['taliban'],
            time: { iso: '2021-08-13', precision: 'day', text: 'vrijdag', rule: 'day of the week' },
            quantity: { value: 600, unit: 'strijders', comparator: 'exact', text: '600 strijders' },
          },
        ],
      },
      {
        text: 'De taliban controleren Herat niet.',
        says: [{ subject: 'taliban', predicate: 'CONTROLS', literal: 'Herat', polarity: 'negated' }],
      },
    ],
  },
  {
    taliban: {
      name: 'taliban',
      names: ['De taliban'],
      type: 'Organization',
      labels: ['ArmedGroup'],
      wikidataId: 'Q42418',
    },
    kandahar: { name: 'Kandahar', type: 'Place', labels: ['City'] },
  },
);

describe('toGoldDocument', () => {
  const document = toGoldDocument(record);
  const idOf = (name: string) => document.entities.find(entity => entity.name === name)?.id;

  it('names the document after the file or the page, without ending', () => {
    const { article, analysis } = record;
    const { url: _, ...rest } = article;

    expect(document.id).toBe('kandahar');
    expect(toGoldDocument({ analysis, article: { ...rest, source: '000_e0.report.txt' } }).id).toBe('000_e0.report');
    expect(toGoldDocument({ analysis, article: { ...rest, source: '.txt' } }).id).toBe('.txt');
    expect(toGoldDocument({ analysis, article: { ...rest, url: 'https://example.org/' } }).id).toBe(article.id);
    expect(toGoldDocument(record, 'seed-000').id).toBe('seed-000');
  });

  it('keeps names as aliases, labels and links', () => {
    expect(document.entities).toContainEqual(
      expect.objectContaining({ name: 'taliban', type: 'Organization', labels: ['ArmedGroup'], wikidata: 'Q42418' }),
    );
    for (const { name, aliases } of document.entities) expect(aliases).not.toContain(name);
  });

  it('names the ends and claimants of a claim by entity, and keeps what qualifies it', () => {
    expect(document.claims).toContainEqual({
      ...{ subject: idOf('taliban'), predicate: 'CAPTURES', object: idOf('Kandahar'), claimants: [idOf('taliban')] },
      ...{ polarity: 'affirmed', modality: 'attributed', core: false },
      time: { iso: '2021-08-13', precision: 'day', text: 'vrijdag', rule: 'day of the week' },
      quantity: { value: 600, unit: 'strijders', comparator: 'exact', text: '600 strijders' },
      evidence: 'De taliban zeggen dat ze Kandahar vrijdag innamen met 600 strijders.',
    });
  });

  it('writes words that stand for no entity as a literal', () => {
    expect(document.claims).toContainEqual(
      expect.objectContaining({ predicate: 'CONTROLS', object: { literal: 'Herat' }, polarity: 'negated' }),
    );
  });

  it('is a gold file that the measure reads', () => {
    expect(parseGold({ documents: [JSON.parse(JSON.stringify(document))] }, 'prediction.json')).toHaveLength(1);
  });
});
