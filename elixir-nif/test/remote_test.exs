defmodule CodexKit.RemoteTest do
  # An app-server that already runs, reached by a WebSocket.
  use ExUnit.Case, async: true

  alias CodexKit.{AppServer, Error, EventStream, Testing, Turn}
  alias CodexKit.Test.{Home, Script}

  @token "a-capability-of-the-tests"

  # `codex app-server --listen`, with a scripted model; ends with the test.
  defp start_server(home, model) do
    token = Home.path(home, "token")
    File.write!(token, @token)
    config = for {key, value} <- model.config, arg <- ["--config", "#{key}=#{toml(value)}"], do: arg
    listen = ["--listen", "ws://127.0.0.1:0", "--ws-auth", "capability-token", "--ws-token-file", token]

    port =
      Port.open({:spawn_executable, Home.real_codex()}, [
        :binary,
        :stderr_to_stdout,
        args: ["app-server" | config ++ listen],
        env: [
          {~c"HOME", String.to_charlist(Home.path(home, "home"))},
          {~c"CODEX_HOME", String.to_charlist(Home.path(home, "codex"))}
        ]
      ])

    {:os_pid, pid} = Port.info(port, :os_pid)
    on_exit(fn -> System.cmd("kill", ["-9", "#{pid}"], stderr_to_stdout: true) end)
    {"ws://" <> url(port, ""), pid}
  end

  defp toml(value) when is_map(value) do
    "{" <> Enum.map_join(value, ",", fn {key, value} -> "#{key}=#{toml(value)}" end) <> "}"
  end

  defp toml(value), do: CodexKit.JSON.encode!(value)

  defp url(port, seen) do
    case Regex.run(~r"listening on: ws://(\S+)\s", seen) do
      [_, address] -> address
      nil -> receive(do: ({^port, {:data, data}} -> url(port, seen <> data)), after: (20_000 -> flunk(seen)))
    end
  end

  test "turns, asks, requests and subscriptions work there, and its end is told" do
    home = Home.new()
    {:ok, model} = Testing.start(Script.demo(Home.outside(home)))
    {url, pid} = start_server(home, model)

    {:ok, codex} = CodexKit.start_link(transport: :remote, remote: [url: url, auth_token: @token])
    {:ok, all} = AppServer.subscribe(codex, methods: ~w(turn/completed codexkit/connectionLost))
    :ok = EventStream.forward(all)
    thread = CodexKit.start_thread!(codex, Home.asking(home))
    turn = CodexKit.run_streamed!(thread, "go", on_ask: fn _ -> :allow end)
    assert %{"type" => "turn.completed"} = Enum.at(Enum.to_list(turn), -1)
    assert {:ok, %{final_response: "All done.", thread_id: id}} = Turn.result(turn)
    assert File.exists?(Home.outside(home))
    assert {:ok, [^id]} = CodexKit.loaded_threads(codex)
    assert_receive {:codexkit_event, ^all, %{"params" => %{"threadId" => ^id}}}

    {:ok, wrong} = CodexKit.start_link(transport: :remote, remote: [url: url, auth_token: "wrong"])
    assert {:error, %Error{}} = CodexKit.loaded_threads(wrong)

    {_, 0} = System.cmd("kill", ["-9", "#{pid}"])
    lost = "codexkit/connectionLost"
    assert_receive {:codexkit_event, ^all, %{"method" => ^lost, "params" => %{"error" => error}}}
    assert %{"code" => "connection_closed", "retryable" => true} = error
    assert {:error, %Error{retryable: true}} = CodexKit.loaded_threads(codex)
  end
end
