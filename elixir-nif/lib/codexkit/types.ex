# Generated, do not edit: change the source and run `./dev codegen`.

defmodule CodexKit.Types do
  @moduledoc "Params, results and events of the ops. They are maps with string keys; what stands in them is in the docs of the types."

  @typedoc """
  What the agent says.

  - `id` (String.t()): Unique within the turn.
  - `text` (String.t()): Empty while it streams.
  - `phase` (String.t() | nil, optional): `commentary` or `final_answer`, where the model tells them apart.
  """
  @type agent_message :: map()

  @typedoc """
  The answer to an ask.

  By `decision`:

  - `allow` (`t:answer_allow/0`)
  - `deny` (`t:answer_deny/0`)
  - `cancel`
  - `raw` (`t:answer_raw/0`)
  """
  @type answer :: map()

  @typedoc """
  Yes.

  - `decision`: `allow`
  - `scope` (scope() | nil, optional): `session`: also for the same command or the same files later in this session. Default: this once.
  - `permanent_execpolicy_amendment` ([String.t()] | nil, optional): Allows every command that begins with these words, **for good**: Codex writes it to the user's
  """
  @type answer_allow :: map()

  @typedoc """
  No; the turn goes on.

  - `decision`: `deny`
  - `reason` (String.t() | nil, optional): Why, for the event log. Codex does not take a reason.
  """
  @type answer_deny :: map()

  @typedoc """
  The result the method's schema wants, as it is: for tool calls, user input and the like.

  - `decision`: `raw`
  - `result` (term()): The JSON-RPC result.
  """
  @type answer_raw :: map()

  @typedoc """
  - `method` (String.t()): As in the protocol.
  - `params` (term(), optional): What the method takes.
  """
  @type app_server_request :: map()

  @type app_server_request_output :: term()

  @typedoc """
  One question of Codex. It wants exactly one answer.

  - `id` (integer()): Unique within the client.
  - `kind` (ask_kind()): What for.
  - `thread_id` (String.t() | nil, optional): The thread it comes from: a sub-agent's own thread, where a sub-agent asks.
  - `turn_id` (String.t() | nil, optional): The turn it comes from.
  - `item_id` (String.t() | nil, optional): The item it is about.
  - `method` (String.t()): The app-server method.
  - `request` (term()): The method's params as Codex sent them: `command`, `cwd`, `reason`, …
  """
  @type ask :: map()

  @typedoc """
  What Codex asks for.

  One of `command`, `file_change`, `permissions`, `tool_call`, `user_input`, `elicitation`, `other`.
  """
  @type ask_kind :: String.t()

  @typedoc """
  - `version` (String.t())
  """
  @type codex_info_output :: map()

  @typedoc """
  A command the agent runs.

  - `id` (String.t()): Unique within the turn.
  - `command` (String.t()): As it is run, with the shell around it.
  - `aggregated_output` (String.t() | nil, optional): Standard output and error so far, in the order they came.
  - `exit_code` (integer() | nil, optional): Once it has ended.
  - `status` (String.t()): `in_progress`, `completed`, `failed`, `declined`, or what later versions add.
  """
  @type command_execution :: map()

  @typedoc """
  Something went wrong that did not end the turn.

  - `id` (String.t()): Unique within the turn.
  - `message` (String.t()): For people.
  """
  @type error_item :: map()

  @typedoc """
  One event of a turn.

  By `type`:

  - `thread.started` (`t:event_thread_started/0`)
  - `turn.started` (`t:event_turn_started/0`)
  - `turn.completed` (`t:event_turn_completed/0`)
  - `turn.failed` (`t:event_turn_failed/0`)
  - `turn.interrupted` (`t:event_turn_interrupted/0`)
  - `item.started` (`t:event_item_started/0`)
  - `item.updated` (`t:event_item_updated/0`)
  - `item.completed` (`t:event_item_completed/0`)
  - `item.agent_message.delta` (`t:event_item_agent_message_delta/0`)
  - `item.reasoning.text_delta` (`t:event_item_reasoning_text_delta/0`)
  - `item.reasoning.summary_text_delta` (`t:event_item_reasoning_summary_text_delta/0`)
  - `item.reasoning.summary_part_added` (`t:event_item_reasoning_summary_part_added/0`)
  - `item.plan.delta` (`t:event_item_plan_delta/0`)
  - `item.command_execution.output_delta` (`t:event_item_command_execution_output_delta/0`)
  - `item.file_change.output_delta` (`t:event_item_file_change_output_delta/0`)
  - `thread.token_usage.updated` (`t:event_thread_token_usage_updated/0`)
  - `turn.diff.updated` (`t:event_turn_diff_updated/0`)
  - `turn.plan.updated` (`t:event_turn_plan_updated/0`)
  - `approval.requested` (`t:event_approval_requested/0`)
  - `approval.resolved` (`t:event_approval_resolved/0`)
  - `error` (`t:event_error/0`)
  - `malformed` (`t:event_malformed/0`)
  - `unrecognized` (`t:event_unrecognized/0`)
  """
  @type event :: map()

  @typedoc """
  Codex asks for something that needs an answer.

  - `type`: `approval.requested`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `ask_id` (integer()): The ask; the same number stands in `approval.resolved`.
  - `kind` (String.t()): What kind of ask.
  - `item_id` (String.t() | nil, optional): The item it is about.
  - `request` (term()): The app-server request as it came.
  """
  @type event_approval_requested :: map()

  @typedoc """
  An ask was answered.

  - `type`: `approval.resolved`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `ask_id` (integer()): The ask.
  - `decision` (String.t()): `allow`, `deny`, `cancel`, `answered` (an answer without a decision), `refused` or `withdrawn`.
  - `decided_by` (String.t()): Who decided: `handler`, `no_handler`, `handler_error`, `bad_answer`, `timeout`, `dropped`, `elsewhere`.
  - `reason` (String.t() | nil, optional): More about it, for people.
  """
  @type event_approval_resolved :: map()

  @typedoc """
  Something went wrong; the turn may still complete.

  - `type`: `error`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `message` (String.t()): What.
  - `will_retry` (boolean() | nil, optional): Codex tries again by itself.
  """
  @type event_error :: map()

  @typedoc """
  Text of the answer as it is written.

  - `type`: `item.agent_message.delta`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item_id` (String.t()): The item it belongs to.
  - `delta` (String.t()): What to append.
  """
  @type event_item_agent_message_delta :: map()

  @typedoc """
  Output of a running command.

  - `type`: `item.command_execution.output_delta`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item_id` (String.t()): The item it belongs to.
  - `delta` (String.t()): What to append.
  """
  @type event_item_command_execution_output_delta :: map()

  @typedoc """
  An item is done.

  - `type`: `item.completed`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item` (item()): Its final state.
  """
  @type event_item_completed :: map()

  @typedoc """
  Output of a patch being applied.

  - `type`: `item.file_change.output_delta`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item_id` (String.t()): The item it belongs to.
  - `delta` (String.t()): What to append.
  """
  @type event_item_file_change_output_delta :: map()

  @typedoc """
  A plan as it is written.

  - `type`: `item.plan.delta`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item_id` (String.t()): The item it belongs to.
  - `delta` (String.t()): What to append.
  """
  @type event_item_plan_delta :: map()

  @typedoc """
  A new part of the reasoning summary begins.

  - `type`: `item.reasoning.summary_part_added`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item_id` (String.t()): The item it belongs to.
  - `summary_index` (integer(), optional): Which part.
  """
  @type event_item_reasoning_summary_part_added :: map()

  @typedoc """
  The reasoning summary as it is written.

  - `type`: `item.reasoning.summary_text_delta`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item_id` (String.t()): The item it belongs to.
  - `delta` (String.t()): What to append.
  - `summary_index` (integer(), optional): Which part of the summary.
  """
  @type event_item_reasoning_summary_text_delta :: map()

  @typedoc """
  Raw reasoning as it is written (only where the model shows it).

  - `type`: `item.reasoning.text_delta`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item_id` (String.t()): The item it belongs to.
  - `delta` (String.t()): What to append.
  - `content_index` (integer(), optional): Which part of the content.
  """
  @type event_item_reasoning_text_delta :: map()

  @typedoc """
  An item began.

  - `type`: `item.started`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item` (item()): As far as it is known.
  """
  @type event_item_started :: map()

  @typedoc """
  An item changed.

  - `type`: `item.updated`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item` (item()): Its new state.
  """
  @type event_item_updated :: map()

  @typedoc """
  A line from Codex that is not JSON, not UTF-8, cut off or over the size cap.

  - `type`: `malformed`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `reason` (String.t()): What is wrong with it.
  - `excerpt` (String.t()): Its beginning, at most 256 bytes, with replacement characters where it is not UTF-8.
  """
  @type event_malformed :: map()

  @typedoc """
  The thread has an id now. First event of a thread's first turn.

  - `type`: `thread.started`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  """
  @type event_thread_started :: map()

  @typedoc """
  Tokens used so far.

  - `type`: `thread.token_usage.updated`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `token_usage` (token_usage()): Of the whole thread and of the last model call.
  """
  @type event_thread_token_usage_updated :: map()

  @typedoc """
  The turn is done. Terminal.

  - `type`: `turn.completed`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `usage` (usage() | nil, optional): What the turn used; absent when Codex reported none.
  """
  @type event_turn_completed :: map()

  @typedoc """
  The unified diff of everything the turn changed so far.

  - `type`: `turn.diff.updated`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `diff` (String.t()): In `git diff` form.
  """
  @type event_turn_diff_updated :: map()

  @typedoc """
  The turn failed. Terminal.

  - `type`: `turn.failed`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `error` (turn_error()): Why.
  - `usage` (usage() | nil, optional): What the turn used until then.
  """
  @type event_turn_failed :: map()

  @typedoc """
  The turn was interrupted. Terminal; items and usage up to here stand.

  - `type`: `turn.interrupted`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `usage` (usage() | nil, optional): What the turn used until then.
  - `terminated_process_ids` ([String.t()], optional): Codex leaves a turn's commands running when it is interrupted; these were ended for it.
  """
  @type event_turn_interrupted :: map()

  @typedoc """
  The agent's plan.

  - `type`: `turn.plan.updated`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `explanation` (String.t() | nil, optional): Why it changed.
  - `plan` ([plan_step()]): The steps in order.
  """
  @type event_turn_plan_updated :: map()

  @typedoc """
  Codex works on the turn.

  - `type`: `turn.started`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  """
  @type event_turn_started :: map()

  @typedoc """
  An event this version does not know, whole.

  - `type`: `unrecognized`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `raw` (term()): As Codex sent it.
  """
  @type event_unrecognized :: map()

  @typedoc """
  Files the agent changes.

  - `id` (String.t()): Unique within the turn.
  - `changes` ([file_update()]): One per file.
  - `status` (String.t()): `in_progress`, `completed`, `failed`, `declined`, or what later versions add.
  """
  @type file_change :: map()

  @typedoc """
  The change of one file.

  - `path` (String.t()): Absolute.
  - `kind` (String.t()): `add`, `delete` or `update`.
  - `diff` (String.t() | nil, optional): The new content, or a unified diff; the app-server sends it, `codex exec` does not.
  - `move_path` (String.t() | nil, optional): Where the file moves to.
  """
  @type file_update :: map()

  @type input :: String.t() | [term()]

  @typedoc """
  An item of a turn. Fields that only one transport sends are optional.

  By `type`:

  - `agent_message` (`t:item_agent_message/0`)
  - `reasoning` (`t:item_reasoning/0`)
  - `command_execution` (`t:item_command_execution/0`)
  - `file_change` (`t:item_file_change/0`)
  - `mcp_tool_call` (`t:item_mcp_tool_call/0`)
  - `todo_list` (`t:item_todo_list/0`)
  - `web_search` (`t:item_web_search/0`)
  - `error` (`t:item_error/0`)
  """
  @type item :: map()

  @typedoc """
  What the agent says.

  - `type`: `agent_message`
  - `id` (String.t()): Unique within the turn.
  - `text` (String.t()): Empty while it streams.
  - `phase` (String.t() | nil, optional): `commentary` or `final_answer`, where the model tells them apart.
  """
  @type item_agent_message :: map()

  @typedoc """
  A command the agent runs.

  - `type`: `command_execution`
  - `id` (String.t()): Unique within the turn.
  - `command` (String.t()): As it is run, with the shell around it.
  - `aggregated_output` (String.t() | nil, optional): Standard output and error so far, in the order they came.
  - `exit_code` (integer() | nil, optional): Once it has ended.
  - `status` (String.t()): `in_progress`, `completed`, `failed`, `declined`, or what later versions add.
  """
  @type item_command_execution :: map()

  @typedoc """
  Something went wrong that did not end the turn.

  - `type`: `error`
  - `id` (String.t()): Unique within the turn.
  - `message` (String.t()): For people.
  """
  @type item_error :: map()

  @typedoc """
  Files the agent changes.

  - `type`: `file_change`
  - `id` (String.t()): Unique within the turn.
  - `changes` ([file_update()]): One per file.
  - `status` (String.t()): `in_progress`, `completed`, `failed`, `declined`, or what later versions add.
  """
  @type item_file_change :: map()

  @typedoc """
  A call of an MCP tool.

  - `type`: `mcp_tool_call`
  - `id` (String.t()): Unique within the turn.
  - `server` (String.t()): Its name in the config.
  - `tool` (String.t()): Its name on that server.
  - `arguments` (term(), optional): As the model gave them.
  - `result` (term(), optional): `{content, structured_content}` once it has succeeded.
  - `error` (term(), optional): `{message}` once it has failed.
  - `status` (String.t()): `in_progress`, `completed`, `failed`, or what later versions add.
  """
  @type item_mcp_tool_call :: map()

  @typedoc """
  What the agent thinks, summarised.

  - `type`: `reasoning`
  - `id` (String.t()): Unique within the turn.
  - `text` (String.t()): The summary's parts, joined by blank lines.
  """
  @type item_reasoning :: map()

  @typedoc """
  The agent's to-do list (`codex exec`; the app-server sends `turn.plan.updated`).

  - `type`: `todo_list`
  - `id` (String.t()): Unique within the turn.
  - `items` ([todo_item()]): In order.
  """
  @type item_todo_list :: map()

  @typedoc """
  A search on the web.

  - `type`: `web_search`
  - `id` (String.t()): Unique within the turn.
  - `query` (String.t(), optional): What was searched.
  """
  @type item_web_search :: map()

  @typedoc """
  A call of an MCP tool.

  - `id` (String.t()): Unique within the turn.
  - `server` (String.t()): Its name in the config.
  - `tool` (String.t()): Its name on that server.
  - `arguments` (term(), optional): As the model gave them.
  - `result` (term(), optional): `{content, structured_content}` once it has succeeded.
  - `error` (term(), optional): `{message}` once it has failed.
  - `status` (String.t()): `in_progress`, `completed`, `failed`, or what later versions add.
  """
  @type mcp_tool_call :: map()

  @typedoc """
  A step of the agent's plan.

  - `step` (String.t()): What is to be done.
  - `status` (String.t()): `pending`, `in_progress` or `completed`.
  """
  @type plan_step :: map()

  @typedoc """
  What the agent thinks, summarised.

  - `id` (String.t()): Unique within the turn.
  - `text` (String.t()): The summary's parts, joined by blank lines.
  """
  @type reasoning :: map()

  @typedoc """
  One of `read-only`, `workspace-write`.
  """
  @type sandbox_mode :: String.t()

  @typedoc """
  How far an [`Answer::Allow`] reaches.

  One of `once`, `session`.
  """
  @type scope :: String.t()

  @typedoc """
  How a thread works.

  - `model` (String.t() | nil, optional): Name of the model.
  - `sandbox` (sandbox_mode() | nil, optional)
  """
  @type thread_options :: map()

  @typedoc """
  - `input` (input())
  - `thread` (integer()): Handle of the thread.
  - `options` (turn_options() | nil, optional): Options of this turn.
  """
  @type thread_run_params :: map()

  @typedoc """
  - `input` (input())
  - `thread` (integer()): Handle of the thread.
  - `options` (turn_options() | nil, optional): Options of this turn.
  """
  @type thread_run_streamed_params :: map()

  @typedoc """
  - `thread` (integer()): Handle of the thread.
  """
  @type thread_start_output :: map()

  @typedoc """
  - `options` (thread_options() | nil, optional): Options of the thread.
  """
  @type thread_start_params :: map()

  @typedoc """
  One line of the to-do list.

  - `text` (String.t()): What is to be done.
  - `completed` (boolean()): Whether it is.
  """
  @type todo_item :: map()

  @typedoc """
  The agent's to-do list.

  - `id` (String.t()): Unique within the turn.
  - `items` ([todo_item()]): In order.
  """
  @type todo_list :: map()

  @typedoc """
  Tokens of a thread.

  - `total` (usage(), optional): Since the thread began.
  - `last` (usage(), optional): Of the last model call.
  - `model_context_window` (integer() | nil, optional): Size of the model's context window in tokens.
  """
  @type token_usage :: map()

  @typedoc """
  Why a turn failed.

  - `message` (String.t(), optional): For people.
  - `codex_error_info` (term(), optional): Codex's own classification, as it sent it.
  - `additional_details` (String.t() | nil, optional): More detail, when there is some.
  """
  @type turn_error :: map()

  @typedoc """
  - `effort` (String.t() | nil, optional)
  """
  @type turn_options :: map()

  @typedoc """
  The result of a turn.

  - `thread_id` (String.t())
  - `items` ([item()])
  - `usage` (usage() | nil, optional)
  - `structured_output` (term(), optional)
  """
  @type turn_result :: map()

  @typedoc """
  Tokens, as Codex counts them.

  - `input_tokens` (integer(), optional): Tokens sent, the cached ones included.
  - `cached_input_tokens` (integer(), optional): Tokens sent that the provider had cached.
  - `cache_write_input_tokens` (integer(), optional): Tokens written to the provider's cache.
  - `output_tokens` (integer(), optional): Tokens received, the reasoning ones included.
  - `reasoning_output_tokens` (integer(), optional): Tokens received that are reasoning.
  """
  @type usage :: map()

  @typedoc """
  A search on the web.

  - `id` (String.t()): Unique within the turn.
  - `query` (String.t(), optional): What was searched.
  """
  @type web_search :: map()

end
