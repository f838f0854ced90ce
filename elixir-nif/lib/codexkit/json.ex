defmodule CodexKit.JSON do
  @moduledoc """
  JSON, for programs that have no other library for it: to log events or to read settings.

  Objects become maps with string keys and null becomes `nil`. When writing, atoms become strings and keyword
  lists objects.
  """

  alias CodexKit.{Error, Native}

  @doc """
  A term as JSON text; raises `CodexKit.Error` for what has no place in JSON and names where it stands.

      iex> CodexKit.JSON.encode!(%{a: [1, nil, :b]})
      ~s({"a":[1,null,"b"]})
  """
  @spec encode!(term()) :: String.t()
  def encode!(term), do: term |> Native.encode() |> Error.check() |> Error.unwrap!()

  @doc """
  JSON text as a term; raises `CodexKit.Error` for what is not JSON.

      iex> CodexKit.JSON.decode!(~s({"a":[1,null,"b"]}))
      %{"a" => [1, nil, "b"]}
  """
  @spec decode!(String.t()) :: term()
  def decode!(json), do: json |> Native.decode() |> Error.check() |> Error.unwrap!()
end
