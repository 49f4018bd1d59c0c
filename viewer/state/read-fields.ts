// The fields of an address, each read into the draft of a view. None throws: what does not fit is a fault.
import { ID_LIMIT } from '../../src/protocol/index.js';
import { CENTRE_FORM, CONFIDENCE_FORM, type DamageKind, PLACE_FORM, RATIO_FORM } from './address.js';
import { readIndexes, readName, readNumber } from './address-text.js';
import type { Language } from './app.js';
import { isIsoDate } from './days.js';
import { FACET_KEYS } from './encode-view.js';
import { FACET_NAMES } from './filter-names.js';
import type { Camera, FacetName, Filters, Place, Selection } from './view.js';

/** What is read so far. */
export type Draft = {
  readonly places: Map<string, Place>;
  readonly hidden: Set<string>;
  readonly broughtBy: Map<string, string>;
  off: Record<FacetName, ReadonlySet<string>>;
  filters: Omit<Filters, 'off'>;
  camera: Camera;
  selection: Selection;
  language?: Language;
};

/** `at`: UTF-16 offset into the value of the field. */
export type Fault = { readonly what: DamageKind; readonly at: number; readonly found: string };

export type FieldReader = (text: string, draft: Draft) => Fault | undefined;

const ID_LENGTH = 200;

const fault = (what: DamageKind, found: string, at = 0): Fault => ({ what, at, found });

function readId(text: string): string | undefined {
  const id = readName(text);
  return id === undefined || id === '' || id.length > ID_LENGTH ? undefined : id;
}

/** Reads parts one after the other and stops at the first that does not fit. */
function readEach(text: string, separator: string, read: (part: string) => DamageKind | undefined): Fault | undefined {
  let at = 0;
  for (const part of text.split(separator)) {
    const what = read(part);
    if (what !== undefined) return fault(what, part, at);
    at += part.length + separator.length;
  }
  return undefined;
}

const readNodes: FieldReader = (text, { places }) =>
  readEach(text, ';', part => {
    const [idText, xText, yText, ...rest] = part.split(',');
    const id = readId(idText ?? '');
    if (id === undefined || places.has(id) || rest.length > 0) return 'node';
    if (places.size >= ID_LIMIT) return 'size';
    const [x, y] = [readNumber(xText ?? '', PLACE_FORM), readNumber(yText ?? '', PLACE_FORM)];
    if (x === undefined || y === undefined) return 'number';
    places.set(id, { x, y });
    return undefined;
  });

const readPins: FieldReader = (text, { places }) => {
  const ids = idsAt(text, [...places.keys()]);
  for (const id of ids ?? []) {
    const place = places.get(id);
    if (place !== undefined) places.set(id, { ...place, pinned: true });
  }
  return ids === undefined ? fault('list', text) : undefined;
};

const readHidden: FieldReader = (text, { places, hidden }) => {
  const ids = idsAt(text, [...places.keys()]);
  for (const id of ids ?? []) hidden.add(id);
  return ids === undefined ? fault('list', text) : undefined;
};

const readBrought: FieldReader = (text, { places, broughtBy }) => {
  const all = [...places.keys()];
  return readEach(text, ';', part => {
    const [parentText, childrenText, ...rest] = part.split(':');
    const [parent, ...others] = idsAt(parentText ?? '', all) ?? [];
    const children = idsAt(childrenText ?? '', all);
    if (parent === undefined || children === undefined || others.length + rest.length > 0) return 'list';
    // A node is brought once, and not by itself; so what is read stays as small as the list of nodes.
    if (children.some(id => id === parent || broughtBy.has(id))) return 'list';
    for (const id of children) broughtBy.set(id, parent);
    return undefined;
  });
};

function idsAt(text: string, all: readonly string[]): string[] | undefined {
  return readIndexes(text, all.length)?.flatMap(index => all[index] ?? []);
}

function readOff(facet: FacetName): FieldReader {
  return (text, draft) => {
    const values = new Set<string>();
    draft.off[facet] = values;
    if (text === '') return undefined;
    return readEach(text, ',', part => {
      const value = readName(part);
      if (value === undefined) return 'value';
      if (values.size >= ID_LIMIT) return 'size';
      values.add(value);
      return undefined;
    });
  };
}

const readConfidence: FieldReader = (text, draft) => {
  const minConfidence = readNumber(text, CONFIDENCE_FORM);
  if (minConfidence === undefined) return fault('number', text);
  draft.filters = { ...draft.filters, minConfidence };
  return undefined;
};

const readTime: FieldReader = (text, draft) => {
  const [from, to, ...rest] = text.split('..');
  if (from === undefined || to === undefined || rest.length > 0 || from + to === '') return fault('value', text);
  if ((from !== '' && !isIsoDate(from)) || (to !== '' && !isIsoDate(to))) return fault('value', text);
  draft.filters = { ...draft.filters, time: { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) } };
  return undefined;
};

const readTimeOf: FieldReader = (text, draft) => {
  if (text !== 'happened') return fault('value', text);
  draft.filters = { ...draft.filters, timeOf: text };
  return undefined;
};

const readUndated: FieldReader = (text, draft) => {
  if (text !== '0') return fault('value', text);
  draft.filters = { ...draft.filters, keepsUndated: false };
  return undefined;
};

const readCamera: FieldReader = (text, draft) => {
  const [xText, yText, ratioText, ...rest] = text.split(',');
  const [x, y] = [readNumber(xText ?? '', CENTRE_FORM), readNumber(yText ?? '', CENTRE_FORM)];
  const ratio = readNumber(ratioText ?? '', RATIO_FORM);
  if (x === undefined || y === undefined || ratio === undefined || rest.length > 0) return fault('number', text);
  draft.camera = { x, y, ratio };
  return undefined;
};

const readSelectedNodes: FieldReader = (text, draft) => {
  const ids: string[] = [];
  draft.selection = { kind: 'nodes', ids };
  return readEach(text, ',', part => {
    const id = readId(part);
    if (id === undefined) return 'value';
    if (ids.length >= ID_LIMIT) return 'size';
    ids.push(id);
    return undefined;
  });
};

const readSelectedFact: FieldReader = (text, draft) => {
  const id = readId(text);
  if (id === undefined) return fault('value', text);
  draft.selection = { kind: 'fact', id };
  return undefined;
};

const readSelectedPair: FieldReader = (text, draft) => {
  const [first, second, ...rest] = text.split(',').map(readId);
  if (first === undefined || second === undefined || rest.length > 0) return fault('value', text);
  draft.selection = { kind: 'pair', ends: [first, second] };
  return undefined;
};

const readLanguage: FieldReader = (text, draft) => {
  if (text !== 'nl' && text !== 'en') return fault('value', text);
  draft.language = text;
  return undefined;
};

/** By key. Nodes come first in an address, for lists of indexes refer to those read before. */
export const FIELD_READERS: ReadonlyMap<string, FieldReader> = new Map([
  ['n', readNodes],
  ['p', readPins],
  ['h', readHidden],
  ['b', readBrought],
  ...FACET_NAMES.map((facet): [string, FieldReader] => [FACET_KEYS[facet], readOff(facet)]),
  ['fm', readConfidence],
  ['fd', readTime],
  ['fw', readTimeOf],
  ['fu', readUndated],
  ['c', readCamera],
  ['sn', readSelectedNodes],
  ['sf', readSelectedFact],
  ['sp', readSelectedPair],
  ['l', readLanguage],
]);
