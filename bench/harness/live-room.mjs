import { WebSocketServer } from 'ws';
import { CHANGE, PRESENCE } from './live-kinds.mjs';

const message = (kind, bytes) => Buffer.concat([Buffer.of(kind), bytes]);

/** A server as a page sees it: it sends what fifty others did, each change and each presence as a message of its own. */
export async function openRoom() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  let recording;
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.send(message(CHANGE, recording.seed));
  });
  const send = (kind, bytes) => sockets.forEach((socket) => socket.send(message(kind, bytes)));
  return {
    url: `ws://127.0.0.1:${server.address().port}`,
    use: (next) => void (recording = next),
    joinAll: () => recording.joined.forEach((bytes) => send(PRESENCE, bytes)),
    /** Plays turns at their times, `span` ms per turn: everybody's vote at a time of their own within its first `within` ms. */
    async vote(turns, span, within, random) {
      const start = performance.now();
      const deeds = recording.turns
        .slice(0, turns)
        .flatMap((votes, turn) =>
          votes.map((vote) => ({ ...vote, at: start + turn * span + random() * within })),
        );
      deeds.sort((a, b) => a.at - b.at);
      for (const { at, update, presence } of deeds) {
        const wait = at - performance.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        send(CHANGE, update);
        send(PRESENCE, presence);
      }
      return deeds.length;
    },
    close() {
      for (const socket of sockets) socket.terminate();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
