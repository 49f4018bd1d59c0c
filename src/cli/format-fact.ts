// A fact or a claim as lines of text: who does what to whom, who says so, the sentence, the source.

import { compareText } from '../graph/index.js';
import type { Claim, Entity, Fact } from '../model/index.js';
import { plainText, wrapText } from './plain-text.js';
import type { Terminal } from './terminal.js';

/** A fact with the names of its ends: what `--json` prints. */
export type NamedFact = Fact & { subjectName: string; objectName: string };

/** Names both ends and sorts by them, so that what is said of one stands together. A literal is its own name. */
export function nameEnds(facts: readonly Fact[], entities: readonly Entity[]): NamedFact[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const named = facts.map(fact => ({
    ...fact,
    subjectName: nameOf(fact.subject),
    objectName: fact.literal ?? nameOf(fact.object),
  }));
  const keyOf = ({ subjectName, predicate, objectName, id }: NamedFact): string =>
    [subjectName, predicate, objectName, id].join('\u001f');
  return named.sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

const INDENT = '    ';
/** Longer lines are hard to follow, however wide the window is. */
const READABLE = 110;

/** Status, triple and details on the first line; the sentence and where it stands below. */
export function formatFact(fact: NamedFact, terminal: Terminal): string[] {
  const { bold, dim, cyan } = terminal.paint;
  const { subjectName, objectName, predicate, literal } = fact;
  const object = literal === undefined ? bold(plainText(objectName)) : `“${plainText(objectName)}”`;
  const details = detailsOf(fact).map(plainText).join(', ');
  const claimed = fact.claimedBy.length === 0 ? '' : `  claimed by ${plainText(fact.claimedBy.join(', '))}`;
  const denied = fact.deniedBy.length === 0 ? '' : `  denied by ${plainText(fact.deniedBy.join(', '))}`;
  const triple = `${bold(plainText(subjectName))} –${cyan(predicate)}→ ${object}`;
  const source = [fact.evidenceUrl, fact.firstReported, originsOf(fact.origins)].filter(part => part !== undefined);
  return [
    `${paintStatus(fact.status, terminal)} ${triple}${details === '' ? '' : ` (${details})`}${claimed}${denied}`,
    ...formatQuote(fact.evidence, terminal),
    `${INDENT}${dim(source.map(plainText).join(' · '))}`,
  ];
}

/** A sentence in quotes, wrapped and indented. */
export function formatQuote(quote: string, terminal: Terminal): string[] {
  return wrapText(
    `“${plainText(quote)}”`,
    (terminal.isScreen ? Math.min(terminal.width, READABLE) : terminal.width) - INDENT.length,
  ).map(line => `${INDENT}${line}`);
}

function paintStatus(status: Fact['status'], { paint }: Terminal): string {
  const colour = { asserted: paint.green, attributed: paint.yellow, planned: paint.blue, disputed: paint.red }[status];
  return colour(status.padEnd('attributed'.length));
}

function originsOf(origins: number): string | undefined {
  return origins === 1 ? undefined : `${origins} origins`;
}

function detailsOf({ quantity, role, validFrom, validTo, ended }: Fact): string[] {
  const period = validFrom === validTo ? validFrom : `${validFrom ?? ''}…${validTo ?? ''}`;
  return [formatQuantity(quantity), role, period, ended === undefined ? undefined : 'over'].filter(
    (part): part is string => part !== undefined && part !== '',
  );
}

/** Number and unit, with the comparator where it is not exact. */
export function formatQuantity(quantity: Claim['quantity']): string | undefined {
  if (quantity === undefined) return undefined;
  const { comparator, value, unit } = quantity;
  return `${comparator === 'exact' ? '' : `${comparator} `}${value} ${unit}`;
}
