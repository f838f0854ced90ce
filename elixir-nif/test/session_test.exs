defmodule CodexKit.SessionTest do
  # A Codex of its own for a workspace.
  use ExUnit.Case, async: true

  alias CodexKit.{Error, Session, Tool}
  alias CodexKit.Test.{Home, Script}

  setup do
    {:ok, home: Home.new()}
  end

  defp keep(seen), do: fn event -> Agent.update(seen, &[event | &1]) end
  defp kinds(seen), do: Agent.get(seen, &Enum.map(Enum.reverse(&1), fn event -> event["type"] end))

  test "a turn in a workspace: what is asked is allowed or refused, and nothing is left", %{home: home} do
    script = Script.always([Script.shell("touch made"), Script.text("done")])
    made = Path.join(Home.path(home, "project"), "made")

    for auto_approve <- [false, true] do
      {codex, _} = Home.start(home, script)
      {:ok, seen} = Agent.start_link(fn -> [] end)

      options = [
        sandbox: "workspace-write",
        approval_policy: :untrusted,
        auto_approve: auto_approve,
        title: "a task",
        on_message: keep(seen)
      ]

      assert {:ok, result} = Session.run(codex, Home.path(home, "project"), "go", options)

      assert %{
               "result" => "turn_completed",
               "final_response" => "done",
               "thread_id" => thread,
               "turn_id" => turn
             } = result

      assert result["session_id"] == "#{thread}-#{turn}"
      kinds = kinds(seen)
      assert List.last(kinds) == "turn_completed"
      assert "session_started" in kinds and "notification" in kinds
      assert if(auto_approve, do: "approval_auto_approved", else: "approval_required") in kinds
      assert File.exists?(made) == auto_approve
      assert Home.processes(home) == []
    end
  end

  test "several turns, with tools, on one thread", %{home: home} do
    lookup = %{type: "function_call", name: "lookup", arguments: %{key: "a"}}
    {codex, model} = Home.start(home, Script.always([lookup, Script.text("done")]))
    schema = [type: :object, properties: [key: [type: :string]], required: [:key]]

    tool =
      Tool.new(
        name: "lookup",
        description: "Looks up.",
        input_schema: schema,
        call: &"the value of #{&1["key"]}"
      )

    {:ok, seen} = Agent.start_link(fn -> [] end)
    {:ok, session} = Session.start(codex, Home.path(home, "project"), tools: [tool])
    assert {:ok, %{"thread_id" => thread}} = Session.run_turn(session, "one", on_message: keep(seen))
    assert {:ok, %{"thread_id" => ^thread}} = Session.run_turn(session, "two")
    assert session.thread_id == thread
    assert "tool_call_completed" in kinds(seen)
    {:ok, requests} = CodexKit.Testing.requests(model)
    assert CodexKit.JSON.encode!(List.last(requests)) =~ "the value of a"
    assert :ok = Session.stop(session)
    assert Home.processes(home) == []
    assert {:error, %Error{code: :unknown_handle}} = Session.run_turn(session, "three")
  end

  test "failures are errors and events, and a session that nobody can reach ends", %{home: home} do
    {codex, _} = Home.start(home, Script.always([%{type: "http_error", status: 400}]))
    {:ok, seen} = Agent.start_link(fn -> [] end)
    failed = Session.run(codex, Home.path(home, "project"), "go", on_message: keep(seen))
    assert {:error, %Error{code: :turn_failed}} = failed
    assert List.last(kinds(seen)) == "turn_failed"

    assert {:error, %Error{code: :invalid_argument, data: %{"field" => "workspace"}}} =
             Session.start(codex, Home.path(home, "nowhere"))

    assert {:error, %Error{code: :invalid_argument}} =
             Session.run(codex, Home.path(home, "project"), "go", on_message: 1)

    start_and_forget(codex, home)
    :erlang.garbage_collect()
    assert :ok = Home.await_no_processes(home)
  end

  defp start_and_forget(codex, home), do: {:ok, %Session{}} = Session.start(codex, Home.path(home, "project"))
end
