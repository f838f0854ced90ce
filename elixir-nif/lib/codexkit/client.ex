defmodule CodexKit.Client do
  @moduledoc false
  # The process behind a client. It owns the native port, starts calls and hands out their results; events go
  # from the port to their consumer without passing here. It never runs a handler itself.
  #
  # A call is `%{owner: monitor, kind: :call | :stream, context: context, events?: boolean, result: result,
  # waiting: [from]}`. A plain call has one waiting caller and is forgotten with its result. A stream keeps its
  # result until nobody can reach its `CodexKit.EventStream` any more. `late` has the handler of each thread's last
  # turn, since a sub-agent may ask when the turn that spawned it is over; those of MCP by their handles, and under
  # `:client` the client's own.

  use GenServer

  alias CodexKit.{AskHandler, Error, EventStream, Native}

  @type t :: GenServer.server()

  # What becomes of a handle that nobody can reach any more: the op and the name of its param.
  @endings %{
    thread: {"thread.release", "thread"},
    session: {"session.stop", "session"},
    mcp_client: {"mcp.close", "client"},
    mcp_server: {"mcp.stop", "server"}
  }

  defstruct [
    :port,
    :on_ask,
    :tools,
    :log,
    calls: %{},
    late: %{},
    asks: %{},
    monitors: %{},
    closing: [],
    closed?: false
  ]

  # --- for everybody ------------------------------------------------------------------------------------------

  @doc false
  def start_link(open, own) do
    with {:ok, json} <- encode(open),
         {:ok, port} <- Error.check(Native.open(json)) do
      GenServer.start_link(__MODULE__, {port, own}, Keyword.take(own, [:name]))
    end
  end

  @doc false
  @spec call(t(), String.t(), map() | keyword()) :: {:ok, term()} | {:error, Error.t()}
  def call(client, op, params), do: start(client, :call, op, params)

  @doc false
  @spec stream(t(), String.t(), map() | keyword()) :: {:ok, EventStream.t()} | {:error, Error.t()}
  def stream(client, op, params), do: start(client, :stream, op, params)

  # `context` among the params stays here until the result is there: `{bound, number, handle}`, who answers asks, and
  # the handle of the thread, which must not be released before.
  defp start(client, kind, op, params) do
    {context, params} = params |> Map.new() |> Map.pop(:context)
    held = for {_, handle} when is_reference(handle) <- params, do: handle
    with {:ok, json} <- encode(params), do: ask(client, {:start, kind, op, json, context}, held)
  end

  @doc false
  @spec find(t()) :: {:ok, pid()} | {:error, Error.t()}
  def find(client) do
    case GenServer.whereis(client) do
      nil -> {:error, %Error{code: :closed, message: "the client is gone"}}
      pid -> {:ok, pid}
    end
  end

  @doc false
  # Whoever is bound answers what MCP asks by this handle (of a `:client` or a `:server`), until it is closed.
  def listen(_client, _kind, _handle, nil), do: :ok
  def listen(client, kind, handle, bound), do: ask(client, {:listen, kind, handle, bound})

  @doc false
  def encode(term), do: Error.check(Native.encode(term))

  @doc false
  # Asks the process; that it is gone is an error like any other. What is asked is about `handles`. The struct that
  # they come from may have had its last mention, and a handle that is garbage is released: so they are mentioned
  # once more after the answer.
  def ask(client, request, handles \\ []) do
    answer = GenServer.call(client, request, :infinity)
    Native.keep(handles)
    answer
  catch
    :exit, _ -> {:error, %Error{code: :closed, message: "the client is gone"}}
  end

  # --- the process --------------------------------------------------------------------------------------------

  @impl true
  def init({port, own}) do
    Process.flag(:trap_exit, true)
    Native.attach(port)

    state = %__MODULE__{
      port: port,
      on_ask: own[:on_ask],
      tools: own[:tools],
      log: CodexKit.Log.start_link(own[:log])
    }

    {:ok, answer_asks(state)}
  end

  # The client's handler also answers what belongs to no thread of ours, as long as the client lives.
  defp answer_asks(state) do
    case AskHandler.bind(state.on_ask, state.tools, nil) do
      {:ok, nil} ->
        state

      {:ok, bound} ->
        {:ok, ticket} = Native.call(state.port, "codex.answer_asks", "{}")
        put_in(state.late[:client], {ticket, bound})
    end
  end

  @impl true
  def handle_call({:start, kind, op, json, context}, {pid, _} = from, state) do
    case Error.check(Native.call(state.port, op, json)) do
      {:ok, ticket} ->
        {owner, state} = monitor(state, pid, {:call, ticket})
        call = %{owner: owner, kind: kind, context: context, events?: false, result: nil, waiting: []}

        if kind == :stream do
          handle = Native.handle(self(), :call, ticket)
          stream = %EventStream{client: self(), port: state.port, ticket: ticket, handle: handle}
          {:reply, {:ok, stream}, put_in(state.calls[ticket], call)}
        else
          {:noreply, put_in(state.calls[ticket], %{call | waiting: [from]})}
        end

      error ->
        {:reply, error, state}
    end
  end

  # Whoever gets the events of a stream owns it from then on.
  def handle_call({:adopt, ticket, pid}, _from, state) do
    case state.calls do
      %{^ticket => call} ->
        {owner, state} = state |> demonitor(call.owner) |> monitor(pid, {:call, ticket})
        {:reply, :ok, put_in(state.calls[ticket].owner, owner)}

      _ ->
        {:reply, :ok, state}
    end
  end

  def handle_call({:await, ticket}, from, state) do
    case state.calls do
      %{^ticket => %{events?: true}} -> {:reply, :events, put_in(state.calls[ticket].events?, false)}
      %{^ticket => %{result: nil}} -> {:noreply, wait(state, ticket, {from, :events})}
      %{^ticket => call} -> {:reply, call.result, state}
      _ -> {:reply, no_stream(), state}
    end
  end

  def handle_call({:result, ticket}, from, state) do
    case state.calls do
      %{^ticket => %{result: nil}} -> {:noreply, wait(state, ticket, {from, :result})}
      %{^ticket => call} -> {:reply, call.result, state}
      _ -> {:reply, no_stream(), state}
    end
  end

  def handle_call({:cancel, ticket}, _from, state) do
    Native.cancel(state.port, ticket)
    {:reply, :ok, state}
  end

  def handle_call({:listen, kind, handle, bound}, _from, state) do
    params = ~s({"#{kind}":#{handle},"answers_asks":true,"notifications":false})

    case Error.check(Native.call(state.port, "mcp.listen", params)) do
      {:ok, ticket} -> {:reply, :ok, put_in(state.late[handle], {ticket, bound})}
      error -> {:reply, error, state}
    end
  end

  def handle_call({:answer, ask_id, json}, _from, state) do
    {_, state} = forget_ask(state, ask_id)
    {:reply, Error.check(Native.answer(state.port, ask_id, json)), state}
  end

  def handle_call(:defaults, _from, state), do: {:reply, {:ok, {state.on_ask, state.tools}}, state}

  def handle_call(:close, from, state) do
    Native.close(state.port)
    {:noreply, %{state | closing: [from | state.closing]}}
  end

  @impl true
  def handle_info(:codexkit_ready, state) do
    state = take_messages(state)
    if state.closed?, do: {:stop, :normal, state}, else: {:noreply, state}
  end

  def handle_info({:codexkit_gone, :call, ticket}, state) do
    Native.cancel(state.port, ticket)
    {:noreply, forget_call(state, ticket)}
  end

  def handle_info({:codexkit_gone, kind, handle}, state) do
    {op, name} = @endings[kind]
    # Its result has no taker.
    Native.call(state.port, op, ~s({"#{name}":#{handle}}))
    {:noreply, %{state | late: Map.delete(state.late, handle)}}
  end

  # A handler has decided.
  def handle_info({monitor, answer}, state) when is_map_key(state.monitors, monitor) do
    {:ask, ask_id} = state.monitors[monitor]
    {_, state} = forget_ask(state, ask_id)

    case encode(answer) do
      {:ok, json} -> Native.answer(state.port, ask_id, json)
      {:error, error} -> refuse(state, ask_id, Exception.message(error))
    end

    {:noreply, state}
  end

  def handle_info({:DOWN, monitor, :process, _, reason}, state) do
    case Map.pop(state.monitors, monitor) do
      {{:ask, ask_id}, _} ->
        {_, state} = forget_ask(state, ask_id)
        refuse(state, ask_id, Exception.format_exit(reason))
        {:noreply, state}

      {{:call, ticket}, monitors} ->
        # What is left of a stream goes when it can no longer be reached.
        Native.cancel(state.port, ticket)
        state = %{state | monitors: monitors}

        if state.calls[ticket].kind == :call,
          do: {:noreply, forget_call(state, ticket)},
          else: {:noreply, state}

      {nil, _} ->
        {:noreply, state}
    end
  end

  # Handlers are linked so that they end with the client; how they end is told by their monitors.
  def handle_info({:EXIT, _, _}, state), do: {:noreply, state}
  def handle_info(_, state), do: {:noreply, state}

  @impl true
  def terminate(_reason, %{closed?: true}), do: :ok

  def terminate(_reason, state) do
    Native.close(state.port)
    wait_until_closed(take_messages(state))
  end

  defp wait_until_closed(%{closed?: true}), do: :ok

  defp wait_until_closed(state) do
    receive do
      :codexkit_ready -> wait_until_closed(take_messages(state))
    end
  end

  # --- messages of the port -----------------------------------------------------------------------------------

  defp take_messages(state) do
    {:ok, messages} = Native.ready(state.port)
    Enum.reduce(messages, state, &message/2)
  end

  defp message(%{"kind" => "events", "ticket" => ticket}, state) do
    case state.calls do
      %{^ticket => call} ->
        {ready, waiting} = Enum.split_with(call.waiting, &match?({_, :events}, &1))
        Enum.each(ready, fn {from, :events} -> GenServer.reply(from, :events) end)
        put_in(state.calls[ticket], %{call | waiting: waiting, events?: ready == []})

      _ ->
        state
    end
  end

  defp message(%{"kind" => "result", "ticket" => ticket} = message, state) do
    result =
      case message do
        %{"error" => error} -> {:error, Error.from_wire(error)}
        %{"ok" => ok} -> {:ok, ok}
      end

    case state.calls do
      %{^ticket => %{kind: :call, waiting: [from]}} ->
        GenServer.reply(from, result)
        state |> keep_handler(ticket) |> forget_call(ticket)

      %{^ticket => call} ->
        Enum.each(call.waiting, fn {from, _} -> GenServer.reply(from, result) end)
        state = keep_handler(state, ticket)
        put_in(state.calls[ticket], %{call | waiting: [], result: result, context: nil})

      _ ->
        state
    end
  end

  defp message(%{"kind" => "ask", "ticket" => ticket, "ask" => ask}, state) do
    ask_id = ask["id"]

    case state |> bound(ticket) |> AskHandler.pick(ask) do
      pid when is_pid(pid) ->
        {monitor, state} = monitor(state, pid, {:ask, ask_id})
        send(pid, {:codexkit_ask, self(), ask})
        put_in(state.asks[ask_id], {:pid, pid, monitor})

      handler when is_function(handler, 1) ->
        task = Task.Supervisor.async(CodexKit.Handlers, fn -> handler.(ask) end)
        state = put_in(state.monitors[task.ref], {:ask, ask_id})
        put_in(state.asks[ask_id], {:task, task.pid, task.ref})

      nil ->
        refuse(state, ask_id, "there is no handler")
        state
    end
  end

  defp message(%{"kind" => "ask_closed", "ask_id" => ask_id}, state) do
    {entry, state} = forget_ask(state, ask_id)

    case entry do
      {:task, pid, _} -> Process.exit(pid, :kill)
      {:pid, pid, _} -> send(pid, {:codexkit_ask_closed, self(), ask_id})
      nil -> :ok
    end

    state
  end

  defp message(%{"kind" => "log"} = record, state) do
    if state.log, do: send(state.log, {:codexkit_log, Map.delete(record, "kind")})
    state
  end

  defp message(%{"kind" => "closed"}, state) do
    Enum.each(state.closing, &GenServer.reply(&1, :ok))
    %{state | closed?: true, closing: []}
  end

  # --- who answers ---------------------------------------------------------------------------------------------

  defp bound(state, ticket) do
    case state.calls do
      %{^ticket => %{context: {bound, _, _}}} -> bound
      _ -> Enum.find_value(state.late, fn {_, {late, bound}} -> late == ticket && bound end)
    end
  end

  defp keep_handler(state, ticket) do
    case state.calls[ticket].context do
      {bound, thread, _} when thread != nil -> put_in(state.late[thread], {ticket, bound})
      _ -> state
    end
  end

  # --- keeping account ----------------------------------------------------------------------------------------

  defp refuse(state, ask_id, reason) do
    {:ok, json} = encode(%{handler_error: reason})
    Native.answer(state.port, ask_id, json)
  end

  # Of a stream that went through `:erlang.term_to_binary/1`: what kept it alive did not survive that.
  defp no_stream, do: {:error, %Error{code: :unknown_handle, message: "stream: it is over and was forgotten"}}

  defp wait(state, ticket, waiting), do: update_in(state.calls[ticket].waiting, &[waiting | &1])

  defp forget_call(state, ticket) do
    case pop_in(state.calls[ticket]) do
      {nil, state} -> state
      {call, state} -> demonitor(state, call.owner)
    end
  end

  defp forget_ask(state, ask_id) do
    case pop_in(state.asks[ask_id]) do
      {nil, state} -> {nil, state}
      {{_, _, monitor} = entry, state} -> {entry, demonitor(state, monitor)}
    end
  end

  defp monitor(state, pid, what) do
    monitor = Process.monitor(pid)
    {monitor, put_in(state.monitors[monitor], what)}
  end

  defp demonitor(state, monitor) do
    Process.demonitor(monitor, [:flush])
    %{state | monitors: Map.delete(state.monitors, monitor)}
  end
end
