// A door in front of a Neo4j that can be shut: to the server behind us that is a Neo4j that went down.
import { connect, createServer, type Server, type Socket } from 'node:net';

export type Proxy = { uri: string; shut: () => Promise<void>; open: () => Promise<void> };

/** Lets through everything until it is shut. NOTE: `bolt:`, for a routing address would lead past the door. */
export async function openProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target.replace(/^\w+/, 'http'));
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let ownPort = 0;
  const open = async (): Promise<void> => {
    server = createServer(client => {
      const behind = connect(Number(port || 7687), hostname);
      for (const socket of [client, behind]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.once('close', () => sockets.delete(socket));
      }
      client.pipe(behind).pipe(client);
    });
    ownPort = await listen(server, ownPort);
  };
  const shut = async (): Promise<void> => {
    const isClosed = new Promise<void>(resolve => server?.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await isClosed;
  };
  await open();
  return { uri: `bolt://127.0.0.1:${ownPort}`, shut, open };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
