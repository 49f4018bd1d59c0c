// The colours of an export: those of the screen, read once and handed in, so that writers know no page.
import type { FactStatus } from '../../src/model/index.js';
import type { SceneNode } from '../state/index.js';

export type ExportPalette = {
  readonly canvas: string;
  readonly text: string;
  readonly muted: string;
  /** On a disc of a type's colour. */
  readonly onType: string;
  readonly types: Readonly<Record<SceneNode['type'], string>>;
  readonly statuses: Readonly<Record<FactStatus, string>>;
};

/**
 * The palette by the names of `theme/tokens.css`.
 * @param read gives the value of a custom property, with or without blanks around it
 * @example readPalette(name => getComputedStyle(document.documentElement).getPropertyValue(name));
 */
export function readPalette(read: (token: string) => string): ExportPalette {
  const colour = (name: string) => read(`--${name}`).trim();
  return {
    canvas: colour('canvas'),
    text: colour('text'),
    muted: colour('muted'),
    onType: colour('canvas'),
    types: {
      Person: colour('type-person'),
      Organization: colour('type-organization'),
      Place: colour('type-place'),
      Event: colour('type-event'),
      Work: colour('type-work'),
      Group: colour('type-group'),
      Literal: colour('type-literal'),
      more: colour('muted'),
    },
    statuses: {
      asserted: colour('status-asserted'),
      attributed: colour('status-attributed'),
      planned: colour('status-planned'),
      disputed: colour('status-disputed'),
    },
  };
}
