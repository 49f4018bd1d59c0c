// Bytes of a stream, up to a limit.

/**
 * Collects a stream; stops at once when it holds more than `maxBytes`.
 * `isWhole` is false when the stream went on: then `bytes` are its first `maxBytes`.
 */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.byteLength;
    // Leaving the loop closes the stream: an endless one ends here.
    if (length > maxBytes) return { bytes: Buffer.concat(chunks, maxBytes), isWhole: false };
  }
  return { bytes: Buffer.concat(chunks, length), isWhole: true };
}
