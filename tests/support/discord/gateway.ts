// Gateway v10 over plain ws://, JSON, uncompressed. Sessions outlive abnormal closes and replay on RESUME.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from './clock.ts';
import type { Settings } from './options.ts';
import type { Id, Json } from './types.ts';
import { guildCreatePayload, memberPayload, userPayload } from './world/payloads.ts';
import type { World } from './world/index.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageReactions: 1 << 10,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

const PRIVILEGED = INTENT.guildMembers | INTENT.guildPresences | INTENT.messageContent;
const MAX_PAYLOAD_BYTES = 4096;
const REPLAY_EVENTS = 1000;

/** The intent an event needs; 0 for those that everyone gets. */
function intentOf(event: string, data: Json): number {
  if (/^(GUILD_(CREATE|UPDATE|DELETE|ROLE)|CHANNEL_|THREAD_)/.test(event)) return INTENT.guilds;
  if (event.startsWith('GUILD_MEMBER_')) return INTENT.guildMembers;
  if (event.startsWith('MESSAGE_REACTION')) return INTENT.guildMessageReactions;
  if (event.startsWith('MESSAGE_')) return data['guild_id'] ? INTENT.guildMessages : INTENT.directMessages;
  return 0;
}

function parsePacket(text: string): { op: number; d?: Json } | null {
  try {
    return JSON.parse(text) as { op: number; d?: Json };
  } catch {
    return null;
  }
}

interface Session {
  id: string;
  sequence: number;
  buffer: { s: number; text: string }[];
  socket: WebSocket | null;
  intents: number;
  shard: [number, number];
}

export interface Gateway {
  /** Every IDENTIFY: one per fresh login. */
  identifies: { at: number; shard: [number, number]; intents: number }[];
  /** Every successful RESUME. */
  resumes: { at: number }[];
  heartbeats: number;
  /** Do not acknowledge heartbeats (a zombie connection). */
  muteAcks: boolean;
  /** Answer RESUME with INVALID_SESSION. */
  refuseResume: boolean;
  /** Refuse new connections. */
  offline: boolean;
  sessions(): { id: string; shard: [number, number]; connected: boolean }[];
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells every session that may hear it; answers how many. */
  dispatch(event: string, data: Json, guildId: Id | null): number;
  /** Cuts all sockets; sessions can be resumed. */
  dropSockets(): void;
  /** Op 7: asks all clients to reconnect. */
  reconnect(): void;
  /** Op 9. */
  invalidate(resumable?: boolean): void;
  closeWith(code: number): void;
  stop(): void;
}

interface Parts {
  world: World;
  clock: Clock;
  settings: Settings;
  token(): string;
  url(): string;
}

