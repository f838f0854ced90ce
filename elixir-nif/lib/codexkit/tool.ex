defmodule CodexKit.Tool do
  @moduledoc """
  Functions that the model can call. A module:

      defmodule MyApp.Weather do
        use CodexKit.Tool,
          description: "The weather of a city.",
          input_schema: [
            type: :object,
            properties: [city: [type: :string], days: [type: :integer, maximum: 7]],
            required: [:city]
          ]

        @impl true
        def call(%{"city" => city}, _ask), do: {:ok, "It rains in \#{city}."}
      end

  or a function, by `new/1`. They are given as `tools: [MyApp.Weather, …]` to a client, for all its threads, or to
  a thread, whose tools take the place of the client's of the same name.

  ## Options

  `:name` (by default that of the module, in snake case), `:description`, `:input_schema` (JSON Schema of the
  arguments; no call is made with others), `:namespace`, `:namespace_description`, `:strict`, `:timeout_ms`,
  `:max_concurrent`, `:needs_approval`, `:guardrails` (see `CodexKit.Guardrail`), `:defer_loading`, and `:enabled`: a boolean, or a function that says so when
  a thread or client is started. See `t:CodexKit.Types.tool_spec/0`.

  ## Results

  What `c:call/2` returns, be it bare or as `{:ok, result}`, is for the model:

    * a text
    * `{:image, bytes, mime_type}`, `{:file, name, bytes}`, `{:image_url, data_url}` or `{:audio_url, data_url}`
    * a list of these
    * any other term as JSON

  `{:error, reason}` says that the call failed, and so does an exception; the turn goes on. Each call runs in a
  process of its own, which is killed when the result is no longer wanted. Codex keeps a thread's tools with the
  thread: on a resumed one they are what answers its calls.
  """

  require Logger

  alias CodexKit.{Error, Guardrail, JSON, Ops, Thread}

  @enforce_keys [:spec, :call]
  defstruct [:spec, :call]

  @type t :: %__MODULE__{spec: map(), call: (map(), CodexKit.AskHandler.ask() -> term())}

  @doc """
  Does what the tool is for. The arguments fit its schema; the ask tells of the call: `"thread_id"`, `"turn_id"`, and
  `"callId"` in its `"request"`.
  """
  @callback call(arguments :: map(), CodexKit.AskHandler.ask()) :: term()

  defmacro __using__(options) do
    quote do
      @behaviour CodexKit.Tool
      @doc false
      def __codexkit_tool__, do: CodexKit.Tool.new([call: &call/2, module: __MODULE__] ++ unquote(options))
    end
  end

  @doc """
  A tool out of a function of the arguments, or of the arguments and the ask:

      CodexKit.Tool.new(name: "now", description: "The time.", call: fn _ -> DateTime.to_string(DateTime.utc_now()) end)
  """
  @spec new(keyword() | map()) :: t()
  def new(options) do
    {own, spec} = options |> Map.new() |> Map.split([:call, :module])

    call =
      case own[:call] do
        call when is_function(call, 2) -> call
        call when is_function(call, 1) -> fn arguments, _ask -> call.(arguments) end
        _ -> raise Error.invalid("call", "must be a function of one or two arguments")
      end

    %__MODULE__{spec: Map.put_new_lazy(spec, :name, fn -> name(own[:module]) end), call: call}
  end

  defp name(nil), do: raise(Error.invalid("name", "is missing"))
  defp name(module), do: module |> Module.split() |> List.last() |> Macro.underscore()

  @doc """
  How often the tools of a client, or those that a thread can call, were called, how long that took and how often it
  failed.
  """
  @spec metrics(CodexKit.codex() | Thread.t()) :: {:ok, [map()]} | {:error, Error.t()}
  def metrics(%Thread{client: client, handle: handle}), do: metrics(client, %{thread: handle})
  def metrics(codex), do: metrics(codex, %{})

  defp metrics(codex, params) do
    with {:ok, %{"tools" => tools}} <- Ops.tools_metrics(codex, params), do: {:ok, tools}
  end

  @doc false
  # The options as the core takes them, and the tools that have a function by namespace and name. Data passes.
  @spec take(map()) :: {:ok, map(), map()} | {:error, Error.t()}
  def take(%{tools: tools} = options) when is_list(tools) do
    tools = tools |> Enum.with_index() |> Enum.map(&read/1)
    calls = for %__MODULE__{} = tool <- tools, call <- calls(tool), into: %{}, do: call
    {:ok, %{options | tools: Enum.map(tools, &offered/1)}, calls}
  rescue
    error in Error -> {:error, error}
  end

  def take(options), do: {:ok, options, %{}}

  defp calls(%__MODULE__{spec: spec} = tool) do
    key = {spec[:namespace], spec.name}
    {_, checks} = Guardrail.take(spec, key)
    [{key, tool} | Map.to_list(checks)]
  end

  defp read({%__MODULE__{} = tool, _}), do: tool
  defp read({data, _}) when is_map(data) or is_list(data), do: data

  defp read({module, at}) do
    if is_atom(module) and Code.ensure_loaded?(module) and function_exported?(module, :__codexkit_tool__, 0),
      do: module.__codexkit_tool__(),
      else: raise(Error.invalid("tools[#{at}]", "#{inspect(module)} is no CodexKit.Tool"))
  end

  defp offered(%__MODULE__{spec: %{enabled: enabled} = spec} = tool) when is_function(enabled, 0) do
    offered(%{tool | spec: %{spec | enabled: enabled.()}})
  end

  defp offered(%__MODULE__{spec: spec}), do: spec |> Guardrail.take() |> elem(0)
  defp offered(data), do: data

  @doc false
  # The function that answers this ask, if it is one's of these tools.
  @spec find(map(), CodexKit.AskHandler.ask()) :: (CodexKit.AskHandler.ask() -> map()) | nil
  def find(calls, %{"kind" => "tool_call", "request" => request}) do
    with %__MODULE__{} = tool <- calls[{request["namespace"], request["tool"]}], do: &answer(tool, &1)
  end

  def find(_, _), do: nil

  defp answer(tool, %{"request" => request} = ask) do
    case tool.call.(request["arguments"] || %{}, ask) do
      {:ok, result} -> done(result)
      {:error, reason} -> failed(reason)
      result -> done(result)
    end
  rescue
    error ->
      Logger.error("the tool #{tool.spec.name} failed: " <> Exception.format(:error, error, __STACKTRACE__))
      failed(error)
  end

  defp done(result), do: %{decision: :tool, success: true, content: content(result)}

  defp failed(reason) do
    text =
      cond do
        is_binary(reason) -> reason
        is_exception(reason) -> Exception.message(reason)
        true -> inspect(reason)
      end

    %{decision: :tool, success: false, content: [%{type: :text, text: text}]}
  end

  defp content(parts) when is_list(parts) and parts != [] do
    if Enum.all?(parts, &part/1), do: Enum.map(parts, &part/1), else: [json(parts)]
  end

  defp content(result), do: [part(result) || json(result)]

  # nil for what is none.
  defp part(text) when is_binary(text), do: %{type: :text, text: text}
  defp part({:image, bytes, type}), do: %{type: :image_data, data: Base.encode64(bytes), mime_type: type}
  defp part({:image_url, url}), do: %{type: :image, image_url: url}
  defp part({:audio_url, url}), do: %{type: :audio, audio_url: url}
  defp part({:file, name, bytes}), do: %{type: :file, name: name, data: Base.encode64(bytes)}
  defp part(_), do: nil

  defp json(term), do: %{type: :text, text: JSON.encode!(term)}
end
