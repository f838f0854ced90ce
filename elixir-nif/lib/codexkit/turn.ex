defmodule CodexKit.Turn do
  @moduledoc """
  A running turn. It is an enumerable of its events, to be read once:

      {:ok, turn} = CodexKit.run_streamed(thread, "Fix the tests")
      for %{"type" => "item.agent_message.delta", "delta" => text} <- turn, do: IO.write(text)
      {:ok, result} = CodexKit.Turn.result(turn)

  Events are fetched in batches as the consumer asks for them, so a slow consumer slows Codex down or, when
  that is not possible, gets the error `:lagged`; nothing is lost in silence. A process that has other things to
  do gets them as messages by `CodexKit.EventStream.forward/2`.

  The turn belongs to the process that started it, and then to the process that enumerates it. It is cancelled
  when that process ends, when the enumeration is left early (`Enum.take/2`, an exception), and when no process
  can reach this struct any more. A turn can be enumerated only on the node of its client.

  An event is a map with string keys: `"type"`, `"seq"`, `"thread_id"`, `"turn_id"` and the fields of its type.
  Exactly one of `"turn.completed"`, `"turn.failed"` and `"turn.interrupted"` is among them, unless the
  enumeration raises `CodexKit.Error`: cancelled, timed out, lagged, Codex ended. A failed turn does not raise
  here, since its event has told; `result/1` returns its error.
  """

  alias CodexKit.{Error, EventStream, Ops, TurnResult}

  @derive {Inspect, only: [:stream]}
  @enforce_keys [:stream]
  defstruct [:stream]

  @opaque t :: %__MODULE__{stream: EventStream.t()}

  @typedoc "One event, as a map with string keys."
  @type event :: EventStream.event()

  # Their event has told.
  @told [:turn_failed, :rate_limited, :unauthorized]

  @doc """
  Waits for the end of the turn. Read the events first or at the same time: a turn whose events nobody reads
  stops when their queue is full.
  """
  @spec result(t()) :: {:ok, TurnResult.t()} | {:error, Error.t()}
  def result(%__MODULE__{} = turn) do
    with {:ok, wire} <- EventStream.result(turn.stream), do: {:ok, TurnResult.from_wire(wire)}
  end

  @doc """
  Asks Codex to end the turn. Its events go on to `"turn.interrupted"`; items and usage up to there are kept.
  """
  @spec interrupt(t()) :: :ok | {:error, Error.t()}
  def interrupt(%__MODULE__{stream: stream}) do
    with {:ok, _} <- Ops.turn_interrupt(stream.client, turn: stream.handle), do: :ok
  end

  @doc "Adds input to the running turn."
  @spec steer(t(), CodexKit.input()) :: :ok | {:error, Error.t()}
  def steer(%__MODULE__{stream: stream}, input) do
    with {:ok, _} <- Ops.turn_steer(stream.client, turn: stream.handle, input: input), do: :ok
  end

  @doc """
  Gives the turn up: its result is the error `:cancelled` at once, Codex is told behind the scenes. Of no effect
  on a turn that is over.
  """
  @spec cancel(t()) :: :ok
  def cancel(%__MODULE__{} = turn), do: EventStream.cancel(turn.stream)

  @doc false
  def events(turn), do: EventStream.events(turn.stream, @told)
end
