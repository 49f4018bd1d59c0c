// The exit codes of every command, in one table.
import { CancelledError, InputError, LimitError, NotFoundError, StoreError, UsageError } from '../failure/index.js';

export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 130;

/** What each code means; `verband help exit-codes` prints it, and README.md shows it. */
export const EXIT_CODES: readonly { code: ExitCode; name: string; meaning: string }[] = [
  { code: 0, name: 'done', meaning: 'Everything that was asked for was done.' },
  { code: 1, name: 'internal', meaning: 'A fault in Verband itself.' },
  {
    code: 2,
    name: 'usage',
    meaning: 'The command line is wrong: an option, a parameter, Cypher that writes.',
  },
  { code: 3, name: 'partly', meaning: 'Some articles could not be used; all others are stored (or analysed).' },
  {
    code: 4,
    name: 'input',
    meaning: 'No article could be used (missing, empty, not text, too large), or `status` found the dossier damaged.',
  },
  { code: 5, name: 'not-found', meaning: 'There is no such dossier, article or query.' },
  {
    code: 6,
    name: 'store',
    meaning: 'The store is locked, cannot be reached or refuses; what was reported as stored is stored.',
  },
  { code: 7, name: 'limit', meaning: 'A limit of a query was reached: time or memory.' },
  { code: 130, name: 'cancelled', meaning: 'Stopped by Ctrl-C; what was reported as stored is stored.' },
];

/** The exit code for anything thrown: it follows from who must act. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CancelledError) return 130;
  if (error instanceof UsageError) return 2;
  if (error instanceof InputError) return 4;
  if (error instanceof NotFoundError) return 5;
  if (error instanceof StoreError) return 6;
  if (error instanceof LimitError) return 7;
  return 1;
}
