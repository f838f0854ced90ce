defmodule CodexKit.Session do
  @moduledoc """
  Work handed to a Codex of its own: a process and a thread for one workspace, and what happens in a small vocabulary.

      {:ok, result} =
        CodexKit.Session.run(codex, "/srv/project", "Make the tests pass",
          sandbox: "workspace-write",
          auto_approve: true,
          on_message: fn %{"type" => type} -> IO.puts(type) end
        )

  Several turns on one thread: `start/3`, `run_turn/3`, `stop/1`. A session also ends with its client, and when no
  process can reach its struct any more. Needs the transport `:app_server`.

  Nobody is asked anything: what Codex wants to do is allowed by `:auto_approve` or refused, and a question to the user
  ends the turn. Events are maps: `"type"` (`"session_started"`, `"notification"`, `"approval_auto_approved"`,
  `"tool_call_completed"`, `"turn_completed"`, …), `"session_id"`, `"thread_id"`, `"turn_id"` and `"payload"`.
  """

  alias CodexKit.{AskHandler, Client, Error, ErrorCode, EventStream, Native, Ops, Tool}

  @derive {Inspect, only: [:client, :thread_id]}
  @enforce_keys [:client, :handle, :thread_id, :tools]
  defstruct [:client, :handle, :thread_id, :tools]

  @typedoc "`thread_id` is the thread's id; the rest is for this module."
  @type t :: %__MODULE__{
          client: pid(),
          handle: reference(),
          thread_id: String.t(),
          tools: map()
        }

  @type result :: {:ok, CodexKit.Types.session_result()} | {:error, Error.t()}

  @doc """
  Runs one turn in a workspace; the process is gone when this returns.

  `options` are those of `start/3` and of `run_turn/3`.
  """
  @spec run(CodexKit.codex(), Path.t(), CodexKit.input(), keyword() | map()) :: result()
  def run(codex, workspace, prompt, options \\ []) do
    see_through(options, fn options ->
      with {:ok, options, tools} <- take_tools(options) do
        play(
          codex,
          &Ops.codex_run_session/2,
          Map.merge(options, %{workspace: workspace, prompt: prompt}),
          tools
        )
      end
    end)
  end

  @doc """
  Starts a Codex with a thread in a workspace.

  `options` are `:model`, `:approval_policy`, `:sandbox`, `:sandbox_policy`, `:auto_approve`, `:turn_timeout_ms`,
  `:read_timeout_ms`, and `:tools`, a list of `CodexKit.Tool`s.
  """
  @spec start(CodexKit.codex(), Path.t(), keyword() | map()) :: {:ok, t()} | {:error, Error.t()}
  def start(codex, workspace, options \\ []) do
    with {:ok, options, tools} <- take_tools(Map.new(options)),
         {:ok, started} <- Ops.session_start(codex, Map.put(options, :workspace, workspace)),
         {:ok, client} <- Client.find(codex) do
      %{"session" => handle, "thread_id" => id} = started
      handle = Native.handle(client, :session, handle)
      {:ok, %__MODULE__{client: client, handle: handle, thread_id: id, tools: tools}}
    end
  end

  @doc """
  Runs a turn on the session's thread. Codex's end of it is the result or an error.

  `options` are `:title` (a name for the thread), and `:on_message`, a function of each event, which runs in this
  process.
  """
  @spec run_turn(t(), CodexKit.input(), keyword() | map()) :: result()
  def run_turn(%__MODULE__{} = session, prompt, options \\ []) do
    see_through(options, fn options ->
      params = Map.merge(options, %{session: session.handle, prompt: prompt})
      play(session.client, &Ops.session_run_turn/2, params, session.tools)
    end)
  end

  @doc "Ends the session's process and waits until it is gone."
  @spec stop(t()) :: :ok | {:error, Error.t()}
  def stop(%__MODULE__{} = session) do
    with {:ok, _} <- Ops.session_stop(session.client, session: session.handle), do: :ok
  end

  # Codex is told of these tools in its own words.
  defp take_tools(options) do
    with {:ok, options, calls} <- Tool.take(options) do
      {:ok, Map.replace_lazy(options, :tools, fn tools -> Enum.map(tools, &in_its_words/1) end), calls}
    end
  end

  defp in_its_words(%{name: name} = spec) do
    schema = spec[:input_schema] || %{type: :object, properties: %{}}
    %{type: :function, name: name, description: spec[:description] || "", inputSchema: schema}
  end

  defp in_its_words(data), do: data

  defp play(codex, op, params, tools) do
    {:ok, bound} = AskHandler.bind(nil, tools, nil)
    op.(codex, Map.merge(params, %{answers_asks: bound != nil, context: {bound, nil, nil}}))
  end

  defp see_through(options, start) do
    {on_message, options} = CodexKit.Options.pop(options, :on_message)

    with :ok <- check(on_message), {:ok, stream} <- start.(options) do
      # The result says how it ended.
      events = EventStream.events(stream, Keyword.keys(ErrorCode.all()))
      if on_message, do: Enum.each(events, on_message), else: Stream.run(events)
      EventStream.result(stream)
    end
  end

  defp check(on_message) when is_nil(on_message) or is_function(on_message, 1), do: :ok
  defp check(_), do: {:error, Error.invalid("on_message", "must be a function of one argument")}
end
