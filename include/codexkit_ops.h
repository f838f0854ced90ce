/* Names of the ops and numbers of the errors.
 *
 * Generated, do not edit: change the source and run `./dev codegen`.
 */
#ifndef CODEXKIT_OPS_H
#define CODEXKIT_OPS_H

/** Tells which Codex this client runs; finds it and asks it for its version. */
#define CODEXKIT_OP_CODEX_INFO "codex.info"

/** Runs until it is cancelled; meanwhile the caller answers the asks of all threads and turns that have no handler of their own, and those that belong to no thread. */
#define CODEXKIT_OP_CODEX_ANSWER_ASKS "codex.answer_asks"

/** The asks that wait for an answer, oldest first, whoever has them at hand. */
#define CODEXKIT_OP_CODEX_PENDING_ASKS "codex.pending_asks"

/** Answers an ask in place of its handler. One that does not fit is an error, and the ask waits on. */
#define CODEXKIT_OP_CODEX_ANSWER_ASK "codex.answer_ask"

/** The stored threads, as the app-server spells them (`Thread`): page after page. */
#define CODEXKIT_OP_CODEX_THREADS "codex.threads"

/** The threads that say something, each with a snippet, as the app-server spells them (`ThreadSearchResult`). */
#define CODEXKIT_OP_CODEX_SEARCH_THREADS "codex.search_threads"

/** The ids of the threads that the app-server has loaded. */
#define CODEXKIT_OP_CODEX_LOADED_THREADS "codex.loaded_threads"

/** The models there are, as the app-server spells them (`Model`). */
#define CODEXKIT_OP_CODEX_MODELS "codex.models"

/** Who is logged in. */
#define CODEXKIT_OP_CODEX_ACCOUNT "codex.account"

/** How much of the plan is used up. Needs a login with ChatGPT. */
#define CODEXKIT_OP_CODEX_RATE_LIMITS "codex.rate_limits"

/** Logs in with an API key, which Codex stores for later runs too. */
#define CODEXKIT_OP_CODEX_LOGIN_API_KEY "codex.login_api_key"

/** Logs out, for later runs too. */
#define CODEXKIT_OP_CODEX_LOGOUT "codex.logout"

/** The configuration that holds, and where each value comes from. */
#define CODEXKIT_OP_CODEX_READ_CONFIG "codex.read_config"

/** Changes the user's `config.toml`; loaded threads take it over. */
#define CODEXKIT_OP_CODEX_WRITE_CONFIG "codex.write_config"

/** Reads a file of Codex's machine. */
#define CODEXKIT_OP_CODEX_READ_FILE "codex.read_file"

/** Writes a file of Codex's machine; one that is there is replaced. */
#define CODEXKIT_OP_CODEX_WRITE_FILE "codex.write_file"

/** Logs in with ChatGPT: one event `login.started` with `url`, `user_code` and `login_id`, and the result when the person is done. Cancelling the call cancels the login. */
#define CODEXKIT_OP_CODEX_LOGIN_CHATGPT "codex.login_chatgpt"

/** Logs in at an MCP server by OAuth: one event `login.started` with `url`, and the result when the person is done. */
#define CODEXKIT_OP_CODEX_LOGIN_MCP "codex.login_mcp"

/** Waits until no turn runs on a thread, like that of a sub-agent, and returns its last turn without the items. */
#define CODEXKIT_OP_CODEX_WAIT_THREAD "codex.wait_thread"

/** Watches a file or a folder until it is cancelled, and streams events `fs.changed` with `changed_paths`. */
#define CODEXKIT_OP_CODEX_WATCH "codex.watch"

/** Runs a command on Codex's machine to its end, in Codex's sandbox and outside every thread. */
#define CODEXKIT_OP_CODEX_RUN_COMMAND "codex.run_command"

/** Runs a command like `codex.run_command` and streams its output, as events `command.exec.output_delta` with `stream`, `delta_base64` and `cap_reached`. */
#define CODEXKIT_OP_CODEX_RUN_COMMAND_STREAMED "codex.run_command_streamed"

/** Writes to a command's standard input, or ends it. */
#define CODEXKIT_OP_COMMAND_WRITE "command.write"

/** Gives a command's terminal another size. */
#define CODEXKIT_OP_COMMAND_RESIZE "command.resize"

/** Kills a command; its result comes as usual. */
#define CODEXKIT_OP_COMMAND_TERMINATE "command.terminate"

/** Runs one turn in a workspace, in a Codex process of its own that is gone afterwards. Events as of `session.run_turn`, and `startup_failed`. */
#define CODEXKIT_OP_CODEX_RUN_SESSION "codex.run_session"

/** Starts a Codex process of its own with a thread in a workspace. */
#define CODEXKIT_OP_SESSION_START "session.start"

