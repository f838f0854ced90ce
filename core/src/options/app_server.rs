//! Options as the command line and the requests of `codex app-server`.

use std::ffi::OsString;
use std::fmt;

use serde_json::{Map, Value, json};

use crate::env::Env;
use crate::error::{Error, Result};
use crate::event::normalize::object;
use crate::options::config::{arguments, entries, lookup, overlay};
use crate::options::values::{CollaborationMode, SandboxMode, SandboxPolicy, TransportKind};
use crate::options::{CodexOptions, ForkOptions, Input, ThreadOptions, TurnOptions, check};

/// Settings that `thread/start` and `thread/resume` take as fields of their own.
const THREAD_FIELDS: &[(&str, &str)] = &[
    ("model", "model"),
    ("model_provider", "modelProvider"),
    ("sandbox_mode", "sandbox"),
    ("default_permissions", "permissions"),
    ("approval_policy", "approvalPolicy"),
    ("approvals_reviewer", "approvalsReviewer"),
    ("personality", "personality"),
    ("instructions", "baseInstructions"),
    ("developer_instructions", "developerInstructions"),
    ("service_tier", "serviceTier"),
];

/// Settings that `turn/start` takes as fields of its own.
const TURN_FIELDS: &[(&str, &str)] = &[
    ("model", "model"),
    ("model_reasoning_effort", "effort"),
    ("model_reasoning_summary", "summary"),
    ("default_permissions", "permissions"),
    ("approval_policy", "approvalPolicy"),
    ("approvals_reviewer", "approvalsReviewer"),
    ("personality", "personality"),
    ("service_tier", "serviceTier"),
];

/// How to start the server.
pub struct ServerCommand {
    /// What follows the executable.
    pub args: Vec<OsString>,
    /// The child's whole environment; it must inherit nothing besides.
    pub env: Vec<(String, String)>,
}

impl fmt::Debug for ServerCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.env.iter().map(|(name, _)| name)).finish()
    }
}

/// The arguments and the environment of the server. With an API key its credentials store is the
/// memory, so that logging in leaves the user's `auth.json` alone; the login is the caller's.
pub fn launch(codex: &CodexOptions, env: &Env) -> Result<ServerCommand> {
    codex.validate()?;
    let mut tree = codex.layer()?;
    if codex.effective_api_key(env).is_some() {
        tree.insert("cli_auth_credentials_store".into(), "ephemeral".into());
    }
    let mut args: Vec<OsString> = vec!["app-server".into()];
    for argument in arguments(&tree, "config")? {
        args.extend(["--config".into(), argument.into()]);
    }
    Ok(ServerCommand { args, env: codex.child_env(env, None, None)? })
}

/// The params of `initialize`.
pub fn initialize_params(codex: &CodexOptions) -> Value {
    let info = codex.client_info.clone().unwrap_or_default();
    let mut capabilities = object(json!({
        "experimentalApi": codex.experimental_api,
        "requestAttestation": codex.request_attestation,
    }));
    if !codex.opt_out_notifications.is_empty() {
        capabilities.insert("optOutNotificationMethods".into(), json!(codex.opt_out_notifications));
    }
    json!({
        "clientInfo": { "name": info.name, "title": info.title, "version": info.version },
        "capabilities": capabilities,
    })
}

/// The params of `thread/start`.
pub fn thread_start_params(codex: &CodexOptions, thread: &ThreadOptions) -> Result<Value> {
    let mut params = thread_params(codex, thread)?;
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            params.insert(key.into(), value);
        }
    };
    put("allowProviderModelFallback", thread.allow_provider_model_fallback.map(Value::from));
    put("ephemeral", thread.ephemeral.then_some(Value::from(true)));
    put("historyMode", thread.history_mode.map(|mode| json!(mode)));
    put("threadSource", thread.thread_source.clone().map(Value::from));
    put("serviceName", thread.service_name.clone().map(Value::from));
    put("dynamicTools", (!thread.dynamic_tools.is_empty()).then(|| thread.dynamic_tools.clone().into()));
    put("environments", thread.environments.as_ref().map(|list| list.iter().map(|one| one.wire()).collect()));
    Ok(params.into())
}

