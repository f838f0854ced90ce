defmodule CodexKit.ToolsTest do
  # Functions of this program that the real Codex calls.
  use ExUnit.Case, async: true

  alias CodexKit.{Error, Testing, Tool}
  alias CodexKit.Test.{Home, Script}

  @pixel Base.decode64!(
           "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
         )

  defmodule Echo do
    use CodexKit.Tool,
      description: "Says it again.",
      input_schema: [
        type: :object,
        properties: [text: [type: :string, maxLength: 5], times: [type: :integer]],
        required: [:text]
      ]

    @impl true
    def call(%{"text" => text} = arguments, %{"kind" => "tool_call", "thread_id" => id}) when is_binary(id) do
      {:ok, String.duplicate(text, arguments["times"] || 1)}
    end
  end

  setup do
    {:ok, home: Home.new()}
  end

  # A model that makes these calls in its first reply.
  defp calling(calls) do
    steps =
      for {name, arguments} <- calls do
        case name do
          {namespace, name} ->
            %{type: "function_call", namespace: namespace, name: name, arguments: arguments}

          name ->
            %{type: "function_call", name: name, arguments: arguments}
        end
      end

    Script.always([steps, Script.text("done")])
  end

  # What the model got back, in the order of its calls.
  defp outputs(model) do
    {:ok, requests} = Testing.requests(model)

    for %{"type" => "function_call_output", "output" => output} <- List.last(requests)["body"]["input"],
        do: output
  end

  defp text(text) when is_binary(text), do: text
  defp text([%{"text" => text} | _]), do: text

  defp run(codex, home, options \\ []) do
    thread = CodexKit.start_thread!(codex, Home.thread(home, options))
    {thread, Enum.to_list(CodexKit.run_streamed!(thread, "go"))}
  end

  test "a function returns text, an image, a file, data and an error", %{home: home} do
    calls = [
      {"echo", %{text: "hi", times: 2}},
      {"echo", %{text: "hi", times: nil}},
      {"picture", %{}},
      {{"files", "read"}, %{}},
      {"facts", %{}},
      {"broken", %{}},
      {"raising", %{}},
      {"exiting", %{}}
    ]

    {codex, model} = Home.start(home, calling(calls), tools: [Echo])
    image = {:image, @pixel, "image/png"}

    tools = [
      Tool.new(name: "picture", call: fn _ -> ["look", image] end),
      Tool.new(name: "read", namespace: "files", call: fn _ -> {:file, "a.txt", "inside"} end),
      Tool.new(name: "facts", call: fn _ -> {:ok, %{n: [1, 2]}} end),
      Tool.new(name: "broken", call: fn _ -> {:error, "the disk is full"} end),
      Tool.new(name: "raising", call: fn _ -> raise "on purpose" end),
      Tool.new(name: "exiting", call: fn _ -> exit(:on_purpose) end),
      Tool.new(name: "absent", enabled: fn -> false end, call: fn _ -> "never" end)
    ]

    log = ExUnit.CaptureLog.capture_log(fn -> send(self(), run(codex, home, tools: tools)) end)
    assert log =~ "the tool raising failed"
    assert_received {thread, events}
    assert %{"type" => "turn.completed"} = List.last(events)

    assert ["hihi", "hi", [_, _] = picture, file, facts, broken, raising, exiting] = outputs(model)

    assert [
             %{"text" => "look"},
             %{"type" => "input_image", "image_url" => "data:image/png;base64,iVBOR" <> _}
           ] = picture

    assert text(file) == "File a.txt:\ninside"
    assert text(facts) == ~s({"n":[1,2]})
    assert text(broken) == "the disk is full"
    assert text(raising) == "on purpose"
    assert text(exiting) =~ "exiting"

    assert [%{"tool" => "exiting", "kind" => "failed"}] =
             Enum.filter(events, &(&1["type"] == "tool.call.failed"))

    {:ok, [%{"body" => %{"tools" => offered}} | _]} = Testing.requests(model)
    names = Enum.map(offered, & &1["name"])
    assert "echo" in names and "files" in names and "absent" not in names
    {:ok, metrics} = Tool.metrics(thread)
    assert %{"calls" => 2, "failures" => 0} = Enum.find(metrics, &(&1["name"] == "echo"))
    assert {:ok, [%{"name" => "echo"}]} = Tool.metrics(codex)
  end

  test "ten calls run at once", %{home: home} do
    test = self()
    schema = [type: :object, properties: [n: [type: :integer]], required: [:n]]

    # Each waits until all are there.
    meet = fn %{"n" => n} ->
      send(test, {:here, self()})
      receive(do: (:go -> "#{n}"))
    end

    {codex, model} =
      Home.start(home, calling(for(n <- 1..10, do: {"meet", %{n: n}})),
        tools: [Tool.new(name: "meet", input_schema: schema, call: meet)]
      )

    task = Task.async(fn -> run(codex, home) end)

    here =
      for _ <- 1..10 do
        assert_receive {:here, pid}
        pid
      end

    Enum.each(here, &send(&1, :go))
    Task.await(task, 30_000)
    assert Enum.map(outputs(model), &text/1) == Enum.map(1..10, &to_string/1)
  end

  test "bad arguments, refusals and limits are told to the model", %{home: home} do
    test = self()

    call = fn arguments ->
      send(test, {:called, arguments})
      "called"
    end

    tools = [
      Echo,
      Tool.new(name: "careful", needs_approval: true, call: call),
      Tool.new(name: "slow", timeout_ms: 50, call: fn _ -> Process.sleep(:infinity) end)
    ]

    calls = [{"echo", %{text: "longer than five"}}, {"careful", %{}}, {"slow", %{}}]

    for {handler, expected} <- [
          {fn %{"kind" => "tool_approval"} -> [decision: :deny, reason: "not now"] end, "not now"},
          {fn %{"kind" => "tool_approval"} -> :allow end, "called"}
        ] do
      {codex, model} = Home.start(home, calling(calls), tools: tools, on_ask: handler)
      run(codex, home)
      assert ["The arguments do not fit" <> _, answer, slow] = Enum.map(outputs(model), &text/1)
      assert answer =~ expected
      assert slow =~ "did not answer within 50 ms"
      if expected == "called", do: assert_received({:called, %{}}), else: refute_received({:called, _})
    end

    # Whoever has tools and no handler still refuses everything else.
    script = Script.always([Script.escalated("touch '#{Home.outside(home)}'"), Script.text("done")])
    {codex, _} = Home.start(home, script, tools: tools)
    events = Enum.to_list(CodexKit.run_streamed!(CodexKit.start_thread!(codex, Home.asking(home)), "go"))
    assert %{"decision" => "refused"} = Enum.find(events, &(&1["type"] == "approval.resolved"))
    refute File.exists?(Home.outside(home))
  end

  test "a thread's tool takes the place of the client's, and a resumed thread still has its own", %{
    home: home
  } do
    named = fn text -> Tool.new(name: "who", call: fn _ -> text end) end
    {codex, model} = Home.start(home, calling([{"who", %{}}]), tools: [named.("the client's")])
    {first, _} = run(codex, home)
    assert ["the client's"] = Enum.map(outputs(model), &text/1)
    {_, _} = run(codex, home, tools: [named.("the thread's")])
    assert ["the thread's"] = Enum.map(outputs(model), &text/1)

    id = CodexKit.Thread.id!(first)
    CodexKit.close(codex)
    {:ok, codex} = CodexKit.start_link(Home.options(home, config: model.config))
    thread = CodexKit.resume_thread!(codex, id, Home.thread(home, tools: [named.("the resumed one's")]))
    CodexKit.run!(thread, "again")
    assert List.last(Enum.map(outputs(model), &text/1)) == "the resumed one's"

    fork = CodexKit.Thread.fork!(thread)
    CodexKit.run!(fork, "once more")
    assert List.last(Enum.map(outputs(model), &text/1)) == "the resumed one's"
  end

  test "what is no tool is named" do
    for {tools, words} <- [
          {[String], "tools[0]: String is no CodexKit.Tool"},
          {[Echo, 42], "tools[1]: 42 is no CodexKit.Tool"},
          {[Tool.new(name: "apply_patch", call: & &1)],
           "tools[0].name: apply_patch is a tool of Codex itself"},
          {[Echo, Echo], "echo is there"},
          {"echo", "tools"}
        ] do
      assert {:error, %Error{code: :invalid_argument, message: message}} = CodexKit.start_link(tools: tools)
      assert message =~ words
    end

    assert_raise Error, ~r/call: must be a function/, fn -> Tool.new(name: "a") end
  end
end
