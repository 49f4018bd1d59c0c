// What a screen knows before anything is asked.
import { describe, expect, it } from '@jest/globals';
import { readOverview } from '../../src/explore/index.js';
import { Overview } from '../../src/protocol/index.js';
import { loadOntology } from '../../src/resources/index.js';
import { afghanRecords } from '../support/worlds.js';
import { withDossier } from './open-dossier-of.js';

describe('an overview', () => {
  it('counts the store, and offers the eight most mentioned to start with', async () => {
    await withDossier(afghanRecords(), async store => {
      const overview = await readOverview(store, loadOntology(), '1.2.3');

      expect(Overview.parse(overview)).toEqual(overview);
      const { articles, entities, facts, location } = await store.status();
      expect(overview).toMatchObject({
        version: '1.2.3',
        store: { kind: 'folder', location, articles, entities, facts, damaged: 0 },
        revision: await store.revision(),
      });
      expect(overview.mostMentioned).toHaveLength(8);
      expect(overview.mostMentioned[0]).toMatchObject({ name: 'Taliban', degree: 5 });
      const mentions = overview.mostMentioned.map(node => node.mentions);
      expect(mentions).toEqual([...mentions].sort((a, b) => b - a));
    });
  });

  it('has nobody to start with in an empty store', async () => {
    const overview = await withDossier([], store => readOverview(store, loadOntology(), '1'));

    expect(overview).toMatchObject({ mostMentioned: [], store: { articles: 0, entities: 0, facts: 0 } });
  });

  it('gives the words of the ontology in the order of its files, and of words that stand for nothing', async () => {
    const ontology = loadOntology();
    const { ontology: answer } = await withDossier([], store => readOverview(store, ontology, '1'));

    expect(answer.types.map(type => type.name)).toEqual([...ontology.types.map(type => type.name), 'Literal']);
    expect(answer.types.at(-1)?.label).toEqual({ nl: 'woorden', en: 'words' });
    expect(answer.predicates.map(predicate => predicate.name)).toEqual([...ontology.predicates.keys()]);
    expect(answer.predicates.find(predicate => predicate.name === 'MEETS_WITH')).toMatchObject({ symmetric: true });
  });
});