/// The params of `thread/resume`. The past turns are left out of the answer: Codex wants them read in
/// pages.
pub fn thread_resume_params(thread_id: &str, codex: &CodexOptions, thread: &ThreadOptions) -> Result<Value> {
    check::not_blank("thread_id", Some(thread_id))?;
    if thread.ephemeral {
        return Err(Error::invalid("thread.ephemeral", "a thread that is resumed is stored already"));
    }
    let mut params = thread_params(codex, thread)?;
    params.insert("threadId".into(), thread_id.into());
    params.insert("excludeTurns".into(), true.into());
    Ok(params.into())
}

/// The params of `thread/fork`. `thread`: the fork's own options.
pub fn thread_fork_params(
    thread_id: &str,
    fork: &ForkOptions,
    codex: &CodexOptions,
    thread: &ThreadOptions,
) -> Result<Value> {
    fork.validate()?;
    let mut params = thread_params(codex, thread)?;
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            params.insert(key.into(), value);
        }
    };
    put("lastTurnId", fork.last_turn_id.clone().map(Value::from));
    put("beforeTurnId", fork.before_turn_id.clone().map(Value::from));
    put("ephemeral", (fork.ephemeral || thread.ephemeral).then_some(Value::from(true)));
    put("threadSource", thread.thread_source.clone().map(Value::from));
    params.insert("threadId".into(), thread_id.into());
    params.insert("excludeTurns".into(), true.into());
    Ok(params.into())
}

/// The params of `thread/settings/update` that make the thread's own options hold where no turn carries them.
pub fn thread_settings_params(
    thread_id: &str,
    codex: &CodexOptions,
    thread: &ThreadOptions,
    started: &Value,
) -> Result<Value> {
    let mut params = turn_settings(codex, thread, &TurnOptions::default(), started)?;
    // Only turns take these.
    params.remove("runtimeWorkspaceRoots");
    params.insert("threadId".into(), thread_id.into());
    Ok(params.into())
}

/// The params of `thread/list` that find the thread which `codex exec resume --last` would take: the
/// newest of the working directory.
pub fn last_thread_params(thread: &ThreadOptions) -> Result<Value> {
    Ok(json!({
        "limit": 1,
        "cwd": thread.directories()?.swap_remove(0),
        "sortKey": "updated_at",
        "sortDirection": "desc",
        // Unless they are named, threads of exec stay out.
        "sourceKinds": ["cli", "vscode", "exec", "appServer"],
    }))
}

/// What start and resume have in common.
fn thread_params(codex: &CodexOptions, thread: &ThreadOptions) -> Result<Map<String, Value>> {
    codex.validate()?;
    thread.validate()?;
    for (path, given) in [
        ("thread.ignore_user_config", thread.ignore_user_config),
        ("thread.ignore_rules", thread.ignore_rules),
    ] {
        if given {
            return Err(Error::unsupported(path, codex.transport.as_str()));
        }
    }
    let mut params = Map::new();
    let mut typed = thread.typed()?;
    let mut layer = thread.layer()?;
    let mut clients = codex.layer()?;
    for (key, field) in THREAD_FIELDS {
        if let Some(value) = typed.remove(*key) {
            params.insert((*field).into(), value);
            layer.remove(*key);
            clients.remove(*key);
        }
    }
    if thread.working_directory.is_some() {
        params.insert("cwd".into(), thread.directories()?.swap_remove(0).into());
    }
    if !thread.additional_directories.is_empty() {
        params.insert("runtimeWorkspaceRoots".into(), thread.directories()?.into());
    }
    // Codex lays these over the server's own `--config`, one dotted key at a time: a value that is a
    // whole table would take the server's entries with it, so it gets them too. A server that we did not
    // start knows nothing of the client's layer.
    let remote = codex.transport == TransportKind::Remote;
    let mut merged = clients;
    overlay(&mut merged, layer.clone());
    let config: Map<String, Value> = entries(&merged)
        .into_iter()
        .filter(|(path, _)| remote || lookup(&layer, path).is_some())
        .map(|(path, value)| (path.join("."), value.clone()))
        .collect();
    if !config.is_empty() {
        params.insert("config".into(), config.into());
    }
    Ok(params)
}

