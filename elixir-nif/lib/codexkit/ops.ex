# Generated, do not edit: change the source and run `./dev codegen`.

defmodule CodexKit.Ops do
  @moduledoc "One function per op of the core. Params are a map or a keyword list."

  @doc """
  Tells which Codex this client runs; finds it and asks it for its version.
  """
  @spec codex_info(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.codex_info()} | {:error, CodexKit.Error.t()}
  def codex_info(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.info", params)

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
  @spec app_server_subscribe(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Turn.t()} | {:error, CodexKit.Error.t()}
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
  @spec thread_run_streamed(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Turn.t()} | {:error, CodexKit.Error.t()}
  def thread_run_streamed(client, params), do: CodexKit.Client.stream(client, "thread.run_streamed", params)

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