/** Runs a turn on a session's thread. Events: `session_started`, `notification`, `turn_completed` and their kin, each with `session_id` and `payload`. */
#define CODEXKIT_OP_SESSION_RUN_TURN "session.run_turn"

/** Ends a session's process and waits until it is gone. */
#define CODEXKIT_OP_SESSION_STOP "session.stop"

/** Sends any app-server request by name and returns its result as it came. */
#define CODEXKIT_OP_APP_SERVER_REQUEST "app_server.request"

/** Asks for one page after the other and returns the entries of all. */
#define CODEXKIT_OP_APP_SERVER_LIST_ALL "app_server.list_all"

/** Streams the app-server's notifications, as `{method, params, seq}`, until it is cancelled or the client is closed. While it runs, a connection to a remote server that is lost is made again. */
#define CODEXKIT_OP_APP_SERVER_SUBSCRIBE "app_server.subscribe"

/** Makes a new thread; nothing is started until its first turn. */
#define CODEXKIT_OP_THREAD_START "thread.start"

/** Makes a thread that goes on where an earlier one ended. */
#define CODEXKIT_OP_THREAD_RESUME "thread.resume"

/** Tells a thread's id, once Codex has told it. */
#define CODEXKIT_OP_THREAD_INFO "thread.info"

/** Forgets a thread's handle. A turn that runs goes on; the thread can be resumed. */
#define CODEXKIT_OP_THREAD_RELEASE "thread.release"

/** Runs a turn to its end and returns its items, final response and usage. */
#define CODEXKIT_OP_THREAD_RUN "thread.run"

/** Runs a turn and streams its events; the result comes after the last of them. */
#define CODEXKIT_OP_THREAD_RUN_STREAMED "thread.run_streamed"

/** Reviews code, as a turn; the review is its final response. */
#define CODEXKIT_OP_THREAD_REVIEW "thread.review"

/** Reviews code, as a turn, and streams its events. */
#define CODEXKIT_OP_THREAD_REVIEW_STREAMED "thread.review_streamed"

/** Replaces the thread's history by a summary, as a turn; returns when it is done. */
#define CODEXKIT_OP_THREAD_COMPACT "thread.compact"

/** Replaces the thread's history by a summary, as a turn, and streams its events. */
#define CODEXKIT_OP_THREAD_COMPACT_STREAMED "thread.compact_streamed"

/** Runs a shell command of the user's own, as a turn: outside any sandbox and without asking. The model sees it in the next turn. */
#define CODEXKIT_OP_THREAD_SHELL_COMMAND "thread.shell_command"

/** Runs a shell command of the user's own, as a turn, and streams its events: outside any sandbox and without asking. */
#define CODEXKIT_OP_THREAD_SHELL_COMMAND_STREAMED "thread.shell_command_streamed"

/** Makes a new thread with the history of this one. */
#define CODEXKIT_OP_THREAD_FORK "thread.fork"

/** What Codex has stored of the thread. */
#define CODEXKIT_OP_THREAD_READ "thread.read"

/** The thread's turns with their items, as the app-server spells them (`Turn`). */
#define CODEXKIT_OP_THREAD_TURNS "thread.turns"

/** The items of the thread's turns, as the app-server spells them (`ThreadItemEntry`). */
#define CODEXKIT_OP_THREAD_ITEMS "thread.items"

/** Moves the thread out of the lists, once a turn that runs on it is over. */
#define CODEXKIT_OP_THREAD_ARCHIVE "thread.archive"

/** Brings an archived thread back. */
#define CODEXKIT_OP_THREAD_UNARCHIVE "thread.unarchive"

/** Deletes the thread for good, once a turn that runs on it is over. */
#define CODEXKIT_OP_THREAD_DELETE "thread.delete"

/** Gives the thread a name. */
#define CODEXKIT_OP_THREAD_SET_NAME "thread.set_name"

/** Takes back a turn and all after it, once a turn that runs is over. Files stay as they are. */
#define CODEXKIT_OP_THREAD_REVERT "thread.revert"

/** Adds items to the history, without a turn. */
#define CODEXKIT_OP_THREAD_INJECT_ITEMS "thread.inject_items"

/** The threads of the sub-agents that this thread has spawned, as the app-server spells them (`Thread`). */
#define CODEXKIT_OP_THREAD_CHILDREN "thread.children"

/** The thread's goal, if it has one. */
#define CODEXKIT_OP_THREAD_GOAL "thread.goal"

/** Sets the goal. Codex works on it at once, by turns of its own, unless `status` says otherwise (`paused`). */
#define CODEXKIT_OP_THREAD_SET_GOAL "thread.set_goal"

/** Removes the goal; whether there was one. */
#define CODEXKIT_OP_THREAD_CLEAR_GOAL "thread.clear_goal"

/** Adds input to the queue: Codex runs a turn for it as soon as the thread is idle. */
#define CODEXKIT_OP_THREAD_QUEUE_ADD "thread.queue_add"

