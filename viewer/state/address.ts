// The address of a view: what it may be, and its limits.
import type { NumberForm } from './address-text.js';
import type { Language } from './app.js';
import type { Camera, Selection, View } from './view.js';

/** Longest fragment, in UTF-16 code units, that is given away as it is; a longer view is stored and its id given away. */
export const ADDRESS_LIMIT = 2000;

/** The version that this viewer writes, and the newest that it reads. */
export const VIEW_VERSION = 1;

/** Longest text that is read at all, in UTF-16 code units: fifty thousand nodes of the longest usual ids. */
export const TEXT_LIMIT = 4_000_000;

/** Places, in graph units: to a hundredth, and no further out than a million. */
export const PLACE_FORM: NumberForm = { least: -1_000_000, most: 1_000_000, decimals: 2, otherwise: 0 };

/** The centre of the camera, in framed units. */
export const CENTRE_FORM: NumberForm = { least: -1000, most: 1000, decimals: 5, otherwise: 0.5 };

export const RATIO_FORM: NumberForm = { least: 0.001, most: 1000, decimals: 5, otherwise: 1 };

export const CONFIDENCE_FORM: NumberForm = { least: 0, most: 1, decimals: 3, otherwise: 0 };

/** The whole box: not written out. */
export const WHOLE_BOX: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** What is damaged: the version, the size of the text, a field, a node, a number, a list, a name, a stored view's id. */
export type DamageKind = 'version' | 'size' | 'field' | 'node' | 'number' | 'list' | 'value' | 'stored';

export type ViewProblem =
  /** Written by a newer viewer. */
  | { readonly kind: 'newer'; readonly version: number }
  | {
      readonly kind: 'damaged';
      readonly what: DamageKind;
      /** UTF-16 offset into the fragment, without its `#`. */
      readonly at: number;
      /** For a person: the place, and the beginning of what stands there, in printable ASCII. */
      readonly where: string;
    };

export type DecodedView =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'view';
      readonly view: View;
      readonly camera: Camera;
      readonly selection: Selection;
      readonly language?: Language;
    }
  /** The view is in the store under this id. */
  | { readonly kind: 'stored'; readonly id: string }
  | ViewProblem;

const STORED = 'view=';

/** The fragment for a view that is in the store. */
export function encodeStored(id: string): string {
  return STORED + id;
}

/** The id in a fragment for a stored view, sound or not; undefined for another fragment. */
export function findStoredId(fragment: string): string | undefined {
  return fragment.startsWith(STORED) ? fragment.slice(STORED.length) : undefined;
}
