// The query library as files: headers, names, parameters.
import { describe, expect, it } from '@jest/globals';
import {
  completeParameters,
  exactnessNote,
  getQuery,
  listQueries,
  parseLibraryQuery,
  readParameters,
} from '../../src/query/index.js';
import { loadOntology } from '../../src/resources/index.js';
import { codeOf } from '../support/code-of.js';

const HEADER = `// Who is it.
// parameters: name: string, a name
// parameters: tags: list, default ["a", "b"], words, several
// parameters: share: float, default 0.5, a part
// parameters: day: date, default "2021-08-12", a day
// parameters: isNamed: boolean, default true, whether
// parameters: limit: integer, default 100, rows
// returns: id, name
// index: none`;
const BODY = 'RETURN $name AS id, [$tags, $share, $day, $isNamed, $limit] AS name';
const query = parseLibraryQuery('who-is-it.cypher', `${HEADER}\n${BODY}\n`);

describe('the library', () => {
  it('answers the questions that analysts ask', () => {
    expect(listQueries().map(({ name }) => name)).toEqual([
      'articles',
      'captured-by',
      'denied',
      'deployments',
      'disputed',
      'entity',
      'evidence-of-fact',
      'known-by',
      'meetings',
      'most-mentioned',
      'neighbours',
      'path-between',
      'single-origin',
      'spokespersons',
      'timeline',
      'who-claims',
    ]);
  });

  it('gives every query an end, an order and an example that calls it', () => {
    for (const { name, cypher, parameters, examples } of listQueries()) {
      expect(cypher).toMatch(/\nORDER BY [\s\S]+\nLIMIT \$limit$/);
      expect(parameters.map(parameter => parameter.name)).toContain('limit');
      expect(examples).toEqual([expect.stringMatching(new RegExp(`^verband query ${name}( --param |$)`))]);
    }
  });

  it('walks along every predicate of the ontology, and nothing else, between two names', () => {
    const { cypher } = getQuery('path-between');
    const types = /\[\s*:([A-Z_|\s]+)\*\.\.4\]/.exec(cypher)?.[1]?.split('|') ?? [];

    expect(types.map(type => type.trim())).toEqual([...loadOntology().predicates.keys()].sort());
  });

  it('names the nearest queries for one that does not exist', () => {
    expect(() => getQuery('spokesperson')).toThrow(
      expect.objectContaining({ code: 'unknown-query', next: expect.stringContaining('Did you mean spokespersons?') }),
    );
    expect(() => getQuery('xyzzy')).toThrow(expect.objectContaining({ next: 'verband query --list shows all.' }));
  });
});

describe('a header', () => {
  it('is read with its parameters, columns and defaults', () => {
    expect(query).toMatchObject({
      name: 'who-is-it',
      purpose: 'Who is it.',
      returns: ['id', 'name'],
      index: 'none',
      cypher: BODY,
    });
    expect(query.parameters).toEqual([
      { name: 'name', type: 'string', description: 'a name' },
      { name: 'tags', type: 'list', default: ['a', 'b'], description: 'words, several' },
      { name: 'share', type: 'float', default: 0.5, description: 'a part' },
      { name: 'day', type: 'date', default: '2021-08-12', description: 'a day' },
      { name: 'isNamed', type: 'boolean', default: true, description: 'whether' },
      { name: 'limit', type: 'integer', default: 100, description: 'rows' },
    ]);
  });

  const header = '// A question.\n// returns: id\n// index: none\n';
  it.each([
    ['no comment at all', 'RETURN 1 AS id'],
    ['no sentence', header.replace('question.', 'question')],
    ['no columns', header.replace('// returns: id\n', '')],
    ['no index', header.replace('// index: none\n', '')],
    ['a field that does not exist', `${header}// author: me\n`],
    ['a parameter without a type', `${header}// parameters: name, a name\n`],
    ['a parameter of an unknown type', `${header}// parameters: name: text, a name\n`],
    ['a default that is not JSON', `${header}// parameters: name: string, default abc, a name\n`],
    ['a parameter that nobody uses', `${header}// parameters: name: string, a name\n`],
    ['an example that is no command', `${header}// example: ask\n`],
  ])('with %s is refused, naming the file', (_, text) => {
    expect(() => parseLibraryQuery('broken.cypher', `${text}RETURN 1 AS id`)).toThrow(
      expect.objectContaining({ code: 'damaged-query', source: 'broken.cypher' }),
    );
  });

  it('has to declare what the statement uses', () => {
    expect(() => parseLibraryQuery('broken.cypher', `${header}RETURN $name AS id`)).toThrow('uses $name');
  });

  it('has to have a file named in lower case', () => {
    expect(codeOf(() => parseLibraryQuery('Broken_1.cypher', `${header}RETURN 1 AS id`))).toBe('damaged-query');
  });
});

