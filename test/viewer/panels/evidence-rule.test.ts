// Rules in words.
import { describe, expect, it } from '@jest/globals';
import { parseRule, ruleInWords } from '../../../viewer/panels/evidence-rule.js';

describe('parseRule', () => {
  it.each([
    ['verb:CAPTURES/innemen', { constructions: ['verb'], cue: 'innemen' }],
    ['ellipsis:verb:DEPLOYS_TO/sturen', { constructions: ['ellipsis', 'verb'], cue: 'sturen' }],
    ['brackets:MEMBER_OF', { constructions: ['brackets'] }],
    ['title:HEADS/hoofd: politie/noord', { constructions: ['title'], cue: 'hoofd: politie/noord' }],
    ['post', { constructions: ['post'] }],
    ['', { constructions: [''] }],
  ])('takes %s apart', (rule, parts) => {
    expect(parseRule(rule)).toEqual(parts);
  });
});

describe('ruleInWords', () => {
  it('says the construction and the word that it hangs on', () => {
    expect(ruleInWords('verb:CAPTURES/innemen', 'en')).toBe('a verb between its subject and its object: “innemen”');
    expect(ruleInWords('body:PART_OF', 'nl')).toBe('een instelling met haar land in de naam');
  });

  it('keeps the name of a construction that it has no words for', () => {
    expect(ruleInWords('onnx:CAPTURES', 'en')).toBe('onnx');
    expect(ruleInWords('constructor:CAPTURES', 'en')).toBe('constructor');
  });
});
