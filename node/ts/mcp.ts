// MCP: servers that the program connects to, and those that it is.

import type { McpNotification } from "./events.js";
import { McpMethods } from "./generated/methods.js";
import type {
  McpConnected,
  McpServed,
  McpServeParams,
  McpServerInfo as CoreMcpServerInfo,
  McpServerOptions as CoreMcpServerOptions,
} from "./generated/types.js";
import { type Camel, camelKeys, snakeKeys } from "./options.js";
import type { AskHandler, AskingCall, Session } from "./session.js";
import { asyncDispose, type Events, type EventStream, onCollected, type Subscription } from "./stream.js";
import { Answering, type Tool } from "./tools.js";

/** An MCP server to connect to: a command to start, or a URL. */
export interface McpServerOptions extends Camel<CoreMcpServerOptions> {
  /** Answers what the server asks. Default: the client's handler. */
  onAsk?: AskHandler;
}

/** How a server described itself. */
export type McpServerInfo = Camel<CoreMcpServerInfo>;

/** A connection to an MCP server. It keeps nothing alive, and ends with the client or when nobody holds it any more. */
export class McpClient extends McpMethods {
  /** How the server described itself. */
  readonly info: McpServerInfo;
  /** What the server tells: lists that changed, resources, its log. */
  readonly notifications: Events<McpNotification>;

  /** @internal */
  constructor(session: Session, { client, info }: McpConnected, onAsk: AskHandler | undefined) {
    super(session, client);
    this.info = camelKeys(info);
    const listening: AskingCall = { idle: true, ...(onAsk && { onAsk }) };
    this.notifications = session.mcpListen({ client }, listening);
    // A call of its own: it goes on also if nobody reads the notifications.
    const asks = { client, answers_asks: true, notifications: false };
    const answering = onAsk && session.mcpListen(asks, listening);
    onCollected(this, closing(session, client, answering));
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }
}

// Outside the class, where no `this` is in sight that the callback would keep alive. It does so with the call that answers.
function closing(session: Session, client: number, answering: Subscription<unknown> | undefined): () => void {
  return () => {
    try {
      answering?.close();
      session.mcpClose({ client }).catch(() => {});
    } catch {
      // The whole client was closed before.
    }
  };
}

/** Functions of the program as an MCP server. */
export interface McpServeOptions extends Omit<Camel<McpServeParams>, "tools"> {
  /** What it offers. */
  tools: readonly Tool[];
}

/** An MCP server that runs. Like any server it keeps the program alive, until it is stopped or the client is closed. */
export class McpServer {
  readonly #session: Session;
  readonly #served: McpServed;
  /** Resolves when it serves nobody any more. */
  readonly closed: Promise<void>;

  /** @internal */
  constructor(session: Session, served: McpServed, tools: readonly Tool[]) {
    this.#session = session;
    this.#served = served;
    const onAsk = new Answering(tools, undefined).handler;
    const listening: AskingCall = { ...(onAsk && { onAsk }) };
    const calls: EventStream<unknown, unknown> = session.mcpListen({ server: served.server, answers_asks: true }, listening);
    // The promise holds the calls, and those hold it as long as they come.
    this.closed = calls.result.then(
      () => calls.close(),
      () => calls.close(),
    );
  }

  /** Where it listens; none over standard input and output. */
  get url(): string | null {
    return this.#served.url;
  }

  /** What clients other than Codex must show as bearer token. */
  get bearerToken(): string | null {
    return this.#served.bearer_token;
  }

  /** For the option `config` of a thread of this client: gives it the tools. */
  get config(): Record<string, unknown> {
    return this.#served.config as Record<string, unknown>;
  }

  /** Ends it and its sessions. One over standard input and output ends with its input. */
  async stop(): Promise<void> {
    await this.#session.mcpStop({ server: this.#served.server });
  }

  async [asyncDispose](): Promise<void> {
    await this.stop();
  }
}

export async function connect(session: Session, { onAsk, ...server }: McpServerOptions): Promise<McpClient> {
  const params = { server: snakeKeys(server) as unknown as CoreMcpServerOptions, answers_asks: onAsk !== undefined };
  const asking: AskingCall = onAsk ? { onAsk } : {};
  return new McpClient(session, await session.mcpConnect(params, asking), onAsk);
}

export async function serve(session: Session, { tools, ...options }: McpServeOptions): Promise<McpServer> {
  const specs = tools.map(({ spec: { name, description, input_schema } }) => ({
    name,
    ...(description !== undefined && { description }),
    ...(input_schema !== undefined && { input_schema }),
  }));
  const params = { ...snakeKeys(options), tools: specs } as unknown as McpServeParams;
  return new McpServer(session, await session.mcpServe(params), tools);
}
