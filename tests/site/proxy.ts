import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface SiteProxy {
  readonly port: number;
  /** Every host that was asked for and is not the site's, as `host:port` or a whole plain address. */
  readonly refused: string[];
  /** Every tunnel made, as `host:port`. */
  readonly tunnelled: string[];
  close(): Promise<void>;
}

export type { SiteProxy as Proxy };

/** Only the two names the product covers, only TLS. */
const OURS = /^(?:[a-z0-9-]+\.)*aliexpress\.(?:com|us):443$/i;

const refuse = (socket: Duplex): void => {
  socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
};

function tunnel(client: Duplex, port: number, head: Buffer, open: Set<Duplex>): void {
  const site: Socket = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    site.write(head);
    site.pipe(client);
    client.pipe(site);
  });
  open.add(site);
  const end = (): void => {
    site.destroy();
    client.destroy();
    open.delete(site);
  };
  for (const socket of [site, client]) socket.on('error', end).on('close', end);
}

/**
 * A loopback CONNECT proxy: the covered hosts lead to the stand-in site, every other one is refused and noted down.
 * @param site the stand-in, or its TLS port
 */
export async function startProxy(site: { readonly port: number }): Promise<SiteProxy> {
  const refused: string[] = [];
  const tunnelled: string[] = [];
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, client, head) => {
    const host = request.url ?? '';
    client.on('error', () => client.destroy());
    const isOurs = OURS.test(host);
    (isOurs ? tunnelled : refused).push(host);
    if (isOurs) tunnel(client, site.port, head, open);
    else refuse(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { port, refused, tunnelled, close };
}
