defmodule CodexKit.MethodsTest do
  # What threads and clients can do besides turns, from a user's view.
  use ExUnit.Case, async: true

  alias CodexKit.{Error, JSON, Testing, Thread, TurnResult}
  alias CodexKit.Test.{Home, Script}

  setup do
    home = Home.new()
    {codex, model} = Home.start(home, Script.always([Script.text("words")]))
    {:ok, home: home, codex: codex, model: model}
  end

  defp thread(context, more \\ []), do: CodexKit.start_thread!(context.codex, Home.thread(context.home, more))

  defp git(home, words) do
    all = ["-c", "user.name=a", "-c", "user.email=a@b" | words]
    assert {text, 0} = System.cmd("git", all, cd: Home.path(home, "project"), stderr_to_stdout: true)
    String.trim(text)
  end

  # A repository with one commit and a change.
  defp repository(home) do
    file = Path.join(Home.path(home, "project"), "file")
    git(home, ~w(init -q -b main))
    File.write!(file, "one\n")
    git(home, ~w(add .))
    git(home, ~w(commit -qm first))
    File.write!(file, "two\n")
    git(home, ~w(rev-parse HEAD))
  end

  test "reviews are turns, whole or as streams", context do
    sha = repository(context.home)
    thread = thread(context)
    assert {:ok, %TurnResult{final_response: response}} = Thread.review(thread, type: :uncommitted_changes)
    assert response =~ "words"

    for target <- [[type: :base_branch, branch: "main"], %{type: "commit", sha: sha}] do
      assert {:ok, turn} = Thread.review_streamed(thread, target, on_ask: fn _ -> :deny end)
      events = Enum.to_list(turn)
      assert List.last(events)["type"] == "turn.completed"
      assert Enum.any?(events, &match?(%{"item" => %{"type" => "entered_review_mode"}}, &1))
      assert {:ok, %TurnResult{status: :completed}} = CodexKit.Turn.result(turn)
    end

    assert {:error, %Error{code: :invalid_argument, data: %{"field" => "target.branch"}}} =
             Thread.review(thread, type: :base_branch, branch: " ")

    assert {:error, %Error{code: :invalid_argument, message: "on_ask" <> _}} =
             Thread.review(thread, [type: :uncommitted_changes], on_ask: 1)
  end

  test "compactions and commands of the user", context do
    thread = thread(context)
    CodexKit.run!(thread, "first")
    assert {:ok, %TurnResult{items: items}} = Thread.compact(thread)
    assert Enum.any?(items, &(&1["type"] == "context_compaction"))
    assert {:ok, turn} = Thread.shell_command_streamed(thread, "echo hello; exit 3")
    events = Enum.to_list(turn)

    assert [%{"exit_code" => 3, "aggregated_output" => "hello\n"}] =
             for(%{"type" => "item.completed", "item" => item} <- events, do: item)

    CodexKit.run!(thread, "second")
    {:ok, requests} = Testing.requests(context.model)
    assert JSON.encode!(List.last(requests)) =~ "echo hello"
  end

  test "forks, histories and names", context do
    thread = thread(context, on_ask: fn _ -> :allow end)
    first = CodexKit.run!(thread, "one").turn_id
    CodexKit.run!(thread, "two")
    assert :ok = Thread.set_name(thread, "Ada")
    assert {:ok, %{"name" => "Ada", "turns" => [_, _]}} = Thread.read(thread, include_turns: true)
    assert {:ok, %{"data" => [%{"id" => ^first}, _], "next_cursor" => nil}} = Thread.turns(thread)
    assert {:ok, %{"data" => [_, _]}} = Thread.items(thread, turn_id: first)

    assert {:ok, whole} = Thread.fork(thread)
    assert Thread.id!(whole) != Thread.id!(thread)
    assert whole.on_ask == thread.on_ask
    part = Thread.fork!(thread, last_turn_id: first)
    assert CodexKit.run!(part, "elsewhere").final_response == "words"
    assert {:ok, %{"turns" => [_, _]}} = Thread.read(part, include_turns: true)

    assert {:error, %Error{data: %{"field" => "fork.before_turn_id"}}} =
             Thread.fork(thread, last_turn_id: "x", before_turn_id: "y")

    assert_raise Error, ~r/^invalid_argument: options.sandbox/, fn ->
      Thread.fork!(thread, options: [sandbox: "none"])
    end

    assert {:ok, %{"turns" => _}} = Thread.revert(thread, first)
  end

  test "archives, lists and the end of a thread", context do
    thread = thread(context)
    id = CodexKit.run!(thread, "a pear").thread_id

    listed = fn options ->
      with {:ok, %{"data" => data}} <- CodexKit.threads(context.codex, options), do: data
    end

    assert [%{"id" => ^id}] = listed.([])

    assert {:ok, %{"data" => [%{"thread" => %{"id" => ^id}}]}} =
             CodexKit.search_threads(context.codex, "pear")

    assert {:ok, [^id]} = CodexKit.loaded_threads(context.codex)
    assert :ok = Thread.archive(thread)
    assert [[], [%{"id" => ^id}]] = [listed.([]), listed.(archived: true)]
    assert {:ok, %{"id" => ^id}} = Thread.unarchive(thread)
    assert :ok = Thread.delete(thread)
    assert {:error, %Error{code: :rpc}} = CodexKit.run(thread, "gone")
  end

  test "goals", context do
    thread = thread(context)
    CodexKit.run!(thread, "begin")
    assert {:ok, nil} = Thread.goal(thread)
    assert {:ok, %{"objective" => "win"}} = Thread.set_goal(thread, objective: "win", status: :paused)
    assert {:ok, %{"objective" => "win", "status" => "paused"}} = Thread.goal(thread)
    assert {:ok, true} = Thread.clear_goal(thread)
    assert {:ok, false} = Thread.clear_goal(thread)
  end

  test "models, the configuration and files", context do
    %{codex: codex, home: home} = context
    assert {:ok, [%{"id" => _} | _]} = CodexKit.models(codex)

    edits = [
      [key_path: "hide_agent_reasoning", value: false],
      %{key_path: "features.web_search", value: false}
    ]

    assert {:ok, %{"status" => _}} = CodexKit.write_config(codex, edits)
    config = File.read!(Path.join(Home.path(home, "codex"), "config.toml"))
    assert config =~ "hide_agent_reasoning = false" and config =~ "web_search = false"
    assert {:ok, %{"config" => %{"hide_agent_reasoning" => false}}} = CodexKit.read_config(codex)

    for bytes <- [:binary.list_to_bin(Enum.to_list(0..255)), "a text: ü", ""] do
      path = Path.join(Home.path(home, "project"), "file")
      assert :ok = CodexKit.write_file(codex, path, bytes)
      assert File.read!(path) == bytes
      assert {:ok, ^bytes} = CodexKit.read_file(codex, path)
    end

    assert {:error, %Error{code: :rpc}} = CodexKit.read_file(codex, Home.path(home, "nowhere"))
  end

  test "1,000 calls at once on one connection are all answered", context do
    thread = thread(context)
    id = CodexKit.run!(thread, "one").thread_id

    answers =
      1..1000
      |> Enum.map(fn _ -> Task.async(fn -> CodexKit.loaded_threads(context.codex) end) end)
      |> Task.await_many(60_000)

    assert Enum.uniq(answers) == [{:ok, [id]}]
    assert map_size(:sys.get_state(context.codex).calls) == 0
  end
end