/** What waits in the queue, as the app-server spells it (`QueuedSubmission`). */
#define CODEXKIT_OP_THREAD_QUEUE "thread.queue"

/** Replaces the input of an entry of the queue. */
#define CODEXKIT_OP_THREAD_QUEUE_UPDATE "thread.queue_update"

/** Takes an entry out of the queue. */
#define CODEXKIT_OP_THREAD_QUEUE_REMOVE "thread.queue_remove"

/** Puts the entries of the queue into another order. */
#define CODEXKIT_OP_THREAD_QUEUE_REORDER "thread.queue_reorder"

/** Starts a turn for an entry of the queue: after an interrupted turn Codex does not go on by itself. */
#define CODEXKIT_OP_THREAD_QUEUE_START "thread.queue_start"

/** The commands that still run in the background, as the app-server spells them (`ThreadBackgroundTerminal`). */
#define CODEXKIT_OP_THREAD_BACKGROUND_TERMINALS "thread.background_terminals"

/** Ends a command that runs in the background; whether it ran. */
#define CODEXKIT_OP_THREAD_TERMINATE_BACKGROUND_TERMINAL "thread.terminate_background_terminal"

/** Ends all commands that run in the background. */
#define CODEXKIT_OP_THREAD_CLEAN_BACKGROUND_TERMINALS "thread.clean_background_terminals"

/** Calls a tool of an MCP server of this thread. What the server asks meanwhile is refused. */
#define CODEXKIT_OP_THREAD_CALL_MCP_TOOL "thread.call_mcp_tool"

/** Reads a resource of an MCP server of this thread. */
#define CODEXKIT_OP_THREAD_READ_MCP_RESOURCE "thread.read_mcp_resource"

/** Adds input to a running turn. */
#define CODEXKIT_OP_TURN_STEER "turn.steer"

/** Asks Codex to end a running turn; its items and usage up to there are kept. */
#define CODEXKIT_OP_TURN_INTERRUPT "turn.interrupt"

/** Tells how often client tools were called, how long that took and how often it failed. */
#define CODEXKIT_OP_TOOLS_METRICS "tools.metrics"

/** Connects to an MCP server: starts it, or reaches it over HTTP, with a login where it wants one. */
#define CODEXKIT_OP_MCP_CONNECT "mcp.connect"

/** Delivers what an MCP server asks and tells, or the calls of the host's own tools, until it is closed or this call is cancelled. Notifications are `{method, params, seq}`, for everybody who listens; asks go to the newest call that answers them. */
#define CODEXKIT_OP_MCP_LISTEN "mcp.listen"

/** All tools of an MCP server that the options leave; kept until the server says that they changed. */
#define CODEXKIT_OP_MCP_LIST_TOOLS "mcp.list_tools"

/** Calls a tool of an MCP server. Cancelling tells the server. */
#define CODEXKIT_OP_MCP_CALL_TOOL "mcp.call_tool"

/** Calls a tool of an MCP server and streams its progress, as `{method, params, seq}`. Read too slowly, it ends as `lagged`, and the call is cancelled. */
#define CODEXKIT_OP_MCP_CALL_TOOL_STREAMED "mcp.call_tool_streamed"

/** All resources of an MCP server, as MCP describes them. */
#define CODEXKIT_OP_MCP_LIST_RESOURCES "mcp.list_resources"

/** All templates of resources of an MCP server. */
#define CODEXKIT_OP_MCP_LIST_RESOURCE_TEMPLATES "mcp.list_resource_templates"

/** The contents of a resource, as MCP writes them. */
#define CODEXKIT_OP_MCP_READ_RESOURCE "mcp.read_resource"

/** All prompts of an MCP server. */
#define CODEXKIT_OP_MCP_LIST_PROMPTS "mcp.list_prompts"

/** A prompt of an MCP server with its arguments filled in. */
#define CODEXKIT_OP_MCP_GET_PROMPT "mcp.get_prompt"

/** Ends the connection to an MCP server, and its process. */
#define CODEXKIT_OP_MCP_CLOSE "mcp.close"

/** The names under which Codex shows MCP tools to the model, and which of them fall together. */
#define CODEXKIT_OP_MCP_QUALIFIED_NAMES "mcp.qualified_names"

/** Serves functions of the host to any MCP client, on a loopback port or over standard input and output, until `mcp.stop`. */
#define CODEXKIT_OP_MCP_SERVE "mcp.serve"

/** Tells the client how far a call of the host's tool is. Of no effect on a call that is over. */
#define CODEXKIT_OP_MCP_TOOL_PROGRESS "mcp.tool_progress"

/** Ends a server of the host and its sessions. One over standard input and output ends with its input. */
#define CODEXKIT_OP_MCP_STOP "mcp.stop"

