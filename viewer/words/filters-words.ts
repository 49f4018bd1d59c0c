// Words of the filters, and of what they hide.
import { formatNumber } from './format.js';
import { defineWords } from './words.js';

export const filtersWords = defineWords({
  en: {
    title: 'Filters',
    facets: {
      type: 'Type',
      relation: 'Relation',
      status: 'Status',
      outlet: 'Outlet',
      claimant: 'Claimed by',
      confidence: 'Confidence',
      time: 'Time',
    },
    /** In a sentence: “hidden by: time, confidence”. */
    facetsInText: {
      type: 'type',
      relation: 'relation',
      status: 'status',
      outlet: 'outlet',
      claimant: 'claimant',
      confidence: 'confidence',
      time: 'time',
    },
    statuses: {
      asserted: 'asserted',
      attributed: 'attributed',
      planned: 'planned',
      disputed: 'disputed',
    },
    noOutlet: 'no outlet',
    ownVoice: 'the outlet’s own voice',
    unnamed: '(no name)',
    all: 'All',
    allOf: (facet: string) => `${facet}: show all`,
    only: 'only',
    onlyThis: (name: string) => `Only ${name}`,
    find: {
      type: 'Find a type',
      relation: 'Find a relation',
      status: 'Find a status',
      outlet: 'Find an outlet',
      claimant: 'Find who claims it',
    },
    showAll: (count: string) => `Show all ${count}`,
    showFewer: 'Show fewer',
    noneFound: (query: string) => `Nothing here is called “${query}”.`,
    wouldRemain: (count: string) => `${count} would remain`,
    empty: 'Nothing on the canvas yet. Filters appear with the first node.',
    resetEverything: 'Reset all',
    anyConfidence: 'any confidence',
    fromConfidence: (least: string) => `${least} and higher`,
    confidenceBar: (from: string, to: string, count: string) => `${from} to ${to}: ${count}`,
  },
  nl: {
    title: 'Filters',
    facets: {
      type: 'Soort',
      relation: 'Relatie',
      status: 'Status',
      outlet: 'Medium',
      claimant: 'Volgens',
      confidence: 'Zekerheid',
      time: 'Tijd',
    },
    facetsInText: {
      type: 'soort',
      relation: 'relatie',
      status: 'status',
      outlet: 'medium',
      claimant: 'wie het zegt',
      confidence: 'zekerheid',
      time: 'tijd',
    },
    statuses: {
      asserted: 'gesteld',
      attributed: 'toegeschreven',
      planned: 'gepland',
      disputed: 'betwist',
    },
    noOutlet: 'geen medium',
    ownVoice: 'het medium zelf',
    unnamed: '(geen naam)',
    all: 'Alles',
    allOf: facet => `${facet}: alles tonen`,
    only: 'alleen',
    onlyThis: name => `Alleen ${name}`,
    find: {
      type: 'Een soort zoeken',
      relation: 'Een relatie zoeken',
      status: 'Een status zoeken',
      outlet: 'Een medium zoeken',
      claimant: 'Zoeken wie het zegt',
    },
    showAll: count => `Alle ${count} tonen`,
    showFewer: 'Minder tonen',
    noneFound: query => `Niets heet hier “${query}”.`,
    wouldRemain: count => `${count} zouden overblijven`,
    empty: 'Er staat nog niets op het doek. De filters verschijnen met de eerste knoop.',
    resetEverything: 'Alles herstellen',
    anyConfidence: 'elke zekerheid',
    fromConfidence: least => `${least} en hoger`,
    confidenceBar: (from, to, count) => `${from} tot ${to}: ${count}`,
  },
});

/** Nodes and facts, each left out where there is none of it. */
const amountEn = (nodes: number, facts: number): string => {
  const ofNodes = `${formatNumber(nodes, 'en')} ${nodes === 1 ? 'node' : 'nodes'}`;
  const ofFacts = `${formatNumber(facts, 'en')} ${facts === 1 ? 'fact' : 'facts'}`;
  if (nodes === 0) return ofFacts;
  return facts === 0 ? ofNodes : `${ofNodes} and ${ofFacts}`;
};

