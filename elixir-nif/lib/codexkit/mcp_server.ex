defmodule CodexKit.MCPServer do
  @moduledoc """
  `CodexKit.Tool`s served to any MCP client, Codex included; so they also work on the transport `:exec`.

      {:ok, server} = CodexKit.MCPServer.start(codex, name: "sky", tools: [MyApp.Weather])
      thread = CodexKit.start_thread!(codex, CodexKit.MCPServer.attach(server, sandbox: "read-only"))

  It listens on loopback and wants a bearer token; with `stdio: true` it serves the program that started this one
  instead. It ends by `stop/1`, with its client, and when no process can reach its struct any more.
  """

  alias CodexKit.{AskHandler, Client, Error, Native, Ops, Tool}

  @derive {Inspect, only: [:client, :url]}
  @enforce_keys [:client, :handle, :url, :bearer_token, :config]
  defstruct [:client, :handle, :url, :bearer_token, :config]

  @typedoc """
  `url` is where it listens and `bearer_token` what clients other than Codex must show; `config` gives it to a thread.
  """
  @type t :: %__MODULE__{
          client: pid(),
          handle: reference(),
          url: String.t() | nil,
          bearer_token: String.t() | nil,
          config: map()
        }

  # What a tool may say of itself here.
  @fields [:name, :title, :description, :input_schema, :output_schema, :annotations, :meta]

  @doc """
  Starts to serve.

  `options` are `:name`, `:tools`, `:instructions`, `:http`, `:stdio` and `:call_timeout_ms`, see
  `t:CodexKit.Types.mcp_serve_params/0`. Of the tools `:name`, `:title`, `:description`, `:input_schema`,
  `:output_schema`, `:annotations` and `:meta` count.
  """
  @spec start(CodexKit.codex(), keyword() | map()) :: {:ok, t()} | {:error, Error.t()}
  def start(codex, options) do
    with {:ok, options, calls} <- Tool.take(Map.new(options)),
         options = Map.replace_lazy(options, :tools, fn tools -> Enum.map(tools, &Map.take(&1, @fields)) end),
         calls = Map.new(calls, fn {{_, name}, tool} -> {{nil, name}, tool} end),
         {:ok, bound} <- AskHandler.bind(nil, calls, nil),
         {:ok, client} <- Client.find(codex),
         {:ok, served} <- Ops.mcp_serve(client, options) do
      %{"server" => handle, "url" => url, "bearer_token" => token, "config" => config} = served

      server = %__MODULE__{
        client: client,
        handle: Native.handle(client, :mcp_server, handle),
        url: url,
        bearer_token: token,
        config: config
      }

      with :ok <- Client.listen(client, :server, handle, bound), do: {:ok, server}
    end
  end

  @doc "The options of a thread of the same client, and with them this server."
  @spec attach(t(), keyword() | map()) :: map()
  def attach(%__MODULE__{} = server, options \\ []) do
    Map.update(Map.new(options), :config, server.config, &Map.merge(Map.new(&1), server.config))
  end

  @doc "Stops it."
  @spec stop(t()) :: :ok | {:error, Error.t()}
  def stop(%__MODULE__{} = server) do
    with {:ok, _} <- Ops.mcp_stop(server.client, server: server.handle), do: :ok
  end
end
