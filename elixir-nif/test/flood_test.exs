defmodule CodexKit.FloodTest do
  # Alone: it looks at the memory of the whole BEAM.
  use ExUnit.Case, async: false

  alias CodexKit.Test.Home
  alias CodexKit.{Error, Turn}

  @pause_ms 3_000
  @room_bytes 64 * 1024 * 1024

  defp rss do
    [_, kib] = Regex.run(~r/^VmRSS:\s+(\d+) kB$/m, File.read!("/proc/self/status"))
    String.to_integer(kib) * 1024
  end

  # 200 MB in events of 1 KB. A step's first key is what it does.
  defp flood("app_server") do
    params = %{threadId: "$thread", turnId: "$turn", itemId: "cmd", delta: "$pad"}
    [flood: %{method: "item/commandExecution/outputDelta", params: params}, count: 204_800, pad: 1024]
  end

  defp flood("exec") do
    item = %{id: "item_9", type: "todo_list", items: [%{text: "$pad", completed: false}]}
    [flood: %{type: "item.updated", item: item}, count: 204_800, pad: 1024]
  end

  # Reads a flood whose consumer pauses at its start: what came, how much the BEAM grew, how it ended.
  defp consume(transport) do
    home = Home.new()
    vector = [flood(transport), %{say: "over"}, %{complete: true}]
    codex = Home.start_fake(home, vector, transport: transport)
    turn = CodexKit.run_streamed!(CodexKit.start_thread!(codex, Home.thread(home)), "go")
    :erlang.garbage_collect()
    before = rss()
    counter = :counters.new(2, [])

    outcome =
      try do
        for event <- turn do
          if event["type"] in ["item.updated", "item.command_execution.output_delta"] do
            if :counters.get(counter, 1) == 0, do: Process.sleep(@pause_ms)
            :counters.add(counter, 1, 1)
            if rem(:counters.get(counter, 1), 1024) == 1, do: note_growth(counter, rss() - before)
          end
        end
      rescue
        error in Error -> error
      end

    {:counters.get(counter, 1), :counters.get(counter, 2), outcome, Turn.result(turn)}
  end

  defp note_growth(counter, growth) do
    if growth > :counters.get(counter, 2), do: :counters.put(counter, 2, growth)
  end

  test "a consumer that pauses on the app-server gets lagged, and memory stays" do
    {_, growth, outcome, result} = consume("app_server")
    assert %Error{code: :lagged} = outcome
    assert {:error, %Error{code: :lagged}} = result
    assert growth < @room_bytes
  end

  test "a consumer that pauses on exec loses nothing, and memory stays" do
    {count, growth, _, result} = consume("exec")
    assert count == 204_800
    assert {:ok, %{final_response: "over"}} = result
    assert growth < @room_bytes
  end
end
