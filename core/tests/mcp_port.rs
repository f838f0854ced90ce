//! MCP through the port: a host is a client of a server, and serves functions to the real Codex.
#![cfg(feature = "mcp-http")]

mod support;

use std::path::PathBuf;

use codexkit::port::Ticket;
use serde_json::{Value, json};
use support::host::Host;
use support::{Home, real_codex};

const PIXEL: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

fn connect(host: &mut Host, home: &Home) -> Value {
    let program = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/mcp/fake_server.py");
    let server = json!({ "name": "fake", "command": "python3", "args": [program, home.path("mcp.jsonl")] });
    host.result("mcp.connect", json!({ "server": server, "answers_asks": true }))
}

#[test]
fn a_host_is_a_client_of_an_mcp_server() {
    let home = Home::new("mcp-port-client");
    let mut host = Host::open(json!({}));
    let connected = connect(&mut host, &home);
    assert_eq!(connected["info"]["instructions"], "be kind");
    let client = connected["client"].as_u64().unwrap();
    let listening = host.call("mcp.listen", json!({ "client": client, "answers_asks": true }));

    let tools = host.result("mcp.list_tools", json!({ "client": client }));
    assert_eq!(tools[0]["qualified_name"], "mcp__fake__echo");
    let call =
        |tool: &str, arguments: Value| json!({ "client": client, "tool": tool, "arguments": arguments });
    let echoed = host.result("mcp.call_tool", call("echo", json!({ "n": 1 })));
    assert_eq!((&echoed["content"][0]["text"], &echoed["is_error"]), (&json!("{\"n\": 1}"), &json!(false)));
    let error = host.error("mcp.call_tool", call("fail", json!({})));
    assert_eq!((&error["code"], &error["data"]["code"]), (&json!("rpc"), &json!(-32602)));

    let streamed = host.call("mcp.call_tool_streamed", call("progress", json!({})));
    assert_eq!(host.message("result", streamed)["last_seq"], 3);
    let steps: Vec<_> =
        host.drain(streamed).iter().map(|event| event["params"]["progress"].clone()).collect();
    assert_eq!(steps, [json!(1.0), json!(2.0), json!(3.0)]);

    // What the server asks is an ask of the call that listens; what it tells is an event of it.
    let schema = json!({ "type": "object", "properties": { "name": { "type": "string" } } });
    let params = json!({ "mode": "form", "message": "Who?", "requestedSchema": schema });
    let asked =
        host.call("mcp.call_tool", call("ask", json!({ "method": "elicitation/create", "params": params })));
    let ask = host.ask(listening);
    assert_eq!(
        (&ask["kind"], &ask["server"], &ask["request"]["message"]),
        (&json!("elicitation"), &json!("fake"), &json!("Who?"))
    );
    host.answer(&ask, json!({ "decision": "elicited", "content": { "name": "Ada" } }));
    let answered = host.message("result", asked);
    assert!(answered["ok"]["content"][0]["text"].as_str().unwrap().contains("Ada"), "{answered}");
    host.result("mcp.call_tool", call("grow", json!({})));
    host.message("events", listening);
    assert_eq!(host.drain(listening)[0]["method"], "notifications/tools/list_changed");

    let slow = host.call("mcp.call_tool", call("slow", json!({})));
    host.message("events", listening);
    host.port.cancel(slow).unwrap();
    assert_eq!(host.message("result", slow)["error"]["code"], "cancelled");
    let names = json!({ "tools": [{ "server": "a", "tool": "x.y" }, { "server": "a", "tool": "x-y" }] });
    assert_eq!(host.result("mcp.qualified_names", names)["collisions"].as_array().unwrap().len(), 1);

    host.result("mcp.close", json!({ "client": client }));
    assert_eq!(host.message("result", listening)["ok"], json!({}));
    assert_eq!(host.error("mcp.list_tools", json!({ "client": client }))["code"], "unknown_handle");
}

