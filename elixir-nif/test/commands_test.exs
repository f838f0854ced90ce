defmodule CodexKit.CommandsTest do
  # Commands, watched paths and logins: streams besides turns and subscriptions.
  use ExUnit.Case, async: true

  alias CodexKit.{Command, Error, EventStream}
  alias CodexKit.Test.{Home, Script}

  # Without a sandbox: whether there is one to be had is the machine's business.
  @free [sandbox_policy: %{type: "danger-full-access"}]

  setup do
    home = Home.new()
    {codex, _} = Home.start(home, Script.always([Script.text("words")]))
    {:ok, home: home, codex: codex}
  end

  defp output(command), do: for(%{"data" => data} <- command, into: "", do: data)

  test "a command runs to its end", %{codex: codex, home: home} do
    script = "pwd; echo \"$MINE\"; echo error >&2; exit 3"
    options = [working_directory: Home.path(home, "project"), env: %{MINE: "1"}] ++ @free
    expected = %{"exit_code" => 3, "stdout" => Home.path(home, "project") <> "\n1\n", "stderr" => "error\n"}
    assert {:ok, ^expected} = CodexKit.run_command(codex, ["sh", "-c", script], options)

    assert {:error, %Error{data: %{"field" => "command"}}} = CodexKit.run_command(codex, [], @free)
    assert {:error, %Error{code: :rpc}} = CodexKit.run_command(codex, ["no-such-program"], @free)
  end

  test "bytes go in and come out", %{codex: codex} do
    bytes = :binary.copy(:binary.list_to_bin(Enum.to_list(0..255)), 400)
    {:ok, command} = CodexKit.run_command_streamed(codex, ["cat"], [stdin: true] ++ @free)
    assert :ok = Command.write(command, bytes)
    assert :ok = Command.close_stdin(command)
    assert output(command) == bytes
    assert {:ok, %{"exit_code" => 0}} = Command.result(command)
  end

  test "a command in a terminal is talked to", %{codex: codex} do
    script = "stty size; read word; echo \"got $word\"; stty size; exit 7"
    options = [tty: true, size: %{rows: 10, cols: 40}] ++ @free
    {:ok, command} = CodexKit.run_command_streamed(codex, ["sh", "-c", script], options)
    :ok = EventStream.forward(command)
    assert_receive {:codexkit_event, ^command, %{"stream" => "stdout", "data" => "10 40" <> _}}
    assert :ok = Command.resize(command, 11, 44)
    assert :ok = Command.write(command, "hello\n")
    assert_receive {:codexkit_end, ^command, {:ok, %{"exit_code" => 7}}}
    {:messages, messages} = Process.info(self(), :messages)
    rest = for {:codexkit_event, _, %{"data" => data}} <- messages, into: "", do: data
    assert rest =~ "got hello" and rest =~ "11 44"
  end

  test "a command is killed: on demand, with its owner, and when it is given up", %{codex: codex, home: home} do
    sleep = fn -> CodexKit.run_command_streamed(codex, ["sleep", "4567"], @free) end
    running = fn -> length(Home.processes(home)) - length(Home.servers(home)) end
    {:ok, command} = sleep.()
    Home.await(fn -> running.() == 1 end)
    assert :ok = Command.terminate(command)
    assert Enum.to_list(command) == []
    assert {:ok, %{"exit_code" => 137}} = Command.result(command)

    test = self()

    {:ok, owner} =
      Task.start(fn ->
        {:ok, _} = sleep.()
        send(test, :started)
        Process.sleep(:infinity)
      end)

    assert_receive :started
    Home.await(fn -> running.() == 1 end)
    Process.exit(owner, :kill)
    Home.await(fn -> running.() == 0 end)

    {:ok, command} = sleep.()
    Home.await(fn -> running.() == 1 end)
    Command.cancel(command)
    Home.await(fn -> running.() == 0 end)
    assert {:error, %Error{code: :cancelled}} = Command.result(command)
  end

  test "a folder is watched", %{codex: codex, home: home} do
    project = Home.path(home, "project")
    {:ok, changes} = CodexKit.watch(codex, project)
    :ok = EventStream.forward(changes)

    # It is watched from some moment on, which nobody tells.
    Home.await(fn ->
      File.write!(Path.join(project, "new"), "#{System.unique_integer()}")
      match?({:messages, [{:codexkit_event, ^changes, _} | _]}, Process.info(self(), :messages))
    end)

    assert_received {:codexkit_event, ^changes, %{"type" => "fs.changed", "changed_paths" => [_ | _]}}

    assert :ok = EventStream.cancel(changes)
    assert_receive {:codexkit_end, ^changes, {:error, %Error{code: :cancelled}}}
  end

  test "logins", %{codex: codex, home: home} do
    auth = Path.join(Home.path(home, "codex"), "auth.json")
    assert {:ok, %{"account" => nil}} = CodexKit.account(codex)
    assert :ok = CodexKit.login_api_key(codex, "sk-test-1")
    assert File.read!(auth) =~ "sk-test-1"
    assert :ok = CodexKit.logout(codex)
    refute File.exists?(auth)

    {:ok, login} = CodexKit.login_chatgpt(codex, method: :browser)
    assert [%{"type" => "login.started", "url" => "https://" <> _}] = Enum.take(login, 1)
    assert {:error, %Error{code: :cancelled}} = EventStream.result(login)
  end
end
