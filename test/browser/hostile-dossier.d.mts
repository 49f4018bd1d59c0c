// Types of hostile-dossier.mjs, which is plain so that it can use the built package.
export const MARKUP: string;
export const REVERSED: string;
export const ENDLESS: string;
export function writeHostileDossier(path: string): Promise<void>;
