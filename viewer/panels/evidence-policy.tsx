// What the statuses mean, and what gives no edge: the policy of the projection, for whoever wants to know.
import type { Language } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { StatusBadge } from './status-badge.js';

const STATUSES = ['asserted', 'attributed', 'planned', 'disputed'] as const;

export function EvidencePolicy({ language }: { language: Language }) {
  const words = evidenceWords[language];
  return (
    <details class="evidence-policy">
      <summary>{words.policy}</summary>
      <ul class="evidence-policy-rows">
        {STATUSES.map(status => (
          <li key={status}>
            <StatusBadge status={status} language={language} /> {words.policyRows[status]}
          </li>
        ))}
      </ul>
      <p>{words.policyNone}</p>
      <p>
        <strong>{words.trust}</strong> {words.confidenceWhy}
      </p>
    </details>
  );
}
