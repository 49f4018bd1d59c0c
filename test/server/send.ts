// Sends HTTP requests as they are written: any Host, any path, nothing tidied up on the way.
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export type Sent = {
  port: number;
  path: string;
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | readonly string[];
};

export type Received = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string };

/** The answer, its body unpacked. A body that is a list is sent in chunks without its length. */
export function send({ port, path, method = 'GET', headers = {}, body }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode = 0, headers: answered } = response;
        resolve({ status: statusCode, headers: answered, bytes, text: unpack(bytes, answered['content-encoding']) });
      });
    });
    asked.on('error', reject);
    if (typeof body === 'string') asked.setHeader('Content-Length', Buffer.byteLength(body));
    for (const chunk of typeof body === 'string' ? [body] : (body ?? [])) asked.write(chunk);
    asked.end();
  });
}

function unpack(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === 'gzip') return gunzipSync(bytes).toString('utf8');
  if (encoding === 'br') return brotliDecompressSync(bytes).toString('utf8');
  return bytes.toString('utf8');
}