/// The params of `turn/start`. `started` is the answer to `thread/start` or `thread/resume` (null when
/// there is none): from it come the thread's full sandbox and the model.
///
/// The thread's typed options are repeated, the turn's go over them; see [`ThreadOptions`].
pub fn turn_start_params(
    thread_id: &str,
    codex: &CodexOptions,
    thread: &ThreadOptions,
    turn: &TurnOptions,
    input: &Input,
    started: &Value,
) -> Result<Value> {
    let mut params = turn_settings(codex, thread, turn, started)?;
    params.insert("threadId".into(), thread_id.into());
    params.insert("input".into(), input.wire()?.into());
    Ok(params.into())
}

/// The params of `turn/start` beside its thread and its input.
fn turn_settings(
    codex: &CodexOptions,
    thread: &ThreadOptions,
    turn: &TurnOptions,
    started: &Value,
) -> Result<Map<String, Value>> {
    codex.validate()?;
    thread.validate()?;
    turn.validate()?;
    for (path, given) in [("turn.config", !turn.config.is_empty()), ("turn.env", !turn.env.0.is_empty())] {
        if given {
            return Err(Error::unsupported(path, codex.transport.as_str()));
        }
    }
    let mut params = Map::new();
    let mut settings = thread.typed()?;
    let mut own = turn.typed()?;
    // The only setting with a field for one turn alone.
    if let Some(tier) = own.remove("service_tier") {
        params.insert("serviceTierForTurn".into(), tier);
    }
    overlay(&mut settings, own);
    for (key, field) in TURN_FIELDS {
        if let Some(value) = settings.remove(*key) {
            params.insert((*field).into(), value);
        }
    }
    if let Some(policy) = sandbox_policy(thread, turn, started)? {
        params.insert("sandboxPolicy".into(), policy);
    }
    directories(&mut params, thread, turn)?;

    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            params.insert(key.into(), value);
        }
    };
    let environments = turn.environments.as_ref().or(thread.environments.as_ref());
    put("environments", environments.map(|list| list.iter().map(|one| one.wire()).collect()));
    put("outputSchema", turn.output_schema.clone());
    put("clientUserMessageId", turn.client_user_message_id.clone().map(Value::from));
    put("responsesapiClientMetadata", turn.client_metadata.as_ref().map(|entries| json!(entries)));
    put("cyberAccessProgram", turn.cyber_access_program.map(|program| program.wire().into()));
    put("additionalContext", (!turn.additional_context.is_empty()).then(|| json!(turn.additional_context)));
    if let Some(mode) = turn.collaboration_mode.as_ref().or(thread.collaboration_mode.as_ref()) {
        let mode = collaboration_mode(mode, codex, &params, started)?;
        params.insert("collaborationMode".into(), mode);
    }
    Ok(params)
}

fn directories(params: &mut Map<String, Value>, thread: &ThreadOptions, turn: &TurnOptions) -> Result<()> {
    let mut all = thread.directories()?;
    if let Some(dir) = &turn.working_directory {
        all[0] = check::absolute("turn.working_directory", dir)?;
    }
    if turn.working_directory.is_some() || thread.working_directory.is_some() {
        params.insert("cwd".into(), all[0].clone().into());
    }
    if all.len() > 1 {
        params.insert("runtimeWorkspaceRoots".into(), all.into());
    }
    Ok(())
}

