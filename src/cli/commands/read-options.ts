// Options for reading articles, shared by the commands that do.
import { InvalidArgumentError, Option } from 'commander';
import * as z from 'zod';
import type { ReadSourceOptions } from '../../ingest/index.js';

export const ReadFlags = z.object({
  allowPrivate: z.boolean().optional(),
  ignoreRobots: z.boolean().optional(),
  fetchTimeout: z.number().optional(),
});
export type ReadFlags = z.infer<typeof ReadFlags>;

export const READ_OPTIONS: readonly Option[] = [
  new Option('--allow-private', 'fetch addresses of this machine and its network too'),
  new Option('--ignore-robots', 'fetch what robots.txt asks programs to leave alone'),
  new Option('--fetch-timeout <seconds>', 'longest time for one address (default: 20)').argParser(parseSeconds),
];

export function readOptionsOf({ allowPrivate, ignoreRobots, fetchTimeout }: ReadFlags): ReadSourceOptions {
  return { allowPrivate, ignoreRobots, ...(fetchTimeout === undefined ? {} : { timeoutMs: fetchTimeout * 1000 }) };
}

/** A day: timers cannot count much longer. */
const MAX_SECONDS = 86_400;

/** Seconds above zero, up to a day. @throws InvalidArgumentError, which commander words */
export function parseSeconds(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value <= MAX_SECONDS) return value;
  throw new InvalidArgumentError(`It has to be a number above zero, at the most ${MAX_SECONDS} (a day).`);
}

/** A whole number from zero up. @throws InvalidArgumentError, which commander words */
export function parseCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It has to be a whole number.');
}
