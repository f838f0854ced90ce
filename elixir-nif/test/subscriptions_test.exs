defmodule CodexKit.SubscriptionsTest do
  use ExUnit.Case, async: true

  alias CodexKit.{AppServer, Error, EventStream, JSON, Thread, Turn}
  alias CodexKit.Test.{Home, Script}

  setup do
    {:ok, home: Home.new()}
  end

  # A process that listens and tells this one; ready when it is.
  defp listen(codex, filter) do
    {:ok, stream} = AppServer.subscribe(codex, filter)
    :ok = EventStream.forward(stream)
    stream
  end

  # The next notification of a stream with this method.
  defp wait_for(stream, method) do
    assert_receive {:codexkit_event, ^stream, %{"method" => ^method} = event}
    event
  end

  defp says(texts) do
    %{turns: for(text <- texts, do: %{when: %{user: text}, replies: [%{steps: [Script.text(text)]}]})}
  end

  test "every notification there is arrives whole and in order", %{home: home} do
    codex = Home.start_fake(home, "../notifications/all")

    sent =
      for line <- File.stream!(Home.shared("notifications/all.jsonl")),
          %{"send" => %{"method" => method, "params" => params}} <- [JSON.decode!(line)],
          do: {method, params}

    assert length(sent) >= 86
    {:ok, all} = AppServer.subscribe(codex)
    task = Task.async(fn -> CodexKit.request(codex, "model/list") end)

    heard =
      all
      |> Stream.reject(&String.starts_with?(&1["method"], "codexkit/"))
      |> Enum.take(length(sent))

    assert Enum.map(heard, &{&1["method"], &1["params"]}) == sent
    first = hd(heard)["seq"]
    assert Enum.map(heard, & &1["seq"]) == Enum.to_list(first..(first + length(sent) - 1))
    CodexKit.close(codex)
    Task.await(task)
  end

  test "each hears what it asked for and takes nothing from the turns", %{home: home} do
    {codex, _} = Home.start(home, says(~w(one two three)))
    all = listen(codex, [])
    endings = listen(codex, methods: ["turn/completed"])
    assert %{"params" => %{"gap" => false}} = wait_for(all, "codexkit/connectionReady")

    first = CodexKit.start_thread!(codex, Home.thread(home))
    second = CodexKit.start_thread!(codex, Home.thread(home))
    CodexKit.run!(first, "one")
    id = Thread.id!(first)
    of_first = listen(codex, %{threads: [id]})
    turn = CodexKit.run_streamed!(second, "two")
    assert %{"type" => "turn.completed"} = Enum.at(Enum.to_list(turn), -1)
    CodexKit.run!(first, "three")

    for thread <- [id, Thread.id!(second), id] do
      assert_receive {:codexkit_event, ^endings, %{"params" => %{"threadId" => ^thread}}}
      assert %{"params" => %{"threadId" => ^thread}} = wait_for(all, "turn/completed")
    end

    assert %{"params" => %{"threadId" => ^id}} = wait_for(of_first, "turn/completed")
    other = Thread.id!(second)
    refute_received {:codexkit_event, ^of_first, %{"params" => %{"threadId" => ^other}}}

    # One that ends takes no other with it; a closed client ends them all in order.
    :ok = EventStream.cancel(of_first)
    assert_receive {:codexkit_end, ^of_first, {:error, %Error{code: :cancelled}}}
    refute_received {:codexkit_end, _, _}
    CodexKit.close(codex)
    assert_receive {:codexkit_end, ^all, _}
    assert_receive {:codexkit_end, ^endings, _}
  end

  test "leaving, cancelling and dying unsubscribe", %{home: home} do
    {codex, _} = Home.start(home, says(["one"]))
    {:ok, one} = AppServer.subscribe(codex, methods: ["codexkit/connectionReady"])
    assert [%{"method" => "codexkit/connectionReady"}] = Enum.take(one, 1)
    assert {:error, %Error{code: :cancelled}} = EventStream.result(one)

    {:ok, two} = AppServer.subscribe(codex, methods: ["thread/started"])
    EventStream.cancel(two)
    assert Enum.to_list(two) == [], "who cancels wants no error"

    # The stream of a process that died is over for everybody.
    test = self()
    pid = spawn(fn -> send(test, {:three, AppServer.subscribe(codex)}) && Process.sleep(:infinity) end)
    assert_receive {:three, {:ok, three}}
    Process.exit(pid, :kill)
    assert {:error, %Error{code: :cancelled}} = EventStream.result(three)

    # And so is one whose receiver died.
    receiver = spawn(fn -> Process.sleep(:infinity) end)
    {:ok, four} = AppServer.subscribe(codex)
    :ok = EventStream.forward(four, receiver)
    Process.exit(receiver, :kill)
    assert {:error, %Error{code: :cancelled}} = EventStream.result(four)
  end

  test "a wrong filter is named, and exec has nothing to listen to", %{home: home} do
    {codex, _} = Home.start(home, says(["one"]))

    for {filter, words} <- [
          {[methods: ["turn/completed", "turn/complete"]],
           "methods[1]: there is no notification turn/complete"},
          {[method: "turn/completed"], "method: unknown field"}
        ] do
      error = with {:ok, stream} <- AppServer.subscribe(codex, filter), do: EventStream.result(stream)

      assert {:error, %Error{code: :invalid_argument, message: message}} = error
      assert message =~ words
    end

    {:ok, exec} = CodexKit.start_link(Home.options(home, transport: :exec))
    {:ok, stream} = AppServer.subscribe(exec)
    assert_raise Error, ~r/^unsupported/, fn -> Enum.to_list(stream) end
  end

  test "a server that dies is reported and so is the next one", %{home: home} do
    {codex, _} = Home.start(home, says(~w(one two)))
    own = listen(codex, threads: ["none"], methods: ~w(codexkit/connectionReady codexkit/connectionLost))
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    CodexKit.run!(thread, "one")
    assert %{"params" => %{"gap" => false}} = wait_for(own, "codexkit/connectionReady")
    [server] = Home.servers(home)
    {_, 0} = System.cmd("kill", ["-9", server])
    assert %{"params" => %{"error" => error}} = wait_for(own, "codexkit/connectionLost")
    assert %{"code" => "exited", "data" => %{"signal" => 9}} = error
    assert CodexKit.run!(thread, "two").final_response == "two"
    assert %{"params" => %{"gap" => true}} = wait_for(own, "codexkit/connectionReady")
  end

  test "who reads too slowly is told, and the turn goes on", %{home: home} do
    long = String.duplicate("x", 600_000)
    {codex, _} = Home.start(home, Script.always([Script.text(long)]), event_queue_bytes: 65_536)
    {:ok, slow} = AppServer.subscribe(codex)
    result = CodexKit.run!(CodexKit.start_thread!(codex, Home.thread(home)), "go")
    assert result.final_response == long
    assert_raise Error, ~r/^lagged/, fn -> Enum.to_list(slow) end
  end

  test "a turn's events as messages", %{home: home} do
    {codex, _} = Home.start(home, says(["one"]))
    turn = CodexKit.run_streamed!(CodexKit.start_thread!(codex, Home.thread(home)), "one")
    :ok = EventStream.forward(turn)
    assert_receive {:codexkit_event, ^turn, %{"type" => "turn.completed"}}
    assert_receive {:codexkit_end, ^turn, {:ok, %{final_response: "one"}}}
    assert {:ok, %{final_response: "one"}} = Turn.result(turn)
  end
end
