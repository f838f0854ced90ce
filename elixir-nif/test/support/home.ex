defmodule CodexKit.Test.Home do
  @moduledoc """
  What the tests on the real Codex share: a disposable HOME, CODEX_HOME and project, and clients that live there.
  It lies under the build folder: with `workspace-write` Codex may write to /tmp and $TMPDIR.
  """

  import ExUnit.{Assertions, Callbacks}

  @root Path.expand("../../_build/homes", __DIR__)

  @enforce_keys [:root]
  defstruct [:root]

  def new do
    root = Path.join(@root, "#{System.pid()}-#{System.unique_integer([:positive])}")
    for folder <- ~w(home codex project outside), do: File.mkdir_p!(Path.join(root, folder))
    home = %__MODULE__{root: root}

    on_exit(fn ->
      # The clients of a test end with it; every test is one of this, too.
      assert await_no_processes(home) == :ok
      File.rm_rf!(root)
    end)

    home
  end

  def path(home, name), do: Path.join(home.root, name)

  @doc "A file that no sandbox lets Codex write."
  def outside(home, name \\ "marker"), do: Path.join([home.root, "outside", name])

  @doc "Options of a client that lives here."
  def options(home, more \\ []) do
    own = [codex_home: path(home, "codex"), env: %{HOME: path(home, "home")}]
    own |> Keyword.merge(more) |> Keyword.put_new_lazy(:codex_path, &real_codex/0)
  end

  @doc "Options of a thread that works here."
  def thread(home, more \\ []) do
    Keyword.merge([working_directory: path(home, "project"), skip_git_repo_check: true], more)
  end

  @doc "Options of a thread that asks before it leaves the sandbox."
  def asking(home, more \\ []) do
    thread(home, Keyword.merge([sandbox: "workspace-write", approval_policy: "on-request"], more))
  end

  def real_codex do
    System.get_env("CODEXKIT_TEST_CODEX") ||
      raise "CODEXKIT_TEST_CODEX is not set: run the tests by `./dev test`, which installs Codex and sets it"
  end

  @doc "The real Codex with a scripted model, in this home."
  def start(home, script, options \\ []) do
    {:ok, model} = CodexKit.Testing.start(script)
    {:ok, codex} = CodexKit.start_link(options(home, [config: model.config] ++ options))
    {codex, model}
  end

  @doc "The fake codex playing a vector: one of the shared ones by its name, or lines of its own."
  def start_fake(home, vector, options \\ [])

  def start_fake(home, name, options) when is_binary(name) do
    play(home, shared("vectors/#{name}.jsonl"), options)
  end

  def start_fake(home, lines, options) when is_list(lines) do
    script = path(home, "vector.jsonl")
    header = %{vector: "a test of its own", modes: ["exec", "app_server"], run: %{prompts: ["go"]}}
    File.write!(script, Enum.map([header | lines], &[CodexKit.JSON.encode!(&1), ?\n]))
    play(home, script, options)
  end

  defp play(home, script, options) do
    {env, options} = Keyword.pop(options, :env, %{})
    env = Map.merge(%{HOME: path(home, "home"), FAKE_CODEX_SCRIPT: script}, env)
    {:ok, codex} = CodexKit.start_link(options(home, [codex_path: fake_codex(), env: env] ++ options))
    codex
  end

  @doc "The path of a file that the tests of all languages share."
  def shared(name), do: Path.expand("../../../tests/#{name}", __DIR__)

  @doc "The fake codex, for what the real one cannot be made to do."
  def fake_codex do
    target = System.get_env("CARGO_TARGET_DIR") || Path.expand("../../../target", __DIR__)
    path = Path.join([target, "debug", "fake-codex"])
    File.exists?(path) || raise "#{path} is missing: cargo build -p codexkit-tests"
    path
  end

  @doc "The app-servers that run here."
  def servers(home) do
    all =
      for pid <- processes(home),
          {:ok, line} <- [File.read("/proc/#{pid}/cmdline")],
          "app-server" in String.split(line, <<0>>),
          do: pid

    # A child looks like its parent until it has become what it is to be.
    Enum.reject(all, &(parent(&1) in all))
  end

  defp parent(pid) do
    with {:ok, stat} <- File.read("/proc/#{pid}/stat") do
      # The name may have anything in it, but ends with the last bracket.
      stat |> String.split(") ") |> List.last() |> String.split() |> Enum.at(1)
    end
  end

  @doc "The ids of all processes with this CODEX_HOME in their environment, those of Codex's tools included."
  def processes(home) do
    mark = "CODEX_HOME=" <> path(home, "codex") <> <<0>>

    for pid <- File.ls!("/proc"), pid =~ ~r/^\d+$/, String.contains?(environ(pid), mark) do
      pid
    end
  end

  defp environ(pid) do
    case File.read("/proc/#{pid}/environ") do
      {:ok, environ} -> environ
      {:error, _} -> ""
    end
  end

  @doc "Waits until nothing of Codex runs here any more; the table of processes knows no notification."
  def await_no_processes(home, deadline \\ System.monotonic_time(:millisecond) + 10_000) do
    cond do
      processes(home) == [] -> :ok
      System.monotonic_time(:millisecond) > deadline -> {:still_there, processes(home)}
      true -> receive(do: (:never -> :ok), after: (20 -> await_no_processes(home, deadline)))
    end
  end

  @doc "Waits until it is so; at most 20 seconds."
  def await(condition, deadline \\ System.monotonic_time(:millisecond) + 20_000) do
    cond do
      condition.() ->
        :ok

      System.monotonic_time(:millisecond) > deadline ->
        flunk("still not so")

      true ->
        Process.sleep(20)
        await(condition, deadline)
    end
  end
end
