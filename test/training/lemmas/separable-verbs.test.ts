// Which verbs come apart, told by their participles.
import { describe, expect, it } from '@jest/globals';
import { findSeparable } from '../../../src/training/lemmas/separable-verbs.js';

const PARTICIPLES = new Map(
  Object.entries({
    zetten: ['gezet'],
    opzetten: ['opgezet'],
    brengen: ['gebracht'],
    opbrengen: ['opgebracht'],
    geven: ['gegeven'],
    vergeven: ['vergeven'],
    opgeven: ['opgegeven'],
    leven: ['geleefd'],
    overleven: ['overleefd'],
    hergebruiken: ['hergebruikt'],
    gebruiken: ['gebruikt'],
    leggen: ['gelegd'],
    opleggen: ['opgelegd'],
    warmen: ['gewarmd'],
    opwarmen: ['opgewarmd'],
    opluisteren: ['opgeluisterd'],
  }),
);

describe('findSeparable', () => {
  it('finds the particle before a verb that also stands alone', () => {
    expect(findSeparable(PARTICIPLES).get('opzetten')).toBe('op');
  });

  it('finds a known particle before a stem that is no verb of its own', () => {
    expect(findSeparable(PARTICIPLES).get('opluisteren')).toBe('op');
  });

  it.each(['zetten', 'vergeven', 'overleven', 'hergebruiken'])('leaves %s in one piece', verb => {
    expect(findSeparable(PARTICIPLES).has(verb)).toBe(false);
  });
});
