//! The port as a host uses it: tickets, messages, asks, the end.

mod support;

use std::process::Command;
use std::time::Duration;

use codexkit::port::Port;
use codexkit::{Codex, ErrorCode};
use serde_json::{Value, json};
use support::Home;
use support::host::Host;

fn run(thread: u64, more: Value) -> Value {
    let mut params = json!({ "thread": thread, "input": "go" });
    params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    params
}

#[test]
fn the_result_names_the_event_it_follows() {
    let home = Home::new("port-order");
    let steps =
        [json!({ "repeat": 300, "steps": [{ "say": "again and again" }] }), json!({ "complete": true })];
    let mut host = Host::open(home.fake_options(json!({}), steps, json!({})));
    let thread = host.thread(&home);
    let ticket = host.call("thread.run_streamed", run(thread, json!({})));
    let result = host.message("result", ticket);
    assert_eq!(result["ok"]["status"], "completed");
    // The result did not wait for the events; they are all still there.
    let events = host.drain(ticket);
    let seqs: Vec<_> = events.iter().map(|event| event["seq"].as_u64().unwrap()).collect();
    assert!(seqs.len() > 1_000 && seqs.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!(Some(seqs.last().unwrap()), result["last_seq"].as_u64().as_ref());
    assert_eq!(events.last().unwrap()["type"], "turn.completed");
    assert_eq!(host.drain(ticket), Vec::<Value>::new());
    // A call without a stream has no events, and its result follows none.
    let ticket = host.call("thread.run", run(thread, json!({})));
    let result = host.message("result", ticket);
    assert_eq!((result["last_seq"].as_u64(), host.drain(ticket).len()), (Some(0), 0));
    assert_eq!(result["ok"]["items"].as_array().unwrap().len(), 300);
    host.port.close().unwrap();
    host.until_closed();
    home.assert_none_left();
}

#[test]
fn asks_are_answered_once() {
    let home = Home::new("port-asks");
    let steps = [json!({ "ask_command": "touch x" }), json!({ "complete": true })];
    let mut host = Host::open(home.fake_options(json!({}), steps, json!({})));
    let thread = host.thread(&home);
    for (body, accepted, decision, decided_by) in [
        (json!("allow"), true, "allow", "handler"),
        (json!({ "decision": "deny" }), true, "deny", "handler"),
        (json!({ "handler_error": "boom" }), true, "refused", "handler_error"),
        (json!({ "decision": "allow", "scop": "session" }), false, "refused", "bad_answer"),
        (json!(["allow"]), false, "refused", "bad_answer"),
        (json!(true), false, "refused", "bad_answer"),
    ] {
        let ticket = host.call("thread.run_streamed", run(thread, json!({ "answers_asks": true })));
        let ask = host.message("ask", ticket)["ask"].clone();
        assert_eq!(ask["kind"], "command");
        let id = ask["id"].as_u64().unwrap();
        let answered = host.port.answer(id, body.to_string().as_bytes());
        assert_eq!(answered.map_err(|error| error.code()).is_ok(), accepted, "{body}");
        let again = host.port.answer(id, b"\"allow\"").unwrap_err();
        assert_eq!(again.code(), ErrorCode::AlreadyAnswered);
        host.message("result", ticket);
        let events = host.drain(ticket);
        let resolved: Vec<_> = events.iter().filter(|event| event["type"] == "approval.resolved").collect();
        assert_eq!(resolved.len(), 1);
        assert_eq!(
            (&resolved[0]["decision"], &resolved[0]["decided_by"]),
            (&json!(decision), &json!(decided_by))
        );
    }
    // A host that says it answers nothing is not asked.
    let ticket = host.call("thread.run_streamed", run(thread, json!({})));
    host.message("result", ticket);
    assert!(host.drain(ticket).iter().any(|event| event["decided_by"] == "no_handler"));
    assert!(!host.messages.iter().any(|message| message["kind"] == "ask"));
}

#[test]
fn asks_that_nobody_else_has_are_posted_under_a_call_of_their_own() {
    let home = Home::new("port-client-asks");
    let steps = [
        json!({ "request": "attestation/generate", "params": {} }),
        json!({ "await_answer": true }),
        json!({ "complete": true }),
    ];
    let mut host = Host::open(home.fake_options(json!({}), steps, json!({})));
    let thread = host.thread(&home);
    let answering = host.call("codex.answer_asks", json!({}));
    let good = json!({ "decision": "attestation", "token": "attested" });
    for how in ["answer", "answer_ask", "cancel"] {
        let turn = host.call("thread.run", run(thread, json!({})));
        let ask = host.message("ask", answering)["ask"].clone();
        assert_eq!((&ask["kind"], &ask["thread_id"]), (&json!("attestation"), &json!(null)));
        assert_eq!(host.result("codex.pending_asks", json!({})), json!([ask]));
        let id = ask["id"].as_u64().unwrap();
        match how {
            "answer" => host.port.answer(id, good.to_string().as_bytes()).unwrap(),
            "answer_ask" => {
                for (answer, code) in [(json!("allow"), "invalid_argument"), (json!("certainly"), "")] {
                    let params = json!({ "ask_id": id, "answer": answer }).to_string();
                    match host.port.call("codex.answer_ask", params.as_bytes()) {
                        Ok(ticket) => assert_eq!(host.message("result", ticket)["error"]["code"], code),
                        Err(error) => {
                            assert_eq!((error.data()["field"].as_str(), code), (Some("answer"), ""))
                        }
                    }
                }
                host.result("codex.answer_ask", json!({ "ask_id": id, "answer": good }));
                assert_eq!(host.message("ask_closed", answering)["ask_id"], id);
                let again = host.call("codex.answer_ask", json!({ "ask_id": id, "answer": good }));
                assert_eq!(host.message("result", again)["error"]["code"], "already_answered");
            }
            _ => {
                host.port.cancel(answering).unwrap();
                assert_eq!(host.message("ask_closed", answering)["ask_id"], id);
            }
        }
        host.message("result", turn);
        assert_eq!(host.result("codex.pending_asks", json!({})), json!([]));
    }
    let answers: Vec<_> = home
        .journal()
        .into_iter()
        .filter(|entry| entry["ev"] == "recv" && entry["msg"].get("method").is_none())
        .map(|entry| entry["msg"]["result"]["token"].as_str().map(str::to_owned))
        .collect();
    assert_eq!(answers, [Some("attested".into()), Some("attested".into()), None]);
}

#[test]
fn an_ask_that_is_settled_elsewhere_or_given_up_is_closed() {
    let home = Home::new("port-ask-closed");
    let steps = [
        json!({ "request": "item/commandExecution/requestApproval",
                "params": { "threadId": "$thread", "turnId": "$turn", "itemId": "i", "command": "touch x" } }),
        json!({ "recv": "model/list" }),
        json!({ "send": { "method": "serverRequest/resolved",
                "params": { "threadId": "$thread", "requestId": "$request" } } }),
        json!({ "complete": true }),
        json!({ "on": "turn", "nth": 2 }),
        json!({ "ask_command": "touch x" }),
        json!({ "complete": true }),
    ];
    let mut host = Host::open(home.fake_options(json!({}), steps, json!({})));
    let thread = host.thread(&home);
    for nth in [1, 2] {
        let ticket = host.call("thread.run_streamed", run(thread, json!({ "answers_asks": true })));
        let id = host.message("ask", ticket)["ask"]["id"].as_u64().unwrap();
        match nth {
            1 => _ = host.call("app_server.request", json!({ "method": "model/list" })),
            _ => host.port.cancel(ticket).unwrap(),
        }
        assert_eq!(host.message("ask_closed", ticket)["ask_id"], id);
        assert_eq!(host.port.answer(id, b"\"allow\"").unwrap_err().code(), ErrorCode::AlreadyAnswered);
        let result = host.message("result", ticket);
        assert_eq!(result["error"]["code"].as_str(), (nth == 2).then_some("cancelled"));
    }
}

#[test]
fn a_cancelled_call_has_one_result_and_no_more_events() {
    let home = Home::new("port-cancel");
    let steps = [json!({ "say": "working" }), json!({ "hang": true })];
    let mut host = Host::open(home.fake_options(json!({}), steps, json!({})));
    let thread = host.thread(&home);
    let ticket = host.call("thread.run_streamed", run(thread, json!({})));
    let events = host.drain_until(ticket, "item.completed");
    host.port.cancel(ticket).unwrap();
    host.port.cancel(ticket).unwrap();
    let result = host.message("result", ticket);
    assert_eq!(result["error"]["code"], "cancelled");
    // A host that waits for the event before the result must not wait for one that was dropped.
    assert_eq!(result["last_seq"], events.last().unwrap()["seq"]);
    assert_eq!(host.drain(ticket), Vec::<Value>::new());
    host.port.close().unwrap();
    let rest = host.until_closed();
    assert!(!rest.iter().any(|message| message["kind"] == "result"), "{rest:?}");
    home.assert_none_left();
}

#[test]
fn what_is_wrong_with_a_call_is_named_before_anything_starts() {
    let home = Home::new("port-bad");
    let mut host = Host::open(home.fake_options(json!({}), [json!({ "complete": true })], json!({})));
    let refused = |op: &str, params: Value| host.port.call(op, params.to_string().as_bytes()).unwrap_err();
    assert_eq!(refused("thread.fly", json!({})).code(), ErrorCode::UnknownOp);
    for (op, params, field) in [
        ("thread.run", json!({ "thread": 1 }), "input"),
        ("thread.run", json!({ "thread": "1", "input": "x" }), "thread"),
        ("thread.run", json!({ "thread": 1, "input": "x", "inptu": "y" }), "inptu"),
        (
            "thread.run",
            json!({ "thread": 1, "input": "x", "options": { "timeout_ms": -1 } }),
            "options.timeout_ms",
        ),
        ("thread.start", json!({ "options": { "sandbox": "none" } }), "options.sandbox"),
        ("thread.run", json!([1, "x"]), "params"),
    ] {
        let error = refused(op, params.clone());
        assert_eq!(
            (error.code(), &error.data()["field"]),
            (ErrorCode::InvalidArgument, &json!(field)),
            "{params}"
        );
    }
    let ticket = host.call("thread.run", json!({ "thread": 4711, "input": "x" }));
    assert_eq!(host.message("result", ticket)["error"]["code"], "unknown_handle");
    let open = |options: &str| Port::open(options.as_bytes(), || {}).err().unwrap();
    let error = open(r#"{"options":{"request_timeout_ms":0}}"#);
    assert_eq!(error.data()["field"], "codex.request_timeout_ms");
    assert_eq!(open("{").code(), ErrorCode::InvalidArgument);
    assert!(home.processes().is_empty());
}

#[test]
fn closing_ends_every_call_and_closed_comes_last() {
    let home = Home::new("port-close");
    let steps = [json!({ "say": "working" }), json!({ "hang": true })];
    let mut host = Host::open(home.fake_options(json!({}), steps, json!({})));
    let mut tickets = Vec::new();
    for _ in 0..3 {
        let thread = host.thread(&home);
        tickets.push(host.call("thread.run_streamed", run(thread, json!({}))));
    }
    let seen = host.drain_until(tickets[0], "item.completed").len();
    host.message("events", tickets[1]);
    host.port.close().unwrap();
    host.port.close().unwrap();
    let refused = host.port.call("codex.info", b"{}").unwrap_err();
    assert_eq!(refused.code(), ErrorCode::Closed);
    let messages = host.until_closed();
    // When `closed` has come, everything is gone.
    assert_eq!(home.processes(), []);
    for ticket in &tickets {
        let results: Vec<_> = messages
            .iter()
            .filter(|message| message["kind"] == "result" && message["ticket"] == *ticket)
            .collect();
        assert_eq!(results.len(), 1);
        assert_eq!(results[0]["error"]["code"], "closed");
        // What the result follows can still be read.
        let events = host.drain(*ticket);
        let before = if *ticket == tickets[0] { seen as u64 } else { 0 };
        let last = events.last().map_or(before, |event| event["seq"].as_u64().unwrap());
        assert_eq!(results[0]["last_seq"], last);
    }
    home.assert_none_left();
}

#[test]
fn a_port_that_is_dropped_closes() {
    let home = Home::new("port-drop");
    let steps = [json!({ "say": "working" }), json!({ "hang": true })];
    let mut host = Host::open(home.fake_options(json!({}), steps, json!({})));
    let thread = host.thread(&home);
    let ticket = host.call("thread.run_streamed", run(thread, json!({})));
    host.drain_until(ticket, "item.completed");
    assert!(!home.processes().is_empty());
    drop(host);
    home.assert_none_left();
}

/// Not a test: the process that the next test lets fork, alone in its process.
#[test]
#[ignore = "a helper process of `after_a_fork_old_clients_refuse_and_new_ones_work`"]
fn forking_process() {
    let Ok(plan) = std::env::var("CODEXKIT_TEST_FORK") else { return };
    let plan: Value = serde_json::from_str(&plan).unwrap();
    let turn = |host: &mut Host| {
        let started = host.result("thread.start", json!({ "options": plan["thread"] }));
        let params = run(started["thread"].as_u64().unwrap(), json!({}));
        host.result("thread.run", params)["final_response"].clone()
    };
    let mut host = Host::open(plan["options"].clone());
    let codex = Codex::new(serde_json::from_value(plan["options"].clone()).unwrap()).unwrap();
    assert_eq!(turn(&mut host), "hello");
    // SAFETY: the child uses nothing of this process but what this test is about.
    match unsafe { libc::fork() } {
        0 => {
            let child = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                assert_eq!(host.port.call("codex.info", b"{}").unwrap_err().code(), ErrorCode::Forked);
                assert_eq!(host.port.wait(Duration::ZERO).unwrap_err().code(), ErrorCode::Forked);
                assert_eq!(host.port.close().unwrap_err().code(), ErrorCode::Forked);
                let thread = codex.start_thread(serde_json::from_value(plan["thread"].clone()).unwrap());
                assert_eq!(thread.err().unwrap().code(), ErrorCode::Forked);
                drop(host);
                let mut own = Host::open(plan["options"].clone());
                assert_eq!(turn(&mut own), "hello");
                own.port.close().unwrap();
                own.until_closed();
            }));
            // SAFETY: ends the child without running what belongs to its parent.
            unsafe { libc::_exit(if child.is_ok() { 0 } else { 1 }) }
        }
        child => {
            let mut status = 0;
            // SAFETY: waits for the child made above.
            assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
            assert_eq!(status, 0, "the forked child failed");
            assert_eq!(turn(&mut host), "hello", "the parent's client was harmed");
            host.port.close().unwrap();
            host.until_closed();
        }
    }
}

