// What zod found wrong with a question, in plain words: the field, its value, what it must be.
import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** Problems that are told one by one. */
const TOLD = 3;
const VALUE_WIDTH = 60;

/** `limit is "900", which is above 50; q is missing`: wants issues that carry their input. */
export function describeIssues(issues: readonly Issue[]): string {
  const told = issues.slice(0, TOLD).map(describe);
  const others = issues.length - told.length;
  return [...told, ...(others > 0 ? [`and ${others} more`] : [])].join('; ');
}

function describe(issue: Issue): string {
  const field = issue.path.length === 0 ? 'the request' : issue.path.map(String).join('.');
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${field} is missing`;
  return `${field} is ${show(issue.input)}, ${fault(issue)}`;
}

function fault(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `which is no ${NOUNS.get(issue.expected) ?? issue.expected}`;
    case 'invalid_value':
      return `which is none of ${issue.values.map(value => JSON.stringify(value)).join(', ')}`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `which is above ${issue.maximum}`
        : `which is longer than ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `which is below ${issue.minimum}`
        : `which is shorter than ${issue.minimum}`;
    default:
      return issue.message.startsWith('must') ? `and ${issue.message}` : 'which does not have the right form';
  }
}

/** What zod calls `array` is a list to everybody else. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['array', 'list'],
  ['string', 'text'],
  ['int', 'whole number'],
  ['boolean', 'yes or no'],
]);

/** A long list is told by its length. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > VALUE_WIDTH ? `${text.slice(0, VALUE_WIDTH)}…` : text;
}
