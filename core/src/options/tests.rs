//! What each option becomes on each transport, and what is refused. Tables, because that is what it is.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::config::{arguments, overlay};
use super::exec::{self, Resume};
use super::*;
use crate::env::Env;
use crate::error::{Error, ErrorCode, Result};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";
const UUID: &str = "01a1f785-ba7a-7e41-bcb0-e678cafe1967";

fn codex(options: Value) -> CodexOptions {
    serde_json::from_value(options).unwrap()
}

fn thread(options: Value) -> ThreadOptions {
    serde_json::from_value(options).unwrap()
}

fn turn(options: Value) -> TurnOptions {
    serde_json::from_value(options).unwrap()
}

fn env() -> Env {
    [("PATH", "/bin"), ("LANG", "C")].into_iter().collect()
}

/// The arguments after `exec --json`.
fn exec_args(codex: &CodexOptions, thread: &ThreadOptions, turn: &TurnOptions) -> Result<Vec<String>> {
    let command = exec::command(codex, thread, turn, None, &"hi".into(), &env())?;
    let args = command.args.into_iter().map(|arg| arg.into_string().unwrap()).collect::<Vec<_>>();
    assert_eq!(args[..2], ["exec", "--json"]);
    Ok(args[2..].to_vec())
}

fn start(thread: &ThreadOptions) -> Result<Value> {
    app_server::thread_start_params(&CodexOptions::default(), thread)
}

fn turn_start(thread: &ThreadOptions, turn: &TurnOptions, started: &Value) -> Result<Value> {
    let codex = CodexOptions::default();
    let mut params = app_server::turn_start_params("t", &codex, thread, turn, &"hi".into(), started)?;
    let params_map = params.as_object_mut().unwrap();
    assert_eq!(params_map.remove("threadId"), Some(json!("t")));
    assert_eq!(params_map.remove("input"), Some(json!([{ "type": "text", "text": "hi" }])));
    Ok(params)
}

fn refused(result: Result<impl std::fmt::Debug>, field: &str) {
    let error = result.expect_err(field);
    assert_eq!(error.code(), ErrorCode::InvalidArgument, "{error}");
    assert_eq!(error.data()["field"], field, "{error}");
}

fn unsupported(error: Error, what: &str, transport: &str) {
    assert_eq!(error.code(), ErrorCode::Unsupported, "{error}");
    assert_eq!(error.data(), &json!({ "feature": what, "transport": transport }));
}

fn cwd() -> String {
    std::env::current_dir().unwrap().to_str().unwrap().to_owned()
}

#[test]
fn nothing_set_is_nothing_sent() {
    let (codex, thread, turn) = Default::default();
    assert!(exec_args(&codex, &thread, &turn).unwrap().is_empty());
    assert_eq!(app_server::launch(&codex, &env()).unwrap().args, ["app-server"]);
    assert_eq!(start(&thread).unwrap(), json!({}));
    let resume = app_server::thread_resume_params("t", &codex, &thread).unwrap();
    assert_eq!(resume, json!({ "threadId": "t", "excludeTurns": true }));
    assert_eq!(turn_start(&thread, &turn, &Value::Null).unwrap(), json!({}));
}

