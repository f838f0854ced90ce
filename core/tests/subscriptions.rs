//! Listening to the app-server beside the turns, on the real Codex.

mod support;

use std::time::Duration;

use codexkit::protocol::ServerNotification;
use codexkit::testing::{Reply, Script, ScriptedModel, Turn as ScriptedTurn};
use codexkit::{Codex, ErrorCode, Notification, NotificationFilter, OwnNotification, Subscription};
use futures_util::StreamExt;
use serde_json::{Value, json};
use support::{Home, events, json_of, until};

fn filter(threads: &[&str], methods: &[&str]) -> NotificationFilter {
    let own = |words: &[&str]| words.iter().map(|word| word.to_string()).collect();
    NotificationFilter { threads: own(threads), methods: own(methods) }
}

async fn next(subscription: &mut Subscription) -> Notification {
    let next = tokio::time::timeout(Duration::from_secs(20), subscription.next()).await;
    next.expect("a notification comes in time").expect("the subscription goes on").unwrap()
}

async fn wait_for(subscription: &mut Subscription, method: &str) -> Notification {
    loop {
        let got = next(subscription).await;
        if got.method == method {
            return got;
        }
    }
}

fn thread_of(notification: &Notification) -> Option<String> {
    let params: Value = serde_json::from_str(notification.params.get()).unwrap();
    let id = params.get("threadId").or_else(|| params.get("thread")?.get("id"))?;
    id.as_str().map(str::to_owned)
}

async fn says(texts: &[&str]) -> ScriptedModel {
    let turns = texts.iter().map(|text| ScriptedTurn::new([Reply::text(*text)]).when_user(*text));
    ScriptedModel::start(Script::new(turns.collect::<Vec<_>>())).await.unwrap()
}

#[tokio::test]
async fn each_subscription_hears_what_it_asked_for_and_takes_nothing_from_the_turns() {
    let home = Home::new("subscriptions");
    let model = says(&["one", "two", "three"]).await;
    let codex = home.codex(&model, json!({}));
    let mut all = codex.subscribe(filter(&[], &[])).await.unwrap();
    let mut endings = codex.subscribe(filter(&[], &["turn/completed"])).await.unwrap();
    let ready = wait_for(&mut all, "codexkit/connectionReady").await;
    assert!(matches!(ready.own(), Some(OwnNotification::ConnectionReady { gap: false, .. })));

    let (first, second) = (
        codex.start_thread(home.thread(json!({}))).unwrap(),
        codex.start_thread(home.thread(json!({}))).unwrap(),
    );
    first.run("one").await.unwrap();
    let id = first.id().unwrap();
    let mut of_first = codex.subscribe(filter(&[&id], &[])).await.unwrap();
    let mut turn = second.run_streamed("two").unwrap();
    let (streamed, error) = events(&mut turn).await;
    assert!(error.is_none() && json_of(streamed.last().unwrap())["type"] == "turn.completed");
    first.run("three").await.unwrap();

    for thread in [&id, &second.id().unwrap(), &id] {
        let ended = next(&mut endings).await;
        assert!(matches!(ended.decode(), ServerNotification::TurnCompleted(_)));
        assert_eq!(thread_of(&ended).as_ref(), Some(thread));
    }
    let ended = wait_for(&mut of_first, "turn/completed").await;
    assert_eq!(thread_of(&ended), Some(id.clone()));

    let mut seqs = Vec::new();
    let mut seen = 0;
    while seen < 3 {
        let one = next(&mut all).await;
        seqs.push(one.seq);
        seen += usize::from(one.method == "turn/completed");
        assert!(!matches!(one.decode(), ServerNotification::Unrecognized { .. }), "{one:?}");
    }
    assert!(
        seqs.iter().copied().eq(ready.seq + 1..=ready.seq + seqs.len() as u64),
        "none is missing: {seqs:?}"
    );

    drop(all);
    codex.close().await.unwrap();
    assert!(endings.next().await.is_none(), "a closed client ends its subscriptions in order");
    home.assert_none_left();
}

