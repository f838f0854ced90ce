//! Rules against asks: the table.

use serde_json::json;

use super::*;
use crate::app_server::ServerAsk;

fn ask(method: &str, params: Value, changes: Option<Value>) -> Ask {
    let changes = changes.map(|changes| changes.to_string().into());
    Ask::new(1, &ServerAsk { changes, ..ServerAsk::without_ids(method, params) })
}

fn command(line: &str) -> Ask {
    ask("item/commandExecution/requestApproval", json!({ "command": line, "cwd": "/w" }), None)
}

fn network(line: &str, host: &str) -> Ask {
    let context = json!({ "host": host, "protocol": "https" });
    let params = json!({ "command": line, "cwd": "/w", "networkApprovalContext": context });
    ask("item/commandExecution/requestApproval", params, None)
}

fn files(paths: &[&str]) -> Ask {
    let change = |path: &&str| json!({ "path": path, "kind": { "type": "add" }, "diff": "" });
    ask("item/fileChange/requestApproval", json!({}), Some(paths.iter().map(change).collect()))
}

fn permissions(write: &str, network: bool) -> Ask {
    let profile = json!({ "fileSystem": { "write": [write] }, "network": { "enabled": network } });
    ask("item/permissions/requestApproval", json!({ "permissions": profile, "cwd": "/w" }), None)
}

fn mcp_tool(server: &str, tool: &str) -> Ask {
    let meta = json!({ "codex_approval_kind": "mcp_tool_call", "tool_name": tool });
    ask("mcpServer/elicitation/request", json!({ "serverName": server, "mode": "form", "_meta": meta }), None)
}

fn form(server: &str) -> Ask {
    ask("mcpServer/elicitation/request", json!({ "serverName": server, "mode": "form", "_meta": null }), None)
}

fn client_tool(tool: &str) -> Ask {
    ask("item/tool/call", json!({ "tool": tool, "arguments": {} }), None)
}

fn read(rules: Value) -> Arc<ApprovalRules> {
    let rules: ApprovalRules = serde_json::from_value(rules).unwrap();
    rules.validate("x").unwrap();
    Arc::new(rules)
}

