defmodule CodexKit.TurnTest do
  use ExUnit.Case, async: true

  alias CodexKit.Test.{Home, Script}
  alias CodexKit.{Testing, Thread, Turn}

  setup do
    {:ok, home: Home.new()}
  end

  defp start(home, script, options \\ []) do
    {:ok, model} = Testing.start(script)
    {:ok, codex} = CodexKit.start_link(Home.options(home, [config: model.config] ++ options))
    {codex, model}
  end

  defp types(events), do: events |> Enum.map(& &1["type"]) |> Enum.dedup()

  test "the demo turn streams, asks and completes", %{home: home} do
    {codex, model} = start(home, Script.demo(Home.outside(home)))
    {:ok, thread} = CodexKit.start_thread(codex, Home.asking(home))
    {:ok, turn} = CodexKit.run_streamed(thread, "go", approvals: fn _ -> :allow end)
    events = Enum.to_list(turn)
    assert File.read!(Home.outside(home)) == "written by codex\n"
    assert {:ok, %{status: :completed, final_response: "All done."}} = Turn.result(turn)
    assert :ok = Testing.verify(model)
    :ok = CodexKit.close(codex)
    assert Home.processes(home) == []
  end

  test "run gives the whole result", %{home: home} do
    {codex, _} = start(home, Script.always([Script.text("hello")]))
    {:ok, thread} = CodexKit.start_thread(codex, Home.thread(home))
    assert {:ok, nil} = Thread.id(thread)
    assert {:ok, result} = CodexKit.run(thread, "go")
    assert {:ok, id} = Thread.id(thread)
    assert id == result.thread_id
  end
end
