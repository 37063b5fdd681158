// The smallest server that speaks with y-websocket's provider: sync and presence of one document per path.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';

const SYNC = 0;
const AWARENESS = 1;

interface Room {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly sockets: Set<WebSocket>;
}

export async function startYWebsocketServer() {
  const rooms = new Map<string, Room>();
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  server.on('connection', (socket, { url = '' }) => {
    const room = rooms.get(url) ?? openRoom();
    rooms.set(url, room);
    room.sockets.add(socket);
    socket.on('close', () => room.sockets.delete(socket));
    socket.on('message', (data: Buffer) => hear(room, socket, new Uint8Array(data)));
    socket.send(message(SYNC, (encoder) => writeSyncStep1(encoder, room.doc)));
    socket.send(presence(room));
  });
  onTestFinished(async () => {
    for (const { awareness, sockets } of rooms.values()) {
      awareness.destroy();
      for (const socket of sockets) socket.terminate();
    }
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `ws://127.0.0.1:${(server.address() as { port: number }).port}` };
}

function openRoom(): Room {
  const doc = new Y.Doc();
  const room = { doc, awareness: new Awareness(doc), sockets: new Set<WebSocket>() };
  room.awareness.setLocalState(null);
  const tell = (bytes: Uint8Array) => room.sockets.forEach((socket) => socket.send(bytes));
  doc.on('update', (update: Uint8Array) => tell(message(SYNC, (encoder) => writeUpdate(encoder, update))));
  room.awareness.on('update', () => tell(presence(room)));
  return room;
}

function hear({ doc, awareness }: Room, socket: WebSocket, bytes: Uint8Array) {
  const decoder = decoding.createDecoder(bytes);
  const kind = decoding.readVarUint(decoder);
  if (kind === AWARENESS) return applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), socket);
  if (kind !== SYNC) return;
  const answer = message(SYNC, (encoder) => void readSyncMessage(decoder, encoder, doc, socket));
  if (answer.length > 1) socket.send(answer);
}

function presence({ awareness }: Room): Uint8Array {
  const update = encodeAwarenessUpdate(awareness, [...awareness.getStates().keys()]);
  return message(AWARENESS, (encoder) => encoding.writeVarUint8Array(encoder, update));
}

function message(kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
}
