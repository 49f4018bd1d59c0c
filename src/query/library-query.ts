// A query of the library: what its file says of itself, checked.
import * as z from 'zod';
import { InputError } from '../failure/index.js';
import type { QueryValue } from './engine.js';
import { tokenizeCypher } from './tokenize-cypher.js';

export const ParameterType = z.enum(['string', 'integer', 'float', 'boolean', 'list', 'date']);
export type ParameterType = z.infer<typeof ParameterType>;

export type QueryParameter = {
  name: string;
  type: ParameterType;
  /** Absent when the parameter has to be given. */
  default?: QueryValue;
  description: string;
};

export type LibraryQuery = {
  /** The file's name without its ending. */
  name: string;
  /** One sentence. */
  purpose: string;
  parameters: QueryParameter[];
  /** Columns in order. */
  returns: string[];
  /** The index that it is fast by, or what it reads without one. */
  index: string;
  examples: string[];
  cypher: string;
};

const Header = z.object({
  name: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'has to be lower-case words with hyphens'),
  purpose: z.string().regex(/^\S.*\.$/, 'has to be one sentence'),
  returns: z.array(z.string().regex(/^\w+$/)).min(1),
  index: z.string().min(1),
  examples: z.array(z.string().startsWith('verband query ')),
});

const FIELD = /^(parameters|returns|index|example): (.*)$/;
const PARAMETER = /^(\w+): (\w+)(?:, default ("[^"]*"|\[[^\]]*\]|[\w.+-]+))?, (\S.*)$/;

/**
 * Reads a file of `cypher/queries`: comment lines, then one statement.
 *
 * @throws InputError `damaged-query` naming the file and what is wrong
 */
export function parseLibraryQuery(file: string, text: string): LibraryQuery {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex(line => !line.startsWith('//'));
  const comments = lines.slice(0, Math.max(end, 0)).map(line => line.slice(2).trim());
  const valuesOf = (key: string): string[] =>
    comments.flatMap(line => (line.startsWith(`${key}: `) ? line.slice(key.length + 2) : []));
  const header = Header.safeParse({
    name: file.replace(/\.cypher$/, ''),
    purpose: comments[0] ?? '',
    returns: valuesOf('returns').flatMap(value => value.split(/,\s*/)),
    index: valuesOf('index').join(' '),
    examples: valuesOf('example'),
  });
  if (!header.success) throw damaged(file, z.prettifyError(header.error));
  const strange = comments.slice(1).find(line => !FIELD.test(line));
  if (strange !== undefined) throw damaged(file, `the comment ${JSON.stringify(strange)} is no field`);
  const parameters = valuesOf('parameters').map(value => parseParameter(file, value));
  const cypher = lines.slice(end).join('\n').trim();
  assertDeclared(file, cypher, parameters);
  return { ...header.data, parameters, cypher };
}

function parseParameter(file: string, value: string): QueryParameter {
  const [, name, typeName, written, description] = PARAMETER.exec(value) ?? [];
  const type = ParameterType.safeParse(typeName);
  if (name === undefined || description === undefined || !type.success) {
    throw damaged(file, `the parameter ${JSON.stringify(value)} is not "name: type, default value, description"`);
  }
  const parameter = { name, type: type.data, description };
  if (written === undefined) return parameter;
  try {
    return { ...parameter, default: JSON.parse(written) };
  } catch {
    throw damaged(file, `the default ${written} of ${name} is not JSON`);
  }
}

/** The header and the statement have to speak of the same parameters. */
function assertDeclared(file: string, cypher: string, parameters: readonly QueryParameter[]): void {
  const used = new Set(tokenizeCypher(cypher).flatMap(({ text }) => (/^\$\w/.test(text) ? text.slice(1) : [])));
  const declared = new Set(parameters.map(parameter => parameter.name));
  const undeclared = [...used].find(name => !declared.has(name));
  if (undeclared !== undefined) throw damaged(file, `it uses $${undeclared}, which the header does not declare`);
  const unused = [...declared].find(name => !used.has(name));
  if (unused !== undefined) throw damaged(file, `the header declares ${unused}, which it does not use`);
}

function damaged(file: string, reason: string): InputError {
  return new InputError({
    code: 'damaged-query',
    message: `cypher/queries/${file} is not a library query: ${reason}`,
    next: 'Mend its header after the others in cypher/queries, or reinstall the package.',
    source: file,
  });
}