#[test]
fn who_reads_too_slowly_is_told_what_is_lost_and_the_others_go_on() {
    let home = Home::new("mcp-port-slow");
    let mut host = Host::open(json!({ "event_queue_bytes": 65_536 }));
    let client = connect(&mut host, &home)["client"].clone();
    let asks =
        host.call("mcp.listen", json!({ "client": client, "answers_asks": true, "notifications": false }));
    let reader = host.call("mcp.listen", json!({ "client": client }));
    let sleeper = host.call("mcp.listen", json!({ "client": client }));
    let call =
        |tool: &str, arguments: Value| json!({ "client": client, "tool": tool, "arguments": arguments });
    // Whoever reads gets them all, whoever does not gets those that came in time.
    let mut read = Vec::new();
    for round in 1..=20 {
        host.call("mcp.call_tool", call("slow", json!({ "times": 50 })));
        while read.len() < 50 * round {
            host.message("events", reader);
            read.extend(host.drain(reader).iter().map(|event| event["seq"].as_u64().unwrap()));
        }
    }
    assert!(read.iter().copied().eq(1..=1_000));
    let told = |host: &mut Host, ticket: Ticket| {
        let over = host.message("result", ticket);
        assert_eq!(over["error"]["code"], "lagged", "{over}");
        let last = over["error"]["data"]["last_seq"].as_u64().unwrap();
        assert!((1..1_000).contains(&last) && over["last_seq"] == last, "{over}");
        let events = host.drain(ticket);
        assert!(events.iter().map(|event| event["seq"].as_u64().unwrap()).eq(1..=last));
    };
    told(&mut host, sleeper);
    let streamed = host.call("mcp.call_tool_streamed", call("progress", json!({ "steps": 1_000 })));
    told(&mut host, streamed);

    // Neither the reader nor who answers asks has lost anything.
    let asked = host.call("mcp.call_tool", call("ask", json!({ "method": "elicitation/create",
        "params": { "mode": "form", "message": "Who?", "requestedSchema": { "type": "object", "properties": {} } } })));
    let ask = host.ask(asks);
    host.answer(&ask, json!("deny"));
    let answered = host.message("result", asked);
    assert!(answered["ok"]["content"][0]["text"].as_str().unwrap().contains("decline"), "{answered}");
    host.result("mcp.call_tool", call("grow", json!({})));
    assert_eq!(host.drain(reader)[0]["method"], "notifications/tools/list_changed");
    host.result("mcp.close", json!({ "client": client }));
    for listening in [asks, reader] {
        assert_eq!(host.message("result", listening)["ok"], json!({}));
    }
}

#[test]
fn functions_of_a_host_are_called_by_the_real_codex() {
    let home = Home::new("mcp-port-server");
    let call = |n: u32| json!({ "type": "function_call", "namespace": "mcp__host", "name": "greet", "arguments": { "n": n } });
    let calls: Vec<_> = (0..10).map(call).collect();
    let script = json!({ "turns": [{ "replies": [
        { "steps": calls }, { "steps": [{ "type": "text", "text": "done" }] },
    ] }] });
    let mut models = Host::open(json!({}));
    let model = models.result("testing.model_start", json!({ "script": script }));
    let mut host = Host::open(json!({
        "codex_path": real_codex(), "codex_home": home.path("codex"), "env": { "HOME": home.path("home") },
        "config": model["config"],
    }));
    let schema = json!({ "type": "object", "properties": { "n": { "type": "integer" } }, "required": ["n"] });
    let tools = json!([{ "name": "greet", "description": "Greets.", "input_schema": schema }]);
    let served = host.result("mcp.serve", json!({ "name": "host", "tools": tools }));
    let server = served["server"].as_u64().unwrap();
    let listening = host.call("mcp.listen", json!({ "server": server, "answers_asks": true }));
    let options = json!({
        "working_directory": home.path("project"), "skip_git_repo_check": true, "config": served["config"],
    });
    let thread = host.result("thread.start", json!({ "options": options }))["thread"].clone();
    let turn = host.call("thread.run", json!({ "thread": thread, "input": "go" }));
    // All ten are there before the first is answered.
    let asks: Vec<_> = (0..10).map(|_| host.ask(listening)).collect();
    for ask in &asks {
        assert_eq!(
            (&ask["kind"], &ask["tool"], &ask["server"]),
            (&json!("tool_call"), &json!("greet"), &json!("host"))
        );
        let text = format!("hello {}", ask["request"]["arguments"]["n"]);
        let progress = json!({ "server": server, "call_id": ask["request"]["callId"], "progress": 1 });
        host.result("mcp.tool_progress", progress);
        let image = json!({ "type": "image", "image_url": format!("data:image/png;base64,{PIXEL}") });
        host.answer(ask, json!({ "decision": "tool", "content": [{ "type": "text", "text": text }, image] }));
    }
    assert_eq!(host.message("result", turn)["ok"]["final_response"], "done");
    let requests = models.result("testing.model_requests", json!({ "model": model["model"] }));
    let seen = requests.as_array().unwrap().last().unwrap()["body"]["input"].to_string();
    for n in 0..10 {
        assert!(seen.contains(&format!("hello {n}")), "{n}");
    }
    assert_eq!(seen.matches(PIXEL).count(), 10);
    host.result("mcp.stop", json!({ "server": server }));
    assert_eq!(host.message("result", listening)["ok"], json!({}));
    host.port.close().unwrap();
}
