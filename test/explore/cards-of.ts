// The evidence of the first fact of some articles; and a story in which a pronoun stands for its subject.
import { expect } from '@jest/globals';
import { readEvidence } from '../../src/explore/index.js';
import type { ArticleRecord, Fact } from '../../src/model/index.js';
import { EvidenceAnswer } from '../../src/protocol/index.js';
import type { FolderStore, GraphReader } from '../../src/store/index.js';
import { withDossier } from './open-dossier-of.js';
import type { Story } from './tell-story.js';

export const CAST = {
  haven: { name: 'Dirk Haven', names: ['Haven'], type: 'Person', wikidataId: 'Q1' },
  bruges: { name: 'Bruges', type: 'Place', wikidataId: 'Q2' },
  board: { name: 'Harbour Board', type: 'Organization', wikidataId: 'Q3' },
} as const;

export const PRONOUN: Story = {
  url: 'https://tide.example/haven',
  publisher: 'The Tide',
  publishedAt: '2021-08-12T09:30:00Z',
  paragraphs: [
    'Rain fell. Dirk Haven came by bus. The quays were wet. He sued the Harbour Board. Nobody laughed. The end.',
    'Bruges slept.',
  ],
  cast: CAST,
  claims: [
    {
      sentence: 'He sued the Harbour Board.',
      predicate: 'ACCUSES',
      subject: ['haven', 'He'],
      object: ['board', 'Harbour Board'],
      cue: 'sued',
      steps: [{ from: ['haven', 'He'], to: ['haven', 'Dirk Haven'], rule: 'pronoun to the only one that fits' }],
    },
  ],
};

export async function firstFact(store: FolderStore): Promise<Fact> {
  const [fact] = await store.facts();
  if (fact === undefined) throw new Error('no fact');
  return fact;
}

export async function cardsOf(
  records: readonly ArticleRecord[],
  change: (store: FolderStore) => GraphReader = store => store,
) {
  return withDossier(records, async store => {
    const { id } = await firstFact(store);
    const answer = await readEvidence(change(store), { fact: id, limit: 50 });
    expect(EvidenceAnswer.parse(answer)).toEqual(answer);
    return answer;
  });
}