#[tokio::test]
async fn bad_filters_and_opting_out() {
    let home = Home::new("subscriptions-bad");
    let model = says(&["one"]).await;
    let codex = home.codex(&model, json!({ "opt_out_notifications": ["item/agentMessage/delta"] }));
    let refused = |wanted| {
        let codex = codex.clone();
        async move { codex.subscribe(wanted).await.map(drop).unwrap_err() }
    };
    let error = refused(filter(&[], &["turn/completed", "turn/complete"])).await;
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
    assert!(error.to_string().contains("methods[1]"), "{error}");
    let error = refused(filter(&[], &["item/agentMessage/delta"])).await;
    assert!(error.to_string().contains("opted out"), "{error}");

    let mut all = codex.subscribe(filter(&[], &[])).await.unwrap();
    let result = codex.start_thread(home.thread(json!({}))).unwrap().run("one").await.unwrap();
    assert_eq!(result.final_response.as_deref(), Some("one"));
    loop {
        let one = next(&mut all).await;
        assert_ne!(one.method, "item/agentMessage/delta");
        if one.method == "turn/completed" {
            break;
        }
    }
    for (bad, says) in
        [("turn/completed", "no turn could be followed"), ("turn/x", "there is no notification")]
    {
        let options = home.options(&model, json!({ "opt_out_notifications": [bad] }));
        let error = Codex::new(options).err().unwrap();
        assert!(error.to_string().contains("codex.opt_out_notifications[0]"), "{error}");
        assert!(error.to_string().contains(says), "{error}");
    }
    let exec = home.codex(&model, json!({ "transport": "exec" }));
    let error = exec.subscribe(filter(&[], &[])).await.map(drop).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Unsupported);
}

