# Generated, do not edit: change the source and run `./dev codegen`.

defmodule CodexKit.ErrorCode do
  @moduledoc "The error codes of the core as atoms."

  @typedoc """
  - `:invalid_argument`: A field is unknown, missing, ill-typed or out of range; the message names it.
  - `:unsupported`: The chosen transport or Codex version cannot do this.
  - `:codex_not_found`: No Codex executable was found; `data.tried` lists every place.
  - `:spawn_failed`: The Codex executable could not be started.
  - `:handshake_failed`: The app-server did not answer `initialize` as it should.
  - `:exited`: Codex ended before its work was done; `data` has `exit_code`, `signal` and `stderr`.
  - `:connection_closed`: The connection to the app-server ended.
  - `:timeout`: A request or the whole turn took longer than its limit.
  - `:idle_timeout`: Nothing arrived from Codex for longer than the idle limit.
  - `:cancelled`: The caller gave the call up.
  - `:interrupted`: The turn was interrupted before it was done.
  - `:turn_failed`: Codex reported that the turn failed.
  - `:no_result`: The event stream ended without completed, failed or interrupted.
  - `:thread_busy`: The thread already runs a turn.
  - `:lagged`: The consumer was too slow and the event queue reached its limit.
  - `:rpc`: The app-server refused the request; `data` has its `code`, `message` and `data`.
  - `:overloaded`: The app-server kept answering that it is overloaded.
  - `:protocol`: Codex sent something that this call cannot work with.
  - `:structured_output`: The final response is not JSON or does not match the output schema.
  - `:io`: A file or pipe could not be read or written.
  - `:closed`: The client was closed.
  - `:forked`: The client was opened before a fork(); open a new one in this process.
  - `:unknown_op`: There is no op with this name.
  - `:unknown_handle`: The handle was released or never existed.
  - `:already_answered`: The ask was answered, withdrawn or never existed.
  - `:panic`: A bug in codexkit was caught at the boundary.
  - `:rate_limited`: The model provider refused because of a rate or usage limit.
  - `:unauthorized`: The model provider or Codex wants a login.
  - `:guardrail`: A guardrail stopped the turn; `data` has `stage`, `guardrail`, `kind` and `message`.
  - `:unknown`: A code that this version does not know.
  """
  @type t ::
          :invalid_argument
          | :unsupported
          | :codex_not_found
          | :spawn_failed
          | :handshake_failed
          | :exited
          | :connection_closed
          | :timeout
          | :idle_timeout
          | :cancelled
          | :interrupted
          | :turn_failed
          | :no_result
          | :thread_busy
          | :lagged
          | :rpc
          | :overloaded
          | :protocol
          | :structured_output
          | :io
          | :closed
          | :forked
          | :unknown_op
          | :unknown_handle
          | :already_answered
          | :panic
          | :rate_limited
          | :unauthorized
          | :guardrail
          | :unknown

  @doc "The atom of a code string; never makes a new atom."
  @spec from_string(String.t()) :: t()
  def from_string("invalid_argument"), do: :invalid_argument
  def from_string("unsupported"), do: :unsupported
  def from_string("codex_not_found"), do: :codex_not_found
  def from_string("spawn_failed"), do: :spawn_failed
  def from_string("handshake_failed"), do: :handshake_failed
  def from_string("exited"), do: :exited
  def from_string("connection_closed"), do: :connection_closed
  def from_string("timeout"), do: :timeout
  def from_string("idle_timeout"), do: :idle_timeout
  def from_string("cancelled"), do: :cancelled
  def from_string("interrupted"), do: :interrupted
  def from_string("turn_failed"), do: :turn_failed
  def from_string("no_result"), do: :no_result
  def from_string("thread_busy"), do: :thread_busy
  def from_string("lagged"), do: :lagged
  def from_string("rpc"), do: :rpc
  def from_string("overloaded"), do: :overloaded
  def from_string("protocol"), do: :protocol
  def from_string("structured_output"), do: :structured_output
  def from_string("io"), do: :io
  def from_string("closed"), do: :closed
  def from_string("forked"), do: :forked
  def from_string("unknown_op"), do: :unknown_op
  def from_string("unknown_handle"), do: :unknown_handle
  def from_string("already_answered"), do: :already_answered
  def from_string("panic"), do: :panic
  def from_string("rate_limited"), do: :rate_limited
  def from_string("unauthorized"), do: :unauthorized
  def from_string("guardrail"), do: :guardrail
  def from_string(code) when is_binary(code), do: :unknown

  @doc "All codes with their numbers."
  @spec all() :: [{t(), pos_integer()}]
  def all do
    [
      invalid_argument: 1,
      unsupported: 2,
      codex_not_found: 3,
      spawn_failed: 4,
      handshake_failed: 5,
      exited: 6,
      connection_closed: 7,
      timeout: 8,
      idle_timeout: 9,
      cancelled: 10,
      interrupted: 11,
      turn_failed: 12,
      no_result: 13,
      thread_busy: 14,
      lagged: 15,
      rpc: 16,
      overloaded: 17,
      protocol: 18,
      structured_output: 19,
      io: 20,
      closed: 21,
      forked: 22,
      unknown_op: 23,
      unknown_handle: 24,
      already_answered: 25,
      panic: 26,
      rate_limited: 27,
      unauthorized: 28,
      guardrail: 29
    ]
  end
end
