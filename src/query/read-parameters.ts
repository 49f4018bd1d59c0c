// Parameters of a query: from `name=value` as typed at a terminal, or as JSON values, to what the query declares.
import * as z from 'zod';
import { UsageError } from '../failure/index.js';
import type { QueryValue } from './engine.js';
import type { LibraryQuery, ParameterType, QueryParameter } from './library-query.js';
import { nearestNames } from './nearest-names.js';

type Declared = Pick<LibraryQuery, 'name' | 'parameters'>;
export type QueryParameters = Readonly<Record<string, QueryValue>>;

const QueryValueSchema: z.ZodType<QueryValue> = z.json();

const SCHEMAS: Readonly<Record<ParameterType, z.ZodType<QueryValue>>> = {
  string: z.string(),
  integer: z.int(),
  float: z.number(),
  boolean: z.boolean(),
  list: z.array(QueryValueSchema),
  date: z.iso.date(),
};

const WRITTEN: Readonly<Record<ParameterType, string>> = {
  string: 'text',
  integer: 'a whole number',
  float: 'a number',
  boolean: 'true or false',
  list: 'a JSON list such as ["a", "b"]',
  date: 'a date such as 2021-08-12',
};

/**
 * Reads `name=value` pairs for a library query and fills in its defaults. For free Cypher (no query) a value that is
 * JSON is taken as such, any other as text.
 *
 * @throws UsageError `bad-parameter`, `unknown-parameter`, `missing-parameter`
 */
export function readParameters(query: Declared | undefined, pairs: readonly string[]): QueryParameters {
  const given: Record<string, QueryValue> = {};
  for (const pair of pairs) {
    const [, name, text] = /^\$?(\w+)=([\s\S]*)$/.exec(pair) ?? [];
    if (name === undefined || text === undefined) throw badParameter(`${JSON.stringify(pair)} is not name=value.`);
    if (Object.hasOwn(given, name)) throw badParameter(`The parameter ${name} is given twice.`);
    const type = query?.parameters.find(parameter => parameter.name === name)?.type;
    given[name] = type === 'string' || type === 'date' ? text : parseValue(text);
  }
  return query === undefined ? given : completeParameters(query, given);
}

function parseValue(text: string): QueryValue {
  try {
    return QueryValueSchema.parse(JSON.parse(text));
  } catch {
    return text;
  }
}

/**
 * Checks values against what a library query declares and fills in its defaults.
 *
 * @throws UsageError `bad-parameter`, `unknown-parameter`, `missing-parameter`
 */
export function completeParameters({ name, parameters }: Declared, given: QueryParameters): QueryParameters {
  const known = parameters.map(parameter => parameter.name);
  const unknown = Object.keys(given).find(key => !known.includes(key));
  if (unknown !== undefined) throw unknownParameter(name, unknown, known);
  return Object.fromEntries(parameters.map(parameter => [parameter.name, valueOfParameter(name, parameter, given)]));
}

function valueOfParameter(query: string, parameter: QueryParameter, given: QueryParameters): QueryValue {
  const { name, type, description } = parameter;
  const value = Object.hasOwn(given, name) ? given[name] : parameter.default;
  if (value === undefined) {
    throw new UsageError({
      code: 'missing-parameter',
      message: `The query ${query} needs the parameter ${name}: ${description}.`,
      next: `Give it as --param ${name}=value, where the value is ${WRITTEN[type]}.`,
    });
  }
  const checked = SCHEMAS[type].safeParse(value);
  if (checked.success) return checked.data;
  throw badParameter(`The parameter ${name} of ${query} has to be ${WRITTEN[type]}, not ${JSON.stringify(value)}.`);
}

function unknownParameter(query: string, name: string, known: readonly string[]): UsageError {
  const [near] = nearestNames(name, known);
  return new UsageError({
    code: 'unknown-parameter',
    message: `The query ${query} has no parameter ${name}.`,
    next: `${near === undefined ? '' : `Did you mean ${near}? `}It takes ${known.join(', ')}.`,
  });
}

function badParameter(message: string): UsageError {
  return new UsageError({ code: 'bad-parameter', message, next: 'Write parameters as --param name=value.' });
}
