defmodule CodexKit.Error do
  @moduledoc """
  What went wrong, as an exception struct.

    * `code` - an atom from the table of codes, see `t:CodexKit.ErrorCode.t/0`
    * `message` - for people; names the field where one is wrong
    * `retryable` - whether the same call may succeed later
    * `data` - facts for programs, a map with string keys or `nil`
    * `causes` - what led to it, outermost first
  """

  alias CodexKit.ErrorCode

  @type t :: %__MODULE__{
          code: ErrorCode.t(),
          message: String.t(),
          retryable: boolean(),
          data: term(),
          causes: [String.t()]
        }

  defexception [:code, :message, retryable: false, data: nil, causes: []]

  @impl true
  def message(%__MODULE__{} = error) do
    Enum.join(["#{error.code}: #{error.message}" | error.causes], "; caused by: ")
  end

  @doc false
  @spec from_wire(map()) :: t()
  def from_wire(%{"code" => code, "message" => message} = wire) do
    %__MODULE__{
      code: ErrorCode.from_string(code),
      message: message,
      retryable: wire["retryable"] == true,
      data: wire["data"],
      causes: wire["causes"] || []
    }
  end

  @doc false
  @spec check({:ok, value} | {:error, map()}) :: {:ok, value} | {:error, t()} when value: term()
  def check({:ok, value}), do: {:ok, value}
  def check({:error, wire}), do: {:error, from_wire(wire)}

  @doc false
  @spec unwrap!({:ok, value} | {:error, t()}) :: value when value: term()
  def unwrap!({:ok, value}), do: value
  def unwrap!({:error, %__MODULE__{} = error}), do: raise(error)

  @doc false
  @spec invalid(String.t(), String.t()) :: t()
  def invalid(field, reason) do
    %__MODULE__{
      code: :invalid_argument,
      message: "#{field}: #{reason}",
      data: %{"field" => field, "reason" => reason}
    }
  end
end
