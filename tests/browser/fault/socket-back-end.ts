import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A back end that takes what is published over a WebSocket: the witness of it. */
export interface SocketBackEnd {
  address: string;
  /** What came, one text for each message. */
  got: readonly string[];
  close: () => Promise<void>;
}

/** What the handshake's answer is made with (RFC 6455, 1.3). */
const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export async function startSocketBackEnd(): Promise<SocketBackEnd> {
  const got: string[] = [];
  const lines = new Set<Duplex>();
  const server = createServer().on('upgrade', ({ headers }, line) => {
    lines.add(line);
    const key = createHash('sha1').update(`${headers['sec-websocket-key']}${magic}`).digest('base64');
    line.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
    line.on('data', (frame: Buffer) => void got.push(textIn(frame)));
    line.on('error', () => line.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    close: async () => {
      for (const line of lines) line.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The text of one whole frame of less than 64 kB, masked as browsers send it (RFC 6455, 5.2). */
function textIn(frame: Buffer): string {
  const short = (frame[1] ?? 0) & 0x7f;
  const at = short === 126 ? 4 : 2;
  const mask = frame.subarray(at, at + 4);
  const masked = frame.subarray(at + 4);
  return Buffer.from(masked.map((byte, index) => byte ^ (mask[index % 4] ?? 0))).toString('utf8');
}