const amountNl = (nodes: number, facts: number): string => {
  const ofNodes = `${formatNumber(nodes, 'nl')} ${nodes === 1 ? 'knoop' : 'knopen'}`;
  const ofFacts = `${formatNumber(facts, 'nl')} ${facts === 1 ? 'feit' : 'feiten'}`;
  if (nodes === 0) return ofFacts;
  return facts === 0 ? ofNodes : `${ofNodes} en ${ofFacts}`;
};

export const hiddenWords = defineWords({
  en: {
    shown: (visible: number, all: number) =>
      `${formatNumber(visible, 'en')} of ${formatNumber(all, 'en')} ${all === 1 ? 'node' : 'nodes'}`,
    byFilters: (nodes: number, facts: number) =>
      nodes > 0 ? `${formatNumber(nodes, 'en')} hidden by filters` : `${amountEn(0, facts)} hidden by filters`,
    byHand: (count: number) => `${formatNumber(count, 'en')} hidden by hand`,
    nothing: 'nothing hidden',
    open: 'What is hidden, and why',
    title: 'What is hidden',
    close: 'Close',
    sum: (nodes: number, facts: number) => `Filters hide ${amountEn(nodes, facts)} of what is on the canvas.`,
    none: 'Nothing that is on the canvas is hidden.',
    back: (nodes: number, facts: number) =>
      nodes + facts === 0
        ? 'Nothing comes back by itself: other filters hide the same.'
        : `${amountEn(nodes, facts)} would come back.`,
    reset: 'Reset',
    resetOf: (facet: string) => `Reset ${facet}`,
    resetAll: 'Reset all filters',
    handTitle: 'By hand',
    handMore: (count: number) => `and ${formatNumber(count, 'en')} more`,
    show: 'Show',
    showHand: 'Show what was hidden by hand',
    allHiddenBy: (count: number, by: string) =>
      count === 1 ? `The only node is hidden by: ${by}` : `All ${formatNumber(count, 'en')} nodes are hidden by: ${by}`,
    hand: 'hand',
    stillThere: 'They are still on the canvas, each in its place.',
  },
  nl: {
    shown: (visible, all) =>
      `${formatNumber(visible, 'nl')} van ${formatNumber(all, 'nl')} ${all === 1 ? 'knoop' : 'knopen'}`,
    byFilters: (nodes, facts) =>
      nodes > 0
        ? `${formatNumber(nodes, 'nl')} verborgen door filters`
        : `${amountNl(0, facts)} verborgen door filters`,
    byHand: count => `${formatNumber(count, 'nl')} met de hand verborgen`,
    nothing: 'niets verborgen',
    open: 'Wat er verborgen is, en waarom',
    title: 'Wat er verborgen is',
    close: 'Sluiten',
    sum: (nodes, facts) => `Filters verbergen ${amountNl(nodes, facts)} van wat op het doek staat.`,
    none: 'Niets van wat op het doek staat is verborgen.',
    back: (nodes, facts) =>
      nodes + facts === 0
        ? 'Op zichzelf komt er niets terug: andere filters verbergen hetzelfde.'
        : `Dan ${nodes + facts === 1 ? 'komt' : 'komen'} ${amountNl(nodes, facts)} terug.`,
    reset: 'Herstellen',
    resetOf: facet => `${facet.charAt(0).toUpperCase()}${facet.slice(1)} herstellen`,
    resetAll: 'Alle filters herstellen',
    handTitle: 'Met de hand',
    handMore: count => `en nog ${formatNumber(count, 'nl')}`,
    show: 'Tonen',
    showHand: 'Tonen wat met de hand verborgen is',
    allHiddenBy: (count, by) =>
      count === 1
        ? `De enige knoop is verborgen door: ${by}`
        : `Alle ${formatNumber(count, 'nl')} knopen zijn verborgen door: ${by}`,
    hand: 'de hand',
    stillThere: 'Ze staan nog op het doek, elk op zijn plaats.',
  },
});
