defmodule CodexKit.LifecycleTest do
  use ExUnit.Case, async: true

  alias CodexKit.Test.{Home, Script}
  alias CodexKit.{Error, Turn}

  setup do
    {:ok, home: Home.new()}
  end

  # A client and a turn of it that never ends by itself, in a process of their own.
  defp spawn_hanging(home, body) do
    test = self()

    pid =
      spawn(fn ->
        {codex, _} = Home.start(home, Script.hang())
        thread = CodexKit.start_thread!(codex, Home.thread(home))
        turn = CodexKit.run_streamed!(thread, "go")
        body.(turn, fn -> send(test, {:running, codex, turn}) end)
      end)

    assert_receive {:running, codex, turn}
    {pid, codex, turn}
  end

  defp until_first_delta(turn), do: Enum.find(turn, &(&1["type"] == "item.agent_message.delta"))

  test "leaving a stream early cancels its turn and leaves the client as it was", %{home: home} do
    {codex, _} = Home.start(home, Script.hang())
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    turn = CodexKit.run_streamed!(thread, "go")
    assert [%{"type" => "thread.started"}] = Enum.take(turn, 1)
    assert {:error, %Error{code: :cancelled}} = Turn.result(turn)
    assert_raise Error, ~r/cancelled/, fn -> Enum.to_list(turn) end

    # The thread is free again, on the same server.
    [server] = Home.servers(home)
    again = CodexKit.run_streamed!(thread, "go", on_busy: :queue)
    assert %{"delta" => _} = until_first_delta(again)
    assert Home.servers(home) == [server]

    assert :ok = CodexKit.close(codex)
    assert Home.processes(home) == []
    assert {:error, %Error{code: :closed}} = CodexKit.run(thread, "go")
    assert {:error, %Error{code: :closed}} = CodexKit.start_thread(codex)
    assert {:error, %Error{code: :closed}} = Turn.result(again)
    assert :ok = CodexKit.close(codex)
  end

  test "cancelling wakes whoever enumerates", %{home: home} do
    {codex, _} = Home.start(home, Script.hang())
    turn = CodexKit.run_streamed!(CodexKit.start_thread!(codex, Home.thread(home)), "go")
    test = self()

    task =
      Task.async(fn ->
        assert_raise Error, ~r/cancelled/, fn ->
          for event <- turn, do: send(test, event["type"])
        end
      end)

    assert_receive "item.agent_message.delta"
    assert :ok = Turn.cancel(turn)
    Task.await(task)
  end

  test "an exception in the consumer cancels the turn", %{home: home} do
    {codex, _} = Home.start(home, Script.hang())
    turn = CodexKit.run_streamed!(CodexKit.start_thread!(codex, Home.thread(home)), "go")
    assert_raise RuntimeError, fn -> for _ <- turn, do: raise("the consumer fails") end
    assert {:error, %Error{code: :cancelled}} = Turn.result(turn)
  end

  test "who waits keeps what it waits for, even if its last mention is over", %{home: home} do
    gated = Script.shell("touch running; while [ ! -e gate ]; do sleep 0.02; done")
    {codex, _} = Home.start(home, Script.always([[gated], Script.text("done")]))
    project = Home.path(home, "project")

    waiting =
      Task.async(fn ->
        codex
        |> CodexKit.start_thread!(Home.thread(home, sandbox: "workspace-write"))
        |> CodexKit.run_streamed!("go")
        |> Turn.result()
      end)

    Home.await(fn -> File.exists?(Path.join(project, "running")) end)
    :erlang.garbage_collect(waiting.pid)
    File.touch!(Path.join(project, "gate"))
    assert {:ok, %{final_response: "done"}} = Task.await(waiting, 20_000)
  end

  test "a killed consumer cancels its turn", %{home: home} do
    {codex, _} = Home.start(home, Script.hang())
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    turn = CodexKit.run_streamed!(thread, "go")
    test = self()

    consumer =
      spawn(fn ->
        for event <- turn, do: send(test, event["type"])
      end)

    assert_receive "item.agent_message.delta"
    Process.exit(consumer, :kill)
    assert {:error, %Error{code: :cancelled}} = Turn.result(turn)
  end

  test "a killed caller of run cancels its turn", %{home: home} do
    test = self()
    {codex, _} = Home.start(home, Script.always([Script.escalated("true")]))
    thread = CodexKit.start_thread!(codex, Home.asking(home, approval_timeout_ms: 0))
    caller = spawn(fn -> CodexKit.run(thread, "go", on_ask: test) end)
    assert_receive {:codexkit_ask, ^codex, %{"id" => id}}
    Process.exit(caller, :kill)
    assert_receive {:codexkit_ask_closed, ^codex, ^id}
  end

  test "a turn that nobody can reach is cancelled", %{home: home} do
    {codex, _} = Home.start(home, Script.hang())
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    start_and_forget(thread)
    :erlang.garbage_collect()
    turn = CodexKit.run_streamed!(thread, "go")
    assert %{"delta" => _} = until_first_delta(turn)
  end

  defp start_and_forget(thread), do: %Turn{} = CodexKit.run_streamed!(thread, "go")

  test "a killed client leaves nothing, and its consumers hear of it", %{home: home} do
    {_, codex, turn} =
      spawn_hanging(home, fn turn, running ->
        for %{"delta" => _} <- turn, do: running.()
      end)

    assert [_ | _] = Home.processes(home)
    Process.exit(codex, :kill)
    assert {:error, %Error{code: :closed}} = Turn.result(turn)
    assert_raise Error, ~r/closed/, fn -> Enum.to_list(turn) end
    assert :ok = Home.await_no_processes(home)
  end

  test "a client ends with the process that started it", %{home: home} do
    for reason <- [:kill, :shutdown, :normal] do
      {pid, codex, _} =
        spawn_hanging(home, fn _turn, running ->
          running.()
          receive(do: (:finish -> :ok))
        end)

      monitor = Process.monitor(codex)
      if reason == :normal, do: send(pid, :finish), else: Process.exit(pid, reason)
      assert_receive {:DOWN, ^monitor, :process, ^codex, _}
      assert :ok = Home.await_no_processes(home)
    end
  end

  test "a supervisor starts a crashed client again, and ends it with itself", %{home: home} do
    {:ok, model} = CodexKit.Testing.start(Script.always([Script.text("hello")]))
    name = :"codex-#{System.unique_integer([:positive])}"
    options = Home.options(home, config: model.config, name: name)
    {:ok, supervisor} = Supervisor.start_link([{CodexKit, options}], strategy: :one_for_one)
    run = fn -> CodexKit.run!(CodexKit.start_thread!(name, Home.thread(home)), "go").final_response end
    assert run.() == "hello"

    first = Process.whereis(name)
    monitor = Process.monitor(first)
    Process.exit(first, :kill)
    assert_receive {:DOWN, ^monitor, :process, ^first, :killed}
    # The supervisor has handled the exit before it answers.
    assert [{^name, second, :worker, _}] = Supervisor.which_children(supervisor)
    assert is_pid(second) and second != first
    assert run.() == "hello"

    Supervisor.stop(supervisor)
    assert Home.processes(home) == []
  end

  test "a closed client under a supervisor stays closed", %{home: home} do
    name = :"codex-#{System.unique_integer([:positive])}"
    child = {CodexKit, [name: name, codex_home: Home.path(home, "codex")]}
    {:ok, supervisor} = Supervisor.start_link([child], strategy: :one_for_one)
    codex = Process.whereis(name)
    monitor = Process.monitor(codex)
    assert :ok = CodexKit.close(name)
    assert_receive {:DOWN, ^monitor, :process, ^codex, :normal}
    assert [{^name, :undefined, :worker, _}] = Supervisor.which_children(supervisor)
  end

  for {how, code} <- [halt: "System.halt(0)", stop: "System.stop(0)", kill: "Process.sleep(:infinity)"] do
    test "the end of the BEAM by #{how} leaves nothing", %{home: home} do
      {:ok, model} = CodexKit.Testing.start(Script.hang())
      options = Home.options(home, config: model.config)

      program = """
      {:ok, _} = Application.ensure_all_started(:codexkit)
      {:ok, codex} = CodexKit.start_link(#{inspect(options, limit: :infinity)})
      thread = CodexKit.start_thread!(codex, #{inspect(Home.thread(home))})
      turn = CodexKit.run_streamed!(thread, "go")

      for %{"delta" => _} <- turn do
        IO.puts("running")
        #{unquote(code)}
      end
      """

      elixir = System.find_executable("elixir")
      path = Application.app_dir(:codexkit, "ebin")
      args = ["-pa", path, "-e", program]
      port = Port.open({:spawn_executable, elixir}, [:binary, :exit_status, args: args])
      assert_receive {^port, {:data, "running" <> _}}, 30_000

      if unquote(how) == :kill do
        {:os_pid, pid} = Port.info(port, :os_pid)
        System.cmd("kill", ["-9", "#{pid}"])
      end

      assert_receive {^port, {:exit_status, status}}, 15_000
      assert status == if(unquote(how) == :kill, do: 137, else: 0)
      assert :ok = Home.await_no_processes(home)
    end
  end

  test "200 streams at once on one client", %{home: home} do
    codex = Home.start_fake(home, "normal_turn")

    kinds =
      1..200
      |> Enum.map(fn _ ->
        Task.async(fn ->
          turn = codex |> CodexKit.start_thread!(Home.thread(home)) |> CodexKit.run_streamed!("go")
          events = Enum.to_list(turn)
          assert {:ok, %{final_response: "Hello from the fake."}} = Turn.result(turn)
          assert 1 == events |> Enum.uniq_by(& &1["thread_id"]) |> length()
          for %{"type" => type} <- events, not String.ends_with?(type, "delta"), do: type
        end)
      end)
      |> Task.await_many(60_000)

    assert [["thread.started", "turn.started" | _] = one] = Enum.uniq(kinds)
    assert List.last(one) == "turn.completed"
    assert [_] = Home.servers(home)

    # Nothing is kept of what is over. The destructors tell the client in their own time.
    :erlang.garbage_collect()
    Home.await(fn -> map_size(:sys.get_state(codex).calls) == 0 end)
    assert map_size(:sys.get_state(codex).monitors) == 0
  end
end