export function createGateway({ world, clock, settings, token, url }: Parts): Gateway {
  const { state } = world;
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD_BYTES });
  const sessions = new Map<string, Session>();
  const open = () => [...sessions.values()].flatMap(s => s.socket ?? []);

  function owns([index, count]: [number, number], guildId: Id | null): boolean {
    return guildId === null ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
  }

  function push(session: Session, event: string, data: Json): void {
    session.sequence += 1;
    const text = JSON.stringify({ op: OP.dispatch, t: event, s: session.sequence, d: data });
    session.buffer.push({ s: session.sequence, text });
    if (session.buffer.length > REPLAY_EVENTS) session.buffer.shift();
    session.socket?.send(text);
  }

  /** Without the content intent, others' server messages come without their text unless they mention the bot. */
  function redacted(event: string, data: Json, intents: number): Json {
    if (!/^MESSAGE_(CREATE|UPDATE)$/.test(event) || intents & INTENT.messageContent) return data;
    const author = data['author'] as { id?: Id } | undefined;
    const mentioned = String(data['content']).includes(`<@${state.bot.id}>`);
    if (author?.id === state.bot.id || !data['guild_id'] || mentioned) return data;
    return { ...data, content: '', embeds: [], attachments: [], components: [] };
  }

  function dispatch(event: string, data: Json, guildId: Id | null): number {
    const guild = guildId ? state.guilds.get(guildId) : undefined;
    const outsider = guild && !guild.members.has(state.bot.id);
    if (outsider && !['GUILD_DELETE', 'INTERACTION_CREATE'].includes(event)) return 0;
    const need = intentOf(event, data);
    const told = [...sessions.values()].filter(
      s => owns(s.shard, guildId) && (need === 0 || (s.intents & need) !== 0),
    );
    for (const session of told) push(session, event, redacted(event, data, session.intents));
    return told.length;
  }

  /** A fault in IDENTIFY as Discord's close code, or null. */
  function identifyFault(d: Json): [number, string] | null {
    const intents = d['intents'];
    const [index, count] = (d['shard'] as [number, number] | undefined) ?? [0, 1];
    if (d['token'] !== token()) return [4004, 'Authentication failed'];
    if (typeof intents !== 'number' || intents < 0 || intents >= 2 ** 26) return [4013, 'Invalid intent(s)'];
    if (intents & PRIVILEGED & ~settings.privilegedIntents) return [4014, 'Disallowed intent(s)'];
    if (index >= count) return [4010, 'Invalid shard'];
    return guildsOf([index, count]).length > 2500 ? [4011, 'Sharding required'] : null;
  }

  const guildsOf = (shard: [number, number]) =>
    [...state.guilds.values()].filter(g => owns(shard, g.id) && g.members.has(state.bot.id));

  function identify(socket: WebSocket, d: Json): Session {
    const shard = (d['shard'] as [number, number] | undefined) ?? [0, 1];
    const intents = Number(d['intents']);
    const session: Session = {
      id: randomBytes(16).toString('hex'),
      sequence: 0,
      buffer: [],
      socket,
      intents,
      shard,
    };
    sessions.set(session.id, session);
    gateway.identifies.push({ at: clock.now(), shard, intents });
    const guilds = guildsOf(shard);
    push(session, 'READY', {
      v: 10,
      user: userPayload(state.bot),
      guilds: guilds.map(g => ({ id: g.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard,
      application: { id: state.bot.id, flags: 1 << 23 },
    });
    if (intents & INTENT.guilds)
      for (const guild of guilds) push(session, 'GUILD_CREATE', guildCreatePayload(state, guild));
    return session;
  }

  function resume(socket: WebSocket, d: Json): Session | null {
    const session = sessions.get(String(d['session_id']));
    const from = Number(d['seq']);
    if (d['token'] !== token()) {
      socket.close(4004, 'Authentication failed');
      return null;
    }
    if (!session || from > session.sequence || gateway.refuseResume) {
      sessions.delete(String(d['session_id']));
      socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
      return null;
    }
    session.socket = socket;
    for (const event of session.buffer) if (event.s > from) socket.send(event.text);
    push(session, 'RESUMED', {});
    gateway.resumes.push({ at: clock.now() });
    return session;
  }

  function sendMembers(session: Session, d: Json): void {
    const guild = state.guilds.get(String(d['guild_id']));
    if (!guild) return;
    const ids = d['user_ids'] ? [d['user_ids']].flat().map(String) : [...guild.members.keys()];
    push(session, 'GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: ids.flatMap(id => guild.members.get(id) ?? []).map(memberPayload),
      chunk_index: 0,
      chunk_count: 1,
      not_found: ids.filter(id => !guild.members.has(id)),
      nonce: d['nonce'],
    });
  }

  function connect(socket: WebSocket, query: URLSearchParams): void {
    if (query.get('v') !== '10') return socket.close(4012, 'Invalid API version');
    if ((query.get('encoding') ?? 'json') !== 'json' || query.get('compress'))
      return socket.close(4002, 'stand-in: uncompressed JSON only');
    let session: Session | null = null;
    let lastBeat = performance.now();
    let received: number[] = [];
    const watchdog = setInterval(() => {
      if (performance.now() - lastBeat > settings.heartbeatMs * 2) socket.close(4009, 'Session timed out');
    }, settings.heartbeatMs).unref();

    const handle = (op: number, d: Json): void => {
      if (op === OP.heartbeat) {
        lastBeat = performance.now();
        gateway.heartbeats += 1;
        if (!gateway.muteAcks) socket.send(JSON.stringify({ op: OP.heartbeatAck }));
      } else if (op === OP.identify) {
        const fault: [number, string] | null = session ? [4005, 'Already authenticated'] : identifyFault(d);
        if (fault) return socket.close(...fault);
        session = identify(socket, d);
      } else if (op === OP.resume) session = resume(socket, d);
      else if (!session) socket.close(4003, 'Not authenticated');
      else if (op === OP.requestMembers) sendMembers(session, d);
      else if (op !== OP.presence && op !== OP.voice) socket.close(4001, 'Unknown opcode');
    };

    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: settings.heartbeatMs } }));
    socket.on('message', raw => {
      const now = performance.now();
      received = [...received.filter(at => now - at < 60_000), now];
      if (received.length > 120) return socket.close(4008, 'Rate limited');
      const packet = parsePacket(String(raw));
      if (packet) handle(packet.op, packet.d ?? {});
      else socket.close(4002, 'Decode error');
    });
    socket.on('close', code => {
      clearInterval(watchdog);
      if (session?.socket !== socket) return;
      session.socket = null;
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    });
    // A client that vanishes mid-frame; the 'close' that follows does the work.
    socket.on('error', () => socket.terminate());
  }

  const gateway: Gateway = {
    identifies: [],
    resumes: [],
    heartbeats: 0,
    muteAcks: false,
    refuseResume: false,
    offline: false,
    sessions: () =>
      [...sessions.values()].map(s => ({ id: s.id, shard: s.shard, connected: s.socket !== null })),
    upgrade(request, socket, head) {
      if (gateway.offline) return void socket.destroy();
      const query = new URL(request.url ?? '/', 'http://local').searchParams;
      server.handleUpgrade(request, socket, head, client => connect(client, query));
    },
    dispatch,
    dropSockets: () => {
      for (const socket of open()) socket.terminate();
    },
    reconnect: () => {
      for (const socket of open()) socket.send(JSON.stringify({ op: OP.reconnect, d: null }));
    },
    invalidate(resumable = false) {
      for (const socket of open()) socket.send(JSON.stringify({ op: OP.invalidSession, d: resumable }));
      if (!resumable) sessions.clear();
    },
    closeWith: code => {
      for (const socket of open()) socket.close(code);
    },
    stop() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
  return gateway;
}
