# Generated, do not edit: change the source and run `./dev codegen`.

defmodule CodexKit.Ops do
  @moduledoc "One function per op of the core. Params are a map or a keyword list."

  @doc """
  Tells which Codex this client runs; finds it and asks it for its version.
  """
  @spec codex_info(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.codex_info()} | {:error, CodexKit.Error.t()}
  def codex_info(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.info", params)

  @doc """
  Runs until it is cancelled; meanwhile the caller answers the asks of all threads and turns that have no handler of their own, and those that belong to no thread.
  """
  @spec codex_answer_asks(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def codex_answer_asks(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.answer_asks", params)

  @doc """
  The asks that wait for an answer, oldest first, whoever has them at hand.
  """
  @spec codex_pending_asks(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.codex_pending_asks_output()} | {:error, CodexKit.Error.t()}
  def codex_pending_asks(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.pending_asks", params)

  @doc """
  Answers an ask in place of its handler. One that does not fit is an error, and the ask waits on.

  - `ask_id` (integer()): The ask.
  - `answer` (answer()): The answer; `"allow"`, `"deny"` and `"cancel"` stand for themselves.
  """
  @spec codex_answer_ask(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def codex_answer_ask(client, params), do: CodexKit.Client.call(client, "codex.answer_ask", params)

  @doc """
  The stored threads, as the app-server spells them (`Thread`): page after page.

  - `archived` (boolean(), optional): The archived ones instead of the others.
  - `working_directory` (String.t() | nil, optional): Only those of this directory; a relative one starts at the host's.
  - `search` (String.t() | nil, optional): Only those whose title contains this text.
  - `model_providers` ([String.t()] | nil, optional): Only those of these providers.
  - `source_kinds` ([String.t()] | nil, optional): Only those from these sources: `cli`, `vscode`, `exec`, `appServer`, `subAgent`, … Default: the first four, all
  - `parent_thread_id` (String.t() | nil, optional): Only the sub-agents that this thread has spawned.
  - `sort_key` (String.t() | nil, optional): `created_at` (the default), `updated_at`, `recency_at` or `section_position`.
  - `oldest_first` (boolean(), optional): The oldest first. Default: the newest.
  - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier answer.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many. Default: 10,000.
  """
  @spec codex_threads(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
  def codex_threads(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.threads", params)

  @doc """
  The threads that say something, each with a snippet, as the app-server spells them (`ThreadSearchResult`).

  - `text` (String.t()): What to look for in the turns of stored threads.
  - `archived` (boolean(), optional): Search the archived threads instead of the others.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @spec codex_search_threads(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
  def codex_search_threads(client, params), do: CodexKit.Client.call(client, "codex.search_threads", params)

  @doc """
  The ids of the threads that the app-server has loaded.
  """
  @spec codex_loaded_threads(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.codex_loaded_threads_output()} | {:error, CodexKit.Error.t()}
  def codex_loaded_threads(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.loaded_threads", params)

  @doc """
  The models there are, as the app-server spells them (`Model`).

  - `include_hidden` (boolean(), optional): Also those that Codex does not show.
  """
  @spec codex_models(CodexKit.Client.t(), map() | keyword()) :: {:ok, [CodexKit.Protocol.model()]} | {:error, CodexKit.Error.t()}
  def codex_models(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.models", params)

  @doc """
  Who is logged in.

  - `refresh_token` (boolean(), optional): Refresh the login's token first.
  """
  @spec codex_account(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.get_account_response()} | {:error, CodexKit.Error.t()}
  def codex_account(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.account", params)

  @doc """
  How much of the plan is used up. Needs a login with ChatGPT.
  """
  @spec codex_rate_limits(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.get_account_rate_limits_response()} | {:error, CodexKit.Error.t()}
  def codex_rate_limits(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.rate_limits", params)

  @doc """
  Logs in with an API key, which Codex stores for later runs too.

  - `api_key` (secret()): The API key.
  """
  @spec codex_login_api_key(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def codex_login_api_key(client, params), do: CodexKit.Client.call(client, "codex.login_api_key", params)

  @doc """
  Logs out, for later runs too.
  """
  @spec codex_logout(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def codex_logout(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.logout", params)

  @doc """
  The configuration that holds, and where each value comes from.

  - `working_directory` (String.t() | nil, optional): As seen from this directory; a relative one starts at the host's.
  - `include_layers` (boolean(), optional): Also the layers that it is made of.
  """
  @spec codex_read_config(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.config_read_response()} | {:error, CodexKit.Error.t()}
  def codex_read_config(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.read_config", params)

  @doc """
  Changes the user's `config.toml`; loaded threads take it over.

  - `edits` ([config_edit()]): All of them are written, or none.
  - `expected_version` (String.t() | nil, optional): The version that was read (`origins`, `layers`): refuse when the file has changed since.
  """
  @spec codex_write_config(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.config_write_response()} | {:error, CodexKit.Error.t()}
  def codex_write_config(client, params), do: CodexKit.Client.call(client, "codex.write_config", params)

  @doc """
  Reads a file of Codex's machine.

  - `path` (String.t()): On Codex's machine; a relative path starts at the host's directory.
  """
  @spec codex_read_file(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.file_content()} | {:error, CodexKit.Error.t()}
  def codex_read_file(client, params), do: CodexKit.Client.call(client, "codex.read_file", params)

  @doc """
  Writes a file of Codex's machine; one that is there is replaced.

  - `path` (String.t()): On Codex's machine; a relative path starts at the host's directory.
  - `content` (file_content()): The content.
  """
  @spec codex_write_file(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def codex_write_file(client, params), do: CodexKit.Client.call(client, "codex.write_file", params)

  @doc """
  Logs in with ChatGPT: one event `login.started` with `url`, `user_code` and `login_id`, and the result when the person is done. Cancelling the call cancels the login.

  - `method` (login_method(), optional): How the person gets to the login. Default: `browser`.
  """
  @spec codex_login_chatgpt(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def codex_login_chatgpt(client, params \\ %{}), do: CodexKit.Client.stream(client, "codex.login_chatgpt", params)

  @doc """
  Logs in at an MCP server by OAuth: one event `login.started` with `url`, and the result when the person is done.

  - `server` (String.t()): The MCP server's name in the configuration.
  - `scopes` ([String.t()] | nil, optional): What to ask for. Default: what the configuration says.
  - `timeout_secs` (integer() | nil, optional): Seconds that Codex waits for the person. Default: Codex's own limit.
  """
  @spec codex_login_mcp(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def codex_login_mcp(client, params), do: CodexKit.Client.stream(client, "codex.login_mcp", params)

  @doc """
  Waits until no turn runs on a thread, like that of a sub-agent, and returns its last turn without the items.

  - `thread_id` (String.t()): The thread's id.
  - `timeout_ms` (integer() | nil, optional): Milliseconds to wait; 0 or unset = for ever.
  """
  @spec codex_wait_thread(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.turn()} | {:error, CodexKit.Error.t()}
  def codex_wait_thread(client, params), do: CodexKit.Client.call(client, "codex.wait_thread", params)

  @doc """
  Watches a file or a folder until it is cancelled, and streams events `fs.changed` with `changed_paths`.

  - `path` (String.t()): On Codex's machine; a relative path starts at the host's directory.
  """
  @spec codex_watch(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def codex_watch(client, params), do: CodexKit.Client.stream(client, "codex.watch", params)

  @doc """
  Runs a command on Codex's machine to its end, in Codex's sandbox and outside every thread.

  - `command` ([String.t()]): The program and its arguments, not empty.
  - `working_directory` (String.t() | nil, optional): Where it runs; a relative path starts at the host's directory. Default: the app-server's directory.
  - `env` (%{optional(String.t()) => String.t() | nil}, optional): Environment variables over those of the app-server; `null` takes one away.
  - `tty` (boolean(), optional): Run it in a terminal, which has an input and whose output is all one. Streamed commands only.
  - `size` (terminal_size() | nil, optional): The terminal's size at the start. Only with `tty`.
  - `stdin` (boolean(), optional): Leave the standard input open for writing. Streamed commands only.
  - `timeout_ms` (integer() | nil, optional): Milliseconds after which it is killed, with exit code 124; 0 = never. Default: never for streamed commands,
  - `output_bytes_cap` (integer() | nil, optional): Bytes of standard output and of standard error after which the rest is dropped; 0 = all. Default: all for
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox. Default: the user's. Excludes `permissions`.
  - `permissions` (String.t() | nil, optional): The id of a permission profile. Excludes `sandbox_policy`.
  """
  @spec codex_run_command(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.command_result()} | {:error, CodexKit.Error.t()}
  def codex_run_command(client, params), do: CodexKit.Client.call(client, "codex.run_command", params)

  @doc """
  Runs a command like `codex.run_command` and streams its output, as events `command.exec.output_delta` with `stream`, `delta_base64` and `cap_reached`.

  - `command` ([String.t()]): The program and its arguments, not empty.
  - `working_directory` (String.t() | nil, optional): Where it runs; a relative path starts at the host's directory. Default: the app-server's directory.
  - `env` (%{optional(String.t()) => String.t() | nil}, optional): Environment variables over those of the app-server; `null` takes one away.
  - `tty` (boolean(), optional): Run it in a terminal, which has an input and whose output is all one. Streamed commands only.
  - `size` (terminal_size() | nil, optional): The terminal's size at the start. Only with `tty`.
  - `stdin` (boolean(), optional): Leave the standard input open for writing. Streamed commands only.
  - `timeout_ms` (integer() | nil, optional): Milliseconds after which it is killed, with exit code 124; 0 = never. Default: never for streamed commands,
  - `output_bytes_cap` (integer() | nil, optional): Bytes of standard output and of standard error after which the rest is dropped; 0 = all. Default: all for
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox. Default: the user's. Excludes `permissions`.
  - `permissions` (String.t() | nil, optional): The id of a permission profile. Excludes `sandbox_policy`.
  """
  @spec codex_run_command_streamed(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def codex_run_command_streamed(client, params), do: CodexKit.Client.stream(client, "codex.run_command_streamed", params)

  @doc """
  Writes to a command's standard input, or ends it.

  - `command` (integer()): The ticket of the `codex.run_command_streamed` call.
  - `content` (file_content() | nil, optional): What to write.
  - `close` (boolean(), optional): End the input after it.
  """
  @spec command_write(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def command_write(client, params), do: CodexKit.Client.call(client, "command.write", params)

  @doc """
  Gives a command's terminal another size.

  - `command` (integer()): The ticket of the `codex.run_command_streamed` call.
  - `size` (terminal_size()): The size.
  """
  @spec command_resize(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def command_resize(client, params), do: CodexKit.Client.call(client, "command.resize", params)

  @doc """
  Kills a command; its result comes as usual.

  - `command` (integer()): The ticket of the `codex.run_command_streamed` call.
  """
  @spec command_terminate(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def command_terminate(client, params), do: CodexKit.Client.call(client, "command.terminate", params)

  @doc """
  Runs one turn in a workspace, in a Codex process of its own that is gone afterwards. Events as of `session.run_turn`, and `startup_failed`.

  - `workspace` (String.t()): The directory that Codex works in.
  - `prompt` (input()): What to tell Codex.
  - `title` (String.t() | nil, optional): Gives the thread this name before the turn.
  - `answers_asks` (boolean(), optional): Whether the caller runs the session's tools: it gets asks of the kind `tool_call`.
  - `model` (String.t() | nil, optional): The model.
  - `approval_policy` (approval_policy() | nil, optional): When Codex asks before it acts. Default: the user's.
  - `sandbox` (sandbox_mode() | nil, optional): What commands may do. Default: the user's. Excludes `sandbox_policy`.
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox in full. Excludes `sandbox`.
  - `tools` ([term()], optional): Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …
  - `auto_approve` (boolean(), optional): Allow every command, file change and permission that Codex asks for. Default: none of them.
  - `turn_timeout_ms` (integer() | nil, optional): Milliseconds for a turn; 0 = no limit. Default: 3,600,000.
  - `read_timeout_ms` (integer() | nil, optional): Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000.
  """
  @spec codex_run_session(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def codex_run_session(client, params), do: CodexKit.Client.stream(client, "codex.run_session", params)

  @doc """
  Starts a Codex process of its own with a thread in a workspace.

  - `workspace` (String.t()): The directory that Codex works in.
  - `model` (String.t() | nil, optional): The model.
  - `approval_policy` (approval_policy() | nil, optional): When Codex asks before it acts. Default: the user's.
  - `sandbox` (sandbox_mode() | nil, optional): What commands may do. Default: the user's. Excludes `sandbox_policy`.
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox in full. Excludes `sandbox`.
  - `tools` ([term()], optional): Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …
  - `auto_approve` (boolean(), optional): Allow every command, file change and permission that Codex asks for. Default: none of them.
  - `turn_timeout_ms` (integer() | nil, optional): Milliseconds for a turn; 0 = no limit. Default: 3,600,000.
  - `read_timeout_ms` (integer() | nil, optional): Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000.
  """
  @spec session_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.session_handle()} | {:error, CodexKit.Error.t()}
  def session_start(client, params), do: CodexKit.Client.call(client, "session.start", params)

  @doc """
  Runs a turn on a session's thread. Events: `session_started`, `notification`, `turn_completed` and their kin, each with `session_id` and `payload`.

  - `session` (integer()): The session's handle.
  - `prompt` (input()): What to tell Codex.
  - `title` (String.t() | nil, optional): Gives the thread this name before the turn.
  - `answers_asks` (boolean(), optional): Whether the caller runs the session's tools: it gets asks of the kind `tool_call`.
  """
  @spec session_run_turn(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def session_run_turn(client, params), do: CodexKit.Client.stream(client, "session.run_turn", params)

  @doc """
  Ends a session's process and waits until it is gone.

  - `session` (integer()): The session's handle.
  """
  @spec session_stop(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def session_stop(client, params), do: CodexKit.Client.call(client, "session.stop", params)

  @doc """
  Sends any app-server request by name and returns its result as it came.

  - `method` (String.t()): The method's name, like `model/list`.
  - `params` (term(), optional): Its params, in the app-server's own spelling.
  """
  @spec app_server_request(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.app_server_request_output()} | {:error, CodexKit.Error.t()}
  def app_server_request(client, params), do: CodexKit.Client.call(client, "app_server.request", params)

  @doc """
  Asks for one page after the other and returns the entries of all.

  - `method` (String.t()): The method's name, like `thread/list`.
  - `params` (term(), optional): Its params, in the app-server's own spelling; `limit` among them is the length of one page.
  - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier call.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @spec app_server_list_all(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
  def app_server_list_all(client, params), do: CodexKit.Client.call(client, "app_server.list_all", params)

  @doc """
  Streams the app-server's notifications, as `{method, params, seq}`, until it is cancelled or the client is closed. While it runs, a connection to a remote server that is lost is made again.

  - `threads` ([String.t()], optional): Thread ids. What is about no thread (the account, warnings, files) is heard in any case.
  - `methods` ([String.t()], optional): Methods, like `thread/status/changed` or `codexkit/connectionLost`.
  """
  @spec app_server_subscribe(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def app_server_subscribe(client, params \\ %{}), do: CodexKit.Client.stream(client, "app_server.subscribe", params)

  @doc """
  Makes a new thread; nothing is started until its first turn.

  - `options` (thread_options(), optional): The thread's options.
  """
  @spec thread_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.thread_handle()} | {:error, CodexKit.Error.t()}
  def thread_start(client, params \\ %{}), do: CodexKit.Client.call(client, "thread.start", params)

  @doc """
  Makes a thread that goes on where an earlier one ended.

  - `id` (String.t() | nil, optional): The thread's id. Either this or `last`.
  - `last` (boolean(), optional): The most recent thread of the working directory.
  - `options` (thread_options(), optional): The thread's options.
  """
  @spec thread_resume(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.thread_handle()} | {:error, CodexKit.Error.t()}
  def thread_resume(client, params \\ %{}), do: CodexKit.Client.call(client, "thread.resume", params)

  @doc """
  Tells a thread's id, once Codex has told it.

  - `thread` (integer()): The handle.
  """
  @spec thread_info(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.thread_handle()} | {:error, CodexKit.Error.t()}
  def thread_info(client, params), do: CodexKit.Client.call(client, "thread.info", params)

  @doc """
  Forgets a thread's handle. A turn that runs goes on; the thread can be resumed.

  - `thread` (integer()): The handle.
  """
  @spec thread_release(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def thread_release(client, params), do: CodexKit.Client.call(client, "thread.release", params)

  @doc """
  Runs a turn to its end and returns its items, final response and usage.

  - `thread` (integer()): The thread's handle.
  - `input` (input()): What to tell Codex.
  - `options` (turn_options(), optional): The turn's options.
  - `answers_asks` (boolean(), optional): Whether the caller answers asks. If not, every ask is refused.
  """
  @spec thread_run(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.turn_result()} | {:error, CodexKit.Error.t()}
  def thread_run(client, params), do: CodexKit.Client.call(client, "thread.run", params)

  @doc """
  Runs a turn and streams its events; the result comes after the last of them.

  - `thread` (integer()): The thread's handle.
  - `input` (input()): What to tell Codex.
  - `options` (turn_options(), optional): The turn's options.
  - `answers_asks` (boolean(), optional): Whether the caller answers asks. If not, every ask is refused.
  """
  @spec thread_run_streamed(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def thread_run_streamed(client, params), do: CodexKit.Client.stream(client, "thread.run_streamed", params)

  @doc """
  Reviews code, as a turn; the review is its final response.

  - `thread` (integer()): The thread's handle.
  - `target` (review_target()): What to review.
  - `delivery` (review_delivery(), optional): Where the review runs. Default: `inline`.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  - `answers_asks` (boolean(), optional): Whether the caller answers asks. If not, every ask is refused.
  """
  @spec thread_review(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.turn_result()} | {:error, CodexKit.Error.t()}
  def thread_review(client, params), do: CodexKit.Client.call(client, "thread.review", params)

  @doc """
  Reviews code, as a turn, and streams its events.

  - `thread` (integer()): The thread's handle.
  - `target` (review_target()): What to review.
  - `delivery` (review_delivery(), optional): Where the review runs. Default: `inline`.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  - `answers_asks` (boolean(), optional): Whether the caller answers asks. If not, every ask is refused.
  """
  @spec thread_review_streamed(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def thread_review_streamed(client, params), do: CodexKit.Client.stream(client, "thread.review_streamed", params)

  @doc """
  Replaces the thread's history by a summary, as a turn; returns when it is done.

  - `thread` (integer()): The thread's handle.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  """
  @spec thread_compact(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.turn_result()} | {:error, CodexKit.Error.t()}
  def thread_compact(client, params), do: CodexKit.Client.call(client, "thread.compact", params)

  @doc """
  Replaces the thread's history by a summary, as a turn, and streams its events.

  - `thread` (integer()): The thread's handle.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  """
  @spec thread_compact_streamed(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def thread_compact_streamed(client, params), do: CodexKit.Client.stream(client, "thread.compact_streamed", params)

  @doc """
  Runs a shell command of the user's own, as a turn: outside any sandbox and without asking. The model sees it in the next turn.

  - `thread` (integer()): The thread's handle.
  - `command` (String.t()): A line for the shell, not blank.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  """
  @spec thread_shell_command(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.turn_result()} | {:error, CodexKit.Error.t()}
  def thread_shell_command(client, params), do: CodexKit.Client.call(client, "thread.shell_command", params)

  @doc """
  Runs a shell command of the user's own, as a turn, and streams its events: outside any sandbox and without asking.

  - `thread` (integer()): The thread's handle.
  - `command` (String.t()): A line for the shell, not blank.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  """
  @spec thread_shell_command_streamed(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def thread_shell_command_streamed(client, params), do: CodexKit.Client.stream(client, "thread.shell_command_streamed", params)

  @doc """
  Makes a new thread with the history of this one.

  - `thread` (integer()): The thread's handle.
  - `last_turn_id` (String.t() | nil, optional): The last turn that the fork shares with the thread. Default: the newest. Excludes `before_turn_id`.
  - `before_turn_id` (String.t() | nil, optional): The first turn that the fork does not have. Excludes `last_turn_id`.
  - `ephemeral` (boolean(), optional): Do not store the fork.
  - `options` (thread_options() | nil, optional): The fork's options. Default: those of the thread.
  """
  @spec thread_fork(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.thread_handle()} | {:error, CodexKit.Error.t()}
  def thread_fork(client, params), do: CodexKit.Client.call(client, "thread.fork", params)

  @doc """
  What Codex has stored of the thread.

  - `thread` (integer()): The thread's handle.
  - `include_turns` (boolean(), optional): Also the turns, with their items.
  """
  @spec thread_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread()} | {:error, CodexKit.Error.t()}
  def thread_read(client, params), do: CodexKit.Client.call(client, "thread.read", params)

  @doc """
  The thread's turns with their items, as the app-server spells them (`Turn`).

  - `thread` (integer()): The thread's handle.
  - `newest_first` (boolean(), optional): The newest first. Default: the oldest.
  - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier answer.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @spec thread_turns(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
  def thread_turns(client, params), do: CodexKit.Client.call(client, "thread.turns", params)

  @doc """
  The items of the thread's turns, as the app-server spells them (`ThreadItemEntry`).

  - `thread` (integer()): The thread's handle.
  - `turn_id` (String.t() | nil, optional): Only the items of this turn.
  - `newest_first` (boolean(), optional): The newest first. Default: the oldest.
  - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier answer.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @spec thread_items(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
  def thread_items(client, params), do: CodexKit.Client.call(client, "thread.items", params)

  @doc """
  Moves the thread out of the lists, once a turn that runs on it is over.

  - `thread` (integer()): The handle.
  """
  @spec thread_archive(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def thread_archive(client, params), do: CodexKit.Client.call(client, "thread.archive", params)

  @doc """
  Brings an archived thread back.

  - `thread` (integer()): The handle.
  """
  @spec thread_unarchive(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread()} | {:error, CodexKit.Error.t()}
  def thread_unarchive(client, params), do: CodexKit.Client.call(client, "thread.unarchive", params)

  @doc """
  Deletes the thread for good, once a turn that runs on it is over.

  - `thread` (integer()): The handle.
  """
  @spec thread_delete(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def thread_delete(client, params), do: CodexKit.Client.call(client, "thread.delete", params)

  @doc """
  Gives the thread a name.

  - `thread` (integer()): The thread's handle.
  - `name` (String.t()): For lists and searches.
  """
  @spec thread_set_name(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def thread_set_name(client, params), do: CodexKit.Client.call(client, "thread.set_name", params)

  @doc """
  Takes back a turn and all after it, once a turn that runs is over. Files stay as they are.

  - `thread` (integer()): The thread's handle.
  - `before_turn_id` (String.t()): The first turn that is taken back.
  """
  @spec thread_revert(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread()} | {:error, CodexKit.Error.t()}
  def thread_revert(client, params), do: CodexKit.Client.call(client, "thread.revert", params)

  @doc """
  Adds items to the history, without a turn.

  - `thread` (integer()): The thread's handle.
  - `items` ([term()]): Items of the Responses API.
  """
  @spec thread_inject_items(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def thread_inject_items(client, params), do: CodexKit.Client.call(client, "thread.inject_items", params)

  @doc """
  The threads of the sub-agents that this thread has spawned, as the app-server spells them (`Thread`).

  - `thread` (integer()): The thread's handle.
  - `all` (boolean(), optional): Also those that sub-agents have spawned.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @spec thread_children(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
  def thread_children(client, params), do: CodexKit.Client.call(client, "thread.children", params)

  @doc """
  The thread's goal, if it has one.

  - `thread` (integer()): The handle.
  """
  @spec thread_goal(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_goal() | nil} | {:error, CodexKit.Error.t()}
  def thread_goal(client, params), do: CodexKit.Client.call(client, "thread.goal", params)

  @doc """
  Sets the goal. Codex works on it at once, by turns of its own, unless `status` says otherwise (`paused`).

  - `thread` (integer()): The thread's handle.
  - `objective` (String.t() | nil, optional): What to reach.
  - `status` (String.t() | nil, optional): `active`, `paused`, `blocked`, `usageLimited`, `budgetLimited` or `complete`.
  - `token_budget` (integer() | nil, optional): Tokens that may go into it.
  """
  @spec thread_set_goal(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_goal()} | {:error, CodexKit.Error.t()}
  def thread_set_goal(client, params), do: CodexKit.Client.call(client, "thread.set_goal", params)

  @doc """
  Removes the goal; whether there was one.

  - `thread` (integer()): The handle.
  """
  @spec thread_clear_goal(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.thread_clear_goal_output()} | {:error, CodexKit.Error.t()}
  def thread_clear_goal(client, params), do: CodexKit.Client.call(client, "thread.clear_goal", params)

  @doc """
  Adds input to the queue: Codex runs a turn for it as soon as the thread is idle.

  - `thread` (integer()): The thread's handle.
  - `input` (input()): What to tell Codex.
  - `client_user_message_id` (String.t() | nil, optional): The host's own id for the user's message. Default: a new one.
  """
  @spec thread_queue_add(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.queued_submission()} | {:error, CodexKit.Error.t()}
  def thread_queue_add(client, params), do: CodexKit.Client.call(client, "thread.queue_add", params)

  @doc """
  What waits in the queue, as the app-server spells it (`QueuedSubmission`).

  - `thread` (integer()): The handle.
  """
  @spec thread_queue(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
  def thread_queue(client, params), do: CodexKit.Client.call(client, "thread.queue", params)

  @doc """
  Replaces the input of an entry of the queue.

  - `thread` (integer()): The thread's handle.
  - `id` (String.t()): The entry's id.
  - `input` (input()): What to tell Codex.
  """
  @spec thread_queue_update(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def thread_queue_update(client, params), do: CodexKit.Client.call(client, "thread.queue_update", params)

  @doc """
  Takes an entry out of the queue.

  - `thread` (integer()): The thread's handle.
  - `id` (String.t()): The entry's id.
  """
  @spec thread_queue_remove(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def thread_queue_remove(client, params), do: CodexKit.Client.call(client, "thread.queue_remove", params)

  @doc """
  Puts the entries of the queue into another order.

  - `thread` (integer()): The thread's handle.
  - `ids` ([String.t()]): The ids of all entries, in their new order.
  """
  @spec thread_queue_reorder(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def thread_queue_reorder(client, params), do: CodexKit.Client.call(client, "thread.queue_reorder", params)

  @doc """
  Starts a turn for an entry of the queue: after an interrupted turn Codex does not go on by itself.

  - `thread` (integer()): The thread's handle.
  - `id` (String.t() | nil, optional): The entry's id. Default: the first.
  """
  @spec thread_queue_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.turn()} | {:error, CodexKit.Error.t()}
  def thread_queue_start(client, params), do: CodexKit.Client.call(client, "thread.queue_start", params)

  @doc """
  The commands that still run in the background, as the app-server spells them (`ThreadBackgroundTerminal`).

  - `thread` (integer()): The handle.
  """
  @spec thread_background_terminals(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
  def thread_background_terminals(client, params), do: CodexKit.Client.call(client, "thread.background_terminals", params)

  @doc """
  Ends a command that runs in the background; whether it ran.

  - `thread` (integer()): The thread's handle.
  - `process_id` (String.t()): Its `processId`.
  """
  @spec thread_terminate_background_terminal(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.thread_terminate_background_terminal_output()} | {:error, CodexKit.Error.t()}
  def thread_terminate_background_terminal(client, params), do: CodexKit.Client.call(client, "thread.terminate_background_terminal", params)

  @doc """
  Ends all commands that run in the background.

  - `thread` (integer()): The handle.
  """
  @spec thread_clean_background_terminals(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def thread_clean_background_terminals(client, params), do: CodexKit.Client.call(client, "thread.clean_background_terminals", params)

  @doc """
  Calls a tool of an MCP server of this thread. What the server asks meanwhile is refused.

  - `thread` (integer()): The thread's handle.
  - `server` (String.t()): The MCP server's name.
  - `tool` (String.t()): The tool's name.
  - `arguments` (term(), optional): Its arguments.
  """
  @spec thread_call_mcp_tool(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.mcp_server_tool_call_response()} | {:error, CodexKit.Error.t()}
  def thread_call_mcp_tool(client, params), do: CodexKit.Client.call(client, "thread.call_mcp_tool", params)

  @doc """
  Reads a resource of an MCP server of this thread.

  - `thread` (integer()): The thread's handle.
  - `server` (String.t()): The MCP server's name.
  - `uri` (String.t()): The resource's URI.
  """
  @spec thread_read_mcp_resource(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.mcp_resource_read_response()} | {:error, CodexKit.Error.t()}
  def thread_read_mcp_resource(client, params), do: CodexKit.Client.call(client, "thread.read_mcp_resource", params)

  @doc """
  Adds input to a running turn.

  - `turn` (integer()): The ticket of the `thread.run` or `thread.run_streamed` call.
  - `input` (input()): What to tell Codex.
  """
  @spec turn_steer(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def turn_steer(client, params), do: CodexKit.Client.call(client, "turn.steer", params)

  @doc """
  Asks Codex to end a running turn; its items and usage up to there are kept.

  - `turn` (integer()): The ticket of the `thread.run` or `thread.run_streamed` call.
  """
  @spec turn_interrupt(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def turn_interrupt(client, params), do: CodexKit.Client.call(client, "turn.interrupt", params)

  @doc """
  Tells how often client tools were called, how long that took and how often it failed.

  - `thread` (integer() | nil, optional): A thread's handle, for the tools that it can call. Default: those of the client.
  """
  @spec tools_metrics(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.tool_metrics_result()} | {:error, CodexKit.Error.t()}
  def tools_metrics(client, params \\ %{}), do: CodexKit.Client.call(client, "tools.metrics", params)

  @doc """
  Connects to an MCP server: starts it, or reaches it over HTTP, with a login where it wants one.

  - `server` (mcp_server_options()): The server.
  - `answers_asks` (boolean(), optional): Whether the host answers what the server asks: during the connection's set-up through this call, after
  """
  @spec mcp_connect(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_connected()} | {:error, CodexKit.Error.t()}
  def mcp_connect(client, params), do: CodexKit.Client.call(client, "mcp.connect", params)

  @doc """
  Delivers what an MCP server asks and tells, or the calls of the host's own tools, until it is closed or this call is cancelled. Notifications are `{method, params, seq}`, for everybody who listens; asks go to the newest call that answers them.

  - `client` (integer() | nil, optional): The handle of `mcp.connect`.
  - `server` (integer() | nil, optional): The handle of `mcp.serve`.
  - `answers_asks` (boolean(), optional): Whether the host answers asks; for a server they are the calls of its tools.
  - `notifications` (boolean(), optional): Whether the host reads the notifications. One that is too slow for them ends this call as `lagged`, and with it
  """
  @spec mcp_listen(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def mcp_listen(client, params \\ %{}), do: CodexKit.Client.stream(client, "mcp.listen", params)

  @doc """
  All tools of an MCP server that the options leave; kept until the server says that they changed.

  - `client` (integer()): The handle.
  - `refresh` (boolean(), optional): Asks the server also if it has not said that its tools changed.
  """
  @spec mcp_list_tools(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_list_tools_output()} | {:error, CodexKit.Error.t()}
  def mcp_list_tools(client, params), do: CodexKit.Client.call(client, "mcp.list_tools", params)

  @doc """
  Calls a tool of an MCP server. Cancelling tells the server.

  - `client` (integer()): The handle.
  - `tool` (String.t()): The tool's own name.
  - `arguments` (%{optional(String.t()) => term()}, optional): Its arguments.
  - `meta` (term(), optional): `_meta` of the request.
  - `timeout_ms` (integer() | nil, optional): Another limit than the client's `tool_timeout_ms`.
  """
  @spec mcp_call_tool(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_tool_result()} | {:error, CodexKit.Error.t()}
  def mcp_call_tool(client, params), do: CodexKit.Client.call(client, "mcp.call_tool", params)

  @doc """
  Calls a tool of an MCP server and streams its progress, as `{method, params, seq}`. Read too slowly, it ends as `lagged`, and the call is cancelled.

  - `client` (integer()): The handle.
  - `tool` (String.t()): The tool's own name.
  - `arguments` (%{optional(String.t()) => term()}, optional): Its arguments.
  - `meta` (term(), optional): `_meta` of the request.
  - `timeout_ms` (integer() | nil, optional): Another limit than the client's `tool_timeout_ms`.
  """
  @spec mcp_call_tool_streamed(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
  def mcp_call_tool_streamed(client, params), do: CodexKit.Client.stream(client, "mcp.call_tool_streamed", params)

  @doc """
  All resources of an MCP server, as MCP describes them.

  - `client` (integer()): The handle.
  """
  @spec mcp_list_resources(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_list_resources_output()} | {:error, CodexKit.Error.t()}
  def mcp_list_resources(client, params), do: CodexKit.Client.call(client, "mcp.list_resources", params)

  @doc """
  All templates of resources of an MCP server.

  - `client` (integer()): The handle.
  """
  @spec mcp_list_resource_templates(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_list_resource_templates_output()} | {:error, CodexKit.Error.t()}
  def mcp_list_resource_templates(client, params), do: CodexKit.Client.call(client, "mcp.list_resource_templates", params)

  @doc """
  The contents of a resource, as MCP writes them.

  - `client` (integer()): The handle.
  - `uri` (String.t()): The resource.
  """
  @spec mcp_read_resource(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_read_resource_output()} | {:error, CodexKit.Error.t()}
  def mcp_read_resource(client, params), do: CodexKit.Client.call(client, "mcp.read_resource", params)

  @doc """
  All prompts of an MCP server.

  - `client` (integer()): The handle.
  """
  @spec mcp_list_prompts(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_list_prompts_output()} | {:error, CodexKit.Error.t()}
  def mcp_list_prompts(client, params), do: CodexKit.Client.call(client, "mcp.list_prompts", params)

  @doc """
  A prompt of an MCP server with its arguments filled in.

  - `client` (integer()): The handle.
  - `name` (String.t()): The prompt's name.
  - `arguments` (%{optional(String.t()) => term()}, optional): Its arguments.
  """
  @spec mcp_get_prompt(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_prompt()} | {:error, CodexKit.Error.t()}
  def mcp_get_prompt(client, params), do: CodexKit.Client.call(client, "mcp.get_prompt", params)

  @doc """
  Ends the connection to an MCP server, and its process.

  - `client` (integer()): The handle.
  """
  @spec mcp_close(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def mcp_close(client, params), do: CodexKit.Client.call(client, "mcp.close", params)

  @doc """
  The names under which Codex shows MCP tools to the model, and which of them fall together.

  - `tools` ([mcp_tool_id()]): All tools that Codex would have at once.
  """
  @spec mcp_qualified_names(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_tool_names()} | {:error, CodexKit.Error.t()}
  def mcp_qualified_names(client, params), do: CodexKit.Client.call(client, "mcp.qualified_names", params)

  @doc """
  Serves functions of the host to any MCP client, on a loopback port or over standard input and output, until `mcp.stop`.

  - `name` (String.t()): The server's name: letters, digits, `_` and `-`.
  - `tools` ([mcp_tool_spec()]): What it offers. The calls come as asks of the kind `tool_call` to `mcp.listen`.
  - `instructions` (String.t() | nil, optional): How its tools want to be used.
  - `http` (mcp_http_options(), optional): Where it listens.
  - `stdio` (boolean(), optional): Serves one client over this process's standard input and output instead.
  - `call_timeout_ms` (integer(), optional): Milliseconds that a call waits for the host's answer; 0 = for ever, which is the default: who calls has a limit
  """
  @spec mcp_serve(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_served()} | {:error, CodexKit.Error.t()}
  def mcp_serve(client, params), do: CodexKit.Client.call(client, "mcp.serve", params)

  @doc """
  Tells the client how far a call of the host's tool is. Of no effect on a call that is over.

  - `server` (integer()): The server's handle.
  - `call_id` (String.t()): The ask's `callId`.
  - `progress` (number()): How far it is; must grow.
  - `total` (number() | nil, optional): How far it will be in the end.
  - `message` (String.t() | nil, optional): For people.
  """
  @spec mcp_tool_progress(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def mcp_tool_progress(client, params), do: CodexKit.Client.call(client, "mcp.tool_progress", params)

  @doc """
  Ends a server of the host and its sessions. One over standard input and output ends with its input.

  - `server` (integer()): The handle.
  """
  @spec mcp_stop(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def mcp_stop(client, params), do: CodexKit.Client.call(client, "mcp.stop", params)

  @doc """
  Makes the strict form of a JSON Schema, for `output_schema`; tools get it by themselves.

  - `schema` (term()): The schema.
  """
  @spec tools_strict_schema(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.tools_strict_schema_output()} | {:error, CodexKit.Error.t()}
  def tools_strict_schema(client, params), do: CodexKit.Client.call(client, "tools.strict_schema", params)

  @doc """
  Settings that let Codex call tools of an MCP server without asking, for runs in which nobody can be asked.

  - `server` (String.t()): The server's name in the settings of Codex.
  - `tools` ([String.t()], optional): Its tools. Default: all.
  """
  @spec mcp_allow_tools(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.mcp_allowed()} | {:error, CodexKit.Error.t()}
  def mcp_allow_tools(client, params), do: CodexKit.Client.call(client, "mcp.allow_tools", params)

  @doc """
  Adds an MCP server to the user's `config.toml`, or replaces it.

  - `name` (String.t()): Its name.
  - `settings` (term()): As in `mcp_servers`: `command` and `args`, or `url`, and what goes with them.
  """
  @spec codex_add_mcp_server(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def codex_add_mcp_server(client, params), do: CodexKit.Client.call(client, "codex.add_mcp_server", params)

  @doc """
  Takes an MCP server out of the user's `config.toml`.

  - `name` (String.t()): Its name.
  """
  @spec codex_remove_mcp_server(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def codex_remove_mcp_server(client, params), do: CodexKit.Client.call(client, "codex.remove_mcp_server", params)

  @doc """
  Starts a scripted model on loopback, so that Codex runs without key and network.

  - `script` (script()): The turns it plays.
  """
  @spec testing_model_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.model_handle()} | {:error, CodexKit.Error.t()}
  def testing_model_start(client, params), do: CodexKit.Client.call(client, "testing.model_start", params)

  @doc """
  The requests a scripted model has got so far.

  - `model` (integer()): The handle.
  """
  @spec testing_model_requests(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.testing_model_requests_output()} | {:error, CodexKit.Error.t()}
  def testing_model_requests(client, params), do: CodexKit.Client.call(client, "testing.model_requests", params)

  @doc """
  Fails when a scripted model was asked otherwise than its script expects.

  - `model` (integer()): The handle.
  """
  @spec testing_model_verify(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def testing_model_verify(client, params), do: CodexKit.Client.call(client, "testing.model_verify", params)

  @doc """
  Stops a scripted model.

  - `model` (integer()): The handle.
  """
  @spec testing_model_stop(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.done()} | {:error, CodexKit.Error.t()}
  def testing_model_stop(client, params), do: CodexKit.Client.call(client, "testing.model_stop", params)
end
