defmodule CodexKit.AskHandlerTest do
  use ExUnit.Case, async: true

  alias CodexKit.Test.{Home, Script}
  alias CodexKit.{Error, Thread}

  defmodule Allow do
    @behaviour CodexKit.AskHandler
    @impl true
    def handle_ask(%{"kind" => "command"}, %Thread{}), do: :allow
  end

  setup do
    home = Home.new()
    {codex, _} = Home.start(home, Script.demo(Home.outside(home)))
    {:ok, home: home, codex: codex, outside: Home.outside(home)}
  end

  # The events of a turn whose asks this handler answers.
  defp play(context, handler, thread_options \\ []) do
    thread = CodexKit.start_thread!(context.codex, Home.asking(context.home, thread_options))
    Enum.to_list(CodexKit.run_streamed!(thread, "go", on_ask: handler))
  end

  defp resolved(events), do: Enum.find(events, &(&1["type"] == "approval.resolved"))

  test "what allows", context do
    handlers = [
      fn _ask -> :allow end,
      fn %{"request" => %{"command" => _}}, %Thread{} -> %{decision: :allow, scope: :session} end,
      Allow
    ]

    for handler <- handlers do
      File.rm(context.outside)
      events = play(context, handler)
      assert %{"decision" => "allow", "decided_by" => "handler"} = resolved(events)
      assert File.exists?(context.outside)
    end
  end

  test "what refuses", context do
    for {handler, decision, decided_by} <- [
          {fn _ -> :deny end, "deny", "handler"},
          {fn _ -> [decision: :deny, reason: "no"] end, "deny", "handler"},
          {nil, "refused", "no_handler"},
          {fn _ -> raise "broken" end, "refused", "handler_error"},
          {fn _ -> exit(:broken) end, "refused", "handler_error"},
          {fn _ -> 42 end, "refused", "bad_answer"},
          {fn _ -> nil end, "refused", "bad_answer"},
          {fn _ -> {:ok, self()} end, "refused", "handler_error"}
        ] do
      events = play(context, handler)
      assert %{"decision" => ^decision, "decided_by" => ^decided_by} = resolved(events)
      assert List.last(events)["type"] == "turn.completed"
      refute File.exists?(context.outside)
    end
  end

  test "a handler that does not answer in time is killed", context do
    test = self()

    handler = fn _ ->
      send(test, {:handler, self()})
      Process.sleep(:infinity)
    end

    task = Task.async(fn -> play(context, handler, approval_timeout_ms: 500) end)
    assert_receive {:handler, pid}
    monitor = Process.monitor(pid)
    assert_receive {:DOWN, ^monitor, :process, ^pid, :killed}
    assert %{"decided_by" => "timeout"} = resolved(Task.await(task, 30_000))
    refute File.exists?(context.outside)
  end

  test "a pid is asked and answers", context do
    codex = context.codex
    handler = self()
    task = Task.async(fn -> play(context, handler) end)
    assert_receive {:codexkit_ask, ^codex, %{"kind" => "command"} = ask}
    assert :ok = CodexKit.answer(codex, ask, :allow)
    assert {:error, %Error{code: :already_answered}} = CodexKit.answer(codex, ask["id"], :allow)
    assert %{"decision" => "allow"} = resolved(Task.await(task, 30_000))
    assert File.exists?(context.outside)
  end

  test "a pid is told that its answer is too late", context do
    codex = context.codex
    handler = self()
    task = Task.async(fn -> play(context, handler, approval_timeout_ms: 300) end)
    assert_receive {:codexkit_ask, ^codex, %{"id" => id}}
    assert_receive {:codexkit_ask_closed, ^codex, ^id}
    assert %{"decided_by" => "timeout"} = resolved(Task.await(task, 30_000))
    refute File.exists?(context.outside)
  end

  test "a pid that ends with an ask open refuses", context do
    handler = spawn(fn -> receive(do: ({:codexkit_ask, _, _} -> :ok)) end)
    assert %{"decided_by" => "handler_error"} = resolved(play(context, handler))
    refute File.exists?(context.outside)
  end

  test "nonsense from a pid refuses and is an error of the answer", context do
    codex = context.codex
    handler = self()
    task = Task.async(fn -> play(context, handler) end)
    assert_receive {:codexkit_ask, ^codex, ask}
    assert {:error, %Error{code: :invalid_argument}} = CodexKit.answer(codex, ask, "perhaps")
    assert %{"decided_by" => "bad_answer"} = resolved(Task.await(task, 30_000))
    refute File.exists?(context.outside)
  end

  test "another process answers by the ask's id, and an answer that does not fit leaves it waiting",
       context do
    codex = context.codex
    test = self()

    handler = fn _ ->
      send(test, {:handler, self()})
      Process.sleep(:infinity)
    end

    task = Task.async(fn -> play(context, handler) end)
    assert_receive {:handler, pid}
    monitor = Process.monitor(pid)
    assert {:ok, [%{"kind" => "command", "id" => id}]} = CodexKit.pending_asks(codex)

    elsewhere = fn answer -> Task.await(Task.async(fn -> CodexKit.answer_ask(codex, id, answer) end)) end
    assert {:error, %Error{code: :invalid_argument}} = elsewhere.(decision: :tool, content: [])
    assert {:error, %Error{code: :invalid_argument}} = elsewhere.(42)
    assert {:ok, [%{"id" => ^id}]} = CodexKit.pending_asks(codex)
    assert :ok = elsewhere.(decision: :allow, scope: :session)
    assert {:error, %Error{code: :already_answered}} = elsewhere.(:deny)

    assert_receive {:DOWN, ^monitor, :process, ^pid, :killed}
    assert %{"decision" => "allow", "decided_by" => "answer_ask"} = resolved(Task.await(task, 30_000))
    assert {:ok, []} = CodexKit.pending_asks(codex)
    assert File.exists?(context.outside)
  end

  test "a yes after the turn has ended does nothing", context do
    codex = context.codex
    thread = CodexKit.start_thread!(codex, Home.asking(context.home))
    turn = CodexKit.run_streamed!(thread, "go", on_ask: self())
    :ok = CodexKit.EventStream.forward(turn)
    assert_receive {:codexkit_ask, ^codex, %{"id" => id} = ask}
    :ok = CodexKit.Turn.interrupt(turn)
    assert_receive {:codexkit_ask_closed, ^codex, ^id}
    assert_receive {:codexkit_end, ^turn, {:ok, %{status: :interrupted}}}
    assert {:error, %Error{code: :already_answered}} = CodexKit.answer(codex, ask, :allow)
    assert {:error, %Error{code: :already_answered}} = CodexKit.answer_ask(codex, id, :allow)
    refute File.exists?(context.outside)
  end

  test "the client's handler answers what no turn of ours asks", %{home: home} do
    params = %{threadId: "somebody-else", turnId: "$turn", itemId: "i", command: "rm x"}
    request = [request: "item/commandExecution/requestApproval", params: params]
    log = Home.path(home, "journal")
    test = self()

    handler = fn ask, thread ->
      send(test, {:asked, ask["thread_id"], thread})
      :allow
    end

    for {handler, decision} <- [{handler, "accept"}, {test, "accept"}, {nil, "decline"}] do
      File.rm(log)
      vector = [request, %{await_answer: true}, %{complete: true}]
      codex = Home.start_fake(home, vector, on_ask: handler, env: %{FAKE_CODEX_LOG: log})
      # Of no concern to the thread, and to its handler neither.
      thread = CodexKit.start_thread!(codex, Home.thread(home, on_ask: fn _ -> :cancel end))
      turn = CodexKit.run_streamed!(thread, "go")

      if is_pid(handler) do
        assert_receive {:codexkit_ask, ^codex, %{"thread_id" => "somebody-else"} = ask}
        assert :ok = CodexKit.answer(codex, ask, :allow)
      end

      assert %{"type" => "turn.completed"} = Enum.at(Enum.to_list(turn), -1)
      if is_function(handler), do: assert_received({:asked, "somebody-else", nil})

      answers =
        for line <- File.stream!(log),
            %{"msg" => %{"result" => answer}} <- [CodexKit.JSON.decode!(line)],
            do: answer

      assert [%{"decision" => ^decision}] = Enum.filter(answers, & &1["decision"])
      CodexKit.close(codex)
    end
  end

  test "the turn's handler comes before the thread's and that before the client's", context do
    {codex, _} = Home.start(context.home, Script.demo(context.outside), on_ask: fn _ -> :deny end)

    thread = CodexKit.start_thread!(codex, Home.asking(context.home))
    assert %{"decision" => "deny"} = resolved(Enum.to_list(CodexKit.run_streamed!(thread, "go")))
    refute File.exists?(context.outside)

    thread = CodexKit.start_thread!(codex, Home.asking(context.home, on_ask: Allow))
    denied = CodexKit.run_streamed!(thread, "go", on_ask: fn _ -> :deny end)
    assert %{"decision" => "deny"} = resolved(Enum.to_list(denied))
    refute File.exists?(context.outside)

    CodexKit.run!(thread, "go")
    assert File.exists?(context.outside)
  end

  test "rules decide before a handler, and without one", context do
    rules = fn decision ->
      [rules: [[command: ["sleep"], decision: :deny], [kind: :command, decision: decision]]]
    end

    for {handler, rules, decided_by} <- [
          {nil, rules.(:allow), "policy"},
          {fn _ -> :allow end, [rules: [], default: :deny], "policy"},
          {fn _ -> :deny end, %{default: "ask"}, "handler"}
        ] do
      events = play(context, handler, approvals: rules)
      assert %{"decided_by" => ^decided_by} = resolved(events)
      refute File.exists?(context.outside)
    end

    assert {:error, %Error{code: :invalid_argument, message: "thread.approvals.rules[0]" <> _}} =
             CodexKit.start_thread(context.codex, approvals: [rules: [[command: [], decision: :allow]]])
  end

  test "what cannot be a handler is refused", %{codex: codex} do
    for handler <- ["yes", String, fn -> :allow end] do
      assert {:error, %Error{code: :invalid_argument, message: "on_ask: " <> _}} =
               CodexKit.start_thread(codex, on_ask: handler)

      assert {:error, %Error{code: :invalid_argument, message: "on_ask: " <> _}} =
               CodexKit.start_link(on_ask: handler)
    end
  end

  test "a sub-agent's ask reaches the handler of the thread at its root, also after the root's turn",
       context do
    for answer <- [:allow, :deny] do
      home = context.home
      marker = Home.outside(home, "agent-#{answer}")

      spawn_agent = %{
        type: "function_call",
        namespace: "collaboration",
        name: "spawn_agent",
        arguments: %{task_name: "worker", message: "do it"}
      }

      script = %{
        turns: [
          %{
            when: %{agent: "/root/worker"},
            replies: [
              %{steps: [Script.escalated("touch '#{marker}'")]},
              %{steps: [Script.text("child done")]}
            ]
          },
          %{when: %{}, replies: [%{steps: [spawn_agent]}, %{steps: [Script.text("root done")]}]}
        ]
      }

      {:ok, model} = CodexKit.Testing.start(script)
      config = Map.merge(model.config, %{"features" => %{"multi_agent_v2" => true}})
      {:ok, codex} = CodexKit.start_link(Home.options(home, config: config))
      test = self()

      handler = fn ask ->
        send(test, {:asked, ask})
        answer
      end

      thread = CodexKit.start_thread!(codex, Home.asking(home))
      result = CodexKit.run!(thread, "go", on_ask: handler)
      assert result.final_response == "root done"
      assert_receive {:asked, ask}
      assert ask["thread_id"] != result.thread_id

      # The model hears how it went: the worker's second request carries the command's output.
      Home.await(fn ->
        {:ok, requests} = CodexKit.Testing.requests(model)
        Enum.count(requests, &(&1["headers"]["thread-id"] == ask["thread_id"])) >= 2
      end)

      assert File.exists?(marker) == (answer == :allow)
      # Whoever lets go of a thread lets go of its asks.
      assert thread.client == codex
      CodexKit.close(codex)
    end
  end
end
