defmodule CodexKit.TurnTest do
  use ExUnit.Case, async: true

  alias CodexKit.Test.{Home, Script}
  alias CodexKit.{Error, Testing, Thread, Turn, TurnResult}

  setup do
    {:ok, home: Home.new()}
  end

  defp types(events), do: Enum.map(events, & &1["type"])

  test "the demo turn streams, asks and completes", %{home: home} do
    {codex, model} = Home.start(home, Script.demo(Home.outside(home)))
    thread = CodexKit.start_thread!(codex, Home.asking(home))
    turn = CodexKit.run_streamed!(thread, "go", on_ask: fn _ -> :allow end)
    events = Enum.to_list(turn)

    for type <- ~w(thread.started turn.started item.reasoning.summary_text_delta item.agent_message.delta
                   approval.requested approval.resolved item.command_execution.output_delta
                   thread.token_usage.updated) do
      assert type in types(events)
    end

    assert Enum.any?(events, &match?(%{"item" => %{"type" => "file_change"}}, &1))

    assert ["turn.completed"] =
             Enum.filter(types(events), &(&1 =~ ~r/^turn\.(completed|failed|interrupted)$/))

    assert %{"usage" => %{"input_tokens" => 300}} = List.last(events)
    seqs = Enum.map(events, & &1["seq"])
    assert seqs == Enum.sort(seqs)

    assert File.read!(Home.outside(home)) == "written by codex\n"
    assert File.read!(Path.join(Home.path(home, "project"), "notes.txt")) == "Codex was here.\n"
    assert {:ok, %TurnResult{status: :completed, final_response: "All done."}} = Turn.result(turn)
    assert :ok = Testing.verify(model)
    assert Enum.to_list(turn) == [], "events go by once"
  end

  test "run gives the whole result, and the thread its id", %{home: home} do
    {codex, model} = Home.start(home, Script.always([[Script.reasoning("Hm."), Script.text("hello")]]))
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    assert {:ok, nil} = Thread.id(thread)
    assert {:ok, result} = CodexKit.run(thread, "go")
    assert %TurnResult{status: :completed, final_response: "hello", structured_output: nil} = result
    assert result.usage["input_tokens"] == 100
    assert ["user_message", "reasoning", "agent_message"] = types(result.items)
    assert Thread.id!(thread) == result.thread_id
    assert is_binary(result.turn_id) and is_integer(result.duration_ms)
    assert {:ok, [%{"path" => _}]} = Testing.requests(model)
  end

  test "structured output is parsed, and refused when it does not match", %{home: home} do
    script = %{
      turns: [
        %{when: %{user: "good"}, replies: [%{steps: [Script.text(~s({"n":1}))]}]},
        %{when: %{}, replies: [%{steps: [Script.text(~s({"n":"one"}))]}]}
      ]
    }

    {codex, _} = Home.start(home, script)
    thread = CodexKit.start_thread!(codex, Home.thread(home))

    schema = %{
      type: "object",
      properties: %{n: %{type: "integer"}},
      required: ["n"],
      additionalProperties: false
    }

    assert {:ok, %{structured_output: %{"n" => 1}}} = CodexKit.run(thread, "good", output_schema: schema)

    assert {:error, %Error{code: :structured_output, data: %{"final_response" => _}}} =
             CodexKit.run(thread, "bad", output_schema: schema)

    assert_raise Error, ~r/^structured_output: /, fn ->
      CodexKit.run!(thread, "bad", output_schema: schema)
    end
  end

  test "a thread is resumed by its id in a new client", %{home: home} do
    {codex, model} = Home.start(home, Script.always([Script.text("hello")]))
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    first = CodexKit.run!(thread, "remember the number 4567")
    :ok = CodexKit.close(codex)

    {:ok, codex} = CodexKit.start_link(Home.options(home, config: model.config))
    thread = CodexKit.resume_thread!(codex, first.thread_id, Home.thread(home))
    assert Thread.id!(thread) == first.thread_id
    assert CodexKit.run!(thread, "go on").thread_id == first.thread_id
    {:ok, requests} = Testing.requests(model)
    assert CodexKit.JSON.encode!(List.last(requests)) =~ "remember the number 4567"

    {:ok, last} = CodexKit.resume_last_thread(codex, Home.thread(home))
    assert CodexKit.run!(last, "once more").thread_id == first.thread_id
  end

  test "an interrupted turn keeps its items", %{home: home} do
    script =
      Script.always([
        [Script.commentary("working"), Script.shell("touch running; sleep 4567")],
        Script.text("never")
      ])

    {codex, _} = Home.start(home, script)
    thread = CodexKit.start_thread!(codex, Home.thread(home, sandbox: "workspace-write"))
    turn = CodexKit.run_streamed!(thread, "go")

    events =
      for event <- turn do
        if match?(%{"type" => "item.started", "item" => %{"type" => "command_execution"}}, event) do
          Home.await(fn -> File.exists?(Path.join(Home.path(home, "project"), "running")) end)
          assert :ok = Turn.interrupt(turn)
        end

        event
      end

    assert List.last(types(events)) == "turn.interrupted"
    assert {:ok, %{status: :interrupted}} = Turn.result(turn)
    assert {:error, %Error{}} = Turn.interrupt(turn)
  end

  test "a running turn is steered", %{home: home} do
    script = %{
      turns: [
        %{when: %{user: "be quick"}, replies: [%{steps: [Script.text("steered")]}]},
        %{
          when: %{},
          replies: [
            %{steps: [Script.shell("while [ ! -e gate ]; do sleep 0.02; done")]},
            %{steps: [Script.text("never")]}
          ]
        }
      ]
    }

    {codex, _} = Home.start(home, script)
    thread = CodexKit.start_thread!(codex, Home.thread(home, sandbox: "workspace-write"))
    turn = CodexKit.run_streamed!(thread, "go")

    for %{"type" => "item.started", "item" => %{"type" => "command_execution"}} <- turn do
      assert :ok = Turn.steer(turn, "be quick")
      File.touch!(Path.join(Home.path(home, "project"), "gate"))
    end

    assert {:ok, %{final_response: "steered"}} = Turn.result(turn)
  end

  test "a failed turn is an event of the stream and an error of its result", %{home: home} do
    {codex, _} = Home.start(home, Script.always([%{type: "http_error", status: 400}]))
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    turn = CodexKit.run_streamed!(thread, "go")
    assert %{"type" => "turn.failed", "error" => %{"message" => _}} = Enum.at(Enum.to_list(turn), -1)
    assert {:error, %Error{code: :turn_failed, retryable: false}} = Turn.result(turn)
    assert {:error, %Error{code: :turn_failed}} = CodexKit.run(thread, "go")
  end

  test "threads share one child, and turns at the same time do not mix", %{home: home} do
    script = %{
      turns: [
        %{when: %{user: "one"}, replies: [%{steps: [%{type: "delay", ms: 300}, Script.text("1")]}]},
        %{when: %{user: "two"}, replies: [%{steps: [%{type: "delay", ms: 300}, Script.text("2")]}]}
      ]
    }

    {codex, _} = Home.start(home, script)

    turns =
      for prompt <- ["one", "two"] do
        codex |> CodexKit.start_thread!(Home.thread(home)) |> CodexKit.run_streamed!(prompt)
      end

    texts =
      turns
      |> Enum.map(&Task.async(fn -> for %{"delta" => text} <- &1, into: "", do: text end))
      |> Task.await_many(30_000)

    assert texts == ["1", "2"]
    assert [server] = Home.servers(home)
    assert CodexKit.run!(CodexKit.start_thread!(codex, Home.thread(home)), "two").final_response == "2"
    assert [^server] = Home.servers(home)
  end

  test "a busy thread queues, or refuses where that is wanted", %{home: home} do
    {codex, _} = Home.start(home, Script.always([[%{type: "delay", ms: 300}, Script.text("hello")]]))
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    turn = CodexKit.run_streamed!(thread, "go")

    for %{"type" => "turn.started"} <- turn do
      assert {:error, %Error{code: :thread_busy, retryable: true}} =
               CodexKit.run(thread, "go", on_busy: :fail)
    end

    assert {:ok, %{final_response: "hello"}} = Turn.result(turn)
    queued = for _ <- 1..2, do: Task.async(fn -> CodexKit.run!(thread, "go").final_response end)
    assert Task.await_many(queued, 30_000) == ["hello", "hello"]
  end

  test "exec has the same turns, and says what it cannot", %{home: home} do
    {codex, _} = Home.start(home, Script.always([Script.text("hello")]), transport: :exec)
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    turn = CodexKit.run_streamed!(thread, "go")
    assert ["thread.started", "turn.started" | _] = types(Enum.to_list(turn))
    assert {:ok, %{final_response: "hello", turn_id: nil}} = Turn.result(turn)
    assert {:error, %Error{code: :unsupported}} = CodexKit.request(codex, "model/list")
  end

  test "the app-server answers requests by its own names", %{home: home} do
    {codex, _} = Home.start(home, Script.always([Script.text("hello")]))
    assert {:ok, %{"data" => data}} = CodexKit.request(codex, "thread/list", %{limit: 1})
    assert is_list(data)
    assert {:error, %Error{code: :invalid_argument}} = CodexKit.request(codex, "thread/list", %{limit: "x"})
    assert {:ok, info} = CodexKit.info(codex)
    assert %{"codex_version" => _, "transport" => "app_server"} = info
  end

  for transport <- [:app_server, :exec] do
    test "the API key reaches the provider over #{transport}", %{home: home} do
      auth = Path.join(Home.path(home, "codex"), "auth.json")
      File.write!(auth, ~s({"OPENAI_API_KEY":"sk-of-the-user"}))
      script = Script.always([Script.text("hello")])
      {codex, model} = Home.start(home, script, transport: unquote(transport), api_key: "sk-of-the-option")
      CodexKit.run!(CodexKit.start_thread!(codex, Home.thread(home)), "go")
      {:ok, requests} = Testing.requests(model)
      assert [_ | _] = requests
      for request <- requests, do: assert(request["headers"]["authorization"] == "Bearer sk-of-the-option")
      assert File.read!(auth) == ~s({"OPENAI_API_KEY":"sk-of-the-user"})
    end
  end
end