#[test]
fn client_options_map_to_settings() {
    for (options, expected) in [
        (json!({ "base_url": "http://x/v1" }), r#"openai_base_url="http://x/v1""#),
        (json!({ "baseUrl": "http://x/v1" }), r#"openai_base_url="http://x/v1""#),
        (json!({ "model": "m" }), r#"model="m""#),
        (json!({ "model_provider": "p" }), r#"model_provider="p""#),
        (json!({ "reasoning_effort": "high" }), r#"model_reasoning_effort="high""#),
        (json!({ "reasoning_effort": "galactic" }), r#"model_reasoning_effort="galactic""#),
        (json!({ "reasoning_summary": "detailed" }), r#"model_reasoning_summary="detailed""#),
        (json!({ "verbosity": "low" }), r#"model_verbosity="low""#),
        (json!({ "config": { "a.b": 1 } }), "a.b=1"),
        (json!({ "config": ["a.b=[1, \"x\"]"] }), r#"a.b=[1, "x"]"#),
        (json!({ "config": ["a=plain words"] }), r#"a="plain words""#),
    ] {
        let codex = codex(options);
        let expected = ["--config", expected];
        assert_eq!(exec_args(&codex, &Default::default(), &Default::default()).unwrap(), expected);
        assert_eq!(app_server::launch(&codex, &env()).unwrap().args[1..], expected);
    }
}

/// Option, arguments of exec, params of `thread/start`.
#[test]
fn thread_options_map_to_both_transports() {
    let config = |text: &str| vec!["--config".to_owned(), text.to_owned()];
    for (options, args, params) in [
        (json!({ "model": "m" }), config(r#"model="m""#), json!({ "model": "m" })),
        (json!({ "model_provider": "p" }), config(r#"model_provider="p""#), json!({ "modelProvider": "p" })),
        (
            json!({ "reasoning_effort": "xhigh" }),
            config(r#"model_reasoning_effort="xhigh""#),
            json!({ "config": { "model_reasoning_effort": "xhigh" } }),
        ),
        (
            json!({ "reasoning_summary": "none" }),
            config(r#"model_reasoning_summary="none""#),
            json!({ "config": { "model_reasoning_summary": "none" } }),
        ),
        (
            json!({ "verbosity": "high" }),
            config(r#"model_verbosity="high""#),
            json!({ "config": { "model_verbosity": "high" } }),
        ),
        (
            json!({ "sandboxMode": "read-only" }),
            config(r#"sandbox_mode="read-only""#),
            json!({ "sandbox": "read-only" }),
        ),
        (
            json!({ "permissions": ":workspace" }),
            config(r#"default_permissions=":workspace""#),
            json!({ "permissions": ":workspace" }),
        ),
        (
            json!({ "network_access": false }),
            config("sandbox_workspace_write.network_access=false"),
            json!({ "config": { "sandbox_workspace_write.network_access": false } }),
        ),
        (
            json!({ "approval_policy": "on-request" }),
            config(r#"approval_policy="on-request""#),
            json!({ "approvalPolicy": "on-request" }),
        ),
        (
            json!({ "approvals_reviewer": "guardian_subagent" }),
            config(r#"approvals_reviewer="auto_review""#),
            json!({ "approvalsReviewer": "auto_review" }),
        ),
        (
            json!({ "web_search": "indexed" }),
            config(r#"web_search="indexed""#),
            json!({ "config": { "web_search": "indexed" } }),
        ),
        (json!({ "personality": "none" }), config(r#"personality="none""#), json!({ "personality": "none" })),
        (
            json!({ "base_instructions": "b" }),
            config(r#"instructions="b""#),
            json!({ "baseInstructions": "b" }),
        ),
        (
            json!({ "developer_instructions": "d" }),
            config(r#"developer_instructions="d""#),
            json!({ "developerInstructions": "d" }),
        ),
        (
            json!({ "compact_prompt": "c" }),
            config(r#"compact_prompt="c""#),
            json!({ "config": { "compact_prompt": "c" } }),
        ),
        (
            json!({ "service_tier": "flex" }),
            config(r#"service_tier="flex""#),
            json!({ "serviceTier": "flex" }),
        ),
        (
            json!({ "context_window": 9 }),
            config("model_context_window=9"),
            json!({ "config": { "model_context_window": 9 } }),
        ),
        (
            json!({ "auto_compact_token_limit": 9 }),
            config("model_auto_compact_token_limit=9"),
            json!({ "config": { "model_auto_compact_token_limit": 9 } }),
        ),
        (
            json!({ "tool_output_token_limit": 9 }),
            config("tool_output_token_limit=9"),
            json!({ "config": { "tool_output_token_limit": 9 } }),
        ),
        (
            json!({ "max_agent_threads": 3 }),
            config("agents.max_threads=3"),
            json!({ "config": { "agents.max_threads": 3 } }),
        ),
        (
            json!({ "review_model": "r" }),
            config(r#"review_model="r""#),
            json!({ "config": { "review_model": "r" } }),
        ),
        (
            json!({ "hide_agent_reasoning": true }),
            config("hide_agent_reasoning=true"),
            json!({ "config": { "hide_agent_reasoning": true } }),
        ),
        (
            json!({ "show_raw_agent_reasoning": true }),
            config("show_raw_agent_reasoning=true"),
            json!({ "config": { "show_raw_agent_reasoning": true } }),
        ),
        (
            json!({ "shell_environment_policy": { "inherit": "core", "set": { "A": "b" } } }),
            [
                config(r#"shell_environment_policy.inherit="core""#),
                config(r#"shell_environment_policy.set.A="b""#),
            ]
            .concat(),
            json!({ "config": {
                "shell_environment_policy.inherit": "core",
                "shell_environment_policy.set.A": "b",
            } }),
        ),
        (
            json!({ "working_directory": "/w", "project_trust": "untrusted" }),
            [config(r#"projects={ "/w" = { trust_level = "untrusted" } }"#), vec!["--cd=/w".into()]].concat(),
            json!({ "cwd": "/w", "config": { "projects": { "/w": { "trust_level": "untrusted" } } } }),
        ),
        (json!({ "workingDirectory": "/w" }), vec!["--cd=/w".into()], json!({ "cwd": "/w" })),
        (
            json!({ "working_directory": "/w", "additional_directories": ["/a", "/b"] }),
            vec!["--cd=/w".into(), "--add-dir=/a".into(), "--add-dir=/b".into()],
            json!({ "cwd": "/w", "runtimeWorkspaceRoots": ["/w", "/a", "/b"] }),
        ),
        (
            json!({ "additional_directories": ["rel"] }),
            vec![format!("--add-dir={}/rel", cwd())],
            json!({ "runtimeWorkspaceRoots": [cwd(), format!("{}/rel", cwd())] }),
        ),
        (json!({ "ephemeral": true }), vec!["--ephemeral".into()], json!({ "ephemeral": true })),
        (json!({ "skip_git_repo_check": true }), vec!["--skip-git-repo-check".into()], json!({})),
        (
            json!({ "thread_source": "feature:x" }),
            vec!["--thread-source=feature:x".into()],
            json!({ "threadSource": "feature:x" }),
        ),
        (json!({ "approval_timeout_ms": 5 }), vec![], json!({})),
        (
            json!({ "config": { "projects.\"/a.b\".trust_level": "trusted", "features": { "x": true } } }),
            [config(r#"projects={ "/a.b" = { trust_level = "trusted" } }"#), config("features.x=true")]
                .concat(),
            json!({ "config": { "projects": { "/a.b": { "trust_level": "trusted" } }, "features.x": true } }),
        ),
    ] {
        let thread = thread(options.clone());
        let exec = exec_args(&Default::default(), &thread, &Default::default());
        assert_eq!(exec.unwrap(), args, "{options}");
        assert_eq!(start(&thread).unwrap(), params, "{options}");
    }
}

#[test]
fn granular_approval_is_sent_whole() {
    let thread = thread(json!({ "approval_policy": { "granular": { "rules": true } } }));
    let flags = json!({
        "sandbox_approval": false, "rules": true, "mcp_elicitations": false,
        "skill_approval": false, "request_permissions": false,
    });
    let args = exec_args(&Default::default(), &thread, &Default::default()).unwrap();
    let args = args.iter().filter(|arg| *arg != "--config").cloned().collect::<Vec<_>>();
    let expected = flags.as_object().unwrap().iter();
    let expected =
        expected.map(|(flag, on)| format!("approval_policy.granular.{flag}={on}")).collect::<Vec<_>>();
    assert_eq!(args, expected);
    assert_eq!(start(&thread).unwrap(), json!({ "approvalPolicy": { "granular": flags } }));
}

#[test]
fn sandbox_policies_map_to_settings_and_to_turns() {
    let full = json!({ "sandbox_policy": {
        "type": "workspace-write", "writable_roots": ["/r"], "network_access": true, "exclude_slash_tmp": true,
    } });
    let (options, none) = (thread(full), TurnOptions::default());
    let settings = [
        r#"sandbox_mode="workspace-write""#,
        r#"sandbox_workspace_write.writable_roots=["/r"]"#,
        "sandbox_workspace_write.network_access=true",
        "sandbox_workspace_write.exclude_tmpdir_env_var=false",
        "sandbox_workspace_write.exclude_slash_tmp=true",
    ];
    let args = exec_args(&Default::default(), &options, &none).unwrap();
    assert_eq!(args.iter().filter(|arg| *arg != "--config").collect::<Vec<_>>(), settings);
    let wire = json!({
        "type": "workspaceWrite", "writableRoots": ["/r"], "networkAccess": true,
        "excludeTmpdirEnvVar": false, "excludeSlashTmp": true,
    });
    assert_eq!(turn_start(&options, &none, &Value::Null).unwrap(), json!({ "sandboxPolicy": wire }));
    assert_eq!(start(&options).unwrap()["sandbox"], "workspace-write");

    for (policy, wire) in [
        (json!({ "type": "danger-full-access" }), json!({ "type": "dangerFullAccess" })),
        (json!({ "type": "readOnly" }), json!({ "type": "readOnly", "networkAccess": false })),
        (
            json!({ "type": "external-sandbox", "network_access": true }),
            json!({ "type": "externalSandbox", "networkAccess": "enabled" }),
        ),
    ] {
        let own = turn(json!({ "sandbox_policy": policy }));
        assert_eq!(turn_start(&options, &own, &Value::Null).unwrap(), json!({ "sandboxPolicy": wire }));
    }
    for policy in
        [json!({ "type": "read-only", "network_access": true }), json!({ "type": "external-sandbox" })]
    {
        let kind =
            if policy["type"] == "read-only" { "read-only with network_access" } else { "external-sandbox" };
        let error = exec_args(&Default::default(), &options, &turn(json!({ "sandbox_policy": policy })));
        unsupported(error.unwrap_err(), &format!("turn.sandbox_policy: {kind}"), "exec");
    }
}

#[test]
fn an_empty_list_of_writable_folders_is_sent() {
    let own = turn(json!({ "sandbox_policy": { "type": "workspace-write", "writable_roots": [] } }));
    let params = turn_start(&thread(json!({})), &own, &Value::Null).unwrap();
    assert_eq!(params["sandboxPolicy"]["writableRoots"], json!([]));
    let args = exec_args(&Default::default(), &thread(json!({})), &own).unwrap();
    assert!(args.contains(&"sandbox_workspace_write.writable_roots=[]".to_owned()), "{args:?}");
}

#[test]
fn a_mode_holds_on_every_turn_with_what_the_user_configured() {
    let options = thread(json!({ "sandbox": "workspace-write" }));
    let none = TurnOptions::default();
    // The server's answer knows the roots of the user's config.toml.
    let made = json!({ "type": "workspaceWrite", "writableRoots": ["/user"], "networkAccess": true });
    let params = turn_start(&options, &none, &json!({ "sandbox": made })).unwrap();
    assert_eq!(params, json!({ "sandboxPolicy": made }));
    // A loaded thread that was resumed ignores the mode; then the turn has to set it.
    let ignored = json!({ "sandbox": { "type": "dangerFullAccess" } });
    assert_eq!(app_server::ignored_options(&options, &ignored), ["thread.sandbox"]);
    let params = turn_start(&options, &none, &ignored).unwrap();
    assert_eq!(params["sandboxPolicy"]["type"], "workspaceWrite");
    assert_eq!(params["sandboxPolicy"]["networkAccess"], false);
    // A profile of the turn replaces the mode.
    let params = turn_start(&options, &turn(json!({ "permissions": ":read-only" })), &ignored).unwrap();
    assert_eq!(params, json!({ "permissions": ":read-only" }));
    // And a policy of the turn replaces the thread's profile.
    let profile = thread(json!({ "permissions": ":workspace" }));
    let params =
        turn_start(&profile, &turn(json!({ "sandbox_policy": { "type": "read-only" } })), &ignored).unwrap();
    assert_eq!(params, json!({ "sandboxPolicy": { "type": "readOnly", "networkAccess": false } }));
}

/// Option, arguments of exec (none: unsupported), params of `turn/start`.
#[test]
fn turn_options_map_to_both_transports() {
    let config = |text: &str| Some(vec!["--config".to_owned(), text.to_owned()]);
    let context = json!({ "src": { "kind": "untrusted", "value": "v", "name": "n" } });
    for (options, args, params) in [
        (json!({ "model": "m" }), config(r#"model="m""#), json!({ "model": "m" })),
        (json!({ "effort": "low" }), config(r#"model_reasoning_effort="low""#), json!({ "effort": "low" })),
        (
            json!({ "summary": "auto" }),
            config(r#"model_reasoning_summary="auto""#),
            json!({ "summary": "auto" }),
        ),
        (
            json!({ "approval_policy": "never" }),
            config(r#"approval_policy="never""#),
            json!({ "approvalPolicy": "never" }),
        ),
        (
            json!({ "approvals_reviewer": "user" }),
            config(r#"approvals_reviewer="user""#),
            json!({ "approvalsReviewer": "user" }),
        ),
        (
            json!({ "permissions": ":read-only" }),
            config(r#"default_permissions=":read-only""#),
            json!({ "permissions": ":read-only" }),
        ),
        (json!({ "personality": "none" }), config(r#"personality="none""#), json!({ "personality": "none" })),
        (
            json!({ "service_tier": "flex" }),
            config(r#"service_tier="flex""#),
            json!({ "serviceTierForTurn": "flex" }),
        ),
        (json!({ "cwd": "/w" }), Some(vec!["--cd=/w".into()]), json!({ "cwd": "/w" })),
        (
            json!({ "cyber_access_program": "daybreak_blue" }),
            Some(vec!["--cyber-access-program=daybreak_blue".into()]),
            json!({ "cyberAccessProgram": "daybreakBlue" }),
        ),
        (json!({ "timeout_ms": 1, "idle_timeout_ms": 1, "raw_events": true }), Some(vec![]), json!({})),
        (json!({ "on_busy": "fail" }), Some(vec![]), json!({})),
        (json!({ "client_user_message_id": "i" }), None, json!({ "clientUserMessageId": "i" })),
        (json!({ "additional_context": context }), None, json!({ "additionalContext": context })),
        (json!({ "client_metadata": {} }), None, json!({ "responsesapiClientMetadata": {} })),
        (json!({ "environments": [] }), None, json!({ "environments": [] })),
        (
            json!({ "collaboration_mode": { "mode": "plan", "model": "m" } }),
            None,
            json!({ "collaborationMode": { "mode": "plan", "settings": { "model": "m" } } }),
        ),
    ] {
        let turn = turn(options.clone());
        let exec = exec_args(&Default::default(), &Default::default(), &turn);
        match args {
            Some(args) => assert_eq!(exec.unwrap(), args, "{options}"),
            None => {
                let field = options.as_object().unwrap().keys().next().unwrap();
                unsupported(exec.unwrap_err(), &format!("turn.{field}"), "exec");
            }
        }
        assert_eq!(turn_start(&Default::default(), &turn, &Value::Null).unwrap(), params, "{options}");
    }
}

#[test]
fn output_schemas_travel_in_a_private_file_or_in_the_request() {
    let schema = json!({ "type": "object", "properties": {} });
    let turn = turn(json!({ "outputSchema": schema }));
    let params = turn_start(&Default::default(), &turn, &Value::Null).unwrap();
    assert_eq!(params, json!({ "outputSchema": schema }));

    let (codex, thread) = Default::default();
    let command = exec::command(&codex, &thread, &turn, None, &"hi".into(), &env()).unwrap();
    let path = command.files.paths().next().unwrap().to_owned();
    assert_eq!(command.args[2].to_str().unwrap(), format!("--output-schema={}", path.display()));
    assert_eq!(serde_json::from_slice::<Value>(&std::fs::read(&path).unwrap()).unwrap(), schema);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    drop(command);
    assert!(!path.exists());
}

#[test]
fn collaboration_modes_know_their_model() {
    let by_name = thread(json!({ "collaboration_mode": "plan", "reasoning_effort": "high" }));
    let params = turn_start(&by_name, &Default::default(), &json!({ "model": "from-start" })).unwrap();
    let settings = json!({ "model": "from-start", "reasoning_effort": "high" });
    assert_eq!(params["collaborationMode"], json!({ "mode": "plan", "settings": settings }));
    let params =
        turn_start(&by_name, &turn(json!({ "model": "mine" })), &json!({ "model": "from-start" })).unwrap();
    assert_eq!(params["collaborationMode"]["settings"]["model"], "mine");
    refused(turn_start(&by_name, &Default::default(), &Value::Null), "collaboration_mode.model");
}

#[test]
fn new_threads_only() {
    let tool = json!({ "type": "function", "name": "t", "description": "d", "inputSchema": {} });
    let options = thread(json!({
        "allow_provider_model_fallback": true, "history_mode": "legacy", "service_name": "s",
        "thread_source": "user", "dynamic_tools": [tool], "environments": [{ "environment_id": "local", "cwd": "/w" }],
    }));
    assert_eq!(
        start(&options).unwrap(),
        json!({
            "allowProviderModelFallback": true, "historyMode": "legacy", "serviceName": "s",
            "threadSource": "user", "dynamicTools": [tool],
            "environments": [{ "environmentId": "local", "cwd": "/w" }],
        })
    );
    let resume = app_server::thread_resume_params("t", &Default::default(), &options).unwrap();
    assert_eq!(resume, json!({ "threadId": "t", "excludeTurns": true }));
    refused(
        app_server::thread_resume_params("t", &Default::default(), &thread(json!({ "ephemeral": true }))),
        "thread.ephemeral",
    );
}

#[test]
fn what_a_transport_cannot_carry_is_unsupported() {
    for (field, value) in [
        ("allow_provider_model_fallback", json!(true)),
        ("history_mode", json!("legacy")),
        ("service_name", json!("s")),
        (
            "dynamic_tools",
            json!([{ "type": "function", "name": "t", "description": "d", "inputSchema": {} }]),
        ),
        ("collaboration_mode", json!("plan")),
        ("environments", json!([])),
    ] {
        let thread = thread(json!({ field: value }));
        let error = exec_args(&Default::default(), &thread, &Default::default()).unwrap_err();
        unsupported(error, &format!("thread.{field}"), "exec");
    }
    let untrusted = thread(json!({ "approval_policy": "untrusted" }));
    let error = exec_args(&Default::default(), &untrusted, &Default::default()).unwrap_err();
    unsupported(error, "thread.approval_policy: untrusted", "exec");

    for field in ["ignore_user_config", "ignore_rules"] {
        unsupported(
            start(&thread(json!({ field: true }))).unwrap_err(),
            &format!("thread.{field}"),
            "app_server",
        );
    }
    for (field, value) in [("config", json!({ "a": 1 })), ("env", json!({ "A": "b" }))] {
        let error =
            turn_start(&Default::default(), &turn(json!({ field: value })), &Value::Null).unwrap_err();
        unsupported(error, &format!("turn.{field}"), "app_server");
    }
    unsupported(codex(json!({ "profile": "p" })).validate().unwrap_err(), "codex.profile", "app_server");
    let profile = codex(json!({ "profile": "p", "transport": "exec" }));
    assert_eq!(exec_args(&profile, &Default::default(), &Default::default()).unwrap(), ["--profile=p"]);
}

#[test]
fn resuming_keeps_every_flag_in_front() {
    let (codex, turn) = Default::default();
    let thread = thread(json!({ "sandbox": "read-only", "thread_source": "user", "ephemeral": true }));
    for (resume, tail) in [(Resume::Id(UUID.into()), UUID), (Resume::Last, "--last")] {
        let command = exec::command(&codex, &thread, &turn, Some(&resume), &"hi".into(), &env()).unwrap();
        let expected =
            ["exec", "--json", "--config", "sandbox_mode=\"read-only\"", "--ephemeral", "resume", tail];
        assert_eq!(command.args, expected);
    }
    let named = Resume::Id("my thread".into());
    refused(exec::command(&codex, &thread, &turn, Some(&named), &"hi".into(), &env()), "thread_id");
}

#[test]
fn the_most_specific_setting_wins_and_stands_once() {
    let layers = [
        json!({ "config": { "model": "1", "model_verbosity": "low", "a": { "keep": 1, "b": 1 } } }),
        json!({ "config": { "model": "1", "model_verbosity": "low" }, "model": "2" }),
    ];
    let none = (Default::default(), Default::default());
    for (codex_options, model) in layers.into_iter().zip(["1", "2"]) {
        let args = exec_args(&codex(codex_options), &none.0, &none.1).unwrap();
        assert!(args.contains(&format!("model={model:?}")), "{args:?}");
    }
    let low = codex(json!({ "config": { "a": { "keep": 1, "b": 1 } }, "model": "2", "verbosity": "low" }));
    let middle = thread(json!({ "config": { "model": "3", "a.b": 2, "model_verbosity": "medium" } }));
    let upper = turn(json!({ "config": { "model": "5", "a.b": 3 } }));
    let args = exec_args(&low, &middle, &upper).unwrap();
    let args = args.iter().filter(|arg| *arg != "--config").collect::<Vec<_>>();
    assert_eq!(args, ["a.keep=1", "a.b=3", "model=\"5\"", "model_verbosity=\"medium\""]);
    let typed = thread(json!({ "model": "4", "config": { "model": "3" } }));
    let args = exec_args(&low, &typed, &turn(json!({}))).unwrap();
    assert_eq!(args.iter().filter(|arg| arg.starts_with("model=")).collect::<Vec<_>>(), ["model=\"4\""]);
    assert_eq!(start(&typed).unwrap(), json!({ "model": "4" }));
    let args = exec_args(&low, &typed, &turn(json!({ "model": "6", "config": { "model": "5" } }))).unwrap();
    assert_eq!(args.iter().filter(|arg| arg.starts_with("model=")).collect::<Vec<_>>(), ["model=\"6\""]);
}

#[test]
fn a_sandbox_takes_a_lower_profile_out() {
    let profile = codex(json!({ "config": { "default_permissions": ":workspace" } }));
    let args = exec_args(&profile, &thread(json!({ "sandbox": "read-only" })), &Default::default()).unwrap();
    assert_eq!(args, ["--config", "sandbox_mode=\"read-only\""]);
    let sandbox = thread(json!({ "sandbox": "danger-full-access" }));
    let args = exec_args(&profile, &sandbox, &turn(json!({ "permissions": ":read-only" }))).unwrap();
    assert_eq!(args, ["--config", "default_permissions=\":read-only\""]);
}

#[test]
fn a_table_sent_whole_brings_the_clients_entries_along() {
    let codex = codex(json!({ "config": { "projects": { "/a": { "trust_level": "trusted" } }, "x": 1 } }));
    let thread = thread(json!({ "working_directory": "/b", "project_trust": "untrusted" }));
    let params = app_server::thread_start_params(&codex, &thread).unwrap();
    let projects = json!({ "/a": { "trust_level": "trusted" }, "/b": { "trust_level": "untrusted" } });
    assert_eq!(params["config"], json!({ "projects": projects }));
}

#[test]
fn overrides_that_cannot_be_settings_are_named() {
    for (config, field) in [
        (json!({ "a": { "b": { "c": null } } }), "thread.config.a.b.c"),
        (json!({ "a.b": [1, null] }), "thread.config.a.b[1]"),
        (json!({ "a": 18446744073709551615u64 }), "thread.config.a"),
        (json!({ "": 1 }), "thread.config."),
        (json!({ "a..b": 1 }), "thread.config.a..b"),
        (json!({ "/a": 1 }), "thread.config./a"),
        (json!({ "a": { " ": 1 } }), "thread.config.a. "),
        (json!({ "a.b": 1, "a": { "b": 2 } }), "thread.config.a.b"),
        (json!({ "a": 1, "a.b": 2 }), "thread.config.a.b"),
    ] {
        refused(thread(json!({ "config": config })).validate(), field);
    }
    let odd = thread(json!({ "config": { "\"my.key\"": 1 } }));
    refused(exec_args(&Default::default(), &odd, &Default::default()), "config.my.key");
    let long = thread(json!({ "developer_instructions": "x".repeat(200_000) }));
    refused(exec_args(&Default::default(), &long, &Default::default()), "config.developer_instructions");
    assert!(start(&long).is_ok());
}

/// Reads a `-c` argument as Codex does: the key ends at the first `=`, the rest is a TOML value.
fn parse_argument(argument: &str) -> (String, Value) {
    fn value(item: &toml_edit::Value) -> Value {
        match item {
            toml_edit::Value::String(text) => text.value().as_str().into(),
            toml_edit::Value::Integer(number) => (*number.value()).into(),
            toml_edit::Value::Float(number) => (*number.value()).into(),
            toml_edit::Value::Boolean(flag) => (*flag.value()).into(),
            toml_edit::Value::Array(list) => list.iter().map(value).collect(),
            toml_edit::Value::InlineTable(table) => {
                table.iter().map(|(key, item)| (key.to_owned(), value(item))).collect::<Map<_, _>>().into()
            }
            toml_edit::Value::Datetime(_) => panic!("no date was written"),
        }
    }
    let (key, text) = argument.split_once('=').unwrap();
    let document: toml_edit::DocumentMut = format!("x = {text}").parse().unwrap();
    (key.to_owned(), value(document["x"].as_value().unwrap()))
}

#[test]
fn any_value_survives_the_way_through_toml() {
    let mut values = vec![
        json!(""),
        json!("x".repeat(5_000)),
        json!("quote \" apostrophe ' backslash \\ newline \n return \r tab \t"),
        json!("'''\"\"\""),
        json!((0u8..0x80).map(char::from).collect::<String>()),
        json!("ünïcödé 🦀 \u{2028} \u{7f} \u{85}"),
        json!([true, -1, 1.5, "x", [], {}, { "a b": { "c.d": "e=f" } }]),
        json!(i64::MIN),
        json!(1e300),
    ];
    // Strings of random characters, the odd ones as likely as the others.
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let mut random = move |limit: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % limit
    };
    for _ in 0..500 {
        let length = random(40);
        let text = (0..length).filter_map(|_| {
            let top = [0x20, 0x80, 0x800, 0x11_0000][random(4) as usize];
            char::from_u32(random(top) as u32)
        });
        values.push(Value::from(text.collect::<String>()));
    }
    for value in values {
        let mut tree = Map::new();
        tree.insert("k".into(), json!({ "inner": value, "with.dot": value }));
        let arguments = arguments(&tree, "config").unwrap();
        let [argument] = &arguments[..] else { panic!("{arguments:?}") };
        assert_eq!(parse_argument(argument), ("k".into(), tree["k"].clone()));
    }
}

#[test]
fn overlaying_merges_tables_and_replaces_the_rest() {
    let mut base = json!({ "a": { "b": 1, "c": [1, 2] }, "d": 1 }).as_object().unwrap().clone();
    let layer = json!({ "a": { "c": [3], "e": {} }, "d": { "f": 1 } }).as_object().unwrap().clone();
    overlay(&mut base, layer);
    assert_eq!(Value::from(base), json!({ "a": { "b": 1, "c": [3], "e": {} }, "d": { "f": 1 } }));
}

#[test]
fn the_child_gets_the_environment_that_was_asked_for() {
    let get = |vars: &[(String, String)], name: &str| {
        vars.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
    };
    let options = codex(json!({
        "api_key": "sk-secret-1", "codex_home": "/home/c", "env": { "LANG": "de", "MINE": "1" },
    }));
    let turn = turn(json!({ "env": { "MINE": "2" } }));
    let command = exec::command(&options, &Default::default(), &turn, None, &"hi".into(), &env()).unwrap();
    for (name, value) in [
        ("PATH", "/bin"),
        ("LANG", "de"),
        ("MINE", "2"),
        ("CODEX_HOME", "/home/c"),
        ("CODEX_API_KEY", "sk-secret-1"),
        ("CODEX_INTERNAL_ORIGINATOR_OVERRIDE", "codexkit"),
    ] {
        assert_eq!(get(&command.env, name).as_deref(), Some(value), "{name}");
    }
    // The server ignores the variable; there the key is logged in with, in memory.
    let launch = app_server::launch(&options, &env()).unwrap();
    assert_eq!(get(&launch.env, "CODEX_API_KEY"), None);
    assert_eq!(launch.args[1..], ["--config", "cli_auth_credentials_store=\"ephemeral\""]);

    let bare = codex(json!({ "inherit_env": false, "client_info": { "name": "me" } }));
    let launch = app_server::launch(&bare, &env()).unwrap();
    assert_eq!(launch.env, [("CODEX_INTERNAL_ORIGINATOR_OVERRIDE".into(), "me".into())]);
    let theirs: Env =
        [("CODEX_INTERNAL_ORIGINATOR_OVERRIDE", "theirs"), ("CODEX_API_KEY", " k ")].into_iter().collect();
    let inherited = app_server::launch(&Default::default(), &theirs).unwrap();
    assert_eq!(get(&inherited.env, "CODEX_INTERNAL_ORIGINATOR_OVERRIDE").as_deref(), Some("theirs"));
    assert_eq!(CodexOptions::default().effective_api_key(&theirs), Some(Secret::from("k")));
    assert_eq!(bare.effective_api_key(&theirs), None);
}

#[test]
fn bad_values_are_named_by_their_path() {
    for (options, field) in [
        (json!({ "codex_path": "" }), "codex.codex_path"),
        (json!({ "api_key": " " }), "codex.api_key"),
        (json!({ "api_key": "a\nb" }), "codex.api_key"),
        (json!({ "base_url": "proxy.example" }), "codex.base_url"),
        (json!({ "env": { "A=B": "" } }), "codex.env.A=B"),
        (json!({ "env": { "A": "\0" } }), "codex.env.A"),
        (json!({ "codex_home": "" }), "codex.codex_home"),
        (json!({ "config": { "a": null } }), "codex.config.a"),
        (json!({ "client_info": { "name": "my app" } }), "codex.client_info.name"),
        (json!({ "model": "" }), "codex.model"),
        (json!({ "reasoning_effort": " " }), "codex.reasoning_effort"),
        (json!({ "request_timeout_ms": 0 }), "codex.request_timeout_ms"),
        (json!({ "max_line_bytes": 1 }), "codex.max_line_bytes"),
        (json!({ "event_queue_bytes": 1 }), "codex.event_queue_bytes"),
    ] {
        refused(codex(options).validate(), field);
    }
    for (options, field) in [
        (json!({ "model": " " }), "thread.model"),
        (json!({ "context_window": 0 }), "thread.context_window"),
        (json!({ "working_directory": "" }), "thread.working_directory"),
        (json!({ "additional_directories": ["/a", ""] }), "thread.additional_directories[1]"),
        (json!({ "sandbox": "read-only", "permissions": ":workspace" }), "thread.permissions"),
        (
            json!({ "sandbox": "read-only", "sandbox_policy": { "type": "read-only" } }),
            "thread.sandbox_policy",
        ),
        (json!({ "sandbox": "read-only", "network_access": true }), "thread.network_access"),
        (json!({ "sandbox": "danger-full-access", "network_access": false }), "thread.network_access"),
        (json!({ "permissions": ":workspace", "network_access": true }), "thread.network_access"),
        (
            json!({ "sandbox_policy": { "type": "workspace-write", "writable_roots": [""] } }),
            "thread.sandbox_policy.writable_roots[0]",
        ),
        (json!({ "dynamic_tools": [{ "name": "t" }] }), "thread.dynamic_tools[0].type"),
        (
            json!({ "dynamic_tools": [{ "type": "function", "name": "t", "description": "d" }] }),
            "thread.dynamic_tools[0].inputSchema",
        ),
        (json!({ "collaboration_mode": { "mode": "plan", "model": "" } }), "thread.collaboration_mode.model"),
    ] {
        refused(thread(options).validate(), field);
    }
    for (options, field) in [
        (json!({ "output_schema": [] }), "turn.output_schema"),
        (json!({ "output_schema": true }), "turn.output_schema"),
        (json!({ "sandbox_policy": { "type": "read-only" }, "permissions": "p" }), "turn.permissions"),
        (json!({ "config": { "a": { "b": null } } }), "turn.config.a.b"),
        (json!({ "service_tier": "" }), "turn.service_tier"),
    ] {
        refused(turn(options).validate(), field);
    }
}

#[test]
fn unknown_fields_and_values_are_refused() {
    for bad in [
        json!({ "sandbox": "permissive" }),
        json!({ "approval_policy": "on-failure" }),
        json!({ "approval_policy": { "granular": { "rulez": true } } }),
        json!({ "web_search": "LIVE" }),
        json!({ "collaboration_mode": "pair" }),
        json!({ "sandbox_policy": { "type": "read-only", "writable_roots": [] } }),
        json!({ "modle": "m" }),
    ] {
        assert!(serde_json::from_value::<ThreadOptions>(bad.clone()).is_err(), "{bad}");
    }
    assert!(serde_json::from_value::<CodexOptions>(json!({ "transport": "pigeon" })).is_err());
    assert!(serde_json::from_value::<TurnOptions>(json!({ "timeout": 1 })).is_err());
}

#[test]
fn debug_output_has_no_secrets() {
    let codex = codex(json!({
        "api_key": "hush-1", "env": { "MY_TOKEN": "hush-2" }, "config": { "mcp_servers.x.env.A": "hush-3" },
    }));
    let thread = thread(json!({ "shell_environment_policy": { "set": { "A": "hush-4" } } }));
    let turn = turn(json!({ "env": { "B": "hush-5" } }));
    let command = exec::command(&codex, &thread, &turn, None, &"hi".into(), &env()).unwrap();
    let launch = app_server::launch(&codex, &env()).unwrap();
    let text = format!("{codex:?} {thread:?} {turn:?} {command:?} {launch:?}");
    assert!(!text.contains("hush"), "{text}");
    assert!(text.contains("MY_TOKEN") && text.contains("mcp_servers.x.env.A"), "{text}");
}

#[test]
fn limits_of_zero_are_none() {
    let turn = turn(json!({ "timeout_ms": 0, "idle_timeout_ms": 250 }));
    assert_eq!((turn.timeout(), turn.idle_timeout()), (None, Some(Duration::from_millis(250))));
    let client = |options: Value| -> CodexOptions { serde_json::from_value(options).unwrap() };
    let (plain, other) = (client(json!({})), client(json!({ "approval_timeout_ms": 250 })));
    assert_eq!(ThreadOptions::default().approval_timeout(&plain), Some(Duration::from_secs(300)));
    assert_eq!(ThreadOptions::default().approval_timeout(&other), Some(Duration::from_millis(250)));
    assert_eq!(thread(json!({ "approval_timeout_ms": 0 })).approval_timeout(&other), None);
}

fn input(value: Value) -> Input {
    serde_json::from_value(value).unwrap()
}

fn exec_input(input: &Input) -> Result<exec::ExecCommand> {
    exec::command(&Default::default(), &Default::default(), &Default::default(), None, input, &env())
}

#[test]
fn input_is_text_or_items() {
    assert_eq!(input(json!("hi")), Input::from("hi"));
    assert_eq!(input(json!([{ "type": "text", "text": "hi" }])), Input::from("hi".to_owned()));
    let texts = input(json!([{ "type": "text", "text": "a" }, { "type": "text", "text": "b" }]));
    assert_eq!(exec_input(&texts).unwrap().stdin, b"a\n\nb");
    let bad = serde_json::from_value::<Input>(json!([{ "type": "image_data", "data": "%" }])).unwrap_err();
    assert!(bad.to_string().contains("no base64"), "{bad}");
}

#[test]
fn images_travel_by_path_on_exec_and_inline_on_the_app_server() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("a.png");
    let comma = folder.path().join("a,b.png");
    std::fs::write(&plain, PNG).unwrap();
    std::fs::write(&comma, PNG).unwrap();
    let url = "data:image/png;base64,iVBORw0KGgpyZXN0";
    let all = Input(vec![
        InputItem::Text { text: "look".into() },
        InputItem::LocalImage { path: plain.clone() },
        InputItem::LocalImage { path: comma.clone() },
        InputItem::ImageData { data: PNG.into(), media_type: None },
        InputItem::Image { url: url.into() },
    ]);
    assert_eq!(
        all.wire().unwrap(),
        [
            json!({ "type": "text", "text": "look" }),
            json!({ "type": "localImage", "path": plain }),
            json!({ "type": "localImage", "path": comma }),
            json!({ "type": "image", "url": url }),
            json!({ "type": "image", "url": url }),
        ]
    );
    let command = exec_input(&all).unwrap();
    let images = command.args.iter().filter_map(|arg| arg.to_str()?.strip_prefix("--image="));
    let images = images.map(Path::new).collect::<Vec<_>>();
    assert_eq!(images[0], plain);
    assert_eq!(images[1..], command.files.paths().collect::<Vec<_>>());
    assert_eq!(images.len(), 4);
    for image in &images {
        assert_eq!(std::fs::read(image).unwrap(), PNG);
        assert!(!image.to_str().unwrap().contains(','));
    }
}

#[test]
fn input_that_codex_would_pass_over_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("a.txt");
    std::fs::write(&text, "text").unwrap();
    let missing = folder.path().join("none.png");
    for (items, field) in [
        (json!([]), "input"),
        (json!(" \n"), "input"),
        (json!(["text"].map(|kind| json!({ "type": kind, "text": "" }))), "input"),
        (json!([{ "type": "local_image", "path": missing }]), "input[0].path"),
        (json!([{ "type": "local_image", "path": text }]), "input[0].path"),
        (json!([{ "type": "local_image", "path": folder.path() }]), "input[0].path"),
        (json!([{ "type": "image", "url": "https://x/a.png" }]), "input[0].url"),
        (json!([{ "type": "image", "url": "data:image/png;base64,AAAA" }]), "input[0].url"),
        (json!([{ "type": "text", "text": "a" }, { "type": "image_data", "data": "AAAA" }]), "input[1].data"),
        (
            json!([{ "type": "image_data", "data": "iVBORw0KGgpyZXN0", "media_type": "text/plain" }]),
            "input[0].media_type",
        ),
        (json!([{ "type": "audio", "url": "https://x/a.wav" }]), "input[0].url"),
        (json!([{ "type": "local_audio", "path": text }]), "input[0].path"),
        (json!([{ "type": "skill", "name": "s", "path": "/none/SKILL.md" }]), "input[0].path"),
        (json!([{ "type": "mention", "name": "", "path": "x" }]), "input[0].name"),
    ] {
        refused(input(items).validate(), field);
    }
    let image_only = input(json!([{ "type": "image_data", "data": "iVBORw0KGgpyZXN0" }]));
    assert!(image_only.validate().is_ok());
    refused(exec_input(&image_only), "input");
    let mention = input(
        json!([{ "type": "text", "text": "a" }, { "type": "mention", "name": "m", "path": "app://m" }]),
    );
    unsupported(exec_input(&mention).unwrap_err(), "input[1]: mention", "exec");
}

#[test]
fn the_arguments_of_a_review_on_exec() {
    let review = |target: Value| {
        let target: ReviewTarget = serde_json::from_value(target).unwrap();
        let (codex, turn) = (CodexOptions::default(), TurnOptions::default());
        let thread = thread(json!({ "model": "m", "skip_git_repo_check": true, "ephemeral": true }));
        exec::review_command(&codex, &thread, &turn, &target, &env())
    };
    let common =
        ["exec", "--json", "--config", "model=\"m\"", "--skip-git-repo-check", "--ephemeral", "review"];
    for (target, args, stdin) in [
        (json!({ "type": "uncommitted_changes" }), vec!["--uncommitted"], ""),
        (json!({ "type": "base_branch", "branch": "-main" }), vec!["--base=-main"], ""),
        (json!({ "type": "commit", "sha": "abc" }), vec!["--commit=abc"], ""),
        (json!({ "type": "commit", "sha": "abc", "title": "a b" }), vec!["--commit=abc", "--title=a b"], ""),
        (json!({ "type": "custom", "instructions": "look" }), vec!["-"], "look"),
    ] {
        let command = review(target).unwrap();
        let given: Vec<_> = command.args.iter().map(|arg| arg.to_str().unwrap()).collect();
        assert_eq!(given, common.into_iter().chain(args).collect::<Vec<_>>());
        assert_eq!(command.stdin, stdin.as_bytes());
    }
    for (target, field) in [
        (json!({ "type": "base_branch", "branch": " " }), "target.branch"),
        (json!({ "type": "commit", "sha": "" }), "target.sha"),
        (json!({ "type": "commit", "sha": "a", "title": "" }), "target.title"),
        (json!({ "type": "custom", "instructions": "" }), "target.instructions"),
    ] {
        refused(review(target), field);
    }
    let unknown: Result<ReviewTarget, _> =
        serde_json::from_value(json!({ "type": "commit", "sha": "a", "x": 1 }));
    assert!(unknown.is_err());
}

#[test]
fn the_params_of_a_fork() {
    let fork = |fork: Value, options: Value| {
        let fork: ForkOptions = serde_json::from_value(fork).unwrap();
        app_server::thread_fork_params("t", &fork, &CodexOptions::default(), &thread(options))
    };
    let plain = json!({ "threadId": "t", "excludeTurns": true });
    assert_eq!(fork(json!({}), json!({})).unwrap(), plain);
    let full = fork(json!({ "last_turn_id": "u", "ephemeral": true }), json!({ "model": "m" })).unwrap();
    let expected =
        json!({ "threadId": "t", "excludeTurns": true, "lastTurnId": "u", "ephemeral": true, "model": "m" });
    assert_eq!(full, expected);
    refused(fork(json!({ "last_turn_id": "u", "before_turn_id": "v" }), json!({})), "fork.before_turn_id");
    refused(fork(json!({ "last_turn_id": "" }), json!({})), "fork.last_turn_id");
}

#[test]
fn what_a_review_sends_for_options_that_no_turn_carries() {
    let options = thread(json!({ "sandbox": "read-only", "approval_policy": "never", "model": "m" }));
    let params =
        app_server::thread_settings_params("t", &CodexOptions::default(), &options, &Value::Null).unwrap();
    let expected = json!({
        "threadId": "t", "approvalPolicy": "never", "model": "m",
        "sandboxPolicy": { "type": "readOnly", "networkAccess": false },
    });
    assert_eq!(params, expected);
}
