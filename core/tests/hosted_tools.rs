//! Hosted tools through the real Codex. The file system and the process table are the witnesses.
#![cfg(feature = "hosted-tools")]

mod support;

use std::fs;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use codexkit::{Answer, Ask, AskKind, Codex, Thread, TurnRequest};
use serde_json::{Value, json};
use support::hosted::{calling, reported, text};
use support::{Home, outputs};

fn thread(home: &Home, codex: &Codex, tools: Value) -> Thread {
    codex.start_thread(home.thread(json!({ "hosted_tools": tools }))).unwrap()
}

/// Allows everything and keeps what was asked.
fn allowing(request: &str) -> (TurnRequest, Arc<Mutex<Vec<Ask>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let keep = asked.clone();
    let request = TurnRequest::new(request).approvals(move |ask: Ask| {
        keep.lock().unwrap().push(ask);
        async { Ok(Answer::allow()) }
    });
    (request, asked)
}

#[tokio::test]
async fn apply_patch_changes_files_inside_of_the_base_and_none_outside() {
    let home = Home::new("hosted-patch");
    let project = home.path("project");
    fs::write(project.join("a.txt"), "one\ntwo\n").unwrap();
    let outside = home.outside("b.txt");
    fs::write(&outside, "two\n").unwrap();
    std::os::unix::fs::symlink(home.path("outside"), project.join("link")).unwrap();
    let patch =
        |body: String| ("apply_patch", json!({ "input": format!("*** Begin Patch\n{body}\n*** End Patch") }));
    let change = |path: String| patch(format!("*** Update File: {path}\n@@\n-two\n+2"));
    let model = calling([
        change("a.txt".into()),
        change(outside.display().to_string()),
        change("../outside/b.txt".into()),
        change("link/b.txt".into()),
        // The model cannot move the base.
        ("apply_patch", json!({ "input": "x", "base": "/", "base_path": "/" })),
        patch("*** Add File: c.txt\n+c\n*** Update File: a.txt\n@@\n-not there\n+x".into()),
        ("apply_patch", json!({ "input": "--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-one\n+1\n" })),
    ])
    .await;
    let codex = home.codex(&model, json!({}));
    thread(&home, &codex, json!([{ "type": "apply_patch" }])).run("go").await.unwrap();
    let outputs = outputs(&model);
    assert_eq!(
        reported(&outputs[0]),
        json!({ "applied": [{ "path": "a.txt", "kind": "update", "hunks": 1, "additions": 1, "deletions": 1 }], "count": 1 })
    );
    for (output, part) in
        outputs[1..6].iter().zip(["outside of", "`..`", "outside of", "do not fit", "not contain"])
    {
        assert!(text(output).contains(part), "{output}");
    }
    assert_eq!(reported(&outputs[6])["count"], 1);
    assert_eq!(fs::read_to_string(project.join("a.txt")).unwrap(), "1\n2\n");
    assert_eq!(fs::read_to_string(&outside).unwrap(), "two\n");
    assert!(!project.join("c.txt").exists());
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_patch_that_wants_approval_shows_its_changes() {
    let home = Home::new("hosted-patch-approval");
    let model = calling([(
        "apply_patch",
        json!({ "input": "*** Begin Patch\n*** Add File: n/a.txt\n+a\n*** End Patch" }),
    )])
    .await;
    let codex = home.codex(&model, json!({}));
    let base = home.path("outside");
    let thread =
        thread(&home, &codex, json!([{ "type": "apply_patch", "base": base, "needs_approval": true }]));
    thread.run("no handler").await.unwrap();
    assert!(!home.outside("n").exists());
    let (request, asked) = allowing("go");
    thread.run(request).await.unwrap();
    let asked = std::mem::take(&mut *asked.lock().unwrap());
    assert_eq!((asked.len(), asked[0].kind), (1, AskKind::ToolApproval));
    assert_eq!(asked[0].request["preview"]["changes"][0]["path"], "n/a.txt");
    assert_eq!(fs::read_to_string(home.outside("n/a.txt")).unwrap(), "a\n");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn commands_run_only_after_a_yes() {
    let home = Home::new("hosted-shell");
    let file = home.outside("ran");
    let model = calling([
        (
            "shell",
            json!({ "command": format!("echo out; echo err >&2; pwd; touch '{}'; exit 3", file.display()) }),
        ),
        ("shell", json!({ "command": ["printf", "%s|", "a b", "c"], "workdir": "sub" })),
        ("shell", json!({ "command": ["no-such-program"] })),
        ("shell", json!({ "command": ["printf", "%20000d", "1"] })),
        ("shell_command", json!({ "command": "echo \"$0\"", "login": false })),
    ])
    .await;
    fs::create_dir(home.path("project/sub")).unwrap();
    let codex = home.codex(&model, json!({}));
    let thread = thread(&home, &codex, json!([{ "type": "shell" }, { "type": "shell_command" }]));
    // Nobody is there to say yes; a rule that denies is no yes either.
    thread.run("go").await.unwrap();
    let deny = json!({ "approvals": { "rules": [{ "tool": "shell*", "decision": "deny", "reason": "no shells" }] } });
    thread.run(support::request("go", deny)).await.unwrap();
    assert!(!file.exists());
    let refused = outputs(&model);
    assert!(text(&refused[0]).contains("not approved"), "{refused:?}");
    assert!(text(&refused[5]).contains("no shells"), "{refused:?}");

    let (request, asked) = allowing("go");
    thread.run(request).await.unwrap();
    assert!(file.exists());
    assert_eq!(asked.lock().unwrap().len(), 5);
    let outputs = &outputs(&model)[10..];
    let project = fs::canonicalize(home.path("project")).unwrap();
    let expected = format!("out\nerr\n{}\n", project.display());
    let report = |index: usize| reported(&outputs[index]);
    assert_eq!(report(0), json!({ "output": expected, "exit_code": 3, "signal": null, "success": false }));
    assert_eq!((&report(1)["output"], &report(1)["exit_code"]), (&json!("a b|c|"), &json!(0)));
    assert_eq!(report(2)["exit_code"], 127);
    let long = report(3)["output"].as_str().unwrap().to_owned();
    assert_eq!(long.len(), 10_000 + "\n... (truncated)".len());
    assert!(long.ends_with("... (truncated)"));
    assert!(report(4)["output"].as_str().unwrap().ends_with("sh\n"), "{}", report(4));
    // Rules as data may say yes.
    fs::remove_file(&file).unwrap();
    let allow = json!({ "approvals": { "rules": [{ "tool": "shell", "decision": "allow" }] } });
    thread.run(support::request("go", allow)).await.unwrap();
    assert!(file.exists());
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_command_that_runs_too_long_is_ended_with_all_that_it_started() {
    let home = Home::new("hosted-timeout");
    let project = home.path("project");
    let model =
        calling([("shell", json!({ "command": "echo begun; sleep 600 & sleep 601", "timeout_ms": 300 }))])
            .await;
    let codex = home.codex(&model, json!({}));
    let thread = thread(&home, &codex, json!([{ "type": "shell", "needs_approval": false }]));
    let started = Instant::now();
    thread.run("go").await.unwrap();
    assert!(started.elapsed() < Duration::from_secs(60));
    let outputs = outputs(&model);
    assert!(
        text(&outputs[0]).contains("longer than 300 ms") && text(&outputs[0]).contains("begun"),
        "{outputs:?}"
    );
    codex.close().await.unwrap();
    let left = codexkit_tests::process::wait_until_none(Duration::from_secs(10), || {
        codexkit_tests::process::with_cwd(&project)
    });
    assert!(left.is_empty(), "{left:?}");
}

#[tokio::test]
async fn a_command_can_be_left_running_and_written_to() {
    let home = Home::new("hosted-stdin");
    let project = home.path("project");
    let model = calling([
        (
            "shell",
            json!({ "command": "read a; echo \"got $a\"; read b; echo \"and $b\"", "yield_time_ms": 50 }),
        ),
        ("write_stdin", json!({ "session_id": 1, "chars": "one\n", "yield_time_ms": 300 })),
        ("write_stdin", json!({ "session_id": 1, "chars": "two\n", "yield_time_ms": 20_000 })),
        ("write_stdin", json!({ "session_id": 1 })),
        ("shell", json!({ "command": "sleep 600", "yield_time_ms": 50 })),
    ])
    .await;
    let codex = home.codex(&model, json!({}));
    let free = |kind: &str| json!({ "type": kind, "needs_approval": false });
    let thread = thread(&home, &codex, json!([free("shell"), free("write_stdin")]));
    thread.run("go").await.unwrap();
    let outputs = outputs(&model);
    assert_eq!(reported(&outputs[0]), json!({ "output": "", "session_id": 1, "running": true }));
    assert_eq!(reported(&outputs[1]), json!({ "output": "got one\n", "session_id": 1, "running": true }));
    assert_eq!(
        reported(&outputs[2]),
        json!({ "output": "and two\n", "exit_code": 0, "signal": null, "success": true })
    );
    assert!(text(&outputs[3]).contains("no session 1"), "{outputs:?}");
    assert_eq!(reported(&outputs[4])["running"], true);
    // What was left running ends with the client.
    codex.close().await.unwrap();
    let left = codexkit_tests::process::wait_until_none(Duration::from_secs(10), || {
        codexkit_tests::process::with_cwd(&project)
    });
    assert!(left.is_empty(), "{left:?}");
}

#[tokio::test]
async fn files_are_found_and_images_shown() {
    let home = Home::new("hosted-files");
    let project = home.path("project");
    for (path, content) in [
        ("src/a.rs", "fn one() {}\nfn two() {}\n"),
        ("src/b.rs", "fn Two() {}\n"),
        ("src/c.txt", "fn two() {}\n"),
        (".hidden/d.rs", "fn two() {}\n"),
        ("ignored/e.rs", "fn two() {}\n"),
        (".gitignore", "ignored/\n"),
    ] {
        fs::create_dir_all(project.join(path).parent().unwrap()).unwrap();
        fs::write(project.join(path), content).unwrap();
    }
    fs::write(home.outside("f.rs"), "fn two() {}\n").unwrap();
    std::os::unix::fs::symlink(home.path("outside"), project.join("link")).unwrap();
    std::os::unix::fs::symlink(home.outside("image.png"), project.join("image-link.png")).unwrap();
    let png = [&[0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A][..], &[0; 40]].concat();
    fs::write(project.join("image.dat"), &png).unwrap();
    fs::write(home.outside("image.png"), &png).unwrap();
    let find = |arguments: Value| ("file_search", arguments);
    let model = calling([
        find(json!({ "pattern": "**/*.rs" })),
        find(json!({ "pattern": "**/*.rs", "content": "fn t(wo)", "regex": true })),
        find(json!({ "pattern": "**/*.rs", "content": "FN TWO()", "case_sensitive": false })),
        find(json!({ "pattern": "**/*.rs", "content": "two", "include_hidden": true })),
        find(json!({ "pattern": "**", "max_results": 1 })),
        find(json!({ "pattern": "[" })),
        find(json!({ "pattern": "../outside/*" })),
        ("view_image", json!({ "path": "image.dat" })),
        ("view_image", json!({ "path": "src/a.rs" })),
        ("view_image", json!({ "path": "image-link.png" })),
        ("view_image", json!({ "path": "../outside/image.png" })),
        ("view_small", json!({ "path": "image.dat" })),
    ])
    .await;
    let codex = home.codex(&model, json!({}));
    let small = json!({ "type": "view_image", "name": "view_small", "max_bytes": 47 });
    let tools = json!([{ "type": "file_search" }, { "type": "view_image" }, small]);
    thread(&home, &codex, tools).run("go").await.unwrap();
    let outputs = outputs(&model);
    let paths = |index: usize| -> Vec<String> {
        let files = reported(&outputs[index])["files"].as_array().unwrap().clone();
        files.iter().map(|file| file["path"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(paths(0), ["src/a.rs", "src/b.rs"]);
    assert_eq!(
        reported(&outputs[1]),
        json!({ "count": 1, "truncated": false,
            "files": [{ "path": "src/a.rs", "matches": [{ "line": 2, "text": "fn two() {}" }] }] })
    );
    assert_eq!(paths(2), ["src/a.rs", "src/b.rs"]);
    assert_eq!(paths(3), [".hidden/d.rs", "ignored/e.rs", "src/a.rs"]);
    assert_eq!((paths(4).len(), &reported(&outputs[4])["truncated"]), (1, &json!(true)));
    assert!(text(&outputs[5]).contains("no glob"), "{}", outputs[5]);
    assert_eq!(paths(6), [""; 0]);
    assert_eq!(text(&outputs[7]), "Attached image image.dat.");
    for (output, part) in outputs[8..].iter().zip(["no image", "outside of", "`..`", "has 48 bytes; 47 are"])
    {
        assert!(text(output).contains(part), "{output}");
    }
    codex.close().await.unwrap();
}

#[tokio::test]
async fn what_the_host_does_arrives_as_asks_with_its_settings() {
    let home = Home::new("hosted-delegated");
    let model = calling([
        (
            "web_search",
            json!({ "action": "search", "query": "rust", "url": null, "pattern": null, "max_results": null }),
        ),
        ("web_search", json!({ "action": "guess" })),
        ("docs", json!({ "query": "install", "max_results": 3 })),
        ("hosted_mcp", json!({ "tool": "greet", "arguments": { "any": { "thing": null } } })),
        ("computer", json!({ "action": "screenshot" })),
        ("image_generation", json!({ "prompt": "a cat" })),
        ("code_interpreter", json!({ "code": "1+1" })),
    ])
    .await;
    let tools = json!([
        { "type": "web_search" },
        { "type": "vector_store_search", "name": "docs", "settings": { "vector_store_ids": ["vs_1"] } },
        { "type": "hosted_mcp", "settings": { "server": "hello" } },
        { "type": "computer" },
        { "type": "image_generation" },
        { "type": "code_interpreter" },
    ]);
    let codex = home.codex(&model, json!({ "hosted_tools": tools }));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let keep = asked.clone();
    let request = TurnRequest::new("go").approvals(move |ask: Ask| {
        let tool = ask.tool.clone().unwrap();
        keep.lock().unwrap().push((ask.kind, tool.clone(), ask.request.clone()));
        async move {
            Ok(match ask.kind {
                AskKind::ToolApproval if tool == "computer" => Answer::deny(),
                AskKind::ToolApproval => Answer::allow(),
                _ => Answer::tool_text(format!("{tool} works")),
            })
        }
    });
    thread.run(request).await.unwrap();
    let outputs = outputs(&model);
    let texts: Vec<&str> = outputs.iter().map(text).collect();
    assert_eq!((texts[0], texts[2], texts[3]), ("web_search works", "docs works", "hosted_mcp works"));
    assert!(texts[1].starts_with("The arguments do not fit"), "{texts:?}");
    assert_eq!(texts[4], "The call was not approved.");
    assert_eq!((texts[5], texts[6]), ("image_generation works", "code_interpreter works"));
    let asked = std::mem::take(&mut *asked.lock().unwrap());
    let kinds: Vec<(AskKind, &str)> = asked.iter().map(|(kind, tool, _)| (*kind, tool.as_str())).collect();
    use AskKind::{ToolApproval, ToolCall};
    assert_eq!(
        kinds,
        [
            (ToolCall, "web_search"),
            (ToolCall, "docs"),
            (ToolApproval, "hosted_mcp"),
            (ToolCall, "hosted_mcp"),
            (ToolApproval, "computer"),
            (ToolCall, "image_generation"),
            (ToolApproval, "code_interpreter"),
            (ToolCall, "code_interpreter"),
        ]
    );
    assert_eq!(asked[0].2["arguments"], json!({ "action": "search", "query": "rust" }));
    let docs = &asked[1].2;
    assert_eq!(docs["hosted"], "vector_store_search");
    assert_eq!(docs["settings"], json!({ "vector_store_ids": ["vs_1"] }));
    assert_eq!(asked[3].2["arguments"]["arguments"], json!({ "any": { "thing": null } }));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn options_that_a_hosted_tool_has_no_use_for_are_refused() {
    let home = Home::new("hosted-options");
    let model = calling([]).await;
    let codex = home.codex(&model, json!({}));
    for (tools, field) in [
        (json!([{ "type": "apply_patch", "timeout_ms": 1 }]), "thread.hosted_tools[0].timeout_ms"),
        (json!([{ "type": "shell", "settings": {} }]), "thread.hosted_tools[0].settings"),
        (json!([{ "type": "web_search", "base": "/" }]), "thread.hosted_tools[0].base"),
        (json!([{ "type": "shell", "max_bytes": 0 }]), "thread.hosted_tools[0].max_bytes"),
        (json!([{ "type": "shell" }, { "type": "shell" }]), "thread.hosted_tools[1].name"),
        (json!([{ "type": "shell", "name": "a b" }]), "thread.hosted_tools[0].name"),
        (json!([{ "type": "write_stdin" }]), "thread.hosted_tools[0].type"),
    ] {
        let error = codex.start_thread(home.thread(json!({ "hosted_tools": tools }))).err().unwrap();
        assert_eq!(error.data()["field"], field, "{error}");
    }
    codex.close().await.unwrap();
}
