defmodule CodexKit do
  @moduledoc """
  Embeds OpenAI's Codex agent.

      {:ok, codex} = CodexKit.start_link()
      {:ok, thread} = CodexKit.start_thread(codex, sandbox: "workspace-write")
      {:ok, result} = CodexKit.run(thread, "Make the tests pass")
      IO.puts(result.final_response)

  A client is a process. Under a supervisor:

      children = [{CodexKit, name: MyApp.Codex, model: "gpt-5.5"}]

  It starts Codex at first use, shares it among all its threads and ends it when it ends itself, be it by
  `close/1`, by its supervisor, by a crash or with the BEAM.

  Every function returns `{:ok, value}` or `{:error, %CodexKit.Error{}}`; those with a bang raise the error.

  ## Options of a client

  Those of the core (`:codex_path`, `:transport`, `:api_key`, `:base_url`, `:env`, `:inherit_env`, `:codex_home`,
  `:config`, `:model`, `:reasoning_effort`, `:request_timeout_ms`, …; an unknown one is refused by name), and

    * `:name` - registers the process
    * `:on_ask` - answers what Codex asks and no thread or turn has a handler for, see `CodexKit.AskHandler`
    * `:tools` - functions that the model can call, see `CodexKit.Tool`
    * `:guardrails` - checks of what goes into turns and comes out of them, see `CodexKit.Guardrail`
    * `:log` - a function of a record (`%{"level" => …, "target" => …, "message" => …}`), or a pid that gets
      `{:codexkit_log, record}`
    * `:log_level` - `:error`, `:warn`, `:info` (the default), `:debug` or `:trace`
    * `:environment` - the environment in place of `System.get_env/0`
    * `:search_roots` - `node_modules` folders in which to look for Codex; by default those of the current
      directory and of its `assets`

  The native library cannot be replaced in a running BEAM: no hot upgrade of this application.
  """

  use CodexKit.Methods

  alias CodexKit.{AskHandler, Client, Error, Ops, Options, Thread}

  @type codex :: GenServer.server()

  @typedoc "A text, or a list of items like `%{type: \"text\", text: \"…\"}`."
  @type input :: String.t() | [map() | keyword()]

  @own [:name, :on_ask, :log, :log_level, :environment, :search_roots]

  @doc "Starts a client, linked to the calling process. Codex itself is started at first use."
  @spec start_link(keyword() | map()) :: {:ok, pid()} | {:error, Error.t() | {:already_started, pid()}}
  def start_link(options \\ []) do
    {own, options} = Options.split(options, @own)

    with {:ok, options, tools} <- AskHandler.take(options),
         :ok <- check_log(own[:log]),
         {:ok, _} <- AskHandler.bind(own[:on_ask], tools, nil) do
      open = %{
        options: options,
        search_roots: own[:search_roots] || Enum.map(["node_modules", "assets/node_modules"], &Path.expand/1),
        # The BEAM keeps its environment to itself; the native side would read that of its start.
        environment: own[:environment] || environment(),
        log_level: if(own[:log], do: own[:log_level] || :info)
      }

      Client.start_link(open, [{:tools, tools} | own])
    end
  end

  # Codex is told nothing that is not text.
  defp environment, do: Map.filter(System.get_env(), fn {k, v} -> String.valid?(k) and String.valid?(v) end)

  defp check_log(hook) when is_nil(hook) or is_pid(hook) or is_function(hook, 1), do: :ok
  defp check_log(_), do: {:error, Error.invalid("log", "must be a function of one argument or a pid")}

  @doc "For supervisors. A client that was closed stays closed; one that crashed is started again."
  @spec child_spec(keyword() | map()) :: Supervisor.child_spec()
  def child_spec(options) do
    %{
      id: Map.new(options)[:name] || __MODULE__,
      start: {__MODULE__, :start_link, [options]},
      restart: :transient,
      shutdown: 10_000
    }
  end

  @doc "Ends every turn and Codex itself, and waits until they are gone."
  @spec close(codex()) :: :ok
  def close(codex) do
    _ = Client.ask(codex, :close)
    :ok
  end

  @doc """
  Makes a new thread. Nothing is started until its first turn.

  `options` are those of a thread, like `:working_directory`, `:sandbox`, `:approval_policy`, `:model`,
  `:skip_git_repo_check`, and `:on_ask`.
  """
  @spec start_thread(codex(), keyword() | map()) :: {:ok, Thread.t()} | {:error, Error.t()}
  def start_thread(codex, options \\ []) do
    Thread.open(codex, options, &Ops.thread_start(&1, options: &2))
  end

  @doc "Like `start_thread/2`, but raises."
  @spec start_thread!(codex(), keyword() | map()) :: Thread.t()
  def start_thread!(codex, options \\ []), do: Error.unwrap!(start_thread(codex, options))

  @doc "Makes a thread that goes on where the thread with this id ended."
  @spec resume_thread(codex(), String.t(), keyword() | map()) :: {:ok, Thread.t()} | {:error, Error.t()}
  def resume_thread(codex, id, options \\ []) do
    Thread.open(codex, options, &Ops.thread_resume(&1, id: id, options: &2))
  end

  @doc "Like `resume_thread/3`, but raises."
  @spec resume_thread!(codex(), String.t(), keyword() | map()) :: Thread.t()
  def resume_thread!(codex, id, options \\ []), do: Error.unwrap!(resume_thread(codex, id, options))

  @doc "Goes on with the most recent thread of the working directory."
  @spec resume_last_thread(codex(), keyword() | map()) :: {:ok, Thread.t()} | {:error, Error.t()}
  def resume_last_thread(codex, options \\ []) do
    Thread.open(codex, options, &Ops.thread_resume(&1, last: true, options: &2))
  end

  @doc "Like `resume_last_thread/2`, but raises."
  @spec resume_last_thread!(codex(), keyword() | map()) :: Thread.t()
  def resume_last_thread!(codex, options \\ []), do: Error.unwrap!(resume_last_thread(codex, options))

  @doc "See `CodexKit.Thread.run/3`."
  defdelegate run(thread, input, options \\ []), to: Thread

  @doc "See `CodexKit.Thread.run!/3`."
  defdelegate run!(thread, input, options \\ []), to: Thread

  @doc "See `CodexKit.Thread.run_streamed/3`."
  defdelegate run_streamed(thread, input, options \\ []), to: Thread

  @doc "See `CodexKit.Thread.run_streamed!/3`."
  defdelegate run_streamed!(thread, input, options \\ []), to: Thread

  @doc "Tells which Codex this client runs: path, version, transport. Finds it if need be."
  @spec info(codex()) :: {:ok, map()} | {:error, Error.t()}
  def info(codex), do: Ops.codex_info(codex)

  @doc "Sends any request to the app-server, by its own name and in its own spelling."
  @spec request(codex(), String.t(), map()) :: {:ok, term()} | {:error, Error.t()}
  def request(codex, method, params \\ %{}), do: Ops.app_server_request(codex, method: method, params: params)

  @doc """
  Answers an ask (or the ask of this id) that a pid was sent, see `CodexKit.AskHandler`. Whoever was not asked
  answers by `answer_ask/3`.

  The error is `:already_answered` when the ask was answered or closed, and `:invalid_argument` for what is no
  answer; then the ask has been refused.
  """
  @spec answer(codex(), AskHandler.ask() | pos_integer(), AskHandler.answer()) :: :ok | {:error, Error.t()}
  def answer(codex, %{"id" => ask_id}, answer), do: answer(codex, ask_id, answer)

  def answer(codex, ask_id, answer) when is_integer(ask_id) do
    with {:ok, json} <- Client.encode(answer),
         {:ok, _} <- Client.ask(codex, {:answer, ask_id, json}),
         do: :ok
  end
end
