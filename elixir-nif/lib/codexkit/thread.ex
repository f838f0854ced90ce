defmodule CodexKit.Thread do
  @moduledoc """
  A conversation with Codex. Its turns run one at a time.

  Made by `CodexKit.start_thread/2` and `CodexKit.resume_thread/3`. Any process may use it. A thread needs no
  closing; Codex keeps it under its id.
  """

  alias CodexKit.{AskHandler, Client, Error, Native, Ops, Tool, Turn, TurnResult}

  @derive {Inspect, only: [:client, :handle]}
  @enforce_keys [:client, :handle, :on_ask, :tools]
  defstruct [:client, :handle, :on_ask, :tools]

  @opaque t :: %__MODULE__{
            client: pid(),
            handle: reference() | pos_integer(),
            on_ask: AskHandler.handler() | nil,
            tools: map()
          }

  use CodexKit.Thread.Methods

  @doc false
  # `start` opens the thread; `defaults` are who answers what the options name nobody for.
  def open(client, options, start, defaults \\ nil) do
    {on_ask, options} = CodexKit.Options.pop(options, :on_ask)

    with {:ok, options, tools} <- Tool.take(options),
         {:ok, {default, all}} <- if(defaults, do: {:ok, defaults}, else: Client.ask(client, :defaults)),
         {:ok, pid} <- Client.find(client),
         {on_ask, tools} = {on_ask || default, Map.merge(all, tools)},
         # A handler that cannot be one is better refused here than in a turn.
         {:ok, _} <- AskHandler.bind(on_ask, tools, nil),
         {:ok, %{"thread" => handle}} <- start.(pid, options) do
      {:ok,
       %__MODULE__{client: pid, handle: Native.handle(pid, :thread, handle), on_ask: on_ask, tools: tools}}
    end
  end

  @doc "The thread's id: `nil` until its first turn has started, unless it was resumed by its id."
  @spec id(t()) :: {:ok, String.t() | nil} | {:error, Error.t()}
  def id(%__MODULE__{} = thread) do
    with {:ok, %{"id" => id}} <- Ops.thread_info(thread.client, thread: thread.handle), do: {:ok, id}
  end

  @doc "Like `id/1`, but raises."
  @spec id!(t()) :: String.t() | nil
  def id!(thread), do: Error.unwrap!(id(thread))

  @doc """
  Runs a turn to its end.

  `input` is a text or a list of items like `%{type: "text", text: "…"}` and `%{type: "local_image", path: "…"}`.
  `options` are those of a turn, like `:output_schema`, `:model`, `:timeout_ms` and `:on_busy` (`:queue` or
  `:fail`), and `:on_ask`, see `CodexKit.AskHandler`.

  A turn that fails is an error with the code `:turn_failed`, `:rate_limited` or `:unauthorized`. The turn is
  cancelled when the calling process ends.
  """
  @spec run(t(), CodexKit.input(), keyword() | map()) :: {:ok, TurnResult.t()} | {:error, Error.t()}
  def run(%__MODULE__{} = thread, input, options \\ []) do
    with {:ok, who, options} <- asking(thread, options),
         {:ok, wire} <- Ops.thread_run(thread.client, Map.merge(who, %{input: input, options: options})),
         do: {:ok, TurnResult.from_wire(wire)}
  end

  @doc "Like `run/3`, but raises."
  @spec run!(t(), CodexKit.input(), keyword() | map()) :: TurnResult.t()
  def run!(thread, input, options \\ []), do: Error.unwrap!(run(thread, input, options))

  @doc """
  Starts a turn and returns it as a `CodexKit.Turn`, an enumerable of its events. Options as in `run/3`.
  """
  @spec run_streamed(t(), CodexKit.input(), keyword() | map()) :: {:ok, Turn.t()} | {:error, Error.t()}
  def run_streamed(%__MODULE__{} = thread, input, options \\ []) do
    with {:ok, who, options} <- asking(thread, options),
         params = Map.merge(who, %{input: input, options: options}),
         {:ok, stream} <- Ops.thread_run_streamed(thread.client, params),
         do: {:ok, %Turn{stream: stream}}
  end

  @doc "Like `run_streamed/3`, but raises."
  @spec run_streamed!(t(), CodexKit.input(), keyword() | map()) :: Turn.t()
  def run_streamed!(thread, input, options \\ []), do: Error.unwrap!(run_streamed(thread, input, options))

  @doc """
  Makes a new thread with the history of this one.

  `options` are `:last_turn_id` (the last turn that both share; by default the newest), `:before_turn_id` (the
  first one that the fork does not have), `:ephemeral` (do not store the fork), `:on_ask`, and `:options`,
  those of the new thread; by default it has those of this one.
  """
  @spec fork(t(), keyword() | map()) :: {:ok, t()} | {:error, Error.t()}
  def fork(%__MODULE__{} = thread, options \\ []) do
    {own, fork} = CodexKit.Options.split(options, [:on_ask, :options])
    fork = Map.put(fork, :thread, thread.handle)

    start = fn client, inner ->
      Ops.thread_fork(client, if(own[:options], do: Map.put(fork, :options, inner), else: fork))
    end

    inner = Map.put(Map.new(own[:options] || []), :on_ask, own[:on_ask])
    open(thread.client, inner, start, {thread.on_ask, thread.tools})
  end

  @doc "Like `fork/2`, but raises."
  @spec fork!(t(), keyword() | map()) :: t()
  def fork!(thread, options \\ []), do: Error.unwrap!(fork(thread, options))

  @doc false
  # Whose turn it is and who answers its asks, as params of an op, and the options without that.
  def asking(thread, options) do
    {on_ask, options} = CodexKit.Options.pop(options, :on_ask)

    # The client keeps the handler longer than the turn, and must not keep the thread by it.
    number = if is_reference(thread.handle), do: Native.id(thread.handle), else: thread.handle

    with {:ok, bound} <- AskHandler.bind(on_ask || thread.on_ask, thread.tools, %{thread | handle: number}) do
      {:ok, %{thread: thread.handle, answers_asks: bound != nil, context: {bound, number, thread.handle}},
       options}
    end
  end
end
