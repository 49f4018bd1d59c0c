// Types of crowd-dossier.mjs, which is plain so that it can use the built package.
export function writeCrowdDossier(path: string): Promise<string[]>;
