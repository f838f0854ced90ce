defmodule CodexKit.Options do
  @moduledoc false
  # Options come as keyword lists or maps; the core reads objects.

  @doc false
  @spec pop(map() | keyword(), atom()) :: {term(), map()}
  def pop(options, key), do: options |> Map.new() |> Map.pop(key)

  @doc false
  @spec split(map() | keyword(), [atom()]) :: {keyword(), map()}
  def split(options, keys) do
    {own, rest} = options |> Map.new() |> Map.split(keys)
    {Map.to_list(own), rest}
  end
end
