// The ontology of the package, and damaged files.
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/failure/index.js';
import { buildOntology } from '../../src/ontology/index.js';
import { loadOntology, readPackageJson } from '../../src/resources/index.js';

describe('the ontology of the package', () => {
  const ontology = loadOntology();

  it('knows the predicates of states and events, with labels in both directions and languages', () => {
    expect(ontology.predicates.size).toBe(58);
    const { label, inverse } = ontology.getPredicate('SPOKESPERSON_FOR');
    expect([label.nl, label.en, inverse.nl, inverse.en]).toEqual([
      'is woordvoerder van',
      'is spokesperson for',
      'heeft als woordvoerder',
      'has as spokesperson',
    ]);
  });

  it('lets a more precise label fit where the type alone does not', () => {
    const deploys = ontology.getPredicate('DEPLOYS_TO');
    expect(ontology.isSubjectAllowed(deploys, { type: 'Place', labels: ['Country'] })).toBe(true);
    expect(ontology.isSubjectAllowed(deploys, { type: 'Place', labels: ['City'] })).toBe(false);
    expect(ontology.isObjectAllowed(deploys, { type: 'Person', labels: [] })).toBe(false);
  });

  it('gives a symmetric predicate the same label both ways', () => {
    for (const predicate of ontology.predicates.values()) {
      if (predicate.symmetric) expect(predicate.inverse).toEqual(predicate.label);
    }
  });

  it('names the unknown predicate in the error', () => {
    expect(() => ontology.getPredicate('ADMIRES')).toThrow(/ADMIRES/);
  });
});

describe('a damaged ontology file', () => {
  const types = readPackageJson('graph-data', 'ontology', 'types.json');
  const good = readPackageJson('graph-data', 'ontology', 'predicates', 'CAPTURES.json') as Record<string, unknown>;

  it.each([
    ['a field that is missing', 'CAPTURES.json', { ...good, domain: undefined }, /domain/],
    ['a type that does not exist', 'CAPTURES.json', { ...good, range: ['Planet'] }, /Planet/],
    ['a field that nobody knows', 'CAPTURES.json', { ...good, colour: 'red' }, /colour/],
    ['a name that differs from the file', 'SEIZES.json', good, /name differs/],
  ])('with %s is refused and named', (_case, name, content, reason) => {
    const build = (): unknown => buildOntology(types, [{ name, content }]);
    expect(build).toThrow(InputError);
    expect(build).toThrow(reason);
    expect(build).toThrow(new RegExp(name));
  });
});
