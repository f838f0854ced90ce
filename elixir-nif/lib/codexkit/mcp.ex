defmodule CodexKit.MCP do
  @moduledoc """
  A connection to an MCP server of your own choice, beside those that Codex has.

      {:ok, files} =
        CodexKit.MCP.connect(codex,
          name: "files",
          command: "npx",
          args: ["-y", "@modelcontextprotocol/server-filesystem", "/srv"]
        )

      {:ok, tools} = CodexKit.MCP.list_tools(files)
      {:ok, %{"content" => content}} = CodexKit.MCP.call_tool(files, "read_file", path: "/srv/notes")

  Or over HTTP: `connect(codex, name: "docs", url: "https://…", oauth: %{})`. It is closed by `close/1`, with its client,
  and when no process can reach its struct any more. Calls may run at once, from any process; one is cancelled when the
  process that waits for it ends.
  """

  alias CodexKit.{AskHandler, Client, Error, ErrorCode, EventStream, Native, Ops}

  @derive {Inspect, only: [:client, :info]}
  @enforce_keys [:client, :handle, :info]
  defstruct [:client, :handle, :info]

  @typedoc "`info` is what the server said of itself; the rest is for this module."
  @type t :: %__MODULE__{client: pid(), handle: reference(), info: map()}

  @doc """
  Connects: starts the server, or reaches it over HTTP, with a login where it wants one.

  `options` are `t:CodexKit.Types.mcp_server_options/0`, and `:on_ask`, who answers what the server asks (elicitations,
  sampling) and whether a tool may be called (`:approve_tool_calls`), see `CodexKit.AskHandler`.
  """
  @spec connect(CodexKit.codex(), keyword() | map()) :: {:ok, t()} | {:error, Error.t()}
  def connect(codex, options) do
    {on_ask, server} = CodexKit.Options.pop(options, :on_ask)

    with {:ok, bound} <- AskHandler.bind(on_ask, %{}, nil),
         params = %{server: server, answers_asks: bound != nil, context: {bound, nil, nil}},
         {:ok, client} <- Client.find(codex),
         {:ok, %{"client" => handle, "info" => info}} <- Ops.mcp_connect(client, params) do
      mcp = %__MODULE__{
        client: client,
        handle: Native.handle(client, :mcp_client, handle),
        info: info
      }

      with :ok <- Client.listen(client, :client, handle, bound), do: {:ok, mcp}
    end
  end

  @doc """
  The tools of the server. They are kept until it says that they changed; `refresh: true` asks it in any case.
  """
  @spec list_tools(t(), keyword() | map()) :: {:ok, [CodexKit.Types.mcp_tool()]} | {:error, Error.t()}
  def list_tools(%__MODULE__{} = mcp, options \\ []), do: ask(mcp, &Ops.mcp_list_tools/2, options)

  @doc """
  Calls a tool, by its own name. A tool that fails is no error: its result has `"is_error"`.

  `options` are `:timeout_ms`, `:meta`, and `:on_progress`, a function of each `%{"progress" => …, "total" => …}`, which
  runs in this process.
  """
  @spec call_tool(t(), String.t(), map() | keyword(), keyword() | map()) ::
          {:ok, CodexKit.Types.mcp_tool_result()} | {:error, Error.t()}
  def call_tool(%__MODULE__{} = mcp, tool, arguments \\ %{}, options \\ []) do
    {on_progress, options} = CodexKit.Options.pop(options, :on_progress)
    params = Map.merge(options, %{tool: tool, arguments: Map.new(arguments)})

    if on_progress do
      with {:ok, stream} <- ask(mcp, &Ops.mcp_call_tool_streamed/2, params) do
        stream |> EventStream.events(Keyword.keys(ErrorCode.all())) |> Enum.each(&on_progress.(&1["params"]))
        EventStream.result(stream)
      end
    else
      ask(mcp, &Ops.mcp_call_tool/2, params)
    end
  end

  @doc "The resources of the server, as MCP describes them."
  @spec list_resources(t()) :: {:ok, [map()]} | {:error, Error.t()}
  def list_resources(%__MODULE__{} = mcp), do: ask(mcp, &Ops.mcp_list_resources/2, [])

  @doc "The templates of resources of the server."
  @spec list_resource_templates(t()) :: {:ok, [map()]} | {:error, Error.t()}
  def list_resource_templates(%__MODULE__{} = mcp), do: ask(mcp, &Ops.mcp_list_resource_templates/2, [])

  @doc "The contents of a resource."
  @spec read_resource(t(), String.t()) :: {:ok, [map()]} | {:error, Error.t()}
  def read_resource(%__MODULE__{} = mcp, uri), do: ask(mcp, &Ops.mcp_read_resource/2, uri: uri)

  @doc "The prompts of the server."
  @spec list_prompts(t()) :: {:ok, [map()]} | {:error, Error.t()}
  def list_prompts(%__MODULE__{} = mcp), do: ask(mcp, &Ops.mcp_list_prompts/2, [])

  @doc "A prompt with its arguments filled in."
  @spec get_prompt(t(), String.t(), map() | keyword()) :: {:ok, map()} | {:error, Error.t()}
  def get_prompt(%__MODULE__{} = mcp, name, arguments \\ %{}) do
    ask(mcp, &Ops.mcp_get_prompt/2, name: name, arguments: Map.new(arguments))
  end

  @doc "Ends the connection, and the server's process."
  @spec close(t()) :: :ok | {:error, Error.t()}
  def close(%__MODULE__{} = mcp), do: with({:ok, _} <- ask(mcp, &Ops.mcp_close/2, []), do: :ok)

  defp ask(mcp, op, params), do: op.(mcp.client, Map.put(Map.new(params), :client, mcp.handle))
end
