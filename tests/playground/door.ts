import type { Server } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A local port behind which one playground comes after another: for a browser that is started once for all of them. */
export interface Door {
  port: number;
  /** Whoever knocks from now on is let in there, and nobody is with the last one any more. */
  leadTo: (server: Server) => void;
}

export async function openDoor(): Promise<Door> {
  let behind: Server | null = null;
  const inside = new Set<Socket>();
  const door = createServer((socket) => {
    inside.add(socket);
    socket.once('close', () => inside.delete(socket));
    // A browser that has gone takes its lines with it.
    socket.on('error', () => socket.destroy());
    if (behind) behind.emit('connection', socket);
    else socket.destroy();
  });
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  // It stays as long as the process has something else to do.
  door.unref();
  return {
    port: (door.address() as AddressInfo).port,
    leadTo: (server) => {
      for (const socket of inside) socket.destroy();
      behind = server;
    },
  };
}