describe('parameters', () => {
  it('become what the query declares', () => {
    const given = ['name=2021', 'tags=["x"]', 'share=1', 'day=2020-02-29', 'isNamed=false', 'limit=5'];

    expect(readParameters(query, given)).toEqual({
      name: '2021',
      tags: ['x'],
      share: 1,
      day: '2020-02-29',
      isNamed: false,
      limit: 5,
    });
  });

  it('take their defaults, and keep what stands behind the first equals sign', () => {
    expect(readParameters(query, ['name=a=b'])).toEqual({
      name: 'a=b',
      tags: ['a', 'b'],
      share: 0.5,
      day: '2021-08-12',
      isNamed: true,
      limit: 100,
    });
  });

  it.each([
    [['name'], 'bad-parameter', '"name" is not name=value.'],
    [['name=a', 'name=b'], 'bad-parameter', 'given twice'],
    [[], 'missing-parameter', 'needs the parameter name: a name.'],
    [['name=a', 'limits=5'], 'unknown-parameter', 'has no parameter limits.'],
    [['name=a', 'limit=many'], 'bad-parameter', 'a whole number, not "many"'],
    [['name=a', 'limit=1.5'], 'bad-parameter', 'a whole number, not 1.5'],
    [['name=a', 'share=half'], 'bad-parameter', 'a number, not "half"'],
    [['name=a', 'isNamed=yes'], 'bad-parameter', 'true or false, not "yes"'],
    [['name=a', 'tags=x'], 'bad-parameter', 'a JSON list'],
    [['name=a', 'day=2021-02-30'], 'bad-parameter', 'a date such as 2021-08-12'],
    [['name=a', 'day=2021-08'], 'bad-parameter', 'a date such as 2021-08-12'],
  ])('%j are refused with %s', (pairs, code, message) => {
    expect(() => readParameters(query, pairs)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  it('that are misspelt are told the name that comes nearest', () => {
    expect(() => readParameters(query, ['name=a', 'limt=5'])).toThrow(
      expect.objectContaining({ next: 'Did you mean limit? It takes name, tags, share, day, isNamed, limit.' }),
    );
  });

  it('of free Cypher are JSON where they can be, else text', () => {
    expect(readParameters(undefined, ['a=1', '$b=[1, "x"]', 'c=Kandahar', 'd=null', 'e='])).toEqual({
      a: 1,
      b: [1, 'x'],
      c: 'Kandahar',
      d: null,
      e: '',
    });
  });

  it('that come as JSON are checked in the same way', () => {
    expect(completeParameters(query, { name: 'a', limit: 5 })).toMatchObject({ name: 'a', limit: 5, share: 0.5 });
    expect(codeOf(() => completeParameters(query, { name: 1 }))).toBe('bad-parameter');
    expect(codeOf(() => completeParameters(query, { name: 'a', toString: 1 }))).toBe('unknown-parameter');
  });
});

describe('the note under an answer', () => {
  it('stands under free Cypher on the embedded engine alone', () => {
    expect(exactnessNote({ engine: 'embedded' }, false)).toMatch(/embedded engine.*Neo4j/);
    expect(exactnessNote({ engine: 'embedded' }, true)).toBeUndefined();
    expect(exactnessNote({ engine: 'neo4j' }, false)).toBeUndefined();
  });
});