fn policy(layers: &[(&'static str, Value)]) -> Policy {
    let mut policy = Policy::new(Some("/w".into()), false);
    for (owner, rules) in layers {
        policy.add(owner, Some(&read(rules.clone())));
    }
    policy
}

/// What the policy says, and by which rule; `ask` when it leaves it to the handler.
fn ruled(policy: &Policy, ask: &Ask) -> (&'static str, String) {
    match policy.rule(ask) {
        Some(ruling) => (ruling.answer.word(), ruling.rule),
        None => ("ask", String::new()),
    }
}

#[test]
fn each_rule_matches_what_it_is_about() {
    let allow = |rule: Value| {
        let mut rule = rule;
        rule["decision"] = json!("allow");
        json!({ "rules": [rule] })
    };
    let git = allow(json!({ "command": ["git", "status"] }));
    let src = allow(json!({ "paths": ["src", "docs/**/*.md"] }));
    let notes = allow(json!({ "server": "notes", "tool": "get_*" }));
    let host = allow(json!({ "host": "*.example.com" }));
    let anything = allow(json!({}));
    let commands = allow(json!({ "kind": "command" }));
    for (rules, ask, decision) in [
        (&git, command("/bin/bash -lc 'git status -s'"), "allow"),
        (&git, command("/bin/bash -lc 'git status && rm x'"), "deny"),
        (&git, command("git push"), "deny"),
        (&git, network("git status", "example.com"), "deny"),
        (&git, files(&["/w/src/a"]), "deny"),
        (&src, files(&["/w/src/a", "/w/docs/x/b.md"]), "allow"),
        (&src, files(&["/w/src/a", "/w/Cargo.toml"]), "deny"),
        (&src, files(&["/w/src/../Cargo.toml"]), "deny"),
        (&src, files(&[]), "deny"),
        (&src, ask("item/fileChange/requestApproval", json!({}), None), "deny"),
        (&src, permissions("/w/src", false), "allow"),
        (&src, permissions("/w/src", true), "deny"),
        (&src, permissions("/w", false), "deny"),
        (&src, command("touch src/a"), "deny"),
        (&notes, mcp_tool("notes", "get_one"), "allow"),
        (&notes, mcp_tool("notes", "delete"), "deny"),
        (&notes, mcp_tool("other", "get_one"), "deny"),
        (&notes, form("notes"), "deny"),
        (&host, network("curl x", "API.example.com."), "allow"),
        (&host, network("curl x", "example.com.evil.org"), "deny"),
        (&host, command("curl https://a.example.com"), "deny"),
        (&anything, command("rm -rf /"), "allow"),
        (&anything, files(&["/etc/passwd"]), "allow"),
        (&anything, form("notes"), "ask"),
        (&anything, client_tool("lookup"), "ask"),
        (&commands, command("a | b"), "allow"),
        (&commands, files(&["/w/src/a"]), "deny"),
    ] {
        assert_eq!(ruled(&policy(&[("codex", rules.clone())]), &ask).0, decision, "{rules} {ask:?}");
    }
}

fn ask_of_kind(kind: &str) -> Ask {
    let params = json!({ "kind": kind, "command": "git status" });
    ask("item/commandExecution/requestApproval", params, None)
}

#[test]
fn text_for_a_running_program_is_no_command_and_a_persons_checkpoint_is_a_persons() {
    let rules = policy(&[("codex", json!({ "rules": [{ "command": ["git"], "decision": "allow" }] }))]);
    assert_eq!(ruled(&rules, &ask_of_kind("command")).0, "allow");
    assert_eq!(ruled(&rules, &ask_of_kind("writeStdin")).0, "deny");
    let rules = policy(&[("codex", json!({ "rules": [{ "decision": "allow" }] }))]);
    assert_eq!(ruled(&rules, &ask_of_kind("writeStdin")).0, "allow");
    assert_eq!(ruled(&rules, &ask_of_kind("humanCommand")).0, "ask");
}

#[test]
fn what_forbids_matches_as_soon_as_a_part_does() {
    let rules = json!({
        "rules": [
            { "command": ["rm"], "decision": "deny", "reason": "keep it" },
            { "paths": ["secret"], "decision": "cancel" },
            { "tool": "drop", "decision": "deny" },
            { "command": ["git", "push"], "decision": "ask" },
            { "decision": "allow" },
        ],
    });
    let policy = policy(&[("thread", rules)]);
    for (ask, decision, rule) in [
        (command("bash -c 'ls; rm x'"), "deny", "thread.approvals.rules[0]"),
        (files(&["/w/a", "/w/secret/b"]), "cancel", "thread.approvals.rules[1]"),
        (ask("item/fileChange/requestApproval", json!({}), None), "cancel", "thread.approvals.rules[1]"),
        (mcp_tool("any", "drop"), "deny", "thread.approvals.rules[2]"),
        (client_tool("drop"), "deny", "thread.approvals.rules[2]"),
        (client_tool("lookup"), "ask", ""),
        (command("bash -c 'true && git push'"), "ask", ""),
        (command("ls"), "allow", "thread.approvals.rules[4]"),
    ] {
        assert_eq!(ruled(&policy, &ask), (decision, rule.to_owned()), "{ask:?}");
    }
    let denied = policy.rule(&command("rm x")).unwrap();
    assert_eq!(denied.answer, Answer::deny_because("keep it"));
}

#[test]
fn the_turn_beats_the_thread_and_the_thread_the_client() {
    let turn = json!({ "rules": [{ "command": ["make"], "decision": "deny" }] });
    let thread = json!({ "rules": [{ "command": ["make"], "decision": "allow", "scope": "session" }] });
    let client = json!({ "rules": [{ "command": ["ls"], "decision": "allow" }], "default": "ask" });
    let all = policy(&[("turn", turn), ("thread", thread.clone()), ("codex", client.clone())]);
    assert_eq!(ruled(&all, &command("make")), ("deny", "turn.approvals.rules[0]".into()));
    assert_eq!(ruled(&all, &command("ls")), ("allow", "codex.approvals.rules[0]".into()));
    assert_eq!(ruled(&all, &command("cp")), ("ask", String::new()), "the first default given counts");
    let two = policy(&[("thread", thread), ("codex", client)]);
    let ruling = two.rule(&command("make")).unwrap();
    assert_eq!((ruling.answer, &*ruling.rule), (Answer::allow_for_session(), "thread.approvals.rules[0]"));
}

#[test]
fn without_a_rule_that_matches_approvals_are_denied_and_questions_asked() {
    let none = policy(&[]);
    assert_eq!(ruled(&none, &command("ls")).0, "ask");
    let empty = policy(&[("codex", json!({}))]);
    for ask in [command("ls"), files(&["/w/a"]), permissions("/w", false), mcp_tool("s", "t"), form("s")] {
        assert_eq!(ruled(&empty, &ask), ("deny", "default".into()));
    }
    let questions =
        ["item/tool/requestUserInput", "attestation/generate", "account/chatgptAuthTokens/refresh"];
    for method in questions {
        assert_eq!(ruled(&empty, &ask(method, json!({}), None)).0, "ask", "{method}");
    }
    let named = json!({ "rules": [{ "kind": "user_input", "decision": "deny" }] });
    let named = policy(&[("codex", named)]);
    assert_eq!(ruled(&named, &ask(questions[0], json!({}), None)).0, "deny");
}

#[test]
fn a_permanent_amendment_comes_from_a_rule_that_names_it() {
    let rule = json!({ "command": ["git"], "decision": "allow", "permanent_execpolicy_amendment": ["git", "status"] });
    let policy = policy(&[("codex", json!({ "rules": [rule] }))]);
    assert_eq!(
        policy.rule(&command("git log")).unwrap().answer,
        Answer::allow_permanently(["git", "status"])
    );
}

#[test]
fn mistakes_are_named() {
    for (rule, field) in [
        (json!({ "command": [], "decision": "allow" }), "rules[0].command"),
        (json!({ "command": ["a", " "], "decision": "allow" }), "rules[0].command[1]"),
        (json!({ "paths": ["a["], "decision": "deny" }), "rules[0].paths[0]"),
        (json!({ "server": "", "decision": "deny" }), "rules[0].server"),
        (json!({ "decision": "allow", "reason": "x" }), "rules[0].reason"),
        (json!({ "decision": "deny", "scope": "session" }), "rules[0].scope"),
        (json!({ "command": ["a"], "paths": ["b"], "decision": "allow" }), "rules[0].paths"),
        (json!({ "kind": "command", "server": "b", "decision": "allow" }), "rules[0].server"),
        (json!({ "kind": "user_input", "decision": "allow" }), "rules[0].decision"),
        (
            json!({ "command": ["a", "b"], "decision": "allow", "permanent_execpolicy_amendment": ["a"] }),
            "rules[0].permanent_execpolicy_amendment",
        ),
        (
            json!({ "command": ["a"], "decision": "deny", "permanent_execpolicy_amendment": ["a"] }),
            "rules[0].permanent_execpolicy_amendment",
        ),
    ] {
        let rules: ApprovalRules = serde_json::from_value(json!({ "rules": [rule] })).unwrap();
        let error = rules.validate("thread.approvals").unwrap_err();
        assert_eq!(error.data()["field"], format!("thread.approvals.{field}"), "{error}");
    }
}

#[test]
fn stars_stand_for_any_text() {
    for (pattern, text, fits) in [
        ("a", "a", true),
        ("a", "ab", false),
        ("*", "", true),
        ("a*", "a", true),
        ("*.b.c", "a.b.c", true),
        ("*.b.c", "b.c", false),
        ("a*b*c", "aXbXc", true),
        ("a*b*c", "acb", false),
        ("a*a", "a", false),
    ] {
        assert_eq!(wildcard(pattern, text), fits, "{pattern} {text}");
    }
}
