defmodule CodexKit.Ops do
  @moduledoc "One function per op of the core. Params are a map or a keyword list."

  alias CodexKit.Client

  for {name, op} <- [
        codex_info: "codex.info",
        app_server_request: "app_server.request",
        thread_start: "thread.start",
        thread_resume: "thread.resume",
        thread_info: "thread.info",
        thread_run: "thread.run",
        turn_steer: "turn.steer",
        turn_interrupt: "turn.interrupt",
        testing_model_start: "testing.model_start",
        testing_model_requests: "testing.model_requests",
        testing_model_verify: "testing.model_verify",
        testing_model_stop: "testing.model_stop"
      ] do
    @doc "`#{op}`"
    @spec unquote(name)(Client.t(), map() | keyword()) :: {:ok, term()} | {:error, CodexKit.Error.t()}
    def unquote(name)(client, params \\ %{}), do: Client.call(client, unquote(op), params)
  end

  @doc "`thread.run_streamed`"
  @spec thread_run_streamed(Client.t(), map() | keyword()) ::
          {:ok, CodexKit.Turn.t()} | {:error, CodexKit.Error.t()}
  def thread_run_streamed(client, params), do: Client.stream(client, "thread.run_streamed", params)
end
