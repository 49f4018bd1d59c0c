// Features as 32-bit numbers: the same on every machine, without a table of strings.

/** FNV-1a over the UTF-16 units of a text, with a seed that keeps kinds of features apart. Unsigned 32 bits. */
export function hashText(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Joins a hash and a number to a new hash: for features made of two parts, or of a part and its position. */
export function mixHash(hash: number, value: number): number {
  return finish(Math.imul(hash ^ Math.imul(value + 1, 0x85ebca6b), 0x01000193));
}

/** The finaliser of MurmurHash3 (Appleby 2011): every bit of the input reaches every bit of the output. */
function finish(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