#[test]
fn after_a_fork_old_clients_refuse_and_new_ones_work() {
    let home = Home::new("port-fork");
    let steps = [json!({ "say": "hello" }), json!({ "complete": true })];
    let plan = json!({
        "options": home.fake_options(json!({}), steps, json!({})),
        "thread": { "working_directory": home.path("project"), "skip_git_repo_check": true },
    });
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "forking_process", "--ignored", "--nocapture", "--test-threads=1"])
        .env("CODEXKIT_TEST_FORK", plan.to_string())
        .output()
        .unwrap();
    let text =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
    home.assert_none_left();
}

#[test]
fn tools_are_listed_with_their_counts_and_schemas_made_strict() {
    let home = Home::new("port-tools");
    let tools = json!({ "tools": [{ "name": "mine" }], "hosted_tools": [{ "type": "shell" }] });
    let mut host = Host::open(home.fake_options(json!({}), [json!({ "complete": true })], tools));
    let thread = host.thread(&home);
    for params in [json!({}), json!({ "thread": thread })] {
        let metrics = host.result("tools.metrics", params);
        assert_eq!(metrics["tools"][0]["name"], "mine", "{metrics}");
        assert_eq!(
            (&metrics["tools"][1]["name"], &metrics["tools"][1]["namespace"]),
            (&json!("shell"), &json!("codexkit"))
        );
        assert_eq!(metrics["tools"][1]["calls"], 0);
    }
    let schema = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    assert_eq!(
        host.result("tools.strict_schema", json!({ "schema": schema })),
        json!({
            "type": "object",
            "properties": { "a": { "type": ["string", "null"] } },
            "required": ["a"],
            "additionalProperties": false,
        })
    );
    let free = json!({ "schema": { "type": "object", "additionalProperties": true } });
    let ticket = host.call("tools.strict_schema", free);
    assert_eq!(host.message("result", ticket)["error"]["data"]["field"], "schema.additionalProperties");
    host.port.close().unwrap();
    host.until_closed();
}
