defmodule CodexKit.AskHandler do
  @moduledoc """
  Answers to what Codex asks: whether a command may run, whether files may change, and the like.

  A handler is given as `on_ask:` to a turn, a thread or a client; the first of these that has one answers.
  It may be

    * a function of the ask, or of the ask and the `CodexKit.Thread` whose turn it is (`nil` when no turn of ours
      asks: the client's handler is asked about the login, the time, and threads that it did not start, too);
    * a module with this behaviour;
    * a pid: it gets `{:codexkit_ask, codex, ask}` and calls `CodexKit.answer/3`.

  Functions and modules run in a process of their own, so they may take their time and several may run at once.
  When the answer is no longer wanted (decided elsewhere, too late, the turn is over) that process is killed;
  a pid gets `{:codexkit_ask_closed, codex, ask_id}` instead.

  An ask is a map, see `t:CodexKit.Types.ask/0`: `"id"`, `"kind"` (`"command"`, `"file_change"`,
  `"permissions"`, `"tool_call"`, `"user_input"`, `"elicitation"`, …), `"thread_id"`, `"turn_id"`, `"item_id"`,
  `"method"`, `"changes"`, `"server"`, `"tool"` and `"request"`, which is what Codex sent.

  An answer is `:allow`, `:deny`, `:cancel` (deny and end the turn), or a map or keyword list, see
  `t:CodexKit.Types.answer/0`:

      [decision: :allow, scope: :session]
      [decision: :allow, permanent_execpolicy_amendment: ["git", "status"]]
      [decision: :deny, reason: "not on a Friday"]
      [decision: :user_input, answers: %{"colour" => ["blue"]}]
      [decision: :elicited, content: %{"colour" => "blue"}]

  Everything else refuses, and so does a handler that fails: nothing is allowed by accident.

  What rules can decide needs no handler: the option `:approvals` of client, thread and turn, see
  `t:CodexKit.Types.approval_rules/0`. They come first.

      approvals: [rules: [[command: ["git", "push"], decision: :deny], [command: ["git"], decision: :allow]], default: :ask]

  Asks can also be answered by others, from any process: `CodexKit.pending_asks/1` lists those that wait,
  `CodexKit.answer_ask/3` answers one by its id. Who decides first, decides.
  """

  alias CodexKit.{Error, Guardrail, Thread, Tool}

  @type ask :: CodexKit.Types.ask()
  @type answer :: :allow | :deny | :cancel | map() | keyword()
  @type handler ::
          (ask() -> answer()) | (ask(), Thread.t() | nil -> answer()) | module() | pid()

  @doc "Decides."
  @callback handle_ask(ask(), Thread.t() | nil) :: answer()

  @typedoc false
  # Who answers: functions of tools and guardrails, and a handler for everything else.
  @type bound :: {map(), nil | pid() | (ask() -> answer())}

  @doc false
  @spec bind(handler() | nil, map(), Thread.t() | nil) :: {:ok, bound() | nil} | {:error, Error.t()}
  def bind(nil, tools, _thread) when tools == %{}, do: {:ok, nil}

  def bind(handler, tools, _thread) when is_nil(handler) or is_pid(handler) or is_function(handler, 1),
    do: {:ok, {tools, handler}}

  def bind(handler, tools, thread) when is_function(handler, 2), do: {:ok, {tools, &handler.(&1, thread)}}

  def bind(handler, tools, thread) when is_atom(handler) do
    if Code.ensure_loaded?(handler) and function_exported?(handler, :handle_ask, 2),
      do: {:ok, {tools, &handler.handle_ask(&1, thread)}},
      else: {:error, Error.invalid("on_ask", "#{inspect(handler)} has no handle_ask/2")}
  end

  def bind(_handler, _tools, _thread),
    do: {:error, Error.invalid("on_ask", "must be a function of one or two arguments, a module or a pid")}

  @doc false
  # The options as the core takes them, and the tools and guardrails among them that have a function.
  @spec take(map()) :: {:ok, map(), map()} | {:error, Error.t()}
  def take(options) do
    with {:ok, options, tools} <- Tool.take(options) do
      {options, guardrails} = Guardrail.take(options)
      {:ok, options, Map.merge(tools, guardrails)}
    end
  end

  @doc false
  @spec pick(bound() | nil, ask()) :: nil | pid() | (ask() -> answer())
  def pick(nil, _ask), do: nil
  def pick({tools, handler}, ask), do: Tool.find(tools, ask) || Guardrail.find(tools, ask) || handler
end
