defmodule CodexKit.Log do
  @moduledoc false
  # Where a client's log records go. A function runs in a process of its own, in the order of the records.

  @spec start_link(pid() | (map() -> term()) | nil) :: pid() | nil
  def start_link(hook) when is_function(hook, 1), do: spawn_link(fn -> loop(hook) end)
  def start_link(pid) when is_pid(pid), do: pid
  def start_link(nil), do: nil

  defp loop(hook) do
    receive do
      {:codexkit_log, record} ->
        try do
          hook.(record)
        catch
          kind, reason ->
            :logger.error("the log hook of codexkit failed: ~ts", [
              Exception.format(kind, reason, __STACKTRACE__)
            ])
        end

        loop(hook)
    end
  end
end
