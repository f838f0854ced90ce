# Plays vectors: reads jobs from standard input, one JSON object per line, and answers each by one line.
# `run-vectors` of the workspace feeds it and compares; the format stands in tests/README.md.

defmodule VectorRunner do
  alias CodexKit.Turn

  def run(job) do
    {:ok, codex} = CodexKit.start_link(job["open"]["options"])
    prompts = job["run"]["prompts"]

    calls =
      Enum.flat_map(job["run"]["calls"] || [], fn batch ->
        batch |> Enum.map(&Task.async(fn -> call(codex, &1) end)) |> Task.await_many(:infinity)
      end)

    turns =
      if job["run"]["parallel"] do
        prompts
        |> Enum.map(&Task.async(fn -> play(thread(codex, job), &1, job) end))
        |> Task.await_many(:infinity)
      else
        thread = thread(codex, job)
        Enum.map(prompts, &play(thread, &1, job))
      end

    :ok = CodexKit.close(codex)
    %{name: job["name"], mode: job["mode"], turns: turns, calls: calls}
  end

  defp call(codex, [method, params]) do
    case CodexKit.request(codex, method, params) do
      {:ok, result} -> %{ok: result}
      {:error, error} -> %{error: Map.take(error, [:code, :retryable])}
    end
  end

  defp thread(codex, job), do: CodexKit.start_thread!(codex, job["thread"])

  defp play(thread, prompt, job) do
    options = Map.put(job["turn"], :on_ask, handler(job["run"]["approval"]))
    turn = CodexKit.run_streamed!(thread, prompt, options)
    events = collect(turn, job["run"]["interrupt"])

    outcome =
      case Turn.result(turn) do
        {:ok, result} -> %{ok: Map.take(result, [:status, :final_response, :usage])}
        {:error, error} -> %{error: Map.take(error, [:code, :retryable])}
      end

    %{events: events, outcome: outcome}
  end

  # What came before an enumeration that raises counts too.
  defp collect(turn, interrupt_at) do
    {:ok, seen} = Agent.start_link(fn -> [] end)

    try do
      for event <- turn do
        if event["type"] == interrupt_at, do: :ok = Turn.interrupt(turn)
        Agent.update(seen, &[event | &1])
      end
    rescue
      CodexKit.Error -> :ok
    end

    events = Agent.get(seen, &Enum.reverse/1, :infinity)
    Agent.stop(seen)
    events
  end

  defp handler(nil), do: nil
  defp handler("accept"), do: fn _ -> :allow end
  defp handler("decline"), do: fn _ -> :deny end
  defp handler("nonsense"), do: fn _ -> 42 end
  defp handler("raise"), do: fn _ -> raise "the handler fails" end
  defp handler("hang"), do: fn _ -> Process.sleep(:infinity) end
end

# A handler that raises is part of the job, no news.
Logger.configure(level: :none)

for line <- IO.stream(:stdio, :line) do
  line |> CodexKit.JSON.decode!() |> VectorRunner.run() |> CodexKit.JSON.encode!() |> IO.puts()
end
