defmodule CodexKit.EventStream do
  @moduledoc """
  Events that come one after the other: the notifications of a subscription, the changes of a watched path. It is
  an enumerable, to be read once:

      {:ok, notifications} = CodexKit.AppServer.subscribe(codex, threads: [thread_id])
      for %{"method" => method} <- notifications, do: IO.puts(method)

  or a source of messages for a process that has other things to do, see `forward/2`.

  Events are fetched in batches as the consumer asks for them. One that is too slow for too long gets the error
  `:lagged`: nothing is lost in silence.

  A stream belongs to the process that started it, and then to the one that enumerates it. It ends with that
  process, when the enumeration is left early (`Enum.take/2`, an exception), by `cancel/1`, with its client, and
  when no process can reach this struct any more. It can be enumerated only on the node of its client.
  """

  alias CodexKit.{Client, Error, Native}

  @derive {Inspect, only: [:client, :ticket]}
  @enforce_keys [:client, :port, :ticket, :handle]
  defstruct [:client, :port, :ticket, :handle]

  @opaque t :: %__MODULE__{client: pid(), port: reference(), ticket: pos_integer(), handle: reference()}

  @typedoc "One event, as a map with string keys."
  @type event :: %{required(String.t()) => term()}

  # Smaller batches cost several times more per event.
  @batch 256

  @doc """
  Waits for the end, and says how it came. Read the events first or at the same time: when nobody does, their
  queue gets full.
  """
  @spec result(t()) :: {:ok, term()} | {:error, Error.t()}
  def result(%__MODULE__{} = stream), do: ask(stream, {:result, stream.ticket})

  @doc "Ends it. Of no effect when it is over."
  @spec cancel(t()) :: :ok
  def cancel(%__MODULE__{} = stream) do
    _ = ask(stream, {:cancel, stream.ticket})
    :ok
  end

  @doc """
  Sends the events to a process, instead of having them enumerated: `{:codexkit_event, stream, event}` for each,
  and in the end `{:codexkit_end, stream, result}` with what `result/1` returns. Also for a
  `CodexKit.Turn` and a `CodexKit.Command`.

      {:ok, turn} = CodexKit.run_streamed(thread, "Fix the tests")
      :ok = CodexKit.EventStream.forward(turn)

      def handle_info({:codexkit_event, turn, event}, %{turn: turn} = state), do: …

  The stream then belongs to that process. A mailbox has no limit: enumerate where events may come faster than
  they are handled.
  """
  @spec forward(struct(), pid()) :: :ok
  def forward(%module{} = stream, pid \\ self()) when is_pid(pid) do
    :ok = adopt(inner(stream), pid)

    {:ok, _} =
      Task.Supervisor.start_child(CodexKit.Handlers, fn ->
        result =
          try do
            for event <- module.events(stream), do: send(pid, {:codexkit_event, stream, event})
            module.result(stream)
          rescue
            error in Error -> {:error, error}
          end

        send(pid, {:codexkit_end, stream, result})
      end)

    :ok
  end

  @doc false
  def events(stream), do: events(stream, [:cancelled, :closed])

  @doc false
  # The events; an end by one of the errors in `quiet` does not raise.
  def events(stream, quiet) do
    Stream.resource(
      fn -> nil end,
      &next(stream, quiet, &1),
      &if(&1 == nil, do: cancel(stream))
    )
  end

  @doc false
  # From now on the stream ends with this process.
  def adopt(stream, pid) do
    _ = ask(stream, {:adopt, stream.ticket, pid})
    :ok
  end

  @doc false
  def inner(%__MODULE__{} = stream), do: stream
  def inner(%{stream: stream}), do: stream

  defp next(stream, quiet, result) do
    case stream.port |> Native.drain(stream.ticket, @batch) |> Error.check() do
      {:ok, []} when result == nil -> next(stream, quiet, await(stream))
      {:ok, []} -> finish(result, quiet)
      {:ok, events} -> {events, result}
      {:error, error} -> raise error
    end
  end

  defp ask(stream, request), do: Client.ask(stream.client, request, [stream.handle])

  # nil while there may be more.
  defp await(stream) do
    case ask(stream, {:await, stream.ticket}) do
      :events -> nil
      result -> result
    end
  end

  defp finish({:error, error} = result, quiet) do
    if error.code in quiet, do: {:halt, result}, else: raise(error)
  end

  defp finish(result, _quiet), do: {:halt, result}

  defimpl Enumerable, for: [CodexKit.EventStream, CodexKit.Turn, CodexKit.Command] do
    def reduce(stream, acc, fun) do
      CodexKit.EventStream.adopt(CodexKit.EventStream.inner(stream), self())
      Enumerable.reduce(@for.events(stream), acc, fun)
    end

    def count(_stream), do: {:error, __MODULE__}
    def member?(_stream, _event), do: {:error, __MODULE__}
    def slice(_stream), do: {:error, __MODULE__}
  end
end
