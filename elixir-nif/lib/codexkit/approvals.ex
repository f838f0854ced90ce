defmodule CodexKit.Approvals do
  @moduledoc """
  Answers to what Codex asks: whether a command may run, whether files may change, and the like.

  A handler is given as `approvals:` to a turn, a thread or a client; the first of these that has one answers.
  It may be

    * a function of the ask, or of the ask and the `CodexKit.Thread` whose turn it is;
    * a module with this behaviour;
    * a pid: it gets `{:codexkit_ask, codex, ask}` and calls `CodexKit.answer/3`.

  Functions and modules run in a process of their own, so they may take their time and several may run at once.
  When the answer is no longer wanted (decided elsewhere, too late, the turn is over) that process is killed;
  a pid gets `{:codexkit_ask_closed, codex, ask_id}` instead.

  An ask is a map: `"id"`, `"kind"` (`"command"`, `"file_change"`, `"permissions"`, `"tool_call"`,
  `"user_input"`, `"elicitation"` or `"other"`), `"thread_id"`, `"turn_id"`, `"item_id"`, `"method"` and
  `"request"`, which is what Codex sent.

  An answer is `:allow`, `:deny`, `:cancel` (deny and end the turn), or a map: `%{decision: :allow, scope:
  :session}`, `%{decision: :deny, reason: "…"}`, `%{decision: :raw, result: %{…}}` for asks that want more than
  a decision. Everything else refuses, and so does a handler that fails: nothing is allowed by accident.
  """

  alias CodexKit.{Error, Thread}

  @type ask :: %{required(String.t()) => term()}
  @type answer :: :allow | :deny | :cancel | map() | keyword()
  @type handler ::
          (ask() -> answer()) | (ask(), Thread.t() -> answer()) | module() | pid()

  @doc "Decides."
  @callback handle_ask(ask(), Thread.t()) :: answer()

  @doc false
  @spec bind(handler() | nil, Thread.t()) ::
          {:ok, nil | pid() | (ask() -> answer())} | {:error, Error.t()}
  def bind(handler, _thread) when is_nil(handler) or is_pid(handler) or is_function(handler, 1),
    do: {:ok, handler}

  def bind(handler, thread) when is_function(handler, 2), do: {:ok, &handler.(&1, thread)}

  def bind(handler, thread) when is_atom(handler) do
    if Code.ensure_loaded?(handler) and function_exported?(handler, :handle_ask, 2),
      do: {:ok, &handler.handle_ask(&1, thread)},
      else: {:error, Error.invalid("approvals", "#{inspect(handler)} has no handle_ask/2")}
  end

  def bind(_handler, _thread),
    do: {:error, Error.invalid("approvals", "must be a function of one or two arguments, a module or a pid")}
end
