defmodule CodexKit.Native do
  @moduledoc false
  # The NIFs. Calls answer `{:ok, value}` or `{:error, map}`; `CodexKit.Error.check/1` makes the map a struct.
  # Loading a second version of this module in one BEAM (hot upgrade) is refused: the library cannot be unloaded.

  @on_load :load

  @type port_ref :: reference()
  @type wire_error :: %{String.t() => term()}
  @type result(value) :: {:ok, value} | {:error, wire_error()}

  @doc false
  @spec load() :: :ok | {:error, term()}
  def load do
    :codexkit
    |> :code.priv_dir()
    |> :filename.join(~c"codexkit_nif")
    |> :erlang.load_nif(0)
  end

  @spec open(binary()) :: result(port_ref())
  def open(_options), do: missing()

  @spec attach(port_ref()) :: :ok
  def attach(_port), do: missing()

  @spec call(port_ref(), String.t(), binary()) :: result(pos_integer())
  def call(_port, _op, _params), do: missing()

  @spec answer(port_ref(), pos_integer(), binary()) :: result(true)
  def answer(_port, _ask_id, _body), do: missing()

  @spec cancel(port_ref(), pos_integer()) :: :ok
  def cancel(_port, _ticket), do: missing()

  @spec close(port_ref()) :: :ok
  def close(_port), do: missing()

  @spec ready(port_ref()) :: result([map()])
  def ready(_port), do: missing()

  @spec drain(port_ref(), pos_integer(), pos_integer()) :: result([map()])
  def drain(_port, _ticket, _max), do: missing()

  @spec handle(pid(), atom(), pos_integer()) :: reference()
  def handle(_client, _kind, _id), do: missing()

  @spec id(reference()) :: pos_integer()
  def id(_handle), do: missing()

  @spec keep(term()) :: :ok
  def keep(_term), do: missing()

  @spec encode(term()) :: result(binary())
  def encode(_term), do: missing()

  @spec decode(binary()) :: result(term())
  def decode(_json), do: missing()

  defp missing, do: :erlang.nif_error(:not_loaded)
end
