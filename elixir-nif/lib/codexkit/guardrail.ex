defmodule CodexKit.Guardrail do
  @moduledoc """
  Checks of what goes to Codex and of what comes back, which may stop it:

      no_secrets =
        CodexKit.Guardrail.input("no_secrets", fn %{"text" => text} ->
          if text =~ "BEGIN PRIVATE KEY", do: {:reject, "A private key stays here."}, else: :ok
        end)

      CodexKit.start_thread(codex, guardrails: [no_secrets])

  They are given as `:guardrails` to a client, a thread, a turn (of `CodexKit.run/3`) or a `CodexKit.Tool`.

  A check is a function of what it looks at, or of that and the ask behind it. It gets a map: `"text"` (of the input, the
  final response, a tool's output; of a tool's call the arguments as JSON), and where they apply `"input"` (the items),
  `"structured_output"`, `"tool"`, `"arguments"` and `"output"` (`"success"` and `"content"` of what the tool gave).

  It returns

    * `:ok` - it may go on
    * `{:reject, message}` - it may not. A turn ends with the error `:guardrail`; of a tool, the model gets the message
      instead of the call or the output, and the turn goes on
    * `{:tripwire, message}` - the turn ends with the error `:guardrail`

  Whatever else it returns is a tripwire, and so are an exception, an exit and silence. Each check runs in a process of
  its own, which is killed when the verdict is no longer wanted.
  """

  alias CodexKit.Error

  @enforce_keys [:spec, :check]
  defstruct [:spec, :check]

  @type t :: %__MODULE__{spec: map(), check: (map(), CodexKit.AskHandler.ask() -> verdict())}
  @type check :: (map() -> verdict()) | (map(), CodexKit.AskHandler.ask() -> verdict())
  @type verdict :: :ok | {:reject, String.t()} | {:tripwire, String.t()}

  @doc """
  Looks at the input of turns, or at the arguments of a tool's calls.

  `options` are `:parallel` (do not wait for others: it runs beside the turn, which is interrupted when it trips) and
  `:timeout_ms` (30,000 by default, 0 = any time).
  """
  @spec input(String.t(), check(), keyword()) :: t()
  def input(name, check, options \\ []), do: new(:input, name, check, options)

  @doc "Looks at the final response of turns, or at the output of a tool. Options as of `input/3`."
  @spec output(String.t(), check(), keyword()) :: t()
  def output(name, check, options \\ []), do: new(:output, name, check, options)

  defp new(stage, name, check, options) do
    check =
      cond do
        is_function(check, 2) -> check
        is_function(check, 1) -> fn guarded, _ask -> check.(guarded) end
        true -> raise Error.invalid("check", "must be a function of one or two arguments")
      end

    %__MODULE__{spec: options |> Map.new() |> Map.merge(%{name: to_string(name), stage: stage}), check: check}
  end

  @doc false
  # The options as the core takes them, and the guardrails that have a function. Data passes. `tool`: whose they are.
  @spec take(map(), {String.t() | nil, String.t() | nil}) :: {map(), map()}
  def take(options, tool \\ {nil, nil})

  def take(%{guardrails: guardrails} = options, {namespace, name}) when is_list(guardrails) do
    checks =
      for %__MODULE__{spec: spec} = guardrail <- guardrails,
          into: %{},
          do: {{namespace, name, to_string(spec.stage), spec.name}, guardrail}

    {%{options | guardrails: Enum.map(guardrails, &spec/1)}, checks}
  end

  def take(options, _tool), do: {options, %{}}

  defp spec(%__MODULE__{spec: spec}), do: spec
  defp spec(data), do: data

  @doc false
  # The function that answers this ask, if it is for one of these verdicts.
  @spec find(map(), CodexKit.AskHandler.ask()) :: (CodexKit.AskHandler.ask() -> map()) | nil
  def find(checks, %{"kind" => "guardrail", "request" => request}) do
    key = {request["namespace"], request["tool"], request["stage"], request["guardrail"]}
    with %__MODULE__{} = guardrail <- checks[key], do: &answer(guardrail, &1)
  end

  def find(_, _), do: nil

  defp answer(guardrail, %{"request" => request} = ask) do
    case guardrail.check.(request, ask) do
      :ok -> %{decision: :pass}
      {:reject, message} when is_binary(message) -> %{decision: :reject, message: message}
      {:tripwire, message} when is_binary(message) -> %{decision: :tripwire, message: message}
      other -> %{decision: :tripwire, message: "it gave no verdict: " <> inspect(other)}
    end
  end
end
