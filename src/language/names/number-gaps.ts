// Ascending numbers as the gaps between them, seven bits a byte: what a table of hashes costs least as.

/** @param numbers unsigned 32 bits, each larger than the one before */
export function packGaps(numbers: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = -1;
  for (const number of numbers) {
    let gap = number - before - 1;
    while (gap > 127) {
      bytes.push((gap % 128) + 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
    before = number;
  }
  return Uint8Array.from(bytes);
}

/** The numbers again; bytes that end inside a number give one number less. */
export function unpackGaps(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.reduce((count, byte) => count + (byte < 128 ? 1 : 0), 0));
  let before = -1;
  let gap = 0;
  let unit = 1;
  let at = 0;
  for (const byte of bytes) {
    gap += (byte % 128) * unit;
    unit *= 128;
    if (byte > 127) continue;
    before += gap + 1;
    numbers[at] = before;
    at += 1;
    gap = 0;
    unit = 1;
  }
  return numbers;
}
