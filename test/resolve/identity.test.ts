// Identity inside an article and across articles.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LocalEntity } from '../../src/model/index.js';
import { identify, identityKey, linkMentions, type MentionDraft } from '../../src/resolve/index.js';
import { growthOf } from '../support/growth-of.js';

const local = (id: string, over: Partial<LocalEntity> = {}): LocalEntity => ({
  id,
  article: `art_${id}`,
  name: 'Anna de Wit',
  names: ['Anna de Wit'],
  type: 'Person',
  labels: [],
  named: true,
  ...over,
});

describe('identity across articles', () => {
  it('joins full names that differ in case and diacritics only', () => {
    const [identity, ...others] = identify([local('b', { name: 'ANNA DE WÍT' }), local('a')]);
    expect(others).toEqual([]);
    expect(identity?.id).toBe('a');
    expect(identity?.locals.map(one => one.id)).toEqual(['a', 'b']);
  });

  it('keeps lone surnames, unnamed people and counted groups apart', () => {
    const apart = [
      { name: 'Price' },
      { name: 'een inwoner', named: false },
      { name: '600 soldaten', type: 'Group' as const },
    ];
    for (const over of apart) expect(identify([local('a', over), local('b', over)])).toHaveLength(2);
  });

  it('keeps one name of two types apart', () => {
    expect(
      identify([local('a', { name: 'Delta Air' }), local('b', { name: 'Delta Air', type: 'Organization' })]),
    ).toHaveLength(2);
  });

  it('takes the Wikidata id as the id of the entity, whatever the names', () => {
    const usa = { type: 'Place' as const, wikidataId: 'Q30' };
    const [identity] = identify([local('b', { ...usa, name: 'VS' }), local('a', { ...usa, name: 'United States' })]);
    expect(identity?.id).toBe('Q30');
  });

  it('is a function of the set: any order gives the same identities', () => {
    const entity = fc.record({
      id: fc.stringMatching(/^[a-e]$/),
      name: fc.constantFrom('Anna de Wit', 'Jan Peeters', 'Price'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entity, { selector: one => one.id, maxLength: 5 }), fc.nat(), (entities, turn) => {
        const locals = entities.map(({ id, name }) => local(id, { name }));
        const turned = [...locals.slice(turn % 5), ...locals.slice(0, turn % 5)].reverse();
        const sorted = (list: readonly LocalEntity[]): unknown[] =>
          identify(list).sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(turned)).toEqual(sorted(locals));
      }),
    );
  });

  it('gives every local entity a key that decides alone', () => {
    expect(identityKey(local('a'))).toBe(identityKey(local('b')));
    expect(identityKey(local('a', { named: false }))).not.toBe(identityKey(local('b', { named: false })));
  });
});

describe('identity inside an article', () => {
  const article = { id: 'art_1', version: '1' };
  const draft = (start: number, surface: string, over: Partial<MentionDraft> = {}): MentionDraft => ({
    start,
    end: start + surface.length,
    surface,
    kind: 'name',
    type: 'Person',
    labels: [],
    method: 'test',
    confidence: 0.9,
    ...over,
  });
  const clusters = (...drafts: MentionDraft[]): string[][] =>
    linkMentions(article, drafts)
      .entities.map(entity => entity.names)
      .sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));

  it('joins a surname with the one person of that surname, even where it looked like a company', () => {
    expect(clusters(draft(0, 'John Kirby'), draft(40, 'Kirby', { type: 'Organization' }))).toEqual([
      ['John Kirby', 'Kirby'],
    ]);
  });

  it('leaves a surname alone that two persons share', () => {
    expect(clusters(draft(0, 'Ned Price'), draft(20, 'Claire Price'), draft(40, 'Price'))).toHaveLength(3);
  });

  it('joins an abbreviation with the longer name of the article', () => {
    const body = { type: 'Organization' as const };
    expect(clusters(draft(0, 'African National Congress', body), draft(40, 'ANC', body))).toHaveLength(1);
  });

  it('gives drafts of one place and type one mention', () => {
    const [one, twin] = [draft(0, 'John Kirby'), draft(0, 'John Kirby')];
    const { mentions, mentionOf } = linkMentions(article, [one, twin]);
    expect(mentions).toHaveLength(1);
    expect([mentionOf.get(one), mentionOf.get(twin)]).toEqual([mentions[0], mentions[0]]);
  });

  it('takes time in proportion to how often a name stands there', async () => {
    const growth = await growthOf(8000, size => {
      const drafts = Array.from({ length: size }, (_, index) => draft(20 * index, 'John Kirby'));
      return () => linkMentions(article, drafts);
    });
    expect(growth).toBeLessThan(8);
  });

  it('puts a pronoun with its antecedent and does not make it a name', () => {
    const kirby = draft(0, 'John Kirby');
    const { entities, mentions } = linkMentions(article, [
      kirby,
      draft(30, 'hij', { kind: 'pronoun', antecedent: kirby }),
    ]);
    expect(entities.map(entity => entity.names)).toEqual([['John Kirby']]);
    expect(new Set(mentions.map(mention => mention.localId)).size).toBe(1);
  });
});
