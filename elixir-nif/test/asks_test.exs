defmodule CodexKit.AsksTest do
  # The table of asks that all languages share, on the real Codex; see tests/README.md.
  use ExUnit.Case, async: true

  alias CodexKit.{JSON, Testing}
  alias CodexKit.Test.Home

  @cases Home.shared("asks/cases.json") |> File.read!() |> JSON.decode!()

  defp fill(value, home) do
    folders = %{
      "project" => Home.path(home, "project"),
      "outside" => Home.path(home, "outside"),
      "shared" => Home.shared("asks")
    }

    Regex.replace(~r/\$\{(\w+)\}/, JSON.encode!(value), fn _, name -> Map.fetch!(folders, name) end)
    |> JSON.decode!()
  end

  # Answers one ask after the other, the last answer again and again, and keeps what was asked.
  defp handler(nil), do: {nil, nil}

  defp handler(answers) do
    {:ok, seen} = Agent.start_link(fn -> [] end)

    handler = fn ask ->
      number = Agent.get_and_update(seen, &{length(&1), [ask | &1]})
      Enum.at(answers, min(number, length(answers) - 1))
    end

    {handler, seen}
  end

  defp play(home, one, play) do
    {one, play} = {fill(one, home), fill(play, home)}
    {:ok, model} = Testing.start(play["model"] || one["model"])
    {handler, seen} = handler(play["answers"])
    own = one["codex"] || %{}
    config = Map.merge(model.config, own["config"] || %{})
    on_ask = if(one["handler"] == "client", do: [on_ask: handler], else: [])
    options = Home.options(home, on_ask) |> Map.new() |> Map.merge(Map.put(own, "config", config))
    {:ok, codex} = CodexKit.start_link(options)

    for call <- one["setup"] || [] do
      {:ok, _} = CodexKit.request(codex, call["method"], call["params"])
    end

    thread = CodexKit.start_thread!(codex, Map.merge(Map.new(Home.thread(home)), one["thread"] || %{}))
    turn = CodexKit.run_streamed!(thread, "go", if(on_ask == [], do: [on_ask: handler], else: []))
    events = Enum.to_list(turn)
    result = CodexKit.Turn.result(turn)
    :ok = CodexKit.close(codex)

    case play["error"] do
      nil ->
        assert {:ok, %{status: status}} = result
        assert to_string(status) == (play["status"] || "completed")

      code ->
        assert {:error, %{code: found}} = result
        assert to_string(found) == code
    end

    check_asks(if(seen, do: Agent.get(seen, &Enum.reverse/1), else: []), one, play)
    check_events(events, play["resolved"])

    for {path, content} <- play["files"] || %{} do
      expected = if(content, do: {:ok, content}, else: {:error, :enoent})
      assert {path, File.read(Home.path(home, path))} == {path, expected}
    end

    check_requests(model, play)
    :ok
  end

  defp check_asks(asks, one, play) do
    assert asks == [] == (play["answers"] == nil)
    for ask <- asks, do: assert({ask["kind"], ask["method"]} == {one["kind"], one["method"]})

    for {pointer, value} <- one["asked"], first <- Enum.take(asks, 1) do
      assert {pointer, at(first, pointer)} == {pointer, value}
    end
  end

  defp check_events(_, nil), do: :ok

  defp check_events(events, expected) do
    resolved = for %{"type" => "approval.resolved"} = event <- events, do: event
    assert Enum.map(resolved, &[&1["decision"], &1["decided_by"]]) == expected
    requested = for %{"type" => "approval.requested"} = event <- events, do: event["ask_id"]
    assert requested == Enum.map(resolved, & &1["ask_id"])
  end

  defp check_requests(model, play) do
    {:ok, requests} = Testing.requests(model)
    requests = Enum.filter(requests, &String.ends_with?(&1["path"], "/responses"))
    last = List.last(requests)
    strings = strings(last["body"]["input"])
    seen? = fn text -> Enum.any?(strings, &String.contains?(&1, text)) end
    for text <- play["model_sees"] || [], do: assert(seen?.(text), "the model does not see #{text}")
    for text <- play["model_misses"] || [], do: refute(seen?.(text), "the model sees #{text}")

    for {header, value} <- play["model_headers"] || %{},
        do: assert(value in Enum.map(requests, & &1["headers"][header]))
  end

  defp strings(text) when is_binary(text), do: [text]
  defp strings(list) when is_list(list), do: Enum.flat_map(list, &strings/1)
  defp strings(map) when is_map(map), do: map |> Map.values() |> strings()
  defp strings(_), do: []

  defp at(value, pointer) do
    pointer |> String.split("/") |> tl() |> Enum.reduce(value, &step/2)
  end

  defp step(key, list) when is_list(list), do: Enum.at(list, String.to_integer(key))
  defp step(key, map) when is_map(map), do: map[key]
  defp step(_, _), do: nil

  test "the table has all kinds that the real Codex can be made to ask" do
    assert length(@cases) >= 9
  end

  for one <- @cases do
    @one one
    @tag timeout: 120_000
    test one["name"] do
      plays = for play <- @one["plays"], do: {Home.new(), play}

      plays
      |> Task.async_stream(fn {home, play} -> play(home, @one, play) end, max_concurrency: 2, timeout: 60_000)
      |> Enum.each(&assert({:ok, :ok} == &1))
    end
  end
end
