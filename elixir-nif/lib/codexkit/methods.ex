# Generated, do not edit: change the source and run `./dev codegen`.

defmodule CodexKit.Thread.Methods do
  @moduledoc false

  defmacro __using__(_) do
    quote do
      @doc """
      Reviews code, as a turn; the review is its final response.

      - `target` (review_target()): What to review.
      - `delivery` (review_delivery(), optional): Where the review runs. Default: `inline`.
      - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
      - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
      - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
      - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
      - `on_ask` (optional): Who answers what Codex asks, see `CodexKit.AskHandler`.
      """
      @spec review(t(), CodexKit.Types.review_target(), keyword() | map()) :: {:ok, CodexKit.TurnResult.t()} | {:error, CodexKit.Error.t()}
      def review(%__MODULE__{} = thread, target, options \\ []), do: with {:ok, who, options} <- CodexKit.Thread.asking(thread, options), {:ok, wire} <- CodexKit.Ops.thread_review(thread.client, Map.merge(who, Map.merge(Map.new(options), %{target: target}))), do: {:ok, CodexKit.TurnResult.from_wire(wire)}

      @doc """
      Replaces the thread's history by a summary, as a turn; returns when it is done.

      - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
      - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
      - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
      - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
      """
      @spec compact(t(), keyword() | map()) :: {:ok, CodexKit.TurnResult.t()} | {:error, CodexKit.Error.t()}
      def compact(%__MODULE__{} = thread, options \\ []), do: with {:ok, wire} <- CodexKit.Ops.thread_compact(thread.client, Map.merge(Map.new(options), %{thread: thread.handle})), do: {:ok, CodexKit.TurnResult.from_wire(wire)}

      @doc """
      Runs a shell command of the user's own, as a turn: outside any sandbox and without asking. The model sees it in the next turn.

      - `command` (String.t()): A line for the shell, not blank.
      - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
      - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
      - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
      - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
      """
      @spec shell_command(t(), String.t(), keyword() | map()) :: {:ok, CodexKit.TurnResult.t()} | {:error, CodexKit.Error.t()}
      def shell_command(%__MODULE__{} = thread, command, options \\ []), do: with {:ok, wire} <- CodexKit.Ops.thread_shell_command(thread.client, Map.merge(Map.new(options), %{thread: thread.handle, command: command})), do: {:ok, CodexKit.TurnResult.from_wire(wire)}

      @doc """
      What Codex has stored of the thread.

      - `include_turns` (boolean(), optional): Also the turns, with their items.
      """
      @spec read(t(), keyword() | map()) :: {:ok, CodexKit.Protocol.thread()} | {:error, CodexKit.Error.t()}
      def read(%__MODULE__{} = thread, options \\ []), do: CodexKit.Ops.thread_read(thread.client, Map.merge(Map.new(options), %{thread: thread.handle}))

      @doc """
      The thread's turns with their items, as the app-server spells them (`Turn`).

      - `newest_first` (boolean(), optional): The newest first. Default: the oldest.
      - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier answer.
      - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
      """
      @spec turns(t(), keyword() | map()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
      def turns(%__MODULE__{} = thread, options \\ []), do: CodexKit.Ops.thread_turns(thread.client, Map.merge(Map.new(options), %{thread: thread.handle}))

      @doc """
      The items of the thread's turns, as the app-server spells them (`ThreadItemEntry`).

      - `turn_id` (String.t() | nil, optional): Only the items of this turn.
      - `newest_first` (boolean(), optional): The newest first. Default: the oldest.
      - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier answer.
      - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
      """
      @spec items(t(), keyword() | map()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
      def items(%__MODULE__{} = thread, options \\ []), do: CodexKit.Ops.thread_items(thread.client, Map.merge(Map.new(options), %{thread: thread.handle}))

      @doc """
      Moves the thread out of the lists, once a turn that runs on it is over.
      """
      @spec archive(t()) :: :ok | {:error, CodexKit.Error.t()}
      def archive(%__MODULE__{} = thread), do: with {:ok, _} <- CodexKit.Ops.thread_archive(thread.client, %{thread: thread.handle}), do: :ok

      @doc """
      Brings an archived thread back.
      """
      @spec unarchive(t()) :: {:ok, CodexKit.Protocol.thread()} | {:error, CodexKit.Error.t()}
      def unarchive(%__MODULE__{} = thread), do: CodexKit.Ops.thread_unarchive(thread.client, %{thread: thread.handle})

      @doc """
      Deletes the thread for good, once a turn that runs on it is over.
      """
      @spec delete(t()) :: :ok | {:error, CodexKit.Error.t()}
      def delete(%__MODULE__{} = thread), do: with {:ok, _} <- CodexKit.Ops.thread_delete(thread.client, %{thread: thread.handle}), do: :ok

      @doc """
      Gives the thread a name.

      - `name` (String.t()): For lists and searches.
      """
      @spec set_name(t(), String.t()) :: :ok | {:error, CodexKit.Error.t()}
      def set_name(%__MODULE__{} = thread, name), do: with {:ok, _} <- CodexKit.Ops.thread_set_name(thread.client, %{thread: thread.handle, name: name}), do: :ok

      @doc """
      Takes back a turn and all after it, once a turn that runs is over. Files stay as they are.

      - `before_turn_id` (String.t()): The first turn that is taken back.
      """
      @spec revert(t(), String.t()) :: {:ok, CodexKit.Protocol.thread()} | {:error, CodexKit.Error.t()}
      def revert(%__MODULE__{} = thread, before_turn_id), do: CodexKit.Ops.thread_revert(thread.client, %{thread: thread.handle, before_turn_id: before_turn_id})

      @doc """
      Adds items to the history, without a turn.

      - `items` ([term()]): Items of the Responses API.
      """
      @spec inject_items(t(), [term()]) :: :ok | {:error, CodexKit.Error.t()}
      def inject_items(%__MODULE__{} = thread, items), do: with {:ok, _} <- CodexKit.Ops.thread_inject_items(thread.client, %{thread: thread.handle, items: items}), do: :ok

      @doc """
      The threads of the sub-agents that this thread has spawned, as the app-server spells them (`Thread`).

      - `all` (boolean(), optional): Also those that sub-agents have spawned.
      - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
      """
      @spec children(t(), keyword() | map()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
      def children(%__MODULE__{} = thread, options \\ []), do: CodexKit.Ops.thread_children(thread.client, Map.merge(Map.new(options), %{thread: thread.handle}))

      @doc """
      The thread's goal, if it has one.
      """
      @spec goal(t()) :: {:ok, CodexKit.Protocol.thread_goal() | nil} | {:error, CodexKit.Error.t()}
      def goal(%__MODULE__{} = thread), do: CodexKit.Ops.thread_goal(thread.client, %{thread: thread.handle})

      @doc """
      Sets the goal. Codex works on it at once, by turns of its own, unless `status` says otherwise (`paused`).

      - `objective` (String.t() | nil, optional): What to reach.
      - `status` (String.t() | nil, optional): `active`, `paused`, `blocked`, `usageLimited`, `budgetLimited` or `complete`.
      - `token_budget` (integer() | nil, optional): Tokens that may go into it.
      """
      @spec set_goal(t(), keyword() | map()) :: {:ok, CodexKit.Protocol.thread_goal()} | {:error, CodexKit.Error.t()}
      def set_goal(%__MODULE__{} = thread, options \\ []), do: CodexKit.Ops.thread_set_goal(thread.client, Map.merge(Map.new(options), %{thread: thread.handle}))

      @doc """
      Removes the goal; whether there was one.
      """
      @spec clear_goal(t()) :: {:ok, CodexKit.Types.thread_clear_goal_output()} | {:error, CodexKit.Error.t()}
      def clear_goal(%__MODULE__{} = thread), do: CodexKit.Ops.thread_clear_goal(thread.client, %{thread: thread.handle})

      @doc """
      Adds input to the queue: Codex runs a turn for it as soon as the thread is idle.

      - `input` (input()): What to tell Codex.
      - `client_user_message_id` (String.t() | nil, optional): The host's own id for the user's message. Default: a new one.
      """
      @spec queue_add(t(), CodexKit.Types.input(), keyword() | map()) :: {:ok, CodexKit.Protocol.queued_submission()} | {:error, CodexKit.Error.t()}
      def queue_add(%__MODULE__{} = thread, input, options \\ []), do: CodexKit.Ops.thread_queue_add(thread.client, Map.merge(Map.new(options), %{thread: thread.handle, input: input}))

      @doc """
      What waits in the queue, as the app-server spells it (`QueuedSubmission`).
      """
      @spec queue(t()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
      def queue(%__MODULE__{} = thread), do: CodexKit.Ops.thread_queue(thread.client, %{thread: thread.handle})

      @doc """
      Replaces the input of an entry of the queue.

      - `id` (String.t()): The entry's id.
      - `input` (input()): What to tell Codex.
      """
      @spec queue_update(t(), String.t(), CodexKit.Types.input()) :: :ok | {:error, CodexKit.Error.t()}
      def queue_update(%__MODULE__{} = thread, id, input), do: with {:ok, _} <- CodexKit.Ops.thread_queue_update(thread.client, %{thread: thread.handle, id: id, input: input}), do: :ok

      @doc """
      Takes an entry out of the queue.

      - `id` (String.t()): The entry's id.
      """
      @spec queue_remove(t(), String.t()) :: :ok | {:error, CodexKit.Error.t()}
      def queue_remove(%__MODULE__{} = thread, id), do: with {:ok, _} <- CodexKit.Ops.thread_queue_remove(thread.client, %{thread: thread.handle, id: id}), do: :ok

      @doc """
      Puts the entries of the queue into another order.

      - `ids` ([String.t()]): The ids of all entries, in their new order.
      """
      @spec queue_reorder(t(), [String.t()]) :: :ok | {:error, CodexKit.Error.t()}
      def queue_reorder(%__MODULE__{} = thread, ids), do: with {:ok, _} <- CodexKit.Ops.thread_queue_reorder(thread.client, %{thread: thread.handle, ids: ids}), do: :ok

      @doc """
      Starts a turn for an entry of the queue: after an interrupted turn Codex does not go on by itself.

      - `id` (String.t() | nil, optional): The entry's id. Default: the first.
      """
      @spec queue_start(t(), keyword() | map()) :: {:ok, CodexKit.Protocol.turn()} | {:error, CodexKit.Error.t()}
      def queue_start(%__MODULE__{} = thread, options \\ []), do: CodexKit.Ops.thread_queue_start(thread.client, Map.merge(Map.new(options), %{thread: thread.handle}))

      @doc """
      The commands that still run in the background, as the app-server spells them (`ThreadBackgroundTerminal`).
      """
      @spec background_terminals(t()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
      def background_terminals(%__MODULE__{} = thread), do: CodexKit.Ops.thread_background_terminals(thread.client, %{thread: thread.handle})

      @doc """
      Ends a command that runs in the background; whether it ran.

      - `process_id` (String.t()): Its `processId`.
      """
      @spec terminate_background_terminal(t(), String.t()) :: {:ok, CodexKit.Types.thread_terminate_background_terminal_output()} | {:error, CodexKit.Error.t()}
      def terminate_background_terminal(%__MODULE__{} = thread, process_id), do: CodexKit.Ops.thread_terminate_background_terminal(thread.client, %{thread: thread.handle, process_id: process_id})

      @doc """
      Ends all commands that run in the background.
      """
      @spec clean_background_terminals(t()) :: :ok | {:error, CodexKit.Error.t()}
      def clean_background_terminals(%__MODULE__{} = thread), do: with {:ok, _} <- CodexKit.Ops.thread_clean_background_terminals(thread.client, %{thread: thread.handle}), do: :ok

      @doc """
      Calls a tool of an MCP server of this thread. What the server asks meanwhile is refused.

      - `server` (String.t()): The MCP server's name.
      - `tool` (String.t()): The tool's name.
      - `arguments` (term(), optional): Its arguments.
      """
      @spec call_mcp_tool(t(), String.t(), String.t(), keyword() | map()) :: {:ok, CodexKit.Protocol.mcp_server_tool_call_response()} | {:error, CodexKit.Error.t()}
      def call_mcp_tool(%__MODULE__{} = thread, server, tool, options \\ []), do: CodexKit.Ops.thread_call_mcp_tool(thread.client, Map.merge(Map.new(options), %{thread: thread.handle, server: server, tool: tool}))

      @doc """
      Reads a resource of an MCP server of this thread.

      - `server` (String.t()): The MCP server's name.
      - `uri` (String.t()): The resource's URI.
      """
      @spec read_mcp_resource(t(), String.t(), String.t()) :: {:ok, CodexKit.Protocol.mcp_resource_read_response()} | {:error, CodexKit.Error.t()}
      def read_mcp_resource(%__MODULE__{} = thread, server, uri), do: CodexKit.Ops.thread_read_mcp_resource(thread.client, %{thread: thread.handle, server: server, uri: uri})

      @doc """
      Reviews code, as a turn, and streams its events.

      - `target` (review_target()): What to review.
      - `delivery` (review_delivery(), optional): Where the review runs. Default: `inline`.
      - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
      - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
      - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
      - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
      - `on_ask` (optional): Who answers what Codex asks, see `CodexKit.AskHandler`.
      """
      @spec review_streamed(t(), CodexKit.Types.review_target(), keyword() | map()) :: {:ok, CodexKit.Turn.t()} | {:error, CodexKit.Error.t()}
      def review_streamed(%__MODULE__{} = thread, target, options \\ []), do: with {:ok, who, options} <- CodexKit.Thread.asking(thread, options), {:ok, stream} <- CodexKit.Ops.thread_review_streamed(thread.client, Map.merge(who, Map.merge(Map.new(options), %{target: target}))), do: {:ok, %CodexKit.Turn{stream: stream}}

      @doc """
      Replaces the thread's history by a summary, as a turn, and streams its events.

      - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
      - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
      - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
      - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
      """
      @spec compact_streamed(t(), keyword() | map()) :: {:ok, CodexKit.Turn.t()} | {:error, CodexKit.Error.t()}
      def compact_streamed(%__MODULE__{} = thread, options \\ []), do: with {:ok, stream} <- CodexKit.Ops.thread_compact_streamed(thread.client, Map.merge(Map.new(options), %{thread: thread.handle})), do: {:ok, %CodexKit.Turn{stream: stream}}

      @doc """
      Runs a shell command of the user's own, as a turn, and streams its events: outside any sandbox and without asking.

      - `command` (String.t()): A line for the shell, not blank.
      - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
      - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
      - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
      - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
      """
      @spec shell_command_streamed(t(), String.t(), keyword() | map()) :: {:ok, CodexKit.Turn.t()} | {:error, CodexKit.Error.t()}
      def shell_command_streamed(%__MODULE__{} = thread, command, options \\ []), do: with {:ok, stream} <- CodexKit.Ops.thread_shell_command_streamed(thread.client, Map.merge(Map.new(options), %{thread: thread.handle, command: command})), do: {:ok, %CodexKit.Turn{stream: stream}}
    end
  end
end

defmodule CodexKit.Methods do
  @moduledoc false

  defmacro __using__(_) do
    quote do
      @doc """
      The asks that wait for an answer, oldest first, whoever has them at hand.
      """
      @spec pending_asks(codex()) :: {:ok, CodexKit.Types.codex_pending_asks_output()} | {:error, CodexKit.Error.t()}
      def pending_asks(codex), do: CodexKit.Ops.codex_pending_asks(codex, %{})

      @doc """
      Answers an ask in place of its handler. One that does not fit is an error, and the ask waits on.

      - `ask_id` (integer()): The ask.
      - `answer` (answer()): The answer; `"allow"`, `"deny"` and `"cancel"` stand for themselves.
      """
      @spec answer_ask(codex(), integer(), CodexKit.Types.answer()) :: :ok | {:error, CodexKit.Error.t()}
      def answer_ask(codex, ask_id, answer), do: with {:ok, _} <- CodexKit.Ops.codex_answer_ask(codex, %{ask_id: ask_id, answer: answer}), do: :ok

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
      @spec threads(codex(), keyword() | map()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
      def threads(codex, options \\ []), do: CodexKit.Ops.codex_threads(codex, options)

      @doc """
      The threads that say something, each with a snippet, as the app-server spells them (`ThreadSearchResult`).

      - `text` (String.t()): What to look for in the turns of stored threads.
      - `archived` (boolean(), optional): Search the archived threads instead of the others.
      - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
      """
      @spec search_threads(codex(), String.t(), keyword() | map()) :: {:ok, CodexKit.Types.listed()} | {:error, CodexKit.Error.t()}
      def search_threads(codex, text, options \\ []), do: CodexKit.Ops.codex_search_threads(codex, Map.merge(Map.new(options), %{text: text}))

      @doc """
      The ids of the threads that the app-server has loaded.
      """
      @spec loaded_threads(codex()) :: {:ok, CodexKit.Types.codex_loaded_threads_output()} | {:error, CodexKit.Error.t()}
      def loaded_threads(codex), do: CodexKit.Ops.codex_loaded_threads(codex, %{})

      @doc """
      The models there are, as the app-server spells them (`Model`).

      - `include_hidden` (boolean(), optional): Also those that Codex does not show.
      """
      @spec models(codex(), keyword() | map()) :: {:ok, [CodexKit.Protocol.model()]} | {:error, CodexKit.Error.t()}
      def models(codex, options \\ []), do: CodexKit.Ops.codex_models(codex, options)

      @doc """
      Who is logged in.

      - `refresh_token` (boolean(), optional): Refresh the login's token first.
      """
      @spec account(codex(), keyword() | map()) :: {:ok, CodexKit.Protocol.get_account_response()} | {:error, CodexKit.Error.t()}
      def account(codex, options \\ []), do: CodexKit.Ops.codex_account(codex, options)

      @doc """
      How much of the plan is used up. Needs a login with ChatGPT.
      """
      @spec rate_limits(codex()) :: {:ok, CodexKit.Protocol.get_account_rate_limits_response()} | {:error, CodexKit.Error.t()}
      def rate_limits(codex), do: CodexKit.Ops.codex_rate_limits(codex, %{})

      @doc """
      Logs in with an API key, which Codex stores for later runs too.

      - `api_key` (secret()): The API key.
      """
      @spec login_api_key(codex(), CodexKit.Types.secret()) :: :ok | {:error, CodexKit.Error.t()}
      def login_api_key(codex, api_key), do: with {:ok, _} <- CodexKit.Ops.codex_login_api_key(codex, %{api_key: api_key}), do: :ok

      @doc """
      Logs out, for later runs too.
      """
      @spec logout(codex()) :: :ok | {:error, CodexKit.Error.t()}
      def logout(codex), do: with {:ok, _} <- CodexKit.Ops.codex_logout(codex, %{}), do: :ok

      @doc """
      The configuration that holds, and where each value comes from.

      - `working_directory` (String.t() | nil, optional): As seen from this directory; a relative one starts at the host's.
      - `include_layers` (boolean(), optional): Also the layers that it is made of.
      """
      @spec read_config(codex(), keyword() | map()) :: {:ok, CodexKit.Protocol.config_read_response()} | {:error, CodexKit.Error.t()}
      def read_config(codex, options \\ []), do: CodexKit.Ops.codex_read_config(codex, options)

      @doc """
      Changes the user's `config.toml`; loaded threads take it over.

      - `edits` ([config_edit()]): All of them are written, or none.
      - `expected_version` (String.t() | nil, optional): The version that was read (`origins`, `layers`): refuse when the file has changed since.
      """
      @spec write_config(codex(), [CodexKit.Types.config_edit()], keyword() | map()) :: {:ok, CodexKit.Protocol.config_write_response()} | {:error, CodexKit.Error.t()}
      def write_config(codex, edits, options \\ []), do: CodexKit.Ops.codex_write_config(codex, Map.merge(Map.new(options), %{edits: edits}))

      @doc """
      Reads a file of Codex's machine.

      - `path` (String.t()): On Codex's machine; a relative path starts at the host's directory.
      """
      @spec read_file(codex(), String.t()) :: {:ok, binary()} | {:error, CodexKit.Error.t()}
      def read_file(codex, path), do: with {:ok, wire} <- CodexKit.Ops.codex_read_file(codex, %{path: path}), do: {:ok, CodexKit.FileContent.from_wire(wire)}

      @doc """
      Writes a file of Codex's machine; one that is there is replaced.

      - `path` (String.t()): On Codex's machine; a relative path starts at the host's directory.
      - `content` (file_content()): The content.
      """
      @spec write_file(codex(), String.t(), iodata()) :: :ok | {:error, CodexKit.Error.t()}
      def write_file(codex, path, content), do: with {:ok, _} <- CodexKit.Ops.codex_write_file(codex, %{path: path, content: CodexKit.FileContent.to_wire(content)}), do: :ok

      @doc """
      Waits until no turn runs on a thread, like that of a sub-agent, and returns its last turn without the items.

      - `thread_id` (String.t()): The thread's id.
      - `timeout_ms` (integer() | nil, optional): Milliseconds to wait; 0 or unset = for ever.
      """
      @spec wait_thread(codex(), String.t(), keyword() | map()) :: {:ok, CodexKit.Protocol.turn()} | {:error, CodexKit.Error.t()}
      def wait_thread(codex, thread_id, options \\ []), do: CodexKit.Ops.codex_wait_thread(codex, Map.merge(Map.new(options), %{thread_id: thread_id}))

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
      @spec run_command(codex(), [String.t()], keyword() | map()) :: {:ok, CodexKit.Types.command_result()} | {:error, CodexKit.Error.t()}
      def run_command(codex, command, options \\ []), do: CodexKit.Ops.codex_run_command(codex, Map.merge(Map.new(options), %{command: command}))

      @doc """
      Adds an MCP server to the user's `config.toml`, or replaces it.

      - `name` (String.t()): Its name.
      - `settings` (term()): As in `mcp_servers`: `command` and `args`, or `url`, and what goes with them.
      """
      @spec add_mcp_server(codex(), String.t(), term()) :: :ok | {:error, CodexKit.Error.t()}
      def add_mcp_server(codex, name, settings), do: with {:ok, _} <- CodexKit.Ops.codex_add_mcp_server(codex, %{name: name, settings: settings}), do: :ok

      @doc """
      Takes an MCP server out of the user's `config.toml`.

      - `name` (String.t()): Its name.
      """
      @spec remove_mcp_server(codex(), String.t()) :: :ok | {:error, CodexKit.Error.t()}
      def remove_mcp_server(codex, name), do: with {:ok, _} <- CodexKit.Ops.codex_remove_mcp_server(codex, %{name: name}), do: :ok

      @doc """
      Logs in with ChatGPT: one event `login.started` with `url`, `user_code` and `login_id`, and the result when the person is done. Cancelling the call cancels the login.

      - `method` (login_method(), optional): How the person gets to the login. Default: `browser`.
      """
      @spec login_chatgpt(codex(), keyword() | map()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
      def login_chatgpt(codex, options \\ []), do: CodexKit.Ops.codex_login_chatgpt(codex, options)

      @doc """
      Logs in at an MCP server by OAuth: one event `login.started` with `url`, and the result when the person is done.

      - `server` (String.t()): The MCP server's name in the configuration.
      - `scopes` ([String.t()] | nil, optional): What to ask for. Default: what the configuration says.
      - `timeout_secs` (integer() | nil, optional): Seconds that Codex waits for the person. Default: Codex's own limit.
      """
      @spec login_mcp(codex(), String.t(), keyword() | map()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
      def login_mcp(codex, server, options \\ []), do: CodexKit.Ops.codex_login_mcp(codex, Map.merge(Map.new(options), %{server: server}))

      @doc """
      Watches a file or a folder until it is cancelled, and streams events `fs.changed` with `changed_paths`.

      - `path` (String.t()): On Codex's machine; a relative path starts at the host's directory.
      """
      @spec watch(codex(), String.t()) :: {:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}
      def watch(codex, path), do: CodexKit.Ops.codex_watch(codex, %{path: path})

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
      @spec run_command_streamed(codex(), [String.t()], keyword() | map()) :: {:ok, CodexKit.Command.t()} | {:error, CodexKit.Error.t()}
      def run_command_streamed(codex, command, options \\ []), do: with {:ok, stream} <- CodexKit.Ops.codex_run_command_streamed(codex, Map.merge(Map.new(options), %{command: command})), do: {:ok, %CodexKit.Command{stream: stream}}
    end
  end
end
