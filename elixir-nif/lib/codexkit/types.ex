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
  The answer to an ask. Which answers fit which kind of ask: `docs/approvals.md`. One that does not fit refuses.

  By `decision`:

  - `allow` (`t:answer_allow/0`)
  - `deny` (`t:answer_deny/0`)
  - `cancel`
  - `user_input` (`t:answer_user_input/0`)
  - `elicited` (`t:answer_elicited/0`)
  - `tool` (`t:answer_tool/0`)
  - `pass`
  - `reject` (`t:answer_reject/0`)
  - `tripwire` (`t:answer_tripwire/0`)
  - `tokens` (`t:answer_tokens/0`)
  - `attestation` (`t:answer_attestation/0`)
  - `current_time` (`t:answer_current_time/0`)
  - `raw` (`t:answer_raw/0`)
  """
  @type answer :: map()

  @typedoc """
  Yes.

  - `decision`: `allow`
  - `scope` (scope() | nil, optional): `session`: also for the same command, the same files, the same tool, or with these permissions, until the
  - `permissions` (%{optional(String.t()) => term()} | nil, optional): For permissions: what is granted of that which was asked for, in the request's own form. Default: all.
  - `grant_root` (boolean(), optional): For file changes: also grants writes below the request's `grantRoot` until the session ends.
  - `permanent_execpolicy_amendment` ([String.t()] | nil, optional): For commands: also allows every command that begins with these words, **for good**: Codex writes it to the
  - `permanent_network_policy_amendment` (network_policy_amendment() | nil, optional): For commands that want to reach a host: the rule about this host is kept **for good**. Use what the request
  - `permanent_tool_approval` (boolean(), optional): For MCP tools: Codex does not ask about this tool again, **for good**: it writes so to the user's config.
  """
  @type answer_allow :: map()

  @typedoc """
  A token that attests the client.

  - `decision`: `attestation`
  - `token` (secret()): Opaque to Codex.
  """
  @type answer_attestation :: map()

  @typedoc """
  The time.

  - `decision`: `current_time`
  - `at` (integer()): Whole seconds since 1970-01-01 UTC.
  """
  @type answer_current_time :: map()

  @typedoc """
  No; the turn goes on.

  - `decision`: `deny`
  - `reason` (String.t() | nil, optional): Why, for the event. The model sees it only where a client tool was to be called.
  """
  @type answer_deny :: map()

  @typedoc """
  What the user entered for an MCP server.

  - `decision`: `elicited`
  - `content` (term()): As the request's `requestedSchema` wants it.
  - `meta` (term(), optional): Metadata for the server.
  """
  @type answer_elicited :: map()

  @typedoc """
  The result that the method's schema wants, as it is.

  - `decision`: `raw`
  - `result` (term()): The JSON-RPC result.
  """
  @type answer_raw :: map()

  @typedoc """
  Of a guardrail: it may not. A turn ends with the error `guardrail`; of a tool, the model gets the message instead
  of the call or the output, and the turn goes on.

  - `decision`: `reject`
  - `message` (String.t() | nil, optional): Why.
  """
  @type answer_reject :: map()

  @typedoc """
  Fresh tokens for the login.

  - `decision`: `tokens`
  - `access_token` (secret()): The access token.
  - `chatgpt_account_id` (String.t()): The workspace or account it belongs to.
  - `chatgpt_plan_type` (String.t() | nil, optional): The plan, if known.
  """
  @type answer_tokens :: map()

  @typedoc """
  What a client tool gave.

  - `decision`: `tool`
  - `success` (boolean(), optional): Whether it worked. Default: true.
  - `content` ([tool_content()]): What the model gets to see.
  """
  @type answer_tool :: map()

  @typedoc """
  Of a guardrail: the turn ends with the error `guardrail`.

  - `decision`: `tripwire`
  - `message` (String.t() | nil, optional): Why.
  """
  @type answer_tripwire :: map()

  @typedoc """
  What the user said to the questions.

  - `decision`: `user_input`
  - `answers` (%{optional(String.t()) => [String.t()]}): By the question's id; each with one text or more.
  """
  @type answer_user_input :: map()

  @typedoc """
  A list of the app-server that comes in pages.

  - `method` (String.t()): The method's name, like `thread/list`.
  - `params` (term(), optional): Its params, in the app-server's own spelling; `limit` among them is the length of one page.
  - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier call.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @type app_server_list_params :: map()

  @type app_server_request_output :: term()

  @typedoc """
  A request to the app-server.

  - `method` (String.t()): The method's name, like `model/list`.
  - `params` (term(), optional): Its params, in the app-server's own spelling.
  """
  @type app_server_request_params :: map()

  @typedoc """
  When Codex asks before it acts. On the exec transport nobody can be asked: whatever would need an
  approval is refused there, unless `approvals_reviewer` is `auto_review`.

  One of:

  - `untrusted`
  - `on-request`
  - `never`
  - a map with `granular`: granular_approval()
  """
  @type approval_policy :: String.t() | map()

  @typedoc """
  One rule: all conditions that are given must hold. An `allow` matches only what is wholly covered (every changed
  path, one plain command); any other decision matches as soon as a part is.

  A rule without `kind` is about commands, file changes, permissions, elicitations and approvals of client tools, and
  with `tool` about calls of client tools too.

  - `kind` (ask_kind() | nil, optional): The kind of ask.
  - `command` ([String.t()] | nil, optional): The words that the command begins with, like `["git", "status"]`. Of a command for a shell, the words of the
  - `paths` ([String.t()] | nil, optional): Folders, files or globs (`src/**/*.rs`), relative ones from the thread's working directory. About the paths that
  - `server` (String.t() | nil, optional): The MCP server's name; `*` stands for any text.
  - `tool` (String.t() | nil, optional): The name of the MCP server's or the client's tool; `*` stands for any text.
  - `host` (String.t() | nil, optional): The host that a command wants to reach through Codex's network proxy; `*` stands for any text.
  - `decision` (rule_decision()): What to do.
  - `reason` (String.t() | nil, optional): Why, for the event; with `deny` only.
  - `scope` (scope() | nil, optional): How far it reaches; with `allow` only. Default: once.
  - `permanent_execpolicy_amendment` ([String.t()] | nil, optional): With `allow` and `command` only: Codex also writes these words to the user's rules, which allows every command
  """
  @type approval_rule :: map()

  @typedoc """
  Rules that answer approvals without a handler. The turn's rules come first, then the thread's, then the client's;
  the first that matches decides.

  - `rules` ([approval_rule()], optional): In order.
  - `default` (unmatched_decision() | nil, optional): What happens to a command, a file change, permissions, an elicitation or a tool's approval that no rule matches.
  """
  @type approval_rules :: map()

  @typedoc """
  Who answers approvals.

  One of `user`, `auto_review`.
  """
  @type approvals_reviewer :: String.t()

  @typedoc """
  One question of Codex. It wants exactly one answer.

  - `id` (integer()): Unique within the client.
  - `kind` (ask_kind()): What for.
  - `thread_id` (String.t() | nil): The thread it comes from: a sub-agent's own thread, where a sub-agent asks.
  - `turn_id` (String.t() | nil): The turn it comes from.
  - `item_id` (String.t() | nil): The item it is about.
  - `method` (String.t()): The app-server method.
  - `changes` ([file_update()] | nil): What a file change would change, if known: Codex's request names only the item.
  - `server` (String.t() | nil): The MCP server, for an elicitation.
  - `tool` (String.t() | nil): The tool to be called, or that a guardrail is of: a client tool, or the MCP tool whose call is to be approved.
  - `request` (term()): The method's params as Codex sent them: `command`, `cwd`, `reason`, …
  """
  @type ask :: map()

  @typedoc """
  What Codex asks for.

  One of `command`, `file_change`, `permissions`, `tool_call`, `tool_approval`, `guardrail`, `user_input`, `elicitation`, `token_refresh`, `attestation`, `current_time`, `other`.
  """
  @type ask_kind :: String.t()

  @type bytes :: String.t()

  @typedoc """
  Text and how it is cut into deltas.
  """
  @type chunks :: String.t() | [String.t()] | generated()

  @typedoc """
  Who the host is.

  - `name` (String.t(), optional): A short name without blanks, like `my_app`. Default: `codexkit`.
  - `title` (String.t() | nil, optional): A name for people.
  - `version` (String.t(), optional): Its version. Default: that of codexkit.
  """
  @type client_info :: map()

  @typedoc """
  A look at the login.

  - `refresh_token` (boolean(), optional): Refresh the login's token first.
  """
  @type codex_account_params :: map()

  @typedoc """
  The answer to an ask that waits.

  - `ask_id` (integer()): The ask.
  - `answer` (answer()): The answer; `"allow"`, `"deny"` and `"cancel"` stand for themselves.
  """
  @type codex_answer_ask_params :: map()

  @typedoc """
  A file.

  - `path` (String.t()): On Codex's machine; a relative path starts at the host's directory.
  """
  @type codex_file_params :: map()

  @typedoc """
  What a client runs.

  - `codex_path` (String.t() | nil): The executable; absent on the transport `remote`.
  - `codex_version` (String.t()): Codex's version, like `0.169.0`; that of the server on the transport `remote`.
  - `version_warning` (String.t() | nil): Set when the version lies outside the range this codexkit was tested with.
  - `codexkit_version` (String.t()): This library's version.
  - `transport` (transport_kind()): How Codex is reached.
  """
  @type codex_info :: map()

  @type codex_loaded_threads_output :: [String.t()]

  @typedoc """
  A key.

  - `api_key` (secret()): The API key.
  """
  @type codex_login_api_key_params :: map()

  @typedoc """
  A login with ChatGPT.

  - `method` (login_method(), optional): How the person gets to the login. Default: `browser`.
  """
  @type codex_login_chatgpt_params :: map()

  @typedoc """
  A login at an MCP server.

  - `server` (String.t()): The MCP server's name in the configuration.
  - `scopes` ([String.t()] | nil, optional): What to ask for. Default: what the configuration says.
  - `timeout_secs` (integer() | nil, optional): Seconds that Codex waits for the person. Default: Codex's own limit.
  """
  @type codex_login_mcp_params :: map()

  @typedoc """
  Which models.

  - `include_hidden` (boolean(), optional): Also those that Codex does not show.
  """
  @type codex_models_params :: map()

  @typedoc """
  Options of a client. What is not set is left to Codex and to the user's `config.toml`.

  - `codex_path` (String.t() | nil, optional): The Codex executable. Default: `CODEX_PATH`, installed packages, `PATH`.
  - `transport` (transport_kind(), optional): How to talk to Codex. Default: `app_server`.
  - `remote` (remote_options() | nil, optional): The app-server to connect to; for the transport `remote`, which needs it. Nothing is started then:
  - `api_key` (secret() | nil, optional): The key for the model provider. Default: `CODEX_API_KEY`, else the user's login. It is never
  - `base_url` (String.t() | nil, optional): Where the built-in provider is reached, like `https://proxy.example/v1`. Config key
  - `env` (env_vars(), optional): Environment variables for Codex, over the inherited ones.
  - `inherit_env` (boolean(), optional): Whether Codex inherits the host's environment. Default: true.
  - `codex_home` (String.t() | nil, optional): Codex's folder for settings, login and sessions; it must exist. Default: `CODEX_HOME`, else
  - `config` (config_overrides(), optional): Overrides of `config.toml` for all threads.
  - `profile` (String.t() | nil, optional): Lays `$CODEX_HOME/<profile>.config.toml` over the user's settings. Exec only.
  - `client_info` (client_info() | nil, optional): Who the host is; the provider sees the name as originator. Default: codexkit.
  - `experimental_api` (boolean(), optional): Whether to ask the app-server for its experimental methods and fields. Default: true; parts of
  - `opt_out_notifications` ([String.t()], optional): Notifications that the app-server need not send, like `item/agentMessage/delta`. Those that turns are built
  - `model` (String.t() | nil, optional): The model of threads that name none. Config key `model`.
  - `model_provider` (String.t() | nil, optional): The id of the model provider, built in or from `model_providers` in the config. Config key
  - `reasoning_effort` (reasoning_effort() | nil, optional): Config key `model_reasoning_effort`.
  - `reasoning_summary` (reasoning_summary() | nil, optional): Config key `model_reasoning_summary`.
  - `verbosity` (verbosity() | nil, optional): Config key `model_verbosity`.
  - `tools` ([tool_spec()], optional): Tools that the host runs for the model, in all threads.
  - `hosted_tools` ([hosted_tool()], optional): Ready tools of codexkit, in all threads.
  - `guardrails` ([guardrail_spec()], optional): Checks of what goes into all turns and comes out of them, before those of thread and turn.
  - `approvals` (approval_rules() | nil, optional): Rules that answer approvals, behind those of turn and thread. On exec for client tools only.
  - `approval_timeout_ms` (integer() | nil, optional): Milliseconds after which an ask that nobody answers is refused, for threads that set nothing else and for
  - `approval_timeout_decision` (timeout_decision() | nil, optional): What happens then. Default: `deny`.
  - `ask_current_time` (boolean(), optional): Whether the handler is asked for the time when Codex wants to know it (config key
  - `request_attestation` (boolean(), optional): Whether Codex may ask the handler for a token that attests this client to the provider. Default: false.
  - `request_timeout_ms` (integer(), optional): Milliseconds until a request to the app-server fails with `timeout`; at least 1. Default:
  - `close_timeout_ms` (integer(), optional): Milliseconds that Codex has to end by itself before it is terminated, and again before it is
  - `max_line_bytes` (integer(), optional): The longest line that is read from Codex, in bytes, at least 65,536; longer ones are reported
  - `event_queue_bytes` (integer(), optional): How many bytes of events may wait for the slow consumer of one stream; at least 65,536. Default:
  """
  @type codex_options :: map()

  @type codex_pending_asks_output :: [ask()]

  @typedoc """
  Which configuration.

  - `working_directory` (String.t() | nil, optional): As seen from this directory; a relative one starts at the host's.
  - `include_layers` (boolean(), optional): Also the layers that it is made of.
  """
  @type codex_read_config_params :: map()

  @typedoc """
  A session for one turn.

  - `workspace` (String.t()): The directory that Codex works in.
  - `prompt` (input()): What to tell Codex.
  - `title` (String.t() | nil, optional): Gives the thread this name before the turn.
  - `answers_asks` (boolean(), optional): Whether the caller runs the session's tools: it gets asks of the kind `tool_call`.
  - `model` (String.t() | nil, optional): The model.
  - `approval_policy` (approval_policy() | nil, optional): When Codex asks before it acts. Default: the user's.
  - `sandbox` (sandbox_mode() | nil, optional): What commands may do. Default: the user's. Excludes `sandbox_policy`.
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox in full. Excludes `sandbox`.
  - `tools` ([term()], optional): Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …
  - `auto_approve` (boolean(), optional): Allow every command, file change and permission that Codex asks for. Default: none of them.
  - `turn_timeout_ms` (integer() | nil, optional): Milliseconds for a turn; 0 = no limit. Default: 3,600,000.
  - `read_timeout_ms` (integer() | nil, optional): Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000.
  """
  @type codex_run_session_params :: map()

  @typedoc """
  A search.

  - `text` (String.t()): What to look for in the turns of stored threads.
  - `archived` (boolean(), optional): Search the archived threads instead of the others.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @type codex_search_threads_params :: map()

  @typedoc """
  A thread that runs by itself.

  - `thread_id` (String.t()): The thread's id.
  - `timeout_ms` (integer() | nil, optional): Milliseconds to wait; 0 or unset = for ever.
  """
  @type codex_wait_thread_params :: map()

  @typedoc """
  Changes of the user's `config.toml`.

  - `edits` ([config_edit()]): All of them are written, or none.
  - `expected_version` (String.t() | nil, optional): The version that was read (`origins`, `layers`): refuse when the file has changed since.
  """
  @type codex_write_config_params :: map()

  @typedoc """
  A file and what shall be in it.

  - `path` (String.t()): On Codex's machine; a relative path starts at the host's directory.
  - `content` (file_content()): The content.
  """
  @type codex_write_file_params :: map()

  @typedoc """
  A collaboration mode with its settings. The mode's name alone will do as well: `"plan"`.
  """
  @type collaboration_mode :: mode_kind() | collaboration_mode_settings()

  @typedoc """
  - `mode` (mode_kind())
  - `model` (String.t() | nil, optional)
  - `reasoning_effort` (reasoning_effort() | nil, optional)
  - `developer_instructions` (String.t() | nil, optional)
  """
  @type collaboration_mode_settings :: map()

  @typedoc """
  A command the agent runs.

  - `id` (String.t()): Unique within the turn.
  - `command` (String.t()): As it is run, with the shell around it.
  - `aggregated_output` (String.t() | nil): Standard output and error so far, in the order they came.
  - `exit_code` (integer() | nil): Once it has ended.
  - `status` (String.t()): `in_progress`, `completed`, `failed`, `declined`, or what later versions add.
  """
  @type command_execution :: map()

  @typedoc """
  A command to run, without a shell.

  - `command` ([String.t()]): The program and its arguments, not empty.
  - `working_directory` (String.t() | nil, optional): Where it runs; a relative path starts at the host's directory. Default: the app-server's directory.
  - `env` (%{optional(String.t()) => String.t() | nil}, optional): Environment variables over those of the app-server; `null` takes one away.
  - `tty` (boolean(), optional): Run it in a terminal, which has an input and whose output is all one. Streamed commands only.
  - `size` (terminal_size() | nil, optional): The terminal's size at the start. Only with `tty`.
  - `stdin` (boolean(), optional): Leave the standard input open for writing. Streamed commands only.
  - `timeout_ms` (integer() | nil, optional): Milliseconds after which it is killed, with exit code 124; 0 = never. Default: never for streamed commands,
  - `output_bytes_cap` (integer() | nil, optional): Bytes of standard output and of standard error after which the rest is dropped; 0 = all. Default: all for
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox. Default: the user's. Excludes `permissions`.
  - `permissions` (String.t() | nil, optional): The id of a permission profile. Excludes `sandbox_policy`.
  """
  @type command_request :: map()

  @typedoc """
  Another size for a command's terminal.

  - `command` (integer()): The ticket of the `codex.run_command_streamed` call.
  - `size` (terminal_size()): The size.
  """
  @type command_resize_params :: map()

  @typedoc """
  How a command ended. A failing command is no error.

  - `exit_code` (integer()): 128 and the number of the signal for one that was killed; 124 after its time was up.
  - `stdout` (String.t()): Empty for a streamed command.
  - `stderr` (String.t()): Empty for a streamed command.
  """
  @type command_result :: map()

  @typedoc """
  Names a command.

  - `command` (integer()): The ticket of the `codex.run_command_streamed` call.
  """
  @type command_terminate_params :: map()

  @typedoc """
  Input for a command.

  - `command` (integer()): The ticket of the `codex.run_command_streamed` call.
  - `content` (file_content() | nil, optional): What to write.
  - `close` (boolean(), optional): End the input after it.
  """
  @type command_write_params :: map()

  @typedoc """
  A change of `config.toml`.

  - `key_path` (String.t()): The setting, like `model` or `features.web_search`.
  - `value` (term()): Its new value; `null` removes the setting.
  - `merge` (merge(), optional): What happens to a table that is there. Default: `replace`.
  """
  @type config_edit :: map()

  @typedoc """
  Settings of `config.toml` for this client, thread or turn.

  A map with dotted keys (`"features.unified_exec"`), nested maps, or both; a key with a dot in it is
  quoted as in TOML (`projects."/srv/a.b".trust_level`) or stands in a nested map, whose keys are
  taken as they are. A list of `key=value` strings works too, with values read as TOML. Debug output
  shows the keys only.
  """
  @type config_overrides :: %{optional(String.t()) => term()} | [String.t()]

  @typedoc """
  A piece of context that the host adds to a turn.

  - `kind` (context_kind()): How far the model may trust it.
  - `value` (String.t()): The text.
  - `name` (String.t() | nil, optional): A label for untrusted context.
  """
  @type context_entry :: map()

  @typedoc """
  How far the model may trust a [`ContextEntry`].

  One of `untrusted`, `application`.
  """
  @type context_kind :: String.t()

  @typedoc """
  Which security-research treatment is asked of the provider. It grants nothing by itself.

  One of `standard`, `daybreak_blue`, `daybreak_red`.
  """
  @type cyber_access_program :: String.t()

  @typedoc """
  For ops that return nothing.
  """
  @type done :: map()

  @typedoc """
  Environment variables by name. Debug output shows the names only.
  """
  @type env_vars :: %{optional(String.t()) => String.t()}

  @typedoc """
  Where tools of a thread run. With an empty list of them file and command tools refuse to work.

  - `environment_id` (String.t()): Its id; `local` is the machine that Codex runs on.
  - `cwd` (String.t()): The working directory in it.
  - `runtime_workspace_roots` ([String.t()] | nil, optional): Its workspace roots; without them the working directory.
  """
  @type environment :: map()

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
  - `tool.call.failed` (`t:event_tool_call_failed/0`)
  - `guardrail.tripped` (`t:event_guardrail_tripped/0`)
  - `connection.restored` (`t:event_connection_restored/0`)
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
  - `method` (String.t()): The app-server method.
  - `item_id` (String.t() | nil, optional): The item it is about.
  - `changes` ([file_update()] | nil, optional): What a file change would change, if known.
  - `server` (String.t() | nil, optional): The MCP server, for an elicitation.
  - `tool` (String.t() | nil, optional): The client's or the MCP server's tool.
  - `request` (term()): The method's params as they came.
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
  - `decided_by` (String.t()): Who decided: `handler`, `policy`, `answer_ask` (somebody who answered by the ask's number), `timeout`,
  - `rule` (String.t() | nil, optional): The rule of a policy that decided: `thread.approvals.rules[2]`, or `default`.
  - `reason` (String.t() | nil, optional): More about it, for people.
  """
  @type event_approval_resolved :: map()

  @typedoc """
  The connection to a remote server ended during an earlier turn of this thread, and here is a new one. What
  happened in between went by unseen.

  - `type`: `connection.restored`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `lost_turn_id` (String.t()): The turn that ran then. Its caller got an error that tells of the end.
  - `interrupted` (boolean()): Whether that turn still ran, and was interrupted for the sake of this one.
  - `reason` (String.t()): Why the connection ended.
  """
  @type event_connection_restored :: map()

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
  A guardrail's verdict was no pass. If that ends the turn, no terminal event follows, but the error.

  - `type`: `guardrail.tripped`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `stage` (String.t()): `input` or `output`.
  - `guardrail` (String.t()): Its name.
  - `kind` (String.t()): `reject` or `tripwire`; this also when it gave no usable verdict.
  - `message` (String.t()): What it said, or why it gave no verdict.
  - `tool` (String.t() | nil, optional): The tool, for a guardrail of one.
  - `item_id` (String.t() | nil, optional): The call's item, likewise.
  """
  @type event_guardrail_tripped :: map()

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
  - `summary_index` (integer()): Which part.
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
  - `summary_index` (integer()): Which part of the summary.
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
  - `content_index` (integer()): Which part of the content.
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
  A call of a client tool came to nothing. Its item is completed with what the model was told.

  - `type`: `tool.call.failed`
  - `seq` (integer()): Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
  - `thread_id` (String.t() | nil, optional): The thread, once Codex has told its id.
  - `turn_id` (String.t() | nil, optional): The turn, where the transport knows it (`codex exec` does not number its turns).
  - `item_id` (String.t()): The call's item.
  - `namespace` (String.t() | nil, optional): The tool's namespace.
  - `tool` (String.t()): The tool.
  - `kind` (String.t()): `unknown_tool`, `disabled`, `invalid_arguments`, `denied`, `rejected` (by a guardrail), `timeout` or `failed`.
  - `reason` (String.t()): Why.
  """
  @type event_tool_call_failed :: map()

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
  - `terminated_process_ids` ([String.t()]): Codex leaves a turn's commands running when it is interrupted; these were ended for it.
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
  What a request must be like.

  - `contains` ([String.t()], optional): Each of these stands in some string of the body (text of messages, tool output, …).
  - `absent` ([String.t()], optional): None of these stands in any string of the body.
  - `headers` (%{optional(String.t()) => String.t()}, optional): Headers (lower-case names) and their exact values.
  - `json` (%{optional(String.t()) => term()}, optional): JSON pointers into the body (`/reasoning/effort`) and the values they must lead to.
  - `tools` ([String.t()], optional): Names of tools that must be on offer.
  """
  @type expect :: map()

  @typedoc """
  Files the agent changes.

  - `id` (String.t()): Unique within the turn.
  - `changes` ([file_update()]): One per file.
  - `status` (String.t()): `in_progress`, `completed`, `failed`, `declined`, or what later versions add.
  """
  @type file_change :: map()

  @typedoc """
  The content of a file: one of the two.

  - `text` (String.t() | nil, optional): The text, when it is UTF-8.
  - `data_base64` (String.t() | nil, optional): The bytes as base64, when they are not.
  """
  @type file_content :: map()

  @typedoc """
  The change of one file.

  - `path` (String.t()): Absolute.
  - `kind` (String.t()): `add`, `delete` or `update`.
  - `diff` (String.t() | nil, optional): The new content, or a unified diff; the app-server sends it, `codex exec` does not.
  - `move_path` (String.t() | nil, optional): Where the file moves to.
  """
  @type file_update :: map()

  @typedoc """
  A long text that nobody has to write.

  - `bytes` (integer()): Length of the whole text in bytes, at most 1 GiB.
  - `chunk` (integer(), optional): Length of one delta in bytes, above zero.
  """
  @type generated :: map()

  @typedoc """
  Which kinds of question are asked; those that are off are refused without asking.

  - `sandbox_approval` (boolean(), optional): Commands that want to leave the sandbox.
  - `rules` (boolean(), optional): Commands for which an execution rule says "ask".
  - `mcp_elicitations` (boolean(), optional): Questions of MCP servers.
  - `skill_approval` (boolean(), optional): Skills that want to run.
  - `request_permissions` (boolean(), optional): Requests of the model for more permissions.
  """
  @type granular_approval :: map()

  @typedoc """
  A check of the host: it sees what goes to Codex or what comes back, and may stop it. The ask handler is asked, by an
  ask of kind `guardrail`.

  - `name` (String.t()): Its name, not blank. One of a turn takes the place of that of the thread with the same stage and name, and one of
  - `stage` (guardrail_stage()): What it looks at.
  - `parallel` (boolean(), optional): Whether it need not wait for others: sequential ones run first, one after the other, then these at once. Of a
  - `timeout_ms` (integer(), optional): Milliseconds that it may take, 0 = any; what comes later is a tripwire. Default: 30,000.
  """
  @type guardrail_spec :: map()

  @typedoc """
  What a guardrail looks at.

  One of `input`, `output`.
  """
  @type guardrail_stage :: String.t()

  @typedoc """
  How a new thread is stored.

  One of `legacy`, `paginated`.
  """
  @type history_mode :: String.t()

  @typedoc """
  A ready tool of codexkit, offered in the namespace `codexkit`. It works in the host's process, not in Codex's
  sandbox. A field that its type has no use for is refused.

  - `type` (hosted_tool_type()): Which tool.
  - `name` (String.t() | nil, optional): What the model calls it. Default: the type.
  - `description` (String.t() | nil, optional): What the model is told of it. Default: what the type does.
  - `base` (String.t() | nil, optional): The folder that `apply_patch`, `view_image` and `file_search` stay in, links followed, and that the shell
  - `needs_approval` (boolean() | nil, optional): Whether each call is put to the ask handler first. Default: true for what runs commands, code or other
  - `timeout_ms` (integer() | nil, optional): Milliseconds that a command may run (`shell`, `shell_command`; default 60,000; the model may ask for less),
  - `max_bytes` (integer() | nil, optional): How many bytes the model gets of a command's output (`shell`, `shell_command`, `write_stdin`; default 10,000),
  - `max_results` (integer() | nil, optional): How many files `file_search` names at most (default 100), or how many pages a search provider (default 10; no
  - `settings` (%{optional(String.t()) => term()} | nil, optional): For the types that the host does: passed on with each ask as `request.settings`, out of the model's reach. Ids
  - `provider` (search_provider() | nil, optional): Who answers the searches of `web_search`. Default: the host, as it does the other types from there on.
  - `api_key` (secret() | nil, optional): The key for the provider. Default: what `api_key_env` names.
  - `api_key_env` (String.t() | nil, optional): The variable in the environment of this process that holds the key. Default: `TAVILY_API_KEY` or
  - `endpoint` (String.t() | nil, optional): Where the provider is reached: `https://…`, or `http://…` on this host. Default: the provider's own address.
  """
  @type hosted_tool :: map()

  @typedoc """
  Which hosted tool. From `web_search` on the ask handler does the work, unless that has a `provider`; codexkit brings
  name, schema, checks and approval.

  One of `shell`, `shell_command`, `write_stdin`, `apply_patch`, `view_image`, `file_search`, `web_search`, `computer`, `image_generation`, `code_interpreter`, `vector_store_search`, `hosted_mcp`.
  """
  @type hosted_tool_type :: String.t()

  @typedoc """
  The input of a turn: a text, or a list of items.
  """
  @type input :: String.t() | [input_item()]

  @typedoc """
  One item of an [`Input`].

  By `type`:

  - `text` (`t:input_item_text/0`)
  - `image` (`t:input_item_image/0`)
  - `local_image` (`t:input_item_local_image/0`)
  - `image_data` (`t:input_item_image_data/0`)
  - `audio` (`t:input_item_audio/0`)
  - `local_audio` (`t:input_item_local_audio/0`)
  - `skill` (`t:input_item_skill/0`)
  - `mention` (`t:input_item_mention/0`)
  """
  @type input_item :: map()

  @typedoc """
  Sound as a data URL (`data:audio/wav;base64,…`). App-server only.

  - `type`: `audio`
  - `url` (String.t()): The data URL.
  """
  @type input_item_audio :: map()

  @typedoc """
  An image as a data URL (`data:image/png;base64,…`). Codex takes no other URLs.

  - `type`: `image`
  - `url` (String.t()): The data URL.
  """
  @type input_item_image :: map()

  @typedoc """
  An image by its bytes: PNG, JPEG, GIF or WebP.

  - `type`: `image_data`
  - `data` (bytes()): The bytes; in JSON as base64.
  - `media_type` (String.t() | nil, optional): The media type, like `image/png`. Default: told from the bytes.
  """
  @type input_item_image_data :: map()

  @typedoc """
  A sound file: wav, mp3, m4a, webm or ogg. App-server only.

  - `type`: `local_audio`
  - `path` (String.t()): The file; a relative path starts at the host's directory.
  """
  @type input_item_local_audio :: map()

  @typedoc """
  An image file: PNG, JPEG, GIF or WebP.

  - `type`: `local_image`
  - `path` (String.t()): The file; a relative path starts at the host's directory.
  """
  @type input_item_local_image :: map()

  @typedoc """
  A thing the text mentions, by name. App-server only.

  - `type`: `mention`
  - `name` (String.t()): The name.
  - `path` (String.t()): Where it is: a file, or a URI like `app://…` or `plugin://…`.
  """
  @type input_item_mention :: map()

  @typedoc """
  A skill to use. App-server only.

  - `type`: `skill`
  - `name` (String.t()): Its name.
  - `path` (String.t()): Its `SKILL.md`.
  """
  @type input_item_skill :: map()

  @typedoc """
  Text.

  - `type`: `text`
  - `text` (String.t()): The text.
  """
  @type input_item_text :: map()

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
  - `aggregated_output` (String.t() | nil): Standard output and error so far, in the order they came.
  - `exit_code` (integer() | nil): Once it has ended.
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
  - `arguments` (term()): As the model gave them.
  - `result` (term()): `{content, structured_content}` once it has succeeded.
  - `error` (term()): `{message}` once it has failed.
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
  - `query` (String.t()): What was searched.
  """
  @type item_web_search :: map()

  @typedoc """
  The entries of several pages.

  - `data` ([term()]): The entries, as the app-server spells them.
  - `next_cursor` (String.t() | nil): Where to go on, when the list is longer: the method's `cursor`.
  """
  @type listed :: map()

  @typedoc """
  How the person gets to the login.

  One of `browser`, `device_code`.
  """
  @type login_method :: String.t()

  @typedoc """
  A server for the user's `config.toml`.

  - `name` (String.t()): Its name.
  - `settings` (term()): As in `mcp_servers`: `command` and `args`, or `url`, and what goes with them.
  """
  @type mcp_add_server_params :: map()

  @typedoc """
  Tools that need not be approved.

  - `server` (String.t()): The server's name in the settings of Codex.
  - `tools` ([String.t()], optional): Its tools. Default: all.
  """
  @type mcp_allow_tools_params :: map()

  @typedoc """
  Settings of Codex.

  - `config` (%{optional(String.t()) => term()}): For the `config` of a client, a thread or a turn.
  """
  @type mcp_allowed :: map()

  @typedoc """
  A call of a tool.

  - `client` (integer()): The handle.
  - `tool` (String.t()): The tool's own name.
  - `arguments` (%{optional(String.t()) => term()}, optional): Its arguments.
  - `meta` (term(), optional): `_meta` of the request.
  - `timeout_ms` (integer() | nil, optional): Another limit than the client's `tool_timeout_ms`.
  """
  @type mcp_call_tool_params :: map()

  @typedoc """
  Names a connection to an MCP server.

  - `client` (integer()): The handle.
  """
  @type mcp_client_params :: map()

  @typedoc """
  An MCP server to connect to.

  - `server` (mcp_server_options()): The server.
  - `answers_asks` (boolean(), optional): Whether the host answers what the server asks: during the connection's set-up through this call, after
  """
  @type mcp_connect_params :: map()

  @typedoc """
  A connection to an MCP server.

  - `client` (integer()): Names it in later calls, until `mcp.close`.
  - `info` (mcp_server_info()): What the server said of itself.
  """
  @type mcp_connected :: map()

  @typedoc """
  A prompt to fill in.

  - `client` (integer()): The handle.
  - `name` (String.t()): The prompt's name.
  - `arguments` (%{optional(String.t()) => term()}, optional): Its arguments.
  """
  @type mcp_get_prompt_params :: map()

  @typedoc """
  How a server is served over HTTP.

  - `port` (integer() | nil, optional): The port. Default: a free one.
  - `token` (secret() | nil, optional): What clients must show as bearer token, at least 16 characters. Default: a random one.
  - `approval_mode` (String.t() | nil, optional): What Codex does before it calls a tool: `approve` calls it, `prompt` asks, `writes` and `auto` decide by the
  - `tool_timeout_sec` (number() | nil, optional): How long Codex waits for a tool, in seconds. Default: Codex's.
  """
  @type mcp_http_options :: map()

  @type mcp_list_prompts_output :: [term()]

  @type mcp_list_resource_templates_output :: [term()]

  @type mcp_list_resources_output :: [term()]

  @type mcp_list_tools_output :: [mcp_tool()]

  @typedoc """
  Which tools to list.

  - `client` (integer()): The handle.
  - `refresh` (boolean(), optional): Asks the server also if it has not said that its tools changed.
  """
  @type mcp_list_tools_params :: map()

  @typedoc """
  A connection or a server to listen to: one of both.

  - `client` (integer() | nil, optional): The handle of `mcp.connect`.
  - `server` (integer() | nil, optional): The handle of `mcp.serve`.
  - `answers_asks` (boolean(), optional): Whether the host answers asks; for a server they are the calls of its tools.
  - `notifications` (boolean(), optional): Whether the host reads the notifications. One that is too slow for them ends this call as `lagged`, and with it
  """
  @type mcp_listen_params :: map()

  @typedoc """
  Tools whose names fall together. All of them stay; Codex tells them apart by a hash, where it can.

  - `qualified_name` (String.t()): The name that all of them would have.
  - `tools` ([mcp_tool_id()]): The tools; one that a server lists twice stands here twice.
  """
  @type mcp_name_collision :: map()

  @typedoc """
  How OAuth tokens are got and kept.

  - `client_id` (String.t() | nil, optional): The id of a client that is registered already.
  - `client_secret` (secret() | nil, optional): Its secret.
  - `client_metadata_url` (String.t() | nil, optional): An HTTPS URL that describes the client, for authorization servers that take one as its id.
  - `scopes` ([String.t()], optional): The scopes to ask for. Default: those that the server names.
  - `login` (boolean(), optional): Whether a login may be started when the server wants one. The handler is then asked to open a URL.
  - `callback_port` (integer() | nil, optional): The port for the redirect of the browser. Default: a free one.
  - `login_timeout_ms` (integer(), optional): Milliseconds until an unfinished login is given up. Default: 300,000.
  - `store` (mcp_token_store(), optional): Where the tokens are kept. Default: `auto`.
  - `codex_home` (String.t() | nil, optional): Codex's folder, where the file is, and the locks. Default: `CODEX_HOME`, else `~/.codex`.
  """
  @type mcp_oauth_options :: map()

  @typedoc """
  A prompt with its arguments filled in.

  - `description` (String.t() | nil): What it is for.
  - `messages` ([term()]): Its messages as MCP writes them.
  """
  @type mcp_prompt :: map()

  @typedoc """
  Tools of any number of servers.

  - `tools` ([mcp_tool_id()]): All tools that Codex would have at once.
  """
  @type mcp_qualified_names_params :: map()

  @type mcp_read_resource_output :: [term()]

  @typedoc """
  A resource to read.

  - `client` (integer()): The handle.
  - `uri` (String.t()): The resource.
  """
  @type mcp_read_resource_params :: map()

  @typedoc """
  Names a server of the user's `config.toml`.

  - `name` (String.t()): Its name.
  """
  @type mcp_remove_server_params :: map()

  @typedoc """
  Functions of the host as an MCP server.

  - `name` (String.t()): The server's name: letters, digits, `_` and `-`.
  - `instructions` (String.t() | nil, optional): How its tools want to be used.
  - `tools` ([mcp_tool_spec()]): What it offers. The calls come as asks of the kind `tool_call` to `mcp.listen`.
  - `http` (mcp_http_options(), optional): Where it listens.
  - `stdio` (boolean(), optional): Serves one client over this process's standard input and output instead.
  - `call_timeout_ms` (integer(), optional): Milliseconds that a call waits for the host's answer; 0 = for ever, which is the default: who calls has a limit
  """
  @type mcp_serve_params :: map()

  @typedoc """
  A server that runs.

  - `server` (integer()): Names it in later calls, until `mcp.stop`.
  - `url` (String.t() | nil): Where it listens; none over standard input and output.
  - `bearer_token` (String.t() | nil): What clients other than Codex must show as bearer token.
  - `config` (term()): Settings that give it to a thread of this client: merge them into the thread's `config`.
  """
  @type mcp_served :: map()

  @typedoc """
  A server, as it described itself in the handshake.

  - `server` (String.t()): The name under which it was connected.
  - `protocol_version` (String.t()): The version of the protocol that both speak.
  - `server_info` (term()): Its own name, title and version, as it sent them.
  - `capabilities` (term()): What it can do, as it sent it.
  - `instructions` (String.t() | nil): How it wants to be used.
  """
  @type mcp_server_info :: map()

  @typedoc """
  One MCP server: a command to start, or a URL.

  - `name` (String.t(), optional): The server's name: it stands in qualified names, in asks, and in the key of stored tokens.
  - `command` (String.t() | nil, optional): The program of a server that speaks over its standard input and output. Nothing passes through a shell.
  - `args` ([String.t()], optional): Its arguments.
  - `cwd` (String.t() | nil, optional): Its working directory. Default: that of this process.
  - `env` (env_vars(), optional): Environment variables for it, over the few that every server gets (`PATH`, `HOME`, `LANG`, …).
  - `env_vars` ([String.t()], optional): Names of more environment variables that it gets from this process.
  - `url` (String.t() | nil, optional): The address of a streamable HTTP server.
  - `bearer_token` (secret() | nil, optional): Shown to the server as bearer token.
  - `bearer_token_env_var` (String.t() | nil, optional): The environment variable that holds the token, instead of `bearer_token`.
  - `http_headers` (env_vars(), optional): Headers of every request to the server. They go nowhere else, not to its authorization server either.
  - `env_http_headers` (%{optional(String.t()) => String.t()}, optional): Headers whose values are in environment variables, by the name of the header.
  - `oauth` (mcp_oauth_options() | nil, optional): How tokens are got where the server wants OAuth. `{}` uses and refreshes those that `codex mcp login` or
  - `enabled_tools` ([String.t()] | nil, optional): The only tools to use. Default: all.
  - `disabled_tools` ([String.t()], optional): Tools not to use, over `enabled_tools`.
  - `approve_tool_calls` (boolean(), optional): Whether the handler is asked before each tool is called. The ask looks like Codex's own: an elicitation
  - `roots` ([term()] | nil, optional): Folders and files that the server is told when it asks for roots: objects with `uri` and `name`.
  - `startup_timeout_ms` (integer(), optional): Milliseconds until the server must have answered the handshake. Default: 10,000.
  - `tool_timeout_ms` (integer(), optional): Milliseconds until a tool call fails with `timeout`; progress starts them anew. Default: 60,000.
  - `request_timeout_ms` (integer(), optional): Milliseconds until any other request fails with `timeout`. Default: 30,000.
  - `ask_timeout_ms` (integer(), optional): Milliseconds that an ask of the server waits for its answer; 0 = for ever. Default: 300,000.
  - `retries` (integer(), optional): How often a call is tried again after a fault of the transport. Calls of tools that are neither read-only
  - `max_message_bytes` (integer(), optional): The longest message that is taken from the server, in bytes; longer ones are skipped. Default: 64 MiB.
  """
  @type mcp_server_options :: map()

  @typedoc """
  Names a server of the host.

  - `server` (integer()): The handle.
  """
  @type mcp_server_params :: map()

  @typedoc """
  Where OAuth tokens are kept.

  One of `auto`, `file`, `keyring`, `memory`.
  """
  @type mcp_token_store :: String.t()

  @typedoc """
  A tool of an MCP server.

  - `server` (String.t()): The server's name.
  - `name` (String.t()): The tool's name.
  - `qualified_name` (String.t()): Its name in the form `mcp__server__tool`, as Codex makes it from the tools of this server alone.
  - `title` (String.t() | nil): Its name for people.
  - `description` (String.t() | nil): What it does.
  - `input_schema` (term()): The JSON Schema of its arguments.
  - `output_schema` (term()): The JSON Schema of its structured results.
  - `annotations` (term()): What the server says of its behaviour: `readOnlyHint`, `idempotentHint`, …
  - `meta` (term()): The server's `_meta`.
  """
  @type mcp_tool :: map()

  @typedoc """
  A call of an MCP tool.

  - `id` (String.t()): Unique within the turn.
  - `server` (String.t()): Its name in the config.
  - `tool` (String.t()): Its name on that server.
  - `arguments` (term()): As the model gave them.
  - `result` (term()): `{content, structured_content}` once it has succeeded.
  - `error` (term()): `{message}` once it has failed.
  - `status` (String.t()): `in_progress`, `completed`, `failed`, or what later versions add.
  """
  @type mcp_tool_call :: map()

  @typedoc """
  A tool of a server, by the names the server and the user gave.

  - `server` (String.t()): The server's name, the key in `mcp_servers`.
  - `tool` (String.t()): The tool's name.
  """
  @type mcp_tool_id :: map()

  @typedoc """
  What the model sees of one tool.

  - `server` (String.t()): The server's name.
  - `tool` (String.t()): The tool's own name.
  - `namespace` (String.t()): The namespace in which the model finds it: `mcp__server`.
  - `name` (String.t()): Its name in the namespace.
  - `qualified_name` (String.t()): Both in one: `mcp__server__tool`.
  """
  @type mcp_tool_name :: map()

  @typedoc """
  The names of a set of tools.

  - `names` ([mcp_tool_name()]): One for each tool, in the order in which they were given.
  - `collisions` ([mcp_name_collision()]): Which of them fell together.
  """
  @type mcp_tool_names :: map()

  @typedoc """
  How far a call of a host's tool is.

  - `server` (integer()): The server's handle.
  - `call_id` (String.t()): The ask's `callId`.
  - `progress` (number()): How far it is; must grow.
  - `total` (number() | nil, optional): How far it will be in the end.
  - `message` (String.t() | nil, optional): For people.
  """
  @type mcp_tool_progress_params :: map()

  @typedoc """
  What a tool gave back.

  - `content` ([term()]): Content blocks as MCP writes them: `{"type":"text","text":…}`, `{"type":"image","data":…,"mimeType":…}`, …
  - `structured_content` (term(), optional): The result as data, if the tool gives one.
  - `is_error` (boolean()): Whether the tool says that it failed.
  - `meta` (term(), optional): The server's `_meta`.
  """
  @type mcp_tool_result :: map()

  @typedoc """
  A tool as clients see it.

  - `name` (String.t(), optional): Its name.
  - `title` (String.t() | nil, optional): Its name for people.
  - `description` (String.t() | nil, optional): What it does, for the model.
  - `input_schema` (term(), optional): The JSON Schema of its arguments, an object. Default: any arguments.
  - `output_schema` (term(), optional): The JSON Schema of its structured result.
  - `annotations` (term(), optional): Hints on its behaviour: `readOnlyHint`, `idempotentHint`, `destructiveHint`, `openWorldHint`.
  - `meta` (term(), optional): `_meta` for clients.
  """
  @type mcp_tool_spec :: map()

  @typedoc """
  How a value is laid over the one that is there.

  One of `replace`, `upsert`.
  """
  @type merge :: String.t()

  @typedoc """
  A way of working together with the user.

  One of `plan`, `default`.
  """
  @type mode_kind :: String.t()

  @typedoc """
  A scripted model that runs.

  - `model` (integer()): Names the model in later calls, until `testing.model_stop`.
  - `url` (String.t()): Where it listens.
  - `config` (term()): Codex config overrides that make it the provider.
  """
  @type model_handle :: map()

  @typedoc """
  Names a scripted model.

  - `model` (integer()): The handle.
  """
  @type model_params :: map()

  @typedoc """
  What the model is to say.

  - `script` (script()): The turns it plays.
  """
  @type model_start_params :: map()

  @typedoc """
  Whether a host may be reached.

  One of `allow`, `deny`.
  """
  @type network_action :: String.t()

  @typedoc """
  A rule about a host, which Codex keeps for good.

  - `host` (String.t()): The host's name.
  - `action` (network_action()): What is to happen with it.
  """
  @type network_policy_amendment :: map()

  @typedoc """
  For ops that take nothing.
  """
  @type no_params :: map()

  @typedoc """
  Which notifications to hear; empty lists hear all.

  - `threads` ([String.t()], optional): Thread ids. What is about no thread (the account, warnings, files) is heard in any case.
  - `methods` ([String.t()], optional): Methods, like `thread/status/changed` or `codexkit/connectionLost`.
  """
  @type notification_filter :: map()

  @typedoc """
  What a second turn does while the thread is busy.

  One of `queue`, `fail`.
  """
  @type on_busy :: String.t()

  @typedoc """
  What [`Port::open`] takes.

  - `options` (codex_options(), optional): The client's options.
  - `search_roots` ([String.t()], optional): Folders in which the host's package manager may have put Codex (`node_modules`, `site-packages`).
  - `environment` (%{optional(String.t()) => String.t()} | nil, optional): The environment; that of the process when absent.
  - `log_level` (String.t() | nil, optional): `error`, `warn`, `info`, `debug` or `trace`: deliver log records of this level and above.
  """
  @type open_options :: map()

  @typedoc """
  What codexkit itself tells a subscription.

  By `method`:

  - `codexkit/connectionReady` (`t:own_notification_codexkit_connection_ready/0`)
  - `codexkit/connectionLost` (`t:own_notification_codexkit_connection_lost/0`)
  - `codexkit/malformed` (`t:own_notification_codexkit_malformed/0`)
  - `codexkit/approvalRequested` (`t:own_notification_codexkit_approval_requested/0`)
  - `codexkit/approvalResolved` (`t:own_notification_codexkit_approval_resolved/0`)
  """
  @type own_notification :: map()

  @typedoc """
  Codex asks for something. On a turn's stream the same is the event `approval.requested`.

  - `method`: `codexkit/approvalRequested`
  - `params` (term())
  """
  @type own_notification_codexkit_approval_requested :: map()

  @typedoc """
  An ask was answered. On a turn's stream the same is the event `approval.resolved`.

  - `method`: `codexkit/approvalResolved`
  - `params` (term())
  """
  @type own_notification_codexkit_approval_resolved :: map()

  @typedoc """
  The connection to the app-server ended: its process died, or the network failed.

  - `method`: `codexkit/connectionLost`
  - `params` (own_notification_codexkit_connection_lost_params())
  """
  @type own_notification_codexkit_connection_lost :: map()

  @typedoc """
  - `error` (term()): `{code, message, retryable, data, causes}`.
  - `reconnecting` (boolean()): Whether a new connection is being made. The next request makes one in any case.
  """
  @type own_notification_codexkit_connection_lost_params :: map()

  @typedoc """
  The app-server is ready for requests.

  - `method`: `codexkit/connectionReady`
  - `params` (own_notification_codexkit_connection_ready_params())
  """
  @type own_notification_codexkit_connection_ready :: map()

  @typedoc """
  - `gap` (boolean()): After a connection that was lost: what happened in between was not told.
  - `resumed_threads` ([String.t()]): The threads whose notifications come again.
  """
  @type own_notification_codexkit_connection_ready_params :: map()

  @typedoc """
  A line of the app-server could not be read.

  - `method`: `codexkit/malformed`
  - `params` (own_notification_codexkit_malformed_params())
  """
  @type own_notification_codexkit_malformed :: map()

  @typedoc """
  - `reason` (String.t()): Why.
  - `excerpt` (String.t()): How it begins.
  """
  @type own_notification_codexkit_malformed_params :: map()

  @typedoc """
  The tone of answers. Codex 0.169 accepts all three; `friendly` and `pragmatic` no longer differ.

  One of `none`, `friendly`, `pragmatic`.
  """
  @type personality :: String.t()

  @typedoc """
  Whether a message is on the way to the answer or the answer.

  One of `commentary`, `final_answer`.
  """
  @type phase :: String.t()

  @typedoc """
  A step of the agent's plan.

  - `step` (String.t()): What is to be done.
  - `status` (String.t()): `pending`, `in_progress` or `completed`.
  """
  @type plan_step :: map()

  @typedoc """
  Whether Codex reads the project's own `.codex` folder (settings, hooks, MCP servers).

  One of `trusted`, `untrusted`.
  """
  @type project_trust :: String.t()

  @typedoc """
  What the agent thinks, summarised.

  - `id` (String.t()): Unique within the turn.
  - `text` (String.t()): The summary's parts, joined by blank lines.
  """
  @type reasoning :: map()

  @typedoc """
  How long the model may think. Which levels exist depends on the model, so any other word passes.
  """
  @type reasoning_effort :: reasoning_effort_text() | String.t()

  @typedoc """
  One of `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, `ultra`.
  """
  @type reasoning_effort_text :: String.t()

  @typedoc """
  How much of the model's thinking is told.

  One of `auto`, `concise`, `detailed`, `none`.
  """
  @type reasoning_summary :: String.t()

  @typedoc """
  An app-server that already runs. For the transport `remote`.

  - `url` (String.t()): `ws://host:port`, `wss://host:port` or `unix:///path/of/socket`. A certificate must be known to
  - `auth_token` (secret() | nil, optional): Shown to the server as bearer token: over `wss://`, over a unix socket, and over `ws://` to this
  - `auth_token_env` (String.t() | nil, optional): The environment variable that holds the token, instead of `auth_token`.
  """
  @type remote_options :: map()

  @typedoc """
  The answer to one request.

  - `steps` ([step()]): What is sent, in order. Unless a step ends the response, it is completed after the last one.
  - `failures` ([[step()]], optional): Steps played instead to the first attempts: a request that Codex repeats gets the next list,
  - `usage` (script_usage(), optional): The tokens reported when the response completes.
  - `expect` (expect() | nil, optional): What the request must be like; `verify` names what was not.
  """
  @type reply :: map()

  @typedoc """
  One request that the scripted model received.

  - `method` (String.t()): The HTTP method.
  - `path` (String.t()): Path and query.
  - `headers` (%{optional(String.t()) => String.t()}): Headers by lower-case name, as they came: an API key stands here in clear. Values that are no
  - `body` (term()): The body; `null` when there was none or it was not JSON.
  """
  @type request :: map()

  @typedoc """
  Where a review runs.

  One of `inline`, `detached`.
  """
  @type review_delivery :: String.t()

  @typedoc """
  What to review.

  By `type`:

  - `uncommitted_changes`
  - `base_branch` (`t:review_target_base_branch/0`)
  - `commit` (`t:review_target_commit/0`)
  - `custom` (`t:review_target_custom/0`)
  """
  @type review_target :: map()

  @typedoc """
  What lies between this branch and the working directory.

  - `type`: `base_branch`
  - `branch` (String.t()): The branch's name.
  """
  @type review_target_base_branch :: map()

  @typedoc """
  What one commit changed.

  - `type`: `commit`
  - `sha` (String.t()): The commit's hash.
  - `title` (String.t() | nil, optional): Its title, for the words of the review.
  """
  @type review_target_commit :: map()

  @typedoc """
  Whatever these words say.

  - `type`: `custom`
  - `instructions` (String.t()): What to look at and what for.
  """
  @type review_target_custom :: map()

  @typedoc """
  What a rule decides.

  One of `allow`, `deny`, `cancel`, `ask`.
  """
  @type rule_decision :: String.t()

  @typedoc """
  What commands of the model may do to files and network.

  One of `read-only`, `workspace-write`, `danger-full-access`.
  """
  @type sandbox_mode :: String.t()

  @typedoc """
  A sandbox in full. What is left out is off: unlike [`SandboxMode`], a policy does not take the
  rest from the user's `config.toml`.

  By `type`:

  - `read-only` (`t:sandbox_policy_read_only/0`)
  - `workspace-write` (`t:sandbox_policy_workspace_write/0`)
  - `danger-full-access`
  - `external-sandbox` (`t:sandbox_policy_external_sandbox/0`)
  """
  @type sandbox_policy :: map()

  @typedoc """
  Codex already runs in somebody else's sandbox and adds none. Not on the exec transport.

  - `type`: `external-sandbox`
  - `network_access` (boolean(), optional): Whether the outer sandbox lets commands use the network.
  """
  @type sandbox_policy_external_sandbox :: map()

  @typedoc """
  Read files, write none.

  - `type`: `read-only`
  - `network_access` (boolean(), optional): Whether commands may use the network. Not on the exec transport.
  """
  @type sandbox_policy_read_only :: map()

  @typedoc """
  Write in the working directory and in `writable_roots`.

  - `type`: `workspace-write`
  - `writable_roots` ([String.t()], optional): Further directories that may be written; relative ones start at the host's directory.
  - `network_access` (boolean(), optional): Whether commands may use the network.
  - `exclude_tmpdir_env_var` (boolean(), optional): Take the folder in `$TMPDIR` out of what may be written.
  - `exclude_slash_tmp` (boolean(), optional): Take `/tmp` out of what may be written.
  """
  @type sandbox_policy_workspace_write :: map()

  @typedoc """
  How far an `allow` reaches.

  One of `once`, `session`.
  """
  @type scope :: String.t()

  @typedoc """
  What the model answers. The same script serves any number of threads at once: which reply a
  request gets follows from the request alone.

  A turn of the script is chosen by the latest user message. Turns with `when` are tried first, in
  order. If none fits, the n-th user message of the thread plays the n-th turn without `when`.
  Within the turn, the k-th request since that message plays `replies[k]`: one reply, then one more
  for each time Codex comes back with tool results. Text that steers a running turn is a user message
  like any other, so it goes on with another turn of the script.

  - `turns` ([turn()]): The turns; at least one.
  """
  @type script :: map()

  @typedoc """
  Bytes on the stream.
  """
  @type script_bytes :: String.t() | [integer()]

  @typedoc """
  Token counts of one response.

  - `input_tokens` (integer(), optional): All tokens of the request, cached ones included.
  - `cached_input_tokens` (integer(), optional): Those of `input_tokens` that came from the cache.
  - `output_tokens` (integer(), optional): All tokens of the response, reasoning included.
  - `reasoning_output_tokens` (integer(), optional): Those of `output_tokens` spent on reasoning.
  """
  @type script_usage :: map()

  @typedoc """
  A service that searches the web.

  One of `tavily`, `serper`.
  """
  @type search_provider :: String.t()

  @typedoc """
  A string that debug output never shows.
  """
  @type secret :: String.t()

  @typedoc """
  A session, as the host holds it.

  - `session` (integer()): Names the session in later calls, until `session.stop`.
  - `thread_id` (String.t()): Its thread.
  """
  @type session_handle :: map()

  @typedoc """
  Options of a session.

  - `model` (String.t() | nil, optional): The model.
  - `approval_policy` (approval_policy() | nil, optional): When Codex asks before it acts. Default: the user's.
  - `sandbox` (sandbox_mode() | nil, optional): What commands may do. Default: the user's. Excludes `sandbox_policy`.
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox in full. Excludes `sandbox`.
  - `tools` ([term()], optional): Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …
  - `auto_approve` (boolean(), optional): Allow every command, file change and permission that Codex asks for. Default: none of them.
  - `turn_timeout_ms` (integer() | nil, optional): Milliseconds for a turn; 0 = no limit. Default: 3,600,000.
  - `read_timeout_ms` (integer() | nil, optional): Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000.
  """
  @type session_options :: map()

  @typedoc """
  What a turn of a session came to.

  - `session_id` (String.t()): The thread's and the turn's id, joined by a hyphen.
  - `thread_id` (String.t()): The thread.
  - `turn_id` (String.t()): The turn.
  - `result` (String.t()): `turn_completed`; everything else is an error.
  - `final_response` (String.t() | nil): The agent's last message.
  - `usage` (usage() | nil): What the turn used.
  """
  @type session_result :: map()

  @typedoc """
  A turn of a session.

  - `session` (integer()): The session's handle.
  - `prompt` (input()): What to tell Codex.
  - `title` (String.t() | nil, optional): Gives the thread this name before the turn.
  - `answers_asks` (boolean(), optional): Whether the caller runs the session's tools: it gets asks of the kind `tool_call`.
  """
  @type session_run_turn_params :: map()

  @typedoc """
  A session.

  - `workspace` (String.t()): The directory that Codex works in.
  - `model` (String.t() | nil, optional): The model.
  - `approval_policy` (approval_policy() | nil, optional): When Codex asks before it acts. Default: the user's.
  - `sandbox` (sandbox_mode() | nil, optional): What commands may do. Default: the user's. Excludes `sandbox_policy`.
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox in full. Excludes `sandbox`.
  - `tools` ([term()], optional): Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …
  - `auto_approve` (boolean(), optional): Allow every command, file change and permission that Codex asks for. Default: none of them.
  - `turn_timeout_ms` (integer() | nil, optional): Milliseconds for a turn; 0 = no limit. Default: 3,600,000.
  - `read_timeout_ms` (integer() | nil, optional): Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000.
  """
  @type session_start_params :: map()

  @typedoc """
  Names a session.

  - `session` (integer()): The session's handle.
  """
  @type session_stop_params :: map()

  @typedoc """
  What [`ShellEnvironmentPolicy`] starts from.

  One of `all`, `core`, `none`.
  """
  @type shell_environment_inherit :: String.t()

  @typedoc """
  Which environment variables commands of the model see.

  - `inherit` (shell_environment_inherit() | nil, optional): What to start from.
  - `ignore_default_excludes` (boolean() | nil, optional): Keep variables that look like secrets; without it Codex takes them out.
  - `exclude` ([String.t()] | nil, optional): Patterns (`AWS_*`) of variables to take out.
  - `include_only` ([String.t()] | nil, optional): If given, only variables that match one of these patterns stay.
  - `set` (env_vars() | nil, optional): Variables to set.
  """
  @type shell_environment_policy :: map()

  @typedoc """
  One thing that the model sends or does.

  By `type`:

  - `reasoning` (`t:step_reasoning/0`)
  - `text` (`t:step_text/0`)
  - `function_call` (`t:step_function_call/0`)
  - `custom_tool_call` (`t:step_custom_tool_call/0`)
  - `item` (`t:step_item/0`)
  - `event` (`t:step_event/0`)
  - `raw` (`t:step_raw/0`)
  - `delay` (`t:step_delay/0`)
  - `http_error` (`t:step_http_error/0`)
  - `failed` (`t:step_failed/0`)
  - `incomplete` (`t:step_incomplete/0`)
  - `hang`
  - `disconnect`
  - `end`
  """
  @type step :: map()

  @typedoc """
  A call of a freeform tool, such as `apply_patch`.

  - `type`: `custom_tool_call`
  - `name` (String.t()): The tool.
  - `input` (String.t()): Its input, streamed line by line.
  """
  @type step_custom_tool_call :: map()

  @typedoc """
  Silence for a while.

  - `type`: `delay`
  - `ms` (integer()): How long, in milliseconds.
  """
  @type step_delay :: map()

  @typedoc """
  Any event of the Responses API, sent as it is.

  - `type`: `event`
  - `event` (term()): The event with its `type`.
  """
  @type step_event :: map()

  @typedoc """
  The response fails on the stream (`response.failed`). Nothing may follow.

  - `type`: `failed`
  - `code` (String.t()): The error code, such as `rate_limit_exceeded` or `context_length_exceeded`.
  - `message` (String.t()): The message.
  """
  @type step_failed :: map()

  @typedoc """
  A call of a function tool, such as `exec_command`.

  - `type`: `function_call`
  - `name` (String.t()): The tool.
  - `namespace` (String.t() | nil, optional): The namespace that the tool is offered in, such as `collaboration`.
  - `arguments` (term()): The arguments. A string is sent as it is, so that broken JSON can be tried.
  """
  @type step_function_call :: map()

  @typedoc """
  An HTTP error instead of a stream. Only delays may stand before it, nothing after.

  - `type`: `http_error`
  - `status` (integer()): The status, 400 to 599.
  - `body` (term(), optional): The body; an error object like OpenAI's if not given.
  - `headers` (%{optional(String.t()) => String.t()}, optional): Headers to add, such as `retry-after`.
  """
  @type step_http_error :: map()

  @typedoc """
  The response stops early (`response.incomplete`). Nothing may follow.

  - `type`: `incomplete`
  - `reason` (String.t()): Why, such as `max_output_tokens`.
  """
  @type step_incomplete :: map()

  @typedoc """
  Any output item of the Responses API, sent as it is: added, then done.

  - `type`: `item`
  - `item` (term()): The item with its `type`; an `id` is added if it has none.
  """
  @type step_item :: map()

  @typedoc """
  Text on the stream as it stands: broken SSE, broken JSON, comments.

  - `type`: `raw`
  - `data` (script_bytes()): The text, or a list of bytes for what is no UTF-8.
  """
  @type step_raw :: map()

  @typedoc """
  A reasoning item whose summary is streamed.

  - `type`: `reasoning`
  - `text` (chunks()): The summary.
  """
  @type step_reasoning :: map()

  @typedoc """
  An assistant message, streamed.

  - `type`: `text`
  - `text` (chunks()): The message.
  - `phase` (phase() | nil, optional): Whether it is on the way or the answer; Codex treats a message without it as the answer.
  """
  @type step_text :: map()

  @typedoc """
  A JSON Schema.

  - `schema` (term()): The schema.
  """
  @type strict_schema_params :: map()

  @typedoc """
  A terminal's size in characters; at least 1 each.

  - `rows` (integer()): Lines.
  - `cols` (integer()): Characters of a line.
  """
  @type terminal_size :: map()

  @type testing_model_requests_output :: [request()]

  @typedoc """
  A call of a tool.

  - `thread` (integer()): The thread's handle.
  - `server` (String.t()): The MCP server's name.
  - `tool` (String.t()): The tool's name.
  - `arguments` (term(), optional): Its arguments.
  """
  @type thread_call_mcp_tool_params :: map()

  @typedoc """
  Which sub-agents.

  - `thread` (integer()): The thread's handle.
  - `all` (boolean(), optional): Also those that sub-agents have spawned.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @type thread_children_params :: map()

  @type thread_clear_goal_output :: boolean()

  @typedoc """
  A turn without input.

  - `thread` (integer()): The thread's handle.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  """
  @type thread_compact_params :: map()

  @typedoc """
  Which threads to list.

  - `archived` (boolean(), optional): The archived ones instead of the others.
  - `working_directory` (String.t() | nil, optional): Only those of this directory; a relative one starts at the host's.
  - `search` (String.t() | nil, optional): Only those whose title contains this text.
  - `model_providers` ([String.t()] | nil, optional): Only those of these providers.
  - `source_kinds` ([String.t()] | nil, optional): Only those from these sources: `cli`, `vscode`, `exec`, `appServer`, `subAgent`, … Default: the first four, all
  - `parent_thread_id` (String.t() | nil, optional): Only the sub-agents that this thread has spawned.
  - `sort_key` (String.t() | nil, optional): `created_at` (the default), `updated_at`, `recency_at` or `section_position`.
  - `oldest_first` (boolean(), optional): The oldest first. Default: the newest.
  - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier answer.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many. Default: 10,000.
  """
  @type thread_filter :: map()

  @typedoc """
  A fork.

  - `thread` (integer()): The thread's handle.
  - `last_turn_id` (String.t() | nil, optional): The last turn that the fork shares with the thread. Default: the newest. Excludes `before_turn_id`.
  - `before_turn_id` (String.t() | nil, optional): The first turn that the fork does not have. Excludes `last_turn_id`.
  - `ephemeral` (boolean(), optional): Do not store the fork.
  - `options` (thread_options() | nil, optional): The fork's options. Default: those of the thread.
  """
  @type thread_fork_params :: map()

  @typedoc """
  A thread, as the host holds it.

  - `thread` (integer()): Names the thread in later calls, until `thread.release`.
  - `id` (String.t() | nil): The thread's id, once Codex has told it.
  """
  @type thread_handle :: map()

  @typedoc """
  Items for the history.

  - `thread` (integer()): The thread's handle.
  - `items` ([term()]): Items of the Responses API.
  """
  @type thread_inject_items_params :: map()

  @typedoc """
  A part of the history, by items.

  - `thread` (integer()): The thread's handle.
  - `turn_id` (String.t() | nil, optional): Only the items of this turn.
  - `newest_first` (boolean(), optional): The newest first. Default: the oldest.
  - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier answer.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @type thread_items_params :: map()

  @typedoc """
  Options of a thread, new or resumed. What is not set is left to Codex, to the stored thread and to
  the user's `config.toml`.

  On the app-server the fields that a turn can carry are repeated with every turn. That is what makes
  them hold on a thread that is already loaded: Codex ignores all overrides when such a one is resumed.

  - `model` (String.t() | nil, optional): The model. Config key `model`.
  - `model_provider` (String.t() | nil, optional): The id of the model provider. Config key `model_provider`.
  - `allow_provider_model_fallback` (boolean() | nil, optional): Use the provider's default model when it does not have the wanted one. App-server, new threads
  - `reasoning_effort` (reasoning_effort() | nil, optional): How long the model may think. Config key `model_reasoning_effort`.
  - `reasoning_summary` (reasoning_summary() | nil, optional): How much of the thinking is told. Config key `model_reasoning_summary`.
  - `verbosity` (verbosity() | nil, optional): How wordy answers are. Config key `model_verbosity`.
  - `sandbox` (sandbox_mode() | nil, optional): What commands may do; the rest of the policy comes from the user's `config.toml`. Excludes
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox in full. Excludes `sandbox`, `permissions` and `network_access`.
  - `permissions` (String.t() | nil, optional): The id of a permission profile, built in (`:read-only`, `:workspace`, `:danger-full-access`) or
  - `network_access` (boolean() | nil, optional): Whether commands in a `workspace-write` sandbox may use the network. Config key
  - `approval_policy` (approval_policy() | nil, optional): When Codex asks before it acts.
  - `approvals_reviewer` (approvals_reviewer() | nil, optional): Who answers approvals.
  - `approvals` (approval_rules() | nil, optional): Rules that answer approvals, behind those of the turn and before those of the client. On exec for client tools
  - `approval_timeout_ms` (integer() | nil, optional): Milliseconds after which an unanswered ask is refused; 0 = never. Default: that of the client.
  - `approval_timeout_decision` (timeout_decision() | nil, optional): What happens then. Default: that of the client.
  - `working_directory` (String.t() | nil, optional): The directory that Codex works in; a relative one starts at the host's. Default: the host's.
  - `additional_directories` ([String.t()], optional): Further directories to work in, writable where the working directory is.
  - `web_search` (web_search_mode() | nil, optional): Whether the model may search the web. Config key `web_search`.
  - `personality` (personality() | nil, optional): The tone of answers.
  - `base_instructions` (String.t() | nil, optional): Instructions in place of those that Codex has for the model.
  - `developer_instructions` (String.t() | nil, optional): Instructions beside those that Codex has.
  - `compact_prompt` (String.t() | nil, optional): What to tell the model when the conversation is compacted. Config key `compact_prompt`.
  - `service_tier` (String.t() | nil, optional): The service tier, like `fast` or `flex`. One that the model does not have gives a warning.
  - `context_window` (integer() | nil, optional): Tokens of the model's context window; at least 1. Config key `model_context_window`.
  - `auto_compact_token_limit` (integer() | nil, optional): Tokens at which Codex compacts the conversation; at least 1. Config key
  - `tool_output_token_limit` (integer() | nil, optional): Tokens of one tool's output that the model gets to see; at least 1. Config key
  - `max_agent_threads` (integer() | nil, optional): How many sub-agents may work at once; at least 1. Config key `agents.max_threads`.
  - `review_model` (String.t() | nil, optional): The model for reviews. Config key `review_model`.
  - `hide_agent_reasoning` (boolean() | nil, optional): Leave out reasoning events. Config key `hide_agent_reasoning`.
  - `show_raw_agent_reasoning` (boolean() | nil, optional): Tell raw reasoning where the model gives it. Config key `show_raw_agent_reasoning`.
  - `shell_environment_policy` (shell_environment_policy() | nil, optional): Which environment variables commands see. Config key `shell_environment_policy`.
  - `project_trust` (project_trust() | nil, optional): Whether to read the project's `.codex` folder, for this thread only. Config key
  - `ephemeral` (boolean(), optional): Do not store the thread. New threads only on the app-server.
  - `skip_git_repo_check` (boolean(), optional): Work outside a git repository too. Exec refuses that without; the app-server never checks.
  - `ignore_user_config` (boolean(), optional): Leave the user's `config.toml` unread. Exec only.
  - `ignore_rules` (boolean(), optional): Leave the execution rules of user and project unread. Exec only.
  - `history_mode` (history_mode() | nil, optional): How a new thread is stored. App-server only; no effect on a resumed one.
  - `thread_source` (String.t() | nil, optional): What kind of source a new thread comes from, like `user` or `feature:search`, for statistics.
  - `service_name` (String.t() | nil, optional): The host's service name, for statistics. App-server, new threads only.
  - `tools` ([tool_spec()], optional): Tools that the host runs for the model, over the client's of the same name.
  - `hosted_tools` ([hosted_tool()], optional): Ready tools of codexkit, over the client's of the same name.
  - `guardrails` ([guardrail_spec()], optional): Checks of what goes into this thread's turns and comes out of them, between those of client and turn.
  - `dynamic_tools` ([term()], optional): Further tools in the app-server's own spelling, `{type: "function", name, description, inputSchema}`
  - `collaboration_mode` (collaboration_mode() | nil, optional): Plan or default mode. App-server only.
  - `environments` ([environment()] | nil, optional): Where tools run; with an empty list file and command tools refuse to work. App-server only.
  - `config` (config_overrides(), optional): Overrides of `config.toml` for this thread.
  """
  @type thread_options :: map()

  @typedoc """
  Names a thread.

  - `thread` (integer()): The handle.
  """
  @type thread_params :: map()

  @typedoc """
  Input for the queue.

  - `thread` (integer()): The thread's handle.
  - `input` (input()): What to tell Codex.
  - `client_user_message_id` (String.t() | nil, optional): The host's own id for the user's message. Default: a new one.
  """
  @type thread_queue_add_params :: map()

  @typedoc """
  An entry of the queue.

  - `thread` (integer()): The thread's handle.
  - `id` (String.t()): The entry's id.
  """
  @type thread_queue_remove_params :: map()

  @typedoc """
  The order of the queue.

  - `thread` (integer()): The thread's handle.
  - `ids` ([String.t()]): The ids of all entries, in their new order.
  """
  @type thread_queue_reorder_params :: map()

  @typedoc """
  Which entry of the queue.

  - `thread` (integer()): The thread's handle.
  - `id` (String.t() | nil, optional): The entry's id. Default: the first.
  """
  @type thread_queue_start_params :: map()

  @typedoc """
  Another input for an entry of the queue.

  - `thread` (integer()): The thread's handle.
  - `id` (String.t()): The entry's id.
  - `input` (input()): What to tell Codex.
  """
  @type thread_queue_update_params :: map()

  @typedoc """
  A resource.

  - `thread` (integer()): The thread's handle.
  - `server` (String.t()): The MCP server's name.
  - `uri` (String.t()): The resource's URI.
  """
  @type thread_read_mcp_resource_params :: map()

  @typedoc """
  A look into the store.

  - `thread` (integer()): The thread's handle.
  - `include_turns` (boolean(), optional): Also the turns, with their items.
  """
  @type thread_read_params :: map()

  @typedoc """
  An earlier thread.

  - `id` (String.t() | nil, optional): The thread's id. Either this or `last`.
  - `last` (boolean(), optional): The most recent thread of the working directory.
  - `options` (thread_options(), optional): The thread's options.
  """
  @type thread_resume_params :: map()

  @typedoc """
  How far to go back.

  - `thread` (integer()): The thread's handle.
  - `before_turn_id` (String.t()): The first turn that is taken back.
  """
  @type thread_revert_params :: map()

  @typedoc """
  A review.

  - `thread` (integer()): The thread's handle.
  - `target` (review_target()): What to review.
  - `delivery` (review_delivery(), optional): Where the review runs. Default: `inline`.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  - `answers_asks` (boolean(), optional): Whether the caller answers asks. If not, every ask is refused.
  """
  @type thread_review_params :: map()

  @typedoc """
  A turn on a thread.

  - `thread` (integer()): The thread's handle.
  - `input` (input()): What to tell Codex.
  - `options` (turn_options(), optional): The turn's options.
  - `answers_asks` (boolean(), optional): Whether the caller answers asks. If not, every ask is refused.
  """
  @type thread_run_params :: map()

  @typedoc """
  A goal, or those parts of it that are to change.

  - `thread` (integer()): The thread's handle.
  - `objective` (String.t() | nil, optional): What to reach.
  - `status` (String.t() | nil, optional): `active`, `paused`, `blocked`, `usageLimited`, `budgetLimited` or `complete`.
  - `token_budget` (integer() | nil, optional): Tokens that may go into it.
  """
  @type thread_set_goal_params :: map()

  @typedoc """
  A name.

  - `thread` (integer()): The thread's handle.
  - `name` (String.t()): For lists and searches.
  """
  @type thread_set_name_params :: map()

  @typedoc """
  A command of the user.

  - `thread` (integer()): The thread's handle.
  - `command` (String.t()): A line for the shell, not blank.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  """
  @type thread_shell_command_params :: map()

  @typedoc """
  A new thread.

  - `options` (thread_options(), optional): The thread's options.
  """
  @type thread_start_params :: map()

  @type thread_terminate_background_terminal_output :: boolean()

  @typedoc """
  A command that runs in the background.

  - `thread` (integer()): The thread's handle.
  - `process_id` (String.t()): Its `processId`.
  """
  @type thread_terminate_params :: map()

  @typedoc """
  A part of the history, by turns.

  - `thread` (integer()): The thread's handle.
  - `newest_first` (boolean(), optional): The newest first. Default: the oldest.
  - `cursor` (String.t() | nil, optional): Go on there: `next_cursor` of an earlier answer.
  - `limit` (integer() | nil, optional): Stop after the page that reaches this many entries. Default: 10,000.
  """
  @type thread_turns_params :: map()

  @typedoc """
  What happens to an ask that nobody answers in time.

  One of `deny`, `cancel`.
  """
  @type timeout_decision :: String.t()

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

  - `total` (usage()): Since the thread began.
  - `last` (usage()): Of the last model call.
  - `model_context_window` (integer() | nil, optional): Size of the model's context window in tokens.
  """
  @type token_usage :: map()

  @typedoc """
  One part of a tool's output.

  By `type`:

  - `text` (`t:tool_content_text/0`)
  - `image` (`t:tool_content_image/0`)
  - `image_data` (`t:tool_content_image_data/0`)
  - `audio` (`t:tool_content_audio/0`)
  - `file` (`t:tool_content_file/0`)
  """
  @type tool_content :: map()

  @typedoc """
  Sound. A model that cannot hear is told that it was left out.

  - `type`: `audio`
  - `audio_url` (String.t()): A `data:` URL.
  """
  @type tool_content_audio :: map()

  @typedoc """
  A file: the model sees its text, its picture, or what is no text as base64.

  - `type`: `file`
  - `name` (String.t()): What it is called.
  - `data` (bytes()): Its bytes, base64 in JSON.
  - `mime_type` (String.t() | nil, optional): Like `application/pdf`. Default: what the bytes look like.
  """
  @type tool_content_file :: map()

  @typedoc """
  An image.

  - `type`: `image`
  - `image_url` (String.t()): A `data:` URL. Codex passes no other on to the model.
  """
  @type tool_content_image :: map()

  @typedoc """
  An image from memory.

  - `type`: `image_data`
  - `data` (bytes()): The file's bytes, base64 in JSON.
  - `mime_type` (String.t()): Like `image/png`.
  """
  @type tool_content_image_data :: map()

  @typedoc """
  Text.

  - `type`: `text`
  - `text` (String.t()): The text.
  """
  @type tool_content_text :: map()

  @typedoc """
  What became of a tool's calls so far.

  - `namespace` (String.t() | nil): Its namespace.
  - `name` (String.t()): Its name.
  - `calls` (integer()): Calls that are over, failed ones included.
  - `failures` (integer()): Those of `calls` that told the model of a failure, whatever the reason.
  - `running` (integer()): Calls under way, waiting ones included.
  - `total_ms` (integer()): Milliseconds that all calls took together, waiting included.
  - `last_ms` (integer()): Milliseconds that the latest call took.
  - `last_error` (String.t() | nil): Why the latest failed call failed.
  """
  @type tool_metrics :: map()

  @typedoc """
  Which tools' numbers.

  - `thread` (integer() | nil, optional): A thread's handle, for the tools that it can call. Default: those of the client.
  """
  @type tool_metrics_params :: map()

  @typedoc """
  How often tools were called.

  - `tools` ([tool_metrics()]): One for each tool.
  """
  @type tool_metrics_result :: map()

  @typedoc """
  A tool that the host runs for the model.

  Codex stores a thread's tools with the thread: they are sent when it is new, and a resumed or forked one
  still has them.

  - `name` (String.t()): What the model calls it: letters, digits, `_` and `-`, at most 128, and none of Codex's own names.
  - `description` (String.t(), optional): What it does, for the model.
  - `input_schema` (term(), optional): JSON Schema of the arguments, an object. Default: no arguments. Calls are checked against it before
  - `namespace` (String.t() | nil, optional): Groups tools; a name need only be unique in its namespace, and may be one of Codex's there.
  - `namespace_description` (String.t() | nil, optional): What the tools of the namespace are for; the first one given holds. At most 1,024 characters.
  - `strict` (boolean(), optional): Show the model the schema in strict form: no further fields, and every field required, optional ones
  - `timeout_ms` (integer(), optional): Milliseconds that a call may take; 0 = any. Default: 300,000.
  - `max_concurrent` (integer() | nil, optional): How many calls may run at once; further ones wait. At least 1. Default: any number.
  - `needs_approval` (boolean(), optional): Whether each call is put to the ask handler first, as an ask of kind `tool_approval`. Default: false.
  - `guardrails` ([guardrail_spec()], optional): Checks of the arguments before a call that is approved, and of the output before the model sees it.
  - `enabled` (boolean(), optional): Whether it is offered at all. Default: true. Switches off a tool of the client for one thread.
  - `defer_loading` (boolean(), optional): Let the model find it by search instead of showing it from the start; needs a namespace.
  """
  @type tool_spec :: map()

  @type tools_strict_schema_output :: term()

  @typedoc """
  How codexkit talks to Codex.

  One of `app_server`, `exec`, `remote`.
  """
  @type transport_kind :: String.t()

  @typedoc """
  What answers one user message.

  - `when` (when_value() | nil, optional): Which user messages this turn answers. `{}` fits all; without it, turns answer in their order.
  - `replies` ([reply()]): One reply for each request of the turn; at least one.
  - `times` (integer() | nil, optional): How often the first reply must have been played when `verify` is called; any number above
  """
  @type turn :: map()

  @typedoc """
  Why a turn failed.

  - `message` (String.t()): For people.
  - `codex_error_info` (term(), optional): Codex's own classification, as it sent it.
  - `additional_details` (String.t() | nil, optional): More detail, when there is some.
  """
  @type turn_error :: map()

  @typedoc """
  Names a running turn.

  - `turn` (integer()): The ticket of the `thread.run` or `thread.run_streamed` call.
  """
  @type turn_interrupt_params :: map()

  @typedoc """
  Options of one turn, over those of the thread.

  On exec they end with the turn. On the app-server Codex keeps `model`, `reasoning_effort`,
  `reasoning_summary`, `personality`, the sandbox, the approval fields, `working_directory`,
  `environments` and `collaboration_mode` for later turns too, until the thread's own option or
  another turn says otherwise.

  - `model` (String.t() | nil, optional): The model.
  - `reasoning_effort` (reasoning_effort() | nil, optional): How long the model may think.
  - `reasoning_summary` (reasoning_summary() | nil, optional): How much of the thinking is told.
  - `sandbox_policy` (sandbox_policy() | nil, optional): The sandbox in full. Excludes `permissions`.
  - `permissions` (String.t() | nil, optional): The id of a permission profile. Excludes `sandbox_policy`.
  - `approval_policy` (approval_policy() | nil, optional): When Codex asks before it acts.
  - `approvals_reviewer` (approvals_reviewer() | nil, optional): Who answers approvals.
  - `approvals` (approval_rules() | nil, optional): Rules that answer approvals, before those of thread and client. On exec for client tools only.
  - `guardrails` ([guardrail_spec()], optional): Checks of what goes into this turn and comes out of it, behind those of client and thread.
  - `working_directory` (String.t() | nil, optional): The directory that Codex works in; a relative one starts at the host's.
  - `output_schema` (term(), optional): A JSON Schema (an object) that the final response has to match.
  - `timeout_ms` (integer() | nil, optional): Milliseconds that the whole turn may take; 0 or unset = no limit.
  - `idle_timeout_ms` (integer() | nil, optional): Milliseconds that may pass without any event; 0 or unset = no limit. Time in which Codex waits
  - `personality` (personality() | nil, optional): The tone of answers.
  - `service_tier` (String.t() | nil, optional): The service tier of this turn alone.
  - `collaboration_mode` (collaboration_mode() | nil, optional): Plan or default mode. App-server only.
  - `environments` ([environment()] | nil, optional): Where tools run; with an empty list file and command tools refuse to work. App-server only.
  - `additional_context` (%{optional(String.t()) => context_entry()}, optional): Context from the host, by the name of its source. App-server only.
  - `client_metadata` (%{optional(String.t()) => String.t()} | nil, optional): Entries for the metadata that the model provider gets with each request. App-server only.
  - `client_user_message_id` (String.t() | nil, optional): The host's own id for the user's message; it comes back as `clientId` of that item. App-server
  - `cyber_access_program` (cyber_access_program() | nil, optional): Which security-research treatment to ask for.
  - `on_busy` (on_busy(), optional): What to do while the thread is busy. Default: `queue`.
  - `raw_events` (boolean(), optional): Also hand out Codex's own notifications, as they came.
  - `config` (config_overrides(), optional): Overrides of `config.toml` for this turn. Exec only.
  - `env` (env_vars(), optional): Environment variables for Codex, over those of the client. Exec only.
  """
  @type turn_options :: map()

  @typedoc """
  The result of a turn that completed or was interrupted.

  - `thread_id` (String.t()): Resume the thread with it.
  - `turn_id` (String.t() | nil): Absent on the exec transport, which does not number its turns.
  - `status` (turn_status()): Whether the turn came to its own end.
  - `final_response` (String.t() | nil): The agent's last message. Absent when it said nothing.
  - `structured_output` (term()): The final response parsed and validated, when the turn had an output schema.
  - `items` ([item()]): The completed items in order. Empty for a streamed turn: there they went by as events.
  - `usage` (usage() | nil): What this turn used. On exec, the first turn of a resumed thread counts the earlier turns too:
  - `duration_ms` (integer() | nil): By Codex's clock, in milliseconds.
  """
  @type turn_result :: map()

  @typedoc """
  How a turn ended that did not fail.

  One of `completed`, `interrupted`.
  """
  @type turn_status :: String.t()

  @typedoc """
  More input for a running turn.

  - `turn` (integer()): The ticket of the `thread.run` or `thread.run_streamed` call.
  - `input` (input()): What to tell Codex.
  """
  @type turn_steer_params :: map()

  @typedoc """
  What happens to an approval that no rule matches.

  One of `deny`, `ask`.
  """
  @type unmatched_decision :: String.t()

  @typedoc """
  Tokens, as Codex counts them.

  - `input_tokens` (integer()): Tokens sent, the cached ones included.
  - `cached_input_tokens` (integer()): Tokens sent that the provider had cached.
  - `cache_write_input_tokens` (integer()): Tokens written to the provider's cache.
  - `output_tokens` (integer()): Tokens received, the reasoning ones included.
  - `reasoning_output_tokens` (integer()): Tokens received that are reasoning.
  """
  @type usage :: map()

  @typedoc """
  How wordy answers are.

  One of `low`, `medium`, `high`.
  """
  @type verbosity :: String.t()

  @typedoc """
  A file or a folder.

  - `path` (String.t()): On Codex's machine; a relative path starts at the host's directory.
  """
  @type watch_params :: map()

  @typedoc """
  A search on the web.

  - `id` (String.t()): Unique within the turn.
  - `query` (String.t()): What was searched.
  """
  @type web_search :: map()

  @typedoc """
  Whether and how the model may search the web.

  One of `disabled`, `cached`, `indexed`, `live`.
  """
  @type web_search_mode :: String.t()

  @typedoc """
  A condition on a request. All fields that are given must hold.

  - `user` (String.t() | nil, optional): The latest user message contains this text. For a sub-agent, its task stands for the message.
  - `agent` (String.t() | nil, optional): The request comes from the agent of this name: `/root`, or `/root/worker` for a sub-agent.
  """
  @type when_value :: map()

end
