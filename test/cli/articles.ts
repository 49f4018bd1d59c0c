// Short articles that the command line is tested with: what they say is plain enough for any extractor of ours.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const KANDAHAR = 'De taliban beweren dat ze Kandahar ingenomen hebben, de tweede stad van Afghanistan.';
export const HERAT = 'The Taliban captured Herat on Thursday evening after weeks of fighting.';
export const FRENCH =
  'Le président de la République a annoncé hier soir une réforme des retraites qui sera présentée au Parlement.';

/** Writes files into a folder, which is made, and returns its path. */
export function writeArticles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
