defmodule CodexKit.ExamplesTest do
  use ExUnit.Case, async: true

  alias CodexKit.Test.{Home, Script}

  @examples Path.expand("../../examples/elixir", __DIR__)

  defp run(home, example, script) do
    {:ok, model} = CodexKit.Testing.start(script)

    env = [
      {"CODEX_PATH", Home.real_codex()},
      {"HOME", Home.path(home, "home")},
      {"CODEX_HOME", Home.path(home, "codex")},
      {"DEMO_CONFIG", CodexKit.JSON.encode!(model.config)},
      {"DEMO_PROMPT", "go"},
      {"DEMO_WORKDIR", Home.path(home, "project")},
      {"DEMO_EVENTS", Home.path(home, "events.jsonl")}
    ]

    start = "{:ok, _} = Application.ensure_all_started(:codexkit)"
    args = ["-pa", Application.app_dir(:codexkit, "ebin"), "-e", start, "-r", Path.join(@examples, example)]
    System.cmd("elixir", args, env: env, stderr_to_stdout: true)
  end

  test "the demo" do
    home = Home.new()
    assert {printed, 0} = run(home, "demo.exs", Script.demo(Home.outside(home)))
    assert printed =~ "? command"
    assert File.exists?(Home.outside(home))
    events = home |> Home.path("events.jsonl") |> File.stream!() |> Enum.map(&CodexKit.JSON.decode!/1)
    assert List.last(events)["type"] == "turn.completed"
    assert Home.processes(home) == []
  end
end
