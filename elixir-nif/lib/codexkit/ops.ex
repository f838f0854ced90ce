# Generated, do not edit: change the source and run `./dev codegen`.

defmodule CodexKit.Ops do
  @moduledoc "One function per op of the core. Params are a map or a keyword list."

  @doc """
  Sends any request of the app-server protocol.

  - `method` (String.t()): As in the protocol.
  - `params` (term(), optional): What the method takes.
  """
  @spec app_server_request(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.app_server_request_output()} | {:error, CodexKit.Error.t()}
  def app_server_request(client, params), do: CodexKit.Client.call(client, "app_server.request", params)

  @doc """
  What runs behind this client.
  """
  @spec codex_info(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.codex_info_output()} | {:error, CodexKit.Error.t()}
  def codex_info(client, params \\ %{}), do: CodexKit.Client.call(client, "codex.info", params)

  @doc """
  Starts a thread.

  - `options` (thread_options() | nil, optional): Options of the thread.
  """
  @spec thread_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.thread_start_output()} | {:error, CodexKit.Error.t()}
  def thread_start(client, params \\ %{}), do: CodexKit.Client.call(client, "thread.start", params)

  @doc """
  Runs a turn and returns its outcome.

  - `input` (input())
  - `thread` (integer()): Handle of the thread.
  - `options` (turn_options() | nil, optional): Options of this turn.
  """
  @spec thread_run(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Types.turn_result()} | {:error, CodexKit.Error.t()}
  def thread_run(client, params), do: CodexKit.Client.call(client, "thread.run", params)

  @doc """
  Runs a turn and streams its events.

  The result comes after the last event.

  - `input` (input())
  - `thread` (integer()): Handle of the thread.
  - `options` (turn_options() | nil, optional): Options of this turn.
  """
  @spec thread_run_streamed(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def thread_run_streamed(client, params), do: CodexKit.Client.stream(client, "thread.run_streamed", params)
end
