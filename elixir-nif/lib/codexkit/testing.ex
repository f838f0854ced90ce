defmodule CodexKit.Testing do
  @moduledoc """
  A scripted model for tests: a server on loopback that plays what a script says, so that the real Codex runs
  without key and network.

      {:ok, model} = CodexKit.Testing.start(%{turns: [%{replies: [%{steps: [%{type: "text", text: "Hello"}]}]}]})
      {:ok, codex} = CodexKit.start_link(config: model.config)
      …
      :ok = CodexKit.Testing.verify(model)

  The model ends with the process that started it.
  """

  alias CodexKit.{Error, Ops}

  @enforce_keys [:client, :model, :url, :config]
  defstruct [:client, :model, :url, :config]

  @typedoc "`url` is where the model listens; `config` makes it the provider, as `:config` of a client."
  @type t :: %__MODULE__{client: pid(), model: pos_integer(), url: String.t(), config: map()}

  @doc "Starts a model. The error names the field of the script that is wrong."
  @spec start(map() | keyword()) :: {:ok, t()} | {:error, Error.t()}
  def start(script) do
    with {:ok, client} <- CodexKit.start_link(),
         {:ok, started} <- Ops.testing_model_start(client, script: Map.new(script)) do
      {:ok,
       %__MODULE__{
         client: client,
         model: started["model"],
         url: started["url"],
         config: started["config"]
       }}
    end
  end

  @doc "The requests it has got so far."
  @spec requests(t()) :: {:ok, [map()]} | {:error, Error.t()}
  def requests(%__MODULE__{} = model), do: Ops.testing_model_requests(model.client, model: model.model)

  @doc "An error when the model was asked otherwise than its script expects."
  @spec verify(t()) :: :ok | {:error, Error.t()}
  def verify(%__MODULE__{} = model) do
    with {:ok, _} <- Ops.testing_model_verify(model.client, model: model.model), do: :ok
  end

  @doc "Stops it."
  @spec stop(t()) :: :ok
  def stop(%__MODULE__{} = model), do: CodexKit.close(model.client)
end
