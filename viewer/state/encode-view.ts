// A view as text for the address: the same view gives the same text.

import { CENTRE_FORM, CONFIDENCE_FORM, PLACE_FORM, RATIO_FORM, VIEW_VERSION, WHOLE_BOX } from './address.js';
import { roundWithin, writeIndexes, writeName, writeNames } from './address-text.js';
import type { Language } from './app.js';
import { isIsoDate } from './days.js';
import { FACET_NAMES } from './filter-names.js';
import { areSameSets } from './set-filters.js';
import {
  type Camera,
  type FacetName,
  type Filters,
  NO_FILTERS,
  type Place,
  type Selection,
  type View,
} from './view.js';

export type ViewContext = {
  readonly camera: Camera;
  readonly selection: Selection;
  /** Of the screen; left out, whoever opens the address keeps their own. */
  readonly language?: Language | undefined;
};

export const FACET_KEYS: Readonly<Record<FacetName, string>> = {
  type: 'ft',
  relation: 'fr',
  status: 'fs',
  outlet: 'fo',
  claimant: 'fc',
};

/**
 * Writes a view as the fragment of an address, without `#`: `1/` and fields joined by `&`, each left out where it holds
 * nothing. Nodes are `id,x,y` joined by `;`; all else refers to them by index. Places are rounded to 1/100 of a graph
 * unit and held within a million of them, the camera to 1/100,000. What is hidden, pinned or brought but not on the
 * canvas is left out.
 * @example '1/n=Q30,0,0;Q889,12.5,-40&p=0&b=0:1&sn=Q889'
 */
export function encodeView(view: View, { camera, selection, language }: ViewContext): string {
  const ids = [...view.places.keys()];
  const indexesOf = (isIn: (id: string) => boolean): string =>
    writeIndexes(ids.flatMap((id, index) => (isIn(id) ? [index] : [])));
  const fields: readonly (readonly [key: string, value: string | undefined])[] = [
    ['n', [...view.places].map(([id, place]) => writeNode(id, place)).join(';') || undefined],
    ['p', indexesOf(id => view.places.get(id)?.pinned === true) || undefined],
    ['h', indexesOf(id => view.hidden.has(id)) || undefined],
    ['b', writeBrought(ids, view.broughtBy) || undefined],
    ...writeFilters(view.filters),
    ['c', writeCamera(camera)],
    ...writeSelection(selection),
    ['l', language],
  ];
  const written = fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]));
  return `${VIEW_VERSION}/${written.join('&')}`;
}

function writeNode(id: string, { x, y }: Place): string {
  return `${writeName(id)},${roundWithin(x, PLACE_FORM)},${roundWithin(y, PLACE_FORM)}`;
}

/** `0:1-25;4:26`: what the first node brought, and what the fifth. */
function writeBrought(ids: readonly string[], broughtBy: View['broughtBy']): string {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const children = new Map<number, number[]>();
  for (const [index, id] of ids.entries()) {
    const parent = indexes.get(broughtBy.get(id) ?? id);
    if (parent === undefined || parent === index) continue;
    const brothers = children.get(parent);
    if (brothers === undefined) children.set(parent, [index]);
    else brothers.push(index);
  }
  return [...children]
    .sort(([a], [b]) => a - b)
    .map(([parent, list]) => `${parent}:${writeIndexes(list)}`)
    .join(';');
}

function writeFilters(filters: Filters): [string, string | undefined][] {
  const { off, minConfidence, time, timeOf, keepsUndated } = filters;
  const facets = FACET_NAMES.map((facet): [string, string | undefined] => [
    FACET_KEYS[facet],
    areSameSets(off[facet], NO_FILTERS.off[facet]) ? undefined : writeNames(off[facet]),
  ]);
  const least = roundWithin(minConfidence, CONFIDENCE_FORM);
  const [from, to] = [dateOrNothing(time?.from), dateOrNothing(time?.to)];
  return [
    ...facets,
    ['fm', least === 0 ? undefined : `${least}`],
    ['fd', from + to === '' ? undefined : `${from}..${to}`],
    ['fw', timeOf === 'reported' ? undefined : timeOf],
    ['fu', keepsUndated ? undefined : '0'],
  ];
}

const dateOrNothing = (date: string | undefined): string => (date !== undefined && isIsoDate(date) ? date : '');

function writeCamera({ x, y, ratio }: Camera): string | undefined {
  const numbers = [roundWithin(x, CENTRE_FORM), roundWithin(y, CENTRE_FORM), roundWithin(ratio, RATIO_FORM)];
  const whole = [WHOLE_BOX.x, WHOLE_BOX.y, WHOLE_BOX.ratio];
  return numbers.every((number, index) => number === whole[index]) ? undefined : numbers.join(',');
}

function writeSelection(selection: Selection): [string, string][] {
  if (selection.kind === 'none') return [];
  if (selection.kind === 'fact') return [['sf', writeName(selection.id)]];
  if (selection.kind === 'pair') return [['sp', selection.ends.map(writeName).join(',')]];
  // In their order: the last one has the focus.
  return selection.ids.length === 0 ? [] : [['sn', selection.ids.map(writeName).join(',')]];
}
