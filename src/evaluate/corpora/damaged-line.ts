// What is said of a line of a corpus that has not the form of its kind.
import { InputError } from '../../failure/index.js';

/** @param line counted from 1 */
export function damagedLine(name: string, line: number, fault: string): InputError {
  return new InputError({
    code: 'damaged-corpus',
    message: `Line ${line} of ${name} ${fault}.`,
    next: 'Fetch the file again from its source.',
    source: name,
  });
}
