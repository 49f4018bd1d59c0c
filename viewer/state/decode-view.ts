// A view from the text of an address. No text whatever makes it throw.
import { type DamageKind, type DecodedView, findStoredId, TEXT_LIMIT, VIEW_VERSION, WHOLE_BOX } from './address.js';
import { type Draft, FIELD_READERS } from './read-fields.js';
import { NO_FILTERS, NOTHING_SELECTED } from './view.js';

const STORED_ID = /^view_[0-9a-f]{24}$/;

/**
 * Reads what `encodeView` or `encodeStored` wrote, with or without the `#`. A text of another version or with anything
 * that does not fit gives the problem and no view: half a view would pass for a whole one. Names are not looked up:
 * the store says which of them it does not know.
 */
export function decodeView(text: string): DecodedView {
  const fragment = text.startsWith('#') ? text.slice(1) : text;
  if (fragment === '') return { kind: 'empty' };
  if (fragment.length > TEXT_LIMIT) return damaged('size', 0, fragment);
  const id = findStoredId(fragment);
  if (id !== undefined) return STORED_ID.test(id) ? { kind: 'stored', id } : damaged('stored', 0, fragment);
  const [prefix = '', digits] = /^([1-9]\d{0,8})\//.exec(fragment) ?? [];
  if (digits === undefined) return damaged('version', 0, fragment);
  const version = Number(digits);
  return version > VIEW_VERSION ? { kind: 'newer', version } : readFields(fragment, prefix.length);
}

function readFields(fragment: string, start: number): DecodedView {
  const draft = emptyDraft();
  const seen = new Set<string>();
  let at = start;
  for (const field of fragment.slice(start) === '' ? [] : fragment.slice(start).split('&')) {
    const equals = field.indexOf('=');
    const key = field.slice(0, Math.max(0, equals));
    const read = FIELD_READERS.get(key);
    // Two selections contradict each other as much as two fields of one name.
    const name = key.startsWith('s') ? 's' : key;
    if (read === undefined || seen.has(name)) return damaged('field', at, field);
    seen.add(name);
    const fault = read(field.slice(equals + 1), draft);
    if (fault !== undefined) return damaged(fault.what, at + equals + 1 + fault.at, fault.found);
    at += field.length + 1;
  }
  return viewOf(draft);
}

function emptyDraft(): Draft {
  const { off, ...filters } = NO_FILTERS;
  return {
    places: new Map(),
    hidden: new Set(),
    broughtBy: new Map(),
    off: { ...off },
    filters,
    camera: WHOLE_BOX,
    selection: NOTHING_SELECTED,
  };
}

function viewOf({ places, hidden, broughtBy, off, filters, camera, selection, language }: Draft): DecodedView {
  const view = { places, hidden, broughtBy, filters: { ...filters, off } };
  return { kind: 'view', view, camera, selection, ...(language === undefined ? {} : { language }) };
}

const SHOWN = 40;

function damaged(what: DamageKind, at: number, found: string): DecodedView {
  const beginning = found.slice(0, SHOWN).replace(/[^\x20-\x7e]/g, '?');
  return { kind: 'damaged', what, at, where: `${at}: ${beginning}${found.length > SHOWN ? '…' : ''}` };
}
