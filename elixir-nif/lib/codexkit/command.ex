defmodule CodexKit.Command do
  @moduledoc """
  A command that runs on Codex's machine, made by `CodexKit.run_command_streamed/3`. It is an enumerable of its
  output, to be read once:

      {:ok, command} = CodexKit.run_command_streamed(codex, ["cat"], stdin: true)
      :ok = CodexKit.Command.write(command, "hello\\n", close: true)
      for %{"stream" => "stdout", "data" => bytes} <- command, do: IO.binwrite(bytes)
      {:ok, %{"exit_code" => 0}} = CodexKit.Command.result(command)

  A piece of output is a map: `"stream"` (`"stdout"` or `"stderr"`), `"data"` (bytes: a character may lie across
  two pieces), `"cap_reached"` and `"seq"`. What is said in `CodexKit.EventStream` holds here too; a command whose
  stream ends early is killed.
  """

  alias CodexKit.{Error, EventStream, FileContent, Ops}

  @derive {Inspect, only: [:stream]}
  @enforce_keys [:stream]
  defstruct [:stream]

  @opaque t :: %__MODULE__{stream: EventStream.t()}

  @doc """
  Waits for the end of the command: its `"exit_code"`. Read the output first or at the same time.
  """
  @spec result(t()) :: {:ok, CodexKit.Types.command_result()} | {:error, Error.t()}
  def result(%__MODULE__{stream: stream}), do: EventStream.result(stream)

  @doc "Writes to the command's input; with `close: true` it ends after that."
  @spec write(t(), iodata(), keyword() | map()) :: :ok | {:error, Error.t()}
  def write(%__MODULE__{} = command, content, options \\ []) do
    ask(command, &Ops.command_write/2, Map.put(Map.new(options), :content, FileContent.to_wire(content)))
  end

  @doc "Ends the command's input."
  @spec close_stdin(t()) :: :ok | {:error, Error.t()}
  def close_stdin(%__MODULE__{} = command), do: ask(command, &Ops.command_write/2, %{close: true})

  @doc "Gives the command's terminal another size, in characters."
  @spec resize(t(), pos_integer(), pos_integer()) :: :ok | {:error, Error.t()}
  def resize(%__MODULE__{} = command, rows, cols) do
    ask(command, &Ops.command_resize/2, %{size: %{rows: rows, cols: cols}})
  end

  @doc "Kills the command; its result comes as usual."
  @spec terminate(t()) :: :ok | {:error, Error.t()}
  def terminate(%__MODULE__{} = command), do: ask(command, &Ops.command_terminate/2, %{})

  @doc "Kills the command and gives its result up."
  @spec cancel(t()) :: :ok
  def cancel(%__MODULE__{stream: stream}), do: EventStream.cancel(stream)

  @doc false
  def events(%__MODULE__{stream: stream}) do
    stream |> EventStream.events([]) |> Stream.map(&piece/1)
  end

  defp piece(event) do
    {data, event} = Map.pop!(event, "delta_base64")
    Map.put(event, "data", Base.decode64!(data))
  end

  defp ask(%__MODULE__{stream: stream}, op, params) do
    with {:ok, _} <- op.(stream.client, Map.put(params, :command, stream.handle)), do: :ok
  end
end
