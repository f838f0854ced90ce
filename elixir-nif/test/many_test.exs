defmodule CodexKit.ManyTest do
  # Alone: it keeps the machine busy.
  use ExUnit.Case, async: false

  alias CodexKit.Test.Home

  test "100 threads run turns at once on one child, and each stream sees its own events" do
    home = Home.new()

    script = %{
      turns:
        for n <- 1..100 do
          %{when: %{user: "number #{n}."}, replies: [%{steps: [%{type: "text", text: "this is #{n}."}]}]}
        end
    }

    {codex, _} = Home.start(home, script)

    outcomes =
      1..100
      |> Enum.map(fn n ->
        Task.async(fn ->
          thread = CodexKit.start_thread!(codex, Home.thread(home))
          turn = CodexKit.run_streamed!(thread, "number #{n}.")
          events = Enum.to_list(turn)
          text = for %{"type" => "item.agent_message.delta", "delta" => text} <- events, into: "", do: text
          {:ok, %{thread_id: id}} = CodexKit.Turn.result(turn)
          {text, id, Enum.uniq(for(%{"thread_id" => id} <- events, id != nil, do: id))}
        end)
      end)
      |> Task.await_many(90_000)

    assert Enum.map(outcomes, &elem(&1, 0)) == for(n <- 1..100, do: "this is #{n}.")
    assert Enum.all?(outcomes, fn {_, id, ids} -> ids == [id] end)
    assert outcomes |> Enum.uniq_by(&elem(&1, 1)) |> length() == 100
    assert [_] = Home.servers(home)
  end
end
