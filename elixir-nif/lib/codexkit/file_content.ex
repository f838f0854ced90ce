defmodule CodexKit.FileContent do
  @moduledoc false
  # Contents of files: binaries here, text or base64 in JSON.

  @spec to_wire(iodata()) :: map()
  def to_wire(content) do
    bytes = IO.iodata_to_binary(content)
    if String.valid?(bytes), do: %{text: bytes}, else: %{data_base64: Base.encode64(bytes)}
  end

  @spec from_wire(map()) :: binary()
  def from_wire(%{"text" => text}), do: text
  def from_wire(%{"data_base64" => data}), do: Base.decode64!(data)
end
