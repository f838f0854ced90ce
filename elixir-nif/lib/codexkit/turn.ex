defmodule CodexKit.Turn do
  @moduledoc """
  A running turn. It is an enumerable of its events, to be read once:

      {:ok, turn} = CodexKit.run_streamed(thread, "Fix the tests")
      for %{"type" => "item.agent_message.delta", "delta" => text} <- turn, do: IO.write(text)
      {:ok, result} = CodexKit.Turn.result(turn)

  Events are fetched in batches as the consumer asks for them, so a slow consumer slows Codex down or, when
  that is not possible, gets the error `:lagged`; nothing is lost in silence.

  The turn belongs to the process that started it, and then to the process that enumerates it. It is cancelled
  when that process ends, when the enumeration is left early (`Enum.take/2`, an exception), and when no process
  can reach this struct any more. A turn can be enumerated only on the node of its client.

  An event is a map with string keys: `"type"`, `"seq"`, `"thread_id"`, `"turn_id"` and the fields of its type.
  Exactly one of `"turn.completed"`, `"turn.failed"` and `"turn.interrupted"` is among them, unless the
  enumeration raises `CodexKit.Error`: cancelled, timed out, lagged, Codex ended. A failed turn does not raise
  here, since its event has told; `result/1` returns its error.
  """

  alias CodexKit.{Client, Error, Native, Ops, TurnResult}

  @derive {Inspect, only: [:client, :ticket]}
  @enforce_keys [:client, :port, :ticket, :guard]
  defstruct [:client, :port, :ticket, :guard]

  @opaque t :: %__MODULE__{client: pid(), port: reference(), ticket: pos_integer(), guard: reference()}

  @typedoc "One event, as a map with string keys."
  @type event :: %{required(String.t()) => term()}

  # Smaller batches cost several times more per event.
  @batch 256

  # Their event has told.
  @told [:turn_failed, :rate_limited, :unauthorized]

  @doc """
  Waits for the end of the turn. Read the events first or at the same time: a turn whose events nobody reads
  stops when their queue is full.
  """
  @spec result(t()) :: {:ok, TurnResult.t()} | {:error, Error.t()}
  def result(%__MODULE__{} = turn) do
    with {:ok, wire} <- Client.ask(turn.client, {:result, turn.ticket}), do: {:ok, TurnResult.from_wire(wire)}
  end

  @doc """
  Asks Codex to end the turn. Its events go on to `"turn.interrupted"`; items and usage up to there are kept.
  """
  @spec interrupt(t()) :: :ok | {:error, Error.t()}
  def interrupt(%__MODULE__{} = turn) do
    with {:ok, _} <- Ops.turn_interrupt(turn.client, turn: turn.ticket), do: :ok
  end

  @doc "Adds input to the running turn."
  @spec steer(t(), CodexKit.input()) :: :ok | {:error, Error.t()}
  def steer(%__MODULE__{} = turn, input) do
    with {:ok, _} <- Ops.turn_steer(turn.client, turn: turn.ticket, input: input), do: :ok
  end

  @doc """
  Gives the turn up: its result is the error `:cancelled` at once, Codex is told behind the scenes. Of no effect
  on a turn that is over.
  """
  @spec cancel(t()) :: :ok
  def cancel(%__MODULE__{} = turn) do
    _ = Client.ask(turn.client, {:cancel, turn.ticket})
    :ok
  end

  @doc false
  def events(turn) do
    Stream.resource(
      fn ->
        Client.ask(turn.client, {:adopt, turn.ticket})
        {turn, nil}
      end,
      &next/1,
      fn
        {turn, nil} -> cancel(turn)
        {_turn, _result} -> :ok
      end
    )
  end

  defp next({turn, result}) do
    case turn.port |> Native.drain(turn.ticket, @batch) |> Error.check() do
      {:ok, []} when result == nil -> next({turn, await(turn)})
      {:ok, []} -> finish(turn, result)
      {:ok, events} -> {events, {turn, result}}
      {:error, error} -> raise error
    end
  end

  # nil while there may be more.
  defp await(turn) do
    case Client.ask(turn.client, {:await, turn.ticket}) do
      :events -> nil
      result -> result
    end
  end

  defp finish(_turn, {:error, %Error{code: code} = error}) when code not in @told, do: raise(error)
  defp finish(turn, result), do: {:halt, {turn, result}}

  defimpl Enumerable do
    def reduce(turn, acc, fun), do: Enumerable.reduce(CodexKit.Turn.events(turn), acc, fun)
    def count(_turn), do: {:error, __MODULE__}
    def member?(_turn, _event), do: {:error, __MODULE__}
    def slice(_turn), do: {:error, __MODULE__}
  end
end
