// The world that the query tests ask about: Afghanistan in August 2021, told by five prints of four origins.
import { buildPropertyGraph, type PropertyGraph, project } from '../../src/graph/index.js';
import type { ArticleRecord } from '../../src/model/index.js';
import { loadRules } from '../../src/resources/index.js';
import { type Actor, buildRecord, type Print } from './build-record.js';

const ACTORS: Readonly<Record<string, Actor>> = {
  kirby: { name: 'John Kirby', names: ['Kirby'], type: 'Person', wikidataId: 'Q16731484' },
  price: { name: 'Ned Price', type: 'Person' },
  ghani: { name: 'Ashraf Ghani', names: ['Ghani'], type: 'Person', wikidataId: 'Q24284' },
  obrien: { name: 'Öykü O\'Brien "de Vlieger"', type: 'Person' },
  pentagon: { name: 'Pentagon', type: 'Organization', labels: ['GovernmentBody'], wikidataId: 'Q11209' },
  state: { name: 'State Department', type: 'Organization', labels: ['GovernmentBody'] },
  taliban: { name: 'Taliban', names: ['taliban'], type: 'Organization', labels: ['ArmedGroup'], wikidataId: 'Q42418' },
  army: { name: 'Afghaanse leger', names: ['Afghan army'], type: 'Organization', labels: ['ArmedGroup'] },
  us: {
    name: 'United States',
    names: ['Verenigde Staten', 'de VS'],
    type: 'Place',
    labels: ['Country'],
    wikidataId: 'Q30',
  },
  uk: {
    name: 'United Kingdom',
    names: ['Verenigd Koninkrijk'],
    type: 'Place',
    labels: ['Country'],
    wikidataId: 'Q145',
  },
  afghanistan: { name: 'Afghanistan', type: 'Place', labels: ['Country'], wikidataId: 'Q889' },
  kandahar: { name: 'Kandahar', type: 'Place', labels: ['City'], wikidataId: 'Q45604' },
  herat: { name: 'Herat', type: 'Place', labels: ['City'], wikidataId: 'Q45313' },
  doha: { name: 'Doha', type: 'Place', labels: ['City'], wikidataId: 'Q3861' },
  residents: { name: 'twelve residents', type: 'Group', isNamed: false },
};

const HERAT_BY_AGENCY = {
  text: 'The Taliban captured Herat, killing twelve residents.',
  says: [
    { subject: 'taliban', predicate: 'CAPTURES', object: 'herat' },
    {
      subject: 'taliban',
      predicate: 'KILLS',
      object: 'residents',
      quantity: { value: 12, unit: 'people', comparator: 'exact', text: 'twelve' },
    },
  ],
} as const;

const PRINTS: readonly Print[] = [
  {
    url: 'https://nos.example/kandahar',
    title: 'Taliban claimen Kandahar',
    publisher: 'NOS',
    publishedAt: '2021-08-13T09:30:00Z',
    originKey: 'nos',
    language: 'nl',
    sentences: [
      { text: 'Taliban claimen Kandahar', kind: 'headline' },
      {
        text: 'Pentagon-woordvoerder John Kirby zei dat de VS 3000 militairen naar Afghanistan sturen.',
        says: [
          { subject: 'kirby', predicate: 'SPOKESPERSON_FOR', object: 'pentagon' },
          {
            subject: 'us',
            predicate: 'DEPLOYS_TO',
            object: 'afghanistan',
            claimants: ['kirby'],
            modality: 'planned',
            quantity: { value: 3000, unit: 'militairen', comparator: 'exact', text: '3000' },
          },
        ],
      },
      {
        text: 'Het Verenigd Koninkrijk stuurt ongeveer 600 militairen naar Afghanistan.',
        says: [
          {
            subject: 'uk',
            predicate: 'DEPLOYS_TO',
            object: 'afghanistan',
            quantity: { value: 600, unit: 'militairen', comparator: 'about', text: 'ongeveer 600' },
          },
        ],
      },
      {
        text: 'De taliban zeggen dat zij Kandahar hebben ingenomen.',
        says: [
          { subject: 'taliban', predicate: 'CAPTURES', object: 'kandahar', claimants: ['taliban'], confidence: 0.75 },
        ],
      },
      {
        text: 'Volgens het Afghaanse leger hebben de taliban Kandahar niet ingenomen.',
        says: [
          { subject: 'taliban', predicate: 'CAPTURES', object: 'kandahar', claimants: ['army'], polarity: 'negated' },
        ],
      },
      {
        text: 'Kandahar ligt in Afghanistan.',
        says: [{ subject: 'kandahar', predicate: 'LOCATED_IN', object: 'afghanistan' }],
      },
    ],
  },
  {
    url: 'https://bbc.example/doha',
    title: 'Talks in Doha',
    publisher: 'BBC',
    publishedAt: '2021-08-14',
    originKey: 'bbc',
    language: 'en',
    sentences: [
      {
        text: 'State Department spokesman Ned Price said the United States met the Taliban in Doha on 12 August.',
        says: [
          { subject: 'price', predicate: 'SPOKESPERSON_FOR', object: 'state' },
          {
            subject: 'us',
            predicate: 'MEETS_WITH',
            object: 'taliban',
            claimants: ['price', 'state'],
            time: { iso: '2021-08-12', precision: 'day', text: 'on 12 August', rule: 'day-month' },
          },
        ],
      },
      {
        text: 'The Taliban did not capture Herat.',
        says: [{ subject: 'taliban', predicate: 'CAPTURES', object: 'herat', polarity: 'negated' }],
      },
      {
        text: 'The Taliban may negotiate with Ghani.',
        says: [{ subject: 'taliban', predicate: 'NEGOTIATES_WITH', object: 'ghani', modality: 'possible' }],
      },
    ],
  },
  {
    url: 'https://volkskrant.example/herat',
    title: 'Herat',
    publisher: 'de Volkskrant',
    publishedAt: '2021-08-14T06:00:00Z',
    originKey: 'agency',
    language: 'en',
    sentences: [HERAT_BY_AGENCY],
  },
  {
    url: 'https://trouw.example/herat',
    publisher: 'Trouw',
    publishedAt: '2021-08',
    originKey: 'agency',
    language: 'en',
    sentences: [HERAT_BY_AGENCY],
  },
  {
    language: 'en',
    title: 'Undated letter',
    originKey: 'letter',
    sentences: [
      {
        text: 'Ashraf Ghani, then president of Afghanistan, rejected a transitional government.',
        says: [
          { subject: 'ghani', predicate: 'HEADS', object: 'afghanistan', role: 'president', ended: true },
          { subject: 'ghani', predicate: 'REJECTS', literal: 'a transitional government' },
        ],
      },
      {
        text: 'The Taliban negotiated with the United States from January to March 2020.',
        says: [
          {
            subject: 'taliban',
            predicate: 'NEGOTIATES_WITH',
            object: 'us',
            time: { iso: '2020-01/2020-03', precision: 'month', text: 'from January to March 2020', rule: 'interval' },
          },
        ],
      },
      {
        text: 'Öykü O\'Brien "de Vlieger" visited Ghani in Herat.',
        says: [{ subject: 'obrien', predicate: 'VISITS', object: 'ghani', confidence: 1 }],
      },
    ],
  },
];

/** The articles with their analyses, as they would be stored. */
export function afghanRecords(): ArticleRecord[] {
  return PRINTS.map(print => buildRecord(print, ACTORS));
}

/** The same world as Cypher sees it. */
export function afghanGraph(): PropertyGraph {
  const rules = loadRules();
  const records = afghanRecords();
  return buildPropertyGraph(records, project(records, rules), rules);
}
