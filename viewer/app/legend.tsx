// What colours and signs stand for, with how many of each are seen.
import type { NodeType } from '../../src/protocol/index.js';
import { TypeIcon } from '../panels/index.js';
import type { App } from '../state/index.js';

export function Legend({ app }: { app: App }) {
  const counts = new Map<NodeType, number>();
  for (const { type } of app.visible.value.nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  const types = app.overview.value?.ontology.types.filter(({ name }) => counts.has(name)) ?? [];
  if (types.length === 0) return null;
  return (
    <ul class="legend">
      {types.map(({ name, label }) => (
        <li key={name}>
          <TypeIcon type={name} size={16} />
          {label[app.language.value]} <span class="legend-count">{counts.get(name)}</span>
        </li>
      ))}
    </ul>
  );
}