#[tokio::test]
async fn a_server_that_dies_is_reported_and_so_is_the_next_one() {
    let home = Home::new("subscriptions-killed");
    let model = says(&["one", "two"]).await;
    let codex = home.codex(&model, json!({}));
    let mut own = codex
        .subscribe(filter(&["no-thread"], &["codexkit/connectionReady", "codexkit/connectionLost"]))
        .await
        .unwrap();
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    thread.run("one").await.unwrap();
    // SAFETY: plain data; the process is our child and not reaped before its end was seen.
    unsafe { libc::kill(home.server().pid as i32, libc::SIGKILL) };
    let lost = wait_for(&mut own, "codexkit/connectionLost").await.own().unwrap();
    let OwnNotification::ConnectionLost { error, reconnecting: false } = lost else { panic!("{lost:?}") };
    assert_eq!((&error["code"], &error["data"]["signal"]), (&json!("exited"), &json!(9)));
    assert_eq!(thread.run("two").await.unwrap().final_response.as_deref(), Some("two"));
    let ready = wait_for(&mut own, "codexkit/connectionReady").await.own().unwrap();
    assert!(matches!(ready, OwnNotification::ConnectionReady { gap: true, .. }), "{ready:?}");
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn who_reads_too_slowly_is_told_and_the_turn_goes_on() {
    let home = Home::new("subscriptions-slow");
    let long = "x".repeat(3_000);
    let text: Vec<String> = (0..200).map(|_| long.clone()).collect();
    let model =
        ScriptedModel::start(Script::new([ScriptedTurn::new([Reply::text(text.concat())])])).await.unwrap();
    let codex = home.codex(&model, json!({ "event_queue_bytes": 65_536 }));
    let mut slow = codex.subscribe(filter(&[], &[])).await.unwrap();
    let result = codex.start_thread(home.thread(json!({}))).unwrap().run("go").await.unwrap();
    assert_eq!(result.final_response.unwrap().len(), 600_000);
    let mut last = None;
    while let Some(one) = slow.next().await {
        last = one.err();
    }
    assert_eq!(last.unwrap().code(), ErrorCode::Lagged);
    codex.close().await.unwrap();
}

#[cfg(feature = "remote")]
#[tokio::test]
async fn a_cut_connection_is_made_again_and_the_threads_are_heard_again() {
    use support::remote::{Proxy, Raw, Server, TOKEN};
    let home = Home::new("subscriptions-remote");
    let model = says(&["one", "two"]).await;
    let server = Server::start(&home, &model).await;
    let proxy = Proxy::plain(server.address()).await;
    let options = json!({
        "transport": "remote",
        "remote": { "url": format!("ws://{}", proxy.address), "auth_token": TOKEN },
    });
    let codex = Codex::new(serde_json::from_value(options).unwrap()).unwrap();
    let mut all = codex.subscribe(filter(&[], &[])).await.unwrap();
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    thread.run("one").await.unwrap();
    let id = thread.id().unwrap();
    proxy.cut();
    let lost = wait_for(&mut all, "codexkit/connectionLost").await.own().unwrap();
    let OwnNotification::ConnectionLost { error, reconnecting: true } = lost else { panic!("{lost:?}") };
    assert_eq!((&error["code"], &error["retryable"]), (&json!("connection_closed"), &json!(true)));
    let ready = wait_for(&mut all, "codexkit/connectionReady").await.own().unwrap();
    let OwnNotification::ConnectionReady { gap: true, resumed_threads } = ready else { panic!("{ready:?}") };
    assert_eq!(resumed_threads, std::slice::from_ref(&id));

    // What another client does there is heard without a request of ours.
    let mut other = Raw::connect(&server).await;
    other.call("thread/resume", json!({ "threadId": id })).await;
    let input = json!([{ "type": "text", "text": "two" }]);
    other.call("turn/start", json!({ "threadId": id, "input": input })).await;
    let ended = wait_for(&mut all, "turn/completed").await;
    assert_eq!(thread_of(&ended), Some(id));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_host_drains_a_subscription_by_its_ticket() {
    use codexkit::port::Port;
    let home = Home::new("subscriptions-port");
    let model = says(&["one"]).await;
    let open = json!({ "options": {
        "codex_path": support::real_codex(),
        "codex_home": home.path("codex"),
        "env": { "HOME": home.path("home") },
        "config": model.config(),
    }});
    let port = Port::open(open.to_string().as_bytes(), || {}).unwrap();
    let call = |op: &str, params: Value| port.call(op, params.to_string().as_bytes()).unwrap();
    let methods = ["codexkit/connectionReady", "turn/completed"];
    let heard = call("app_server.subscribe", json!({ "methods": methods }));
    let slow = call("app_server.subscribe", json!({ "methods": ["turn/completed"] }));
    let thread = call(
        "thread.start",
        json!({ "options": {
            "working_directory": home.path("project"), "skip_git_repo_check": true,
        }}),
    );
    let mut results = std::collections::HashMap::new();
    let mut messages = || {
        let ready: Vec<Value> = serde_json::from_slice(&port.ready_array().unwrap()).unwrap();
        for message in ready {
            if message["kind"] == "result" {
                results.insert(message["ticket"].as_u64().unwrap(), message.clone());
            }
        }
        results.clone()
    };
    let handle = until("the thread", || messages().get(&thread).cloned()).await["ok"]["thread"].clone();
    let run = call("thread.run", json!({ "thread": handle, "input": "one" }));
    until("the turn", || messages().get(&run).cloned()).await;
    let drain =
        |ticket| -> Vec<Value> { serde_json::from_slice(&port.drain_array(ticket, 256).unwrap()).unwrap() };
    let got = drain(heard);
    assert_eq!(got.iter().map(|one| one["method"].as_str().unwrap()).collect::<Vec<_>>(), methods);
    assert_eq!((&got[0]["seq"], &got[1]["seq"]), (&json!(1), &json!(2)));
    assert_eq!(got[1]["params"]["turn"]["status"], "completed");
    port.cancel(heard).unwrap();
    let result = until("the end", || messages().get(&heard).cloned()).await;
    assert_eq!(result["error"]["code"], "cancelled");
    port.close().unwrap();
    let result = until("the other end", || messages().get(&slow).cloned()).await;
    assert_eq!(result["ok"], json!({}), "{result}");
    assert_eq!(drain(slow).len(), 1, "what came before the close can be read");
}