/** Makes the strict form of a JSON Schema, for `output_schema`; tools get it by themselves. */
#define CODEXKIT_OP_TOOLS_STRICT_SCHEMA "tools.strict_schema"

/** Settings that let Codex call tools of an MCP server without asking, for runs in which nobody can be asked. */
#define CODEXKIT_OP_MCP_ALLOW_TOOLS "mcp.allow_tools"

/** Adds an MCP server to the user's `config.toml`, or replaces it. */
#define CODEXKIT_OP_CODEX_ADD_MCP_SERVER "codex.add_mcp_server"

/** Takes an MCP server out of the user's `config.toml`. */
#define CODEXKIT_OP_CODEX_REMOVE_MCP_SERVER "codex.remove_mcp_server"

/** Starts a scripted model on loopback, so that Codex runs without key and network. */
#define CODEXKIT_OP_TESTING_MODEL_START "testing.model_start"

/** The requests a scripted model has got so far. */
#define CODEXKIT_OP_TESTING_MODEL_REQUESTS "testing.model_requests"

/** Fails when a scripted model was asked otherwise than its script expects. */
#define CODEXKIT_OP_TESTING_MODEL_VERIFY "testing.model_verify"

/** Stops a scripted model. */
#define CODEXKIT_OP_TESTING_MODEL_STOP "testing.model_stop"

/** What kind of error it is; numbers are never reused, new ones come last. */
enum codexkit_error_code {
  /** A field is unknown, missing, ill-typed or out of range; the message names it. */
  CODEXKIT_ERROR_INVALID_ARGUMENT = 1,
  /** The chosen transport or Codex version cannot do this. */
  CODEXKIT_ERROR_UNSUPPORTED = 2,
  /** No Codex executable was found; `data.tried` lists every place. */
  CODEXKIT_ERROR_CODEX_NOT_FOUND = 3,
  /** The Codex executable could not be started. */
  CODEXKIT_ERROR_SPAWN_FAILED = 4,
  /** The app-server did not answer `initialize` as it should. */
  CODEXKIT_ERROR_HANDSHAKE_FAILED = 5,
  /** Codex ended before its work was done; `data` has `exit_code`, `signal` and `stderr`. */
  CODEXKIT_ERROR_EXITED = 6,
  /** The connection to the app-server ended. */
  CODEXKIT_ERROR_CONNECTION_CLOSED = 7,
  /** A request or the whole turn took longer than its limit. */
  CODEXKIT_ERROR_TIMEOUT = 8,
  /** Nothing arrived from Codex for longer than the idle limit. */
  CODEXKIT_ERROR_IDLE_TIMEOUT = 9,
  /** The caller gave the call up. */
  CODEXKIT_ERROR_CANCELLED = 10,
  /** The turn was interrupted before it was done. */
  CODEXKIT_ERROR_INTERRUPTED = 11,
  /** Codex reported that the turn failed. */
  CODEXKIT_ERROR_TURN_FAILED = 12,
  /** The event stream ended without completed, failed or interrupted. */
  CODEXKIT_ERROR_NO_RESULT = 13,
  /** The thread already runs a turn. */
  CODEXKIT_ERROR_THREAD_BUSY = 14,
  /** The consumer was too slow and the event queue reached its limit. */
  CODEXKIT_ERROR_LAGGED = 15,
  /** The app-server refused the request; `data` has its `code`, `message` and `data`. */
  CODEXKIT_ERROR_RPC = 16,
  /** The app-server kept answering that it is overloaded. */
  CODEXKIT_ERROR_OVERLOADED = 17,
  /** Codex sent something that this call cannot work with. */
  CODEXKIT_ERROR_PROTOCOL = 18,
  /** The final response is not JSON or does not match the output schema. */
  CODEXKIT_ERROR_STRUCTURED_OUTPUT = 19,
  /** A file or pipe could not be read or written. */
  CODEXKIT_ERROR_IO = 20,
  /** The client was closed. */
  CODEXKIT_ERROR_CLOSED = 21,
  /** The client was opened before a fork(); open a new one in this process. */
  CODEXKIT_ERROR_FORKED = 22,
  /** There is no op with this name. */
  CODEXKIT_ERROR_UNKNOWN_OP = 23,
  /** The handle was released or never existed. */
  CODEXKIT_ERROR_UNKNOWN_HANDLE = 24,
  /** The ask was answered, withdrawn or never existed. */
  CODEXKIT_ERROR_ALREADY_ANSWERED = 25,
  /** A bug in codexkit was caught at the boundary. */
  CODEXKIT_ERROR_PANIC = 26,
  /** The model provider refused because of a rate or usage limit. */
  CODEXKIT_ERROR_RATE_LIMITED = 27,
  /** The model provider or Codex wants a login. */
  CODEXKIT_ERROR_UNAUTHORIZED = 28
};

#endif
