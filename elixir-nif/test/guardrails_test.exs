defmodule CodexKit.GuardrailsTest do
  # Checks by functions of this program, on the real Codex.
  use ExUnit.Case, async: true

  alias CodexKit.{Error, Guardrail, Testing, Tool}
  alias CodexKit.Test.{Home, Script}

  setup do
    {:ok, home: Home.new()}
  end

  defp stopped({:error, %Error{code: :guardrail, retryable: false, data: data}}),
    do: {data["stage"], data["guardrail"], data["kind"], data["message"]}

  defp requests(model) do
    {:ok, requests} = Testing.requests(model)
    requests
  end

  for transport <- [:app_server, :exec] do
    test "input and output of client, thread and turn, on #{transport}", %{home: home} do
      test = self()

      note =
        Guardrail.input("note", fn %{"text" => text, "input" => input} -> send(test, {text, input}) && :ok end)

      bombs =
        Guardrail.input("no bombs", fn %{"text" => text}, %{"kind" => "guardrail"} ->
          if text =~ "bomb", do: {:reject, "no bombs"}, else: :ok
        end)

      alarm =
        Guardrail.output("alarm", &{:tripwire, "it said " <> &1["text"]}, parallel: true, timeout_ms: 10_000)

      options = [transport: unquote(transport), guardrails: [note]]
      {codex, model} = Home.start(home, Script.always([Script.text("done")]), options)
      thread = CodexKit.start_thread!(codex, Home.thread(home, guardrails: [bombs]))

      assert {"input", "no bombs", "reject", "no bombs"} = stopped(CodexKit.run(thread, "a bomb"))
      assert_received {"a bomb", [%{"type" => "text", "text" => "a bomb"}]}
      assert requests(model) == []

      assert {:ok, %{final_response: "done"}} = CodexKit.run(thread, "hi")
      run = CodexKit.run(thread, "hi", guardrails: [alarm])
      assert {"output", "alarm", "tripwire", "it said done"} = stopped(run)
      turn = CodexKit.run_streamed!(thread, "hi", guardrails: [alarm])
      events = Stream.take_while(turn, &(&1["type"] != "guardrail.tripped"))
      refute Enum.any?(events, &(&1["type"] == "turn.completed"))
      # It is only for this turn.
      assert {:ok, %{final_response: "done"}} = CodexKit.run(thread, "hi")
    end

    test "those of a tool stand around its calls, on #{transport}", %{home: home} do
      test = self()
      step = %{type: "function_call", name: "send", arguments: %{to: "bob"}}
      step = if unquote(transport) == :exec, do: Map.put(step, :namespace, "mcp__codexkit_tools"), else: step
      script = Script.always([[step], Script.text("done")])
      {codex, model} = Home.start(home, script, transport: unquote(transport))

      sending = fn guardrails ->
        call = fn %{"to" => to} -> send(test, :called) && "sent to #{to}" end
        schema = [type: :object, properties: [to: [type: :string]]]
        Tool.new(name: "send", input_schema: schema, guardrails: guardrails, call: call)
      end

      before = Guardrail.input("before", &(send(test, {&1["tool"], &1["arguments"]}) && :ok))
      later = Guardrail.output("after", &(send(test, &1["output"]["content"]) && {:reject, "hidden"}))
      thread = CodexKit.start_thread!(codex, Home.thread(home, tools: [sending.([before, later])]))
      assert {:ok, %{final_response: "done"}} = CodexKit.run(thread, "hi")
      assert_received {"send", %{"to" => "bob"}}
      assert_received :called
      assert_received [%{"type" => "text", "text" => "sent to bob"}]
      items = List.last(requests(model))["body"]["input"]
      [output] = for %{"type" => "function_call_output", "output" => output} <- items, do: inspect(output)
      assert output =~ "hidden" and not (output =~ "sent to bob")

      never = Guardrail.input("never", fn _ -> {:tripwire, "never"} end)
      thread = CodexKit.start_thread!(codex, Home.thread(home, tools: [sending.([never])]))
      assert {"input", "never", "tripwire", "never"} = stopped(CodexKit.run(thread, "hi"))
      refute_received :called
    end
  end

  test "what is no verdict is a tripwire", %{home: home} do
    {codex, model} = Home.start(home, Script.always([Script.text("done")]))
    thread = CodexKit.start_thread!(codex, Home.thread(home))
    run = fn guardrail, options -> CodexKit.run(thread, "hi", [guardrails: [guardrail]] ++ options) end

    ExUnit.CaptureLog.capture_log(fn ->
      for check <- [
            fn _ -> true end,
            fn _ -> {:ok, "fine"} end,
            fn _ -> {:reject, :no_text} end,
            fn _ -> raise "on purpose" end,
            fn _ -> exit(:on_purpose) end,
            fn _ -> throw(:on_purpose) end
          ] do
        assert {"input", "odd", "tripwire", message} = stopped(run.(Guardrail.input("odd", check), []))
        assert message != ""
      end
    end)

    slow = Guardrail.input("slow", fn _ -> Process.sleep(:infinity) end, timeout_ms: 50)
    assert {"input", "slow", "tripwire", "no answer within 50 ms"} = stopped(run.(slow, []))
    # As data: a handler answers, or nobody.
    data = [name: "data", stage: :input]
    assert {"input", "data", "tripwire", "nobody answers asks"} = stopped(run.(data, []))
    assert requests(model) == []
    assert {:ok, _} = run.(data, on_ask: fn %{"kind" => "guardrail"} -> [decision: :pass] end)
    assert {:error, %Error{code: :invalid_argument}} = run.([name: " ", stage: :input], [])
  end

  test "a parallel one interrupts the turn, and the others are killed", %{home: home} do
    test = self()
    hang = [%{type: "text", text: "let me think"}, %{type: "hang"}]
    {codex, model} = Home.start(home, Script.always([hang]))
    thread = CodexKit.start_thread!(codex, Home.thread(home))

    beside = fn _ ->
      working = fn -> requests(model) != [] end
      Stream.repeatedly(working) |> Enum.find(& &1)
      {:tripwire, "enough"}
    end

    patient = fn _ -> send(test, {:patient, self()}) && Process.sleep(:infinity) end

    guardrails = [
      Guardrail.input("patient", patient, parallel: true),
      Guardrail.input("beside", beside, parallel: true)
    ]

    assert {"input", "beside", "tripwire", "enough"} =
             stopped(CodexKit.run(thread, "hi", guardrails: guardrails))

    assert_received {:patient, pid}
    monitor = Process.monitor(pid)
    assert_receive {:DOWN, ^monitor, :process, _, _}, 20_000
  end
end