/// The sandbox that has to hold in this turn, if anybody chose one.
fn sandbox_policy(thread: &ThreadOptions, turn: &TurnOptions, started: &Value) -> Result<Option<Value>> {
    if let Some(policy) = &turn.sandbox_policy {
        return policy.wire("turn.sandbox_policy").map(Some);
    }
    if turn.permissions.is_some() || thread.permissions.is_some() {
        return Ok(None);
    }
    if let Some(policy) = &thread.sandbox_policy {
        return policy.wire("thread.sandbox_policy").map(Some);
    }
    let Some(mode) = thread.sandbox else { return Ok(None) };
    let plain = match mode {
        SandboxMode::ReadOnly => SandboxPolicy::ReadOnly { network_access: false },
        SandboxMode::DangerFullAccess => SandboxPolicy::DangerFullAccess {},
        SandboxMode::WorkspaceWrite => SandboxPolicy::WorkspaceWrite {
            writable_roots: Vec::new(),
            network_access: thread.network_access.unwrap_or(false),
            exclude_tmpdir_env_var: false,
            exclude_slash_tmp: false,
        },
    };
    let plain = plain.wire("thread.sandbox")?;
    // What the server made of the mode knows the user's own settings too. It is of another kind when a
    // loaded thread was resumed, since that changes nothing; then the plain policy has to do.
    let made = &started["sandbox"];
    Ok(Some(if made["type"] == plain["type"] { made.clone() } else { plain }))
}

fn collaboration_mode(
    mode: &CollaborationMode,
    codex: &CodexOptions,
    params: &Map<String, Value>,
    started: &Value,
) -> Result<Value> {
    let known = || params.get("model").or_else(|| started.get("model")).and_then(Value::as_str);
    let model = mode.model.as_deref().or_else(known).or(codex.model.as_deref());
    let model =
        model.ok_or_else(|| Error::invalid("collaboration_mode.model", "is needed: no model is known"))?;
    let effort = mode.reasoning_effort.as_ref().map(|effort| json!(effort));
    let mut settings = Map::new();
    settings.insert("model".into(), model.into());
    if let Some(effort) = effort.or_else(|| params.get("effort").cloned()) {
        settings.insert("reasoning_effort".into(), effort);
    }
    if let Some(instructions) = &mode.developer_instructions {
        settings.insert("developer_instructions".into(), instructions.as_str().into());
    }
    Ok(json!({ "mode": mode.mode, "settings": settings }))
}

/// Checks that a thread runs as its options say: the server's answer to `thread/start` or
/// `thread/resume` against them. A loaded thread ignores what `thread/resume` asks for; the names of
/// the options that did not take effect come back. Every turn sends them again.
pub fn ignored_options(thread: &ThreadOptions, started: &Value) -> Vec<&'static str> {
    let wanted_mode = thread.sandbox.or_else(|| thread.sandbox_policy.as_ref().and_then(SandboxPolicy::mode));
    let wanted_kind = wanted_mode.map(|mode| match mode {
        SandboxMode::ReadOnly => "readOnly",
        SandboxMode::WorkspaceWrite => "workspaceWrite",
        SandboxMode::DangerFullAccess => "dangerFullAccess",
    });
    let mut ignored = Vec::new();
    let mut compare = |path: &'static str, wanted: Option<Value>, got: &Value| {
        if wanted.is_some_and(|wanted| wanted != *got) {
            ignored.push(path);
        }
    };
    compare("thread.sandbox", wanted_kind.map(Value::from), &started["sandbox"]["type"]);
    compare(
        "thread.approval_policy",
        thread.approval_policy.map(|value| json!(value)),
        &started["approvalPolicy"],
    );
    compare(
        "thread.approvals_reviewer",
        thread.approvals_reviewer.map(|value| json!(value)),
        &started["approvalsReviewer"],
    );
    compare("thread.model", thread.model.clone().map(Value::from), &started["model"]);
    ignored
}
