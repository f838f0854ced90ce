defmodule CodexKit.MCPTest do
  use ExUnit.Case, async: true

  alias CodexKit.{Error, MCP, MCPServer, Testing, Tool}
  alias CodexKit.Test.{Home, Script}

  setup do
    home = Home.new()
    {:ok, codex} = CodexKit.start_link(Home.options(home))
    {:ok, home: home, codex: codex}
  end

  # With a mark by which its process is found.
  defp fake(home, more \\ []) do
    args = [Home.shared("mcp/fake_server.py"), Home.path(home, "journal")]
    [name: "fake", command: "python3", args: args, env: %{CODEX_HOME: Home.path(home, "codex")}] ++ more
  end

  defp text(%{"content" => [%{"text" => text} | _]}), do: text

  defp journal(home), do: File.read!(Home.path(home, "journal"))

  test "a server's tools are listed and called", %{home: home, codex: codex} do
    {:ok, mcp} = MCP.connect(codex, fake(home))
    assert %{"server_info" => %{"name" => "fake"}, "instructions" => "be kind"} = mcp.info
    {:ok, tools} = MCP.list_tools(mcp)
    assert %{"qualified_name" => "mcp__fake__echo"} = Enum.find(tools, &(&1["name"] == "echo"))
    assert length(tools) > 10

    calls = for n <- 1..10, do: Task.async(fn -> MCP.call_tool(mcp, "together", n: n, of: 10) end)
    answers = Task.await_many(calls, 20_000)

    assert Enum.map(answers, fn {:ok, result} -> CodexKit.JSON.decode!(text(result))["n"] end) ==
             Enum.to_list(1..10)

    test = self()

    assert {:ok, done} =
             MCP.call_tool(mcp, "progress", %{}, on_progress: &send(test, {:progress, &1["progress"]}))

    assert text(done) == "done"
    for n <- [1.0, 2.0, 3.0], do: assert_received({:progress, ^n})

    assert {:error, %Error{message: message}} = MCP.call_tool(mcp, "fail")
    assert message =~ "no such thing"
    assert {:error, %Error{code: :timeout}} = MCP.call_tool(mcp, "slow", %{}, timeout_ms: 100)
    assert :ok = MCP.close(mcp)
    assert {:error, %Error{code: :unknown_handle}} = MCP.list_tools(mcp)
  end

  test "what a server asks is answered, and whether a tool may be called", %{home: home, codex: codex} do
    handler = fn
      %{"kind" => "elicitation", "server" => "fake", "tool" => "env"} ->
        :deny

      %{"kind" => "elicitation", "server" => "fake", "tool" => nil} ->
        [decision: :elicited, content: %{colour: "blue"}]

      %{"kind" => "elicitation"} ->
        :allow
    end

    {:ok, mcp} = MCP.connect(codex, fake(home, on_ask: handler, approve_tool_calls: true))

    form = %{
      message: "Which?",
      requestedSchema: %{type: "object", properties: %{colour: %{type: "string"}}, required: ["colour"]}
    }

    assert {:ok, answer} = MCP.call_tool(mcp, "ask", method: "elicitation/create", params: form)

    assert %{"result" => %{"action" => "accept", "content" => %{"colour" => "blue"}}} =
             CodexKit.JSON.decode!(text(answer))

    assert {:error, %Error{}} = MCP.call_tool(mcp, "env")
    refute journal(home) =~ ~s("name":"env")
  end

  test "a connection that nobody can reach is closed", %{home: home, codex: codex} do
    # It is reached as long as this process lives.
    reached =
      Task.async(fn ->
        {:ok, mcp} = MCP.connect(codex, fake(home))
        {Home.processes(home), inspect(mcp)}
      end)

    assert {[_], "#CodexKit.MCP<" <> _} = Task.await(reached)
    assert :ok = Home.await_no_processes(home)
  end

  test "what cannot be reached and what is no option are errors", %{codex: codex} do
    assert {:error, %Error{code: code}} = MCP.connect(codex, name: "none", command: "no-such-program")
    assert code != :invalid_argument

    assert {:error, %Error{code: :invalid_argument, message: message}} =
             MCP.connect(codex, name: "x", comand: "y")

    assert message =~ "comand"
  end

  for transport <- [:app_server, :exec] do
    test "functions are tools of the real Codex on #{transport}", %{home: home} do
      greet =
        Tool.new(
          name: "greet",
          description: "Greets.",
          input_schema: [type: :object, properties: [name: [type: :string]], required: [:name]],
          call: fn %{"name" => name} -> "Hello #{name}!" end
        )

      fail = Tool.new(name: "fail", call: fn _ -> {:error, "the disk is full"} end)
      call = &%{type: "function_call", namespace: "mcp__host", name: &1, arguments: &2}
      steps = [call.("greet", %{name: "Ada"}), call.("fail", %{}), call.("greet", %{name: 1})]

      {codex, model} =
        Home.start(home, Script.always([steps, Script.text("done")]), transport: unquote(transport))

      {:ok, server} = MCPServer.start(codex, name: "host", tools: [greet, fail])
      thread = CodexKit.start_thread!(codex, MCPServer.attach(server, Home.thread(home)))
      assert CodexKit.run!(thread, "go").final_response == "done"
      {:ok, requests} = Testing.requests(model)
      seen = CodexKit.JSON.encode!(List.last(requests)["body"]["input"])
      assert seen =~ "Hello Ada!" and seen =~ "the disk is full" and seen =~ "do not match its schema"

      # Any other client needs the token.
      {:ok, mcp} = MCP.connect(codex, name: "own", url: server.url, bearer_token: server.bearer_token)
      assert {:ok, result} = MCP.call_tool(mcp, "greet", name: "Bob")
      assert text(result) == "Hello Bob!"
      assert {:error, %Error{}} = MCP.connect(codex, name: "own", url: server.url, retries: 0)
      assert :ok = MCPServer.stop(server)
      assert {:error, %Error{}} = MCP.call_tool(mcp, "greet", %{name: "Bob"}, timeout_ms: 2_000)
    end
  end
end
