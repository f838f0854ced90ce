//! Remote connections: the real app-server over TCP, TLS and a unix socket, and what can go wrong on the way.
#![cfg(feature = "remote")]

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use codexkit::env::Env;
use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{
    Answer, Ask, Codex, CodexOptions, Error, ErrorCode, EventKind, Thread, TurnRequest, TurnStatus,
};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use support::remote::{Proxy, Raw, Server, TOKEN};
use support::{Home, events, json_of, request, until};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

const ASKS: &str = "item/commandExecution/requestApproval";

fn options(remote: Value, more: Value) -> CodexOptions {
    let mut options = json!({ "transport": "remote", "remote": remote });
    for (key, value) in more.as_object().unwrap() {
        options[key] = value.clone();
    }
    serde_json::from_value(options).unwrap()
}

fn connect(url: &str) -> Codex {
    Codex::new(options(json!({ "url": url, "auth_token": TOKEN }), json!({}))).unwrap()
}

/// A turn that asks before it writes this file outside the sandbox, and then says `done`.
fn asks(home: &Home, user: &str) -> ScriptedTurn {
    let command = format!("echo written > '{}'", home.outside(user).display());
    ScriptedTurn::new([Reply::new([Step::shell_escalated(command, "May I?")]), Reply::text("done")])
        .when_user(user)
}

fn says(user: &str, text: &str) -> ScriptedTurn {
    ScriptedTurn::new([Reply::text(text)]).when_user(user)
}

/// A turn that is started and asks; the handler waits until it is withdrawn.
async fn asking_turn(thread: &Thread, text: &str) -> (codexkit::Turn, tokio::sync::oneshot::Receiver<()>) {
    let (asked, mut asking) = mpsc::unbounded_channel();
    let (held, gone) = tokio::sync::oneshot::channel::<()>();
    let held = Arc::new(Mutex::new(Some(held)));
    let turn = thread
        .run_streamed(TurnRequest::new(text).approvals(move |_: Ask| {
            // Dropped with the future.
            let held = held.lock().unwrap().take();
            asked.send(()).unwrap();
            async move {
                let _held = held;
                std::future::pending().await
            }
        }))
        .unwrap();
    asking.recv().await.unwrap();
    (turn, gone)
}

#[tokio::test]
async fn a_thread_over_tcp_does_what_it_does_over_pipes_and_close_leaves_the_server() {
    let home = Home::new("remote-tcp");
    let turns =
        [asks(&home, "write"), says("again", "again!"), asks(&home, "endless"), says("resumed", "yes")];
    let model = ScriptedModel::start(Script::new(turns)).await.unwrap();
    let mut server = Server::start(&home, &model).await;
    let codex = connect(&server.url);
    let info = codex.info().await.unwrap();
    assert_eq!((info.codex_path, info.version_warning), (None, None));
    assert!(info.codex_version.starts_with("0."), "{}", info.codex_version);

    let thread = home.asking_thread(&codex);
    let allowed = TurnRequest::new("write").approvals(|_: Ask| async { Ok(Answer::allow()) });
    let mut turn = thread.run_streamed(allowed).unwrap();
    let (seen, error) = events(&mut turn).await;
    assert!(error.is_none(), "{error:?}");
    let kinds: Vec<_> =
        seen.iter().map(|event| json_of(event)["type"].as_str().unwrap().to_owned()).collect();
    for kind in
        ["thread.started", "turn.started", "approval.requested", "approval.resolved", "turn.completed"]
    {
        assert_eq!(kinds.iter().filter(|other| *other == kind).count(), 1, "{kind} in {kinds:?}");
    }
    assert_eq!(turn.result().await.unwrap().final_response.as_deref(), Some("done"));
    assert!(home.outside("write").exists());
    assert_eq!(thread.run("again").await.unwrap().final_response.as_deref(), Some("again!"));

    let (mut turn, _held) = asking_turn(&thread, "endless").await;
    turn.interrupt().await.unwrap();
    events(&mut turn).await;
    assert_eq!(turn.result().await.unwrap().status, TurnStatus::Interrupted);

    let id = thread.id().unwrap();
    let listed = codex.request("thread/loaded/list", json!({})).await.unwrap();
    assert_eq!(listed["data"], json!([id]));
    codex.close().await.unwrap();
    let error = codex.request("thread/loaded/list", json!({})).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Closed);

    assert!(server.is_running());
    let other = connect(&server.url);
    let thread = other.resume_thread(&id, home.thread(json!({}))).unwrap();
    assert_eq!(thread.run("resumed").await.unwrap().final_response.as_deref(), Some("yes"));
    other.close().await.unwrap();
}

#[tokio::test]
async fn settings_of_the_client_reach_a_server_that_was_started_without_them() {
    let home = Home::new("remote-settings");
    let model = ScriptedModel::start(Script::text("hello")).await.unwrap();
    let nobody = ScriptedModel::start(Script::text("never")).await.unwrap();
    let server = Server::start(&home, &nobody).await;
    let remote = json!({ "url": server.url, "auth_token": TOKEN });
    let codex = Codex::new(options(remote, json!({ "config": model.config() }))).unwrap();
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    assert_eq!(thread.run("hi").await.unwrap().final_response.as_deref(), Some("hello"));
    assert!(nobody.requests().is_empty());
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_thousand_calls_at_once_are_answered_and_so_are_pings() {
    let home = Home::new("remote-calls");
    let model = ScriptedModel::start(Script::text("never")).await.unwrap();
    let server = Server::start(&home, &model).await;
    let codex = connect(&server.url);
    let calls = (0..1000).map(|_| codex.request("thread/loaded/list", json!({})));
    for answer in futures_util::future::join_all(calls).await {
        assert_eq!(answer.unwrap()["data"], json!([]));
    }
    codex.close().await.unwrap();
    // What keeps an idle connection alive.
    Raw::connect(&server).await.ping().await;
}

#[tokio::test]
async fn a_thread_over_a_unix_socket() {
    let home = Home::new("remote-unix");
    let model = ScriptedModel::start(Script::text("hello")).await.unwrap();
    let mut server = Server::on_socket(&home, &model).await;
    let codex = Codex::new(options(json!({ "url": server.url }), json!({}))).unwrap();
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    assert_eq!(thread.run("hi").await.unwrap().final_response.as_deref(), Some("hello"));
    codex.close().await.unwrap();
    assert!(server.is_running());
}

#[tokio::test]
async fn tls_trusts_a_private_authority_only_if_the_environment_names_it() {
    let home = Home::new("remote-tls");
    let model = ScriptedModel::start(Script::new([says("one", "hello").times(2)])).await.unwrap();
    let server = Server::start(&home, &model).await;
    let mut authority = rcgen::CertificateParams::new([]).unwrap();
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let authority_key = rcgen::KeyPair::generate().unwrap();
    let authority_pem = authority.self_signed(&authority_key).unwrap().pem();
    let issuer = rcgen::Issuer::new(authority, authority_key);
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &issuer).unwrap().pem();
    let proxy = Proxy::tls(server.address(), &certificate, &key.serialize_pem()).await;
    let port = proxy.address.split_once(':').unwrap().1;
    let (file, empty) = (home.path("authority.pem"), home.path("empty.pem"));
    std::fs::write(&file, authority_pem).unwrap();
    std::fs::write(&empty, "").unwrap();

    let run = async |host: &str, vars: Value| {
        let remote = json!({ "url": format!("wss://{host}:{port}"), "auth_token": TOKEN });
        let codex = Codex::with_env(options(remote, json!({ "env": vars })), Env::default()).unwrap();
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        let result = thread.run("one").await;
        codex.close().await.unwrap();
        result.map(|result| result.final_response)
    };
    for name in ["CODEX_CA_CERTIFICATE", "SSL_CERT_FILE"] {
        assert_eq!(run("localhost", json!({ name: file })).await.unwrap().as_deref(), Some("hello"));
    }
    // The first variable wins; blank ones do not count.
    let error = run("localhost", json!({ "CODEX_CA_CERTIFICATE": empty, "SSL_CERT_FILE": file })).await;
    let error = error.unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
    assert!(error.message().contains("CODEX_CA_CERTIFICATE"), "{error}");
    let error = run("localhost", json!({ "CODEX_CA_CERTIFICATE": "/no/such/file" })).await.unwrap_err();
    assert!(error.message().contains("/no/such/file"), "{error}");
    for (host, vars) in [("localhost", json!({})), ("127.0.0.1", json!({ "SSL_CERT_FILE": file }))] {
        let error = run(host, vars).await.unwrap_err();
        assert_eq!(error.code(), ErrorCode::HandshakeFailed, "{error}");
        assert!(!error.retryable() && error.to_string().contains("certificate"), "{error}");
    }
}

#[test]
fn urls_and_tokens() {
    let env: Env = [("FULL", " from-the-env "), ("BLANK", "  "), ("ODD", "two words")].into_iter().collect();
    let build = |remote: Value| Codex::with_env(options(remote, json!({})), env.clone()).err();
    let token_fields = [
        (json!({}), None),
        (json!({ "auth_token": "given-token" }), Some("codex.remote.auth_token")),
        (json!({ "auth_token_env": "FULL" }), Some("codex.remote.auth_token_env")),
    ];
    for (url, confidential) in [
        ("ws://localhost:1", true),
        ("ws://LocalHost:1/path?query", true),
        ("ws://127.0.0.1:1", true),
        ("ws://127.9.8.7:1", true),
        ("ws://[::1]:1", true),
        ("wss://example.com", true),
        ("wss://10.0.0.1:4", true),
        ("unix:///run/some where.sock", true),
        ("ws://example.com:1", false),
        ("ws://10.0.0.1:1", false),
        ("ws://[2001:db8::1]:1", false),
        ("ws://localhost.example.com:1", false),
        ("ws://127.0.0.1.example.com:1", false),
        ("ws://0.0.0.0:1", false),
    ] {
        for (fields, named) in &token_fields {
            let mut remote = fields.clone();
            remote["url"] = url.into();
            let error = build(remote);
            match named.filter(|_| !confidential) {
                None => assert!(error.is_none(), "{url} {fields}: {error:?}"),
                Some(field) => {
                    let error = error.unwrap_or_else(|| panic!("{url} {fields}"));
                    assert_eq!(error.data()["field"], *field, "{url}");
                    assert!(!error.to_string().contains("given-token"));
                }
            }
        }
    }
    for url in [
        "",
        "localhost:1",
        "http://localhost:1",
        "ws://",
        "ws://:1",
        "ws://localhost:0",
        "ws://localhost:70000",
        "ws://localhost:x",
        "ws://[::1:1",
        "ws://[nonsense]:1",
        "ws://user:secret@localhost:1",
        "ws://local host:1",
        "ws://localhost:1/#part",
        "unix://relative/path",
        "unix://",
    ] {
        let error = build(json!({ "url": url })).unwrap_or_else(|| panic!("{url}"));
        assert_eq!(
            (error.code(), &error.data()["field"]),
            (ErrorCode::InvalidArgument, &json!("codex.remote.url"))
        );
        assert!(!error.to_string().contains("secret"));
    }
    let url = "ws://localhost:1";
    for (remote, field, says) in [
        (json!({ "url": url, "auth_token": " " }), "codex.remote.auth_token", "blank"),
        (json!({ "url": url, "auth_token": "a\nb" }), "codex.remote.auth_token", "ASCII"),
        (json!({ "url": url, "auth_token_env": "" }), "codex.remote.auth_token_env", "blank"),
        (json!({ "url": url, "auth_token_env": "MISSING" }), "codex.remote.auth_token_env", "MISSING"),
        (json!({ "url": url, "auth_token_env": "BLANK" }), "codex.remote.auth_token_env", "BLANK"),
        (json!({ "url": url, "auth_token_env": "ODD" }), "codex.remote.auth_token_env (ODD)", "ASCII"),
        (
            json!({ "url": url, "auth_token": "x", "auth_token_env": "FULL" }),
            "codex.remote.auth_token_env",
            "auth_token",
        ),
    ] {
        let error = build(remote.clone()).unwrap_or_else(|| panic!("{remote}"));
        assert_eq!(error.data()["field"], field);
        assert!(error.message().contains(says), "{error}");
        assert!(!error.message().contains("two words"));
    }
}

#[test]
fn options_that_belong_to_the_start_of_a_server_are_refused_and_secrets_do_not_show() {
    let remote = json!({ "url": "wss://example.com/?key=in-the-query", "auth_token": "the-token-itself" });
    for (field, value) in
        [("codex_path", "/bin/codex"), ("codex_home", "/home"), ("api_key", "sk-1"), ("profile", "work")]
    {
        let error = Codex::new(options(remote.clone(), json!({ field: value }))).err().unwrap();
        assert_eq!(error.code(), ErrorCode::Unsupported);
        assert_eq!(error.data(), &json!({ "feature": format!("codex.{field}"), "transport": "remote" }));
    }
    for (wrong, says) in [
        (json!({ "transport": "remote" }), "is needed"),
        (json!({ "remote": remote }), "is for the transport"),
        (json!({ "transport": "exec", "remote": remote }), "is for the transport"),
    ] {
        let error = Codex::new(serde_json::from_value(wrong).unwrap()).err().unwrap();
        assert_eq!(error.data()["field"], "codex.remote");
        assert!(error.message().contains(says), "{error}");
    }
    let shown = format!("{:?}", options(remote, json!({})));
    assert!(shown.contains("example.com"), "{shown}");
    assert!(!shown.contains("in-the-query") && !shown.contains("the-token-itself"), "{shown}");
}

#[tokio::test]
async fn a_wrong_token_and_a_server_that_is_not_there() {
    let home = Home::new("remote-refused");
    let model = ScriptedModel::start(Script::text("never")).await.unwrap();
    let server = Server::start(&home, &model).await;
    let remote = json!({ "url": server.url, "auth_token": "a-wrong-capability" });
    let codex = Codex::new(options(remote, json!({}))).unwrap();
    let error = codex.request("thread/loaded/list", json!({})).await.unwrap_err();
    assert_eq!((error.code(), &error.data()["http_status"]), (ErrorCode::Unauthorized, &json!(401)));
    assert!(!format!("{error:?} {}", error.to_json()).contains("a-wrong-capability"));

    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    for url in [format!("ws://{free}"), format!("unix://{}", home.path("nothing.sock").display())] {
        let codex = connect(&url);
        let error = codex.request("thread/loaded/list", json!({})).await.unwrap_err();
        assert_eq!((error.code(), error.retryable()), (ErrorCode::ConnectionClosed, true), "{error}");
        assert!(error.message().contains(&url), "{error}");
    }
}

#[tokio::test]
async fn a_cut_connection_fails_what_runs_and_the_next_turn_connects_again() {
    let home = Home::new("remote-cut");
    let turns = [asks(&home, "lost"), says("next", "here again"), says("last", "still here")];
    let model = ScriptedModel::start(Script::new(turns)).await.unwrap();
    let server = Server::start(&home, &model).await;
    let proxy = Proxy::plain(server.address()).await;
    let codex = connect(&format!("ws://{}", proxy.address));
    let thread = home.asking_thread(&codex);
    let (mut turn, withdrawn) = asking_turn(&thread, "lost").await;
    let lost = turn.id().unwrap();
    let in_flight = codex.request(
        "command/exec",
        json!({ "command": ["sleep", "60"], "cwd": home.path("project"), "timeoutMs": 60_000 }),
    );
    let cut = async {
        until("the command", || (!home.running("sleep 60").is_empty()).then_some(())).await;
        proxy.cut();
    };
    let (in_flight, ()) = tokio::join!(in_flight, cut);
    let error = in_flight.unwrap_err();
    assert_eq!((error.code(), error.retryable()), (ErrorCode::ConnectionClosed, true), "{error}");

    let (_, error) = events(&mut turn).await;
    let error = error.expect("the stream breaks off");
    assert_eq!((error.code(), error.retryable()), (ErrorCode::ConnectionClosed, true), "{error}");
    assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::ConnectionClosed);
    withdrawn.await.unwrap_err();

    // The server went on with the lost turn, which waits for its answer.
    let mut raw = Raw::connect(&server).await;
    let id = thread.id().unwrap();
    let read = raw.call("thread/read", json!({ "threadId": id })).await;
    assert_eq!(read["thread"]["status"]["type"], "active");

    let mut turn = thread.run_streamed(request("next", json!({ "on_busy": "fail" }))).unwrap();
    let (seen, error) = events(&mut turn).await;
    assert!(error.is_none(), "{error:?}");
    let restored: Vec<_> =
        seen.iter().filter(|event| matches!(event.kind, EventKind::ConnectionRestored { .. })).collect();
    assert_eq!(restored.len(), 1, "{seen:?}");
    let event = json_of(restored[0]);
    assert_eq!((&event["lost_turn_id"], &event["interrupted"]), (&json!(lost), &json!(true)));
    assert_eq!(turn.result().await.unwrap().final_response.as_deref(), Some("here again"));
    assert!(!home.outside("lost").exists());

    let mut turn = thread.run_streamed("last").unwrap();
    let (seen, _) = events(&mut turn).await;
    assert!(!seen.iter().any(|event| matches!(event.kind, EventKind::ConnectionRestored { .. })));
    assert_eq!(turn.result().await.unwrap().final_response.as_deref(), Some("still here"));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn the_commands_of_a_lost_turn_end_before_the_next_turn() {
    let home = Home::new("remote-lost-command");
    let sleeps = ScriptedTurn::new([Reply::new([Step::shell("sleep 301")])]).when_user("lost");
    let model = ScriptedModel::start(Script::new([sleeps, says("next", "here")])).await.unwrap();
    let server = Server::start(&home, &model).await;
    let proxy = Proxy::plain(server.address()).await;
    let codex = connect(&format!("ws://{}", proxy.address));
    let thread = home.asking_thread(&codex);
    let mut turn = thread.run_streamed("lost").unwrap();
    let started = async {
        while let Some(event) = turn.next().await {
            if json_of(&event.unwrap())["item"]["type"] == "command_execution" {
                break;
            }
        }
    };
    started.await;
    until("the command", || (!home.running("sleep 301").is_empty()).then_some(())).await;
    proxy.cut();
    assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::ConnectionClosed);
    assert!(!home.running("sleep 301").is_empty(), "the server goes on");
    assert_eq!(thread.run("next").await.unwrap().final_response.as_deref(), Some("here"));
    until("the end of the command", || home.running("sleep 301").is_empty().then_some(())).await;
    codex.close().await.unwrap();
}

#[tokio::test]
async fn the_first_answer_wins_and_who_only_observes_never_answers() {
    let home = Home::new("remote-two");
    let turns = [asks(&home, "elsewhere"), asks(&home, "here"), says("mine", "ok")];
    let model = ScriptedModel::start(Script::new(turns)).await.unwrap();
    let server = Server::start(&home, &model).await;
    let (owner, observer) = (connect(&server.url), connect(&server.url));
    // Whatever reaches this handler would be a mistake.
    observer.on_ask(|ask: Ask| async move { Err(Error::new(ErrorCode::Panic, format!("{ask:?}"))) });
    let thread = home.asking_thread(&owner);

    let (mut turn, withdrawn) = asking_turn(&thread, "elsewhere").await;
    let id = thread.id().unwrap();
    // From here on the observer is asked, too.
    observer.request("thread/resume", json!({ "threadId": id, "excludeTurns": true })).await.unwrap();
    let mut third = Raw::connect(&server).await;
    third.call("thread/resume", json!({ "threadId": id, "excludeTurns": true })).await;
    let ask = third.wait_for(ASKS).await;
    third.send(json!({ "id": ask["id"], "result": { "decision": "accept" } })).await;
    withdrawn.await.unwrap_err();
    let (seen, error) = events(&mut turn).await;
    assert!(error.is_none(), "{error:?}");
    let resolved = seen.iter().map(json_of).find(|event| event["type"] == "approval.resolved").unwrap();
    assert_eq!((&resolved["decision"], &resolved["decided_by"]), (&json!("withdrawn"), &json!("elsewhere")));
    assert_eq!(turn.result().await.unwrap().final_response.as_deref(), Some("done"));
    assert!(home.outside("elsewhere").exists());

    // The third one does not answer either; only the owner's yes counts.
    let allowed = TurnRequest::new("here").approvals(|_: Ask| async { Ok(Answer::allow()) });
    assert_eq!(thread.run(allowed).await.unwrap().final_response.as_deref(), Some("done"));
    assert!(home.outside("here").exists());
    let resolved = third.wait_for("serverRequest/resolved").await;
    assert_eq!(resolved["params"]["threadId"], id);

    let observed = observer.resume_thread(&id, home.thread(json!({}))).unwrap();
    assert_eq!(observed.run("mine").await.unwrap().final_response.as_deref(), Some("ok"));
    owner.close().await.unwrap();
    observer.close().await.unwrap();
}

#[tokio::test]
async fn closing_a_client_ends_its_turns_and_nobody_elses() {
    let home = Home::new("remote-close");
    let sleeps = ScriptedTurn::new([Reply::new([Step::shell("sleep 300")])]).when_user("mine");
    let turns = [sleeps, asks(&home, "theirs")];
    let model = ScriptedModel::start(Script::new(turns)).await.unwrap();
    let server = Server::start(&home, &model).await;
    let (mine, theirs) = (connect(&server.url), connect(&server.url));
    let (my_thread, their_thread) = (home.asking_thread(&mine), home.asking_thread(&theirs));
    let my_turn = my_thread.run_streamed("mine").unwrap();
    until("the command", || (!home.running("sleep 300").is_empty()).then_some(())).await;
    let (their_turn, their_ask) = asking_turn(&their_thread, "theirs").await;
    // Loaded by the one who closes: seen, not owned.
    let resume = json!({ "threadId": their_thread.id(), "excludeTurns": true });
    mine.request("thread/resume", resume).await.unwrap();
    mine.close().await.unwrap();
    assert_eq!(my_turn.result().await.unwrap_err().code(), ErrorCode::Closed);

    let mut raw = Raw::connect(&server).await;
    let resume = json!({ "threadId": my_thread.id(), "excludeTurns": true });
    assert_eq!(raw.call("thread/resume", resume).await["thread"]["status"]["type"], "idle");
    until("the end of the command", || home.running("sleep 300").is_empty().then_some(())).await;
    let read = raw.call("thread/read", json!({ "threadId": their_thread.id() })).await;
    assert_eq!(read["thread"]["status"]["type"], "active");
    their_turn.interrupt().await.unwrap();
    their_ask.await.unwrap_err();
    theirs.close().await.unwrap();
    assert!(!home.outside("theirs").exists());
}

#[tokio::test]
async fn a_turn_waits_for_the_turn_of_another_client() {
    let home = Home::new("remote-busy");
    let turns = [asks(&home, "theirs"), says("ours", "after them"), says("again", "and again")];
    let model = ScriptedModel::start(Script::new(turns)).await.unwrap();
    let server = Server::start(&home, &model).await;
    let (theirs, ours) = (connect(&server.url), connect(&server.url));
    let thread = home.asking_thread(&theirs);
    let (turn, _held) = asking_turn(&thread, "theirs").await;
    let same = ours.resume_thread(thread.id().unwrap(), home.thread(json!({}))).unwrap();
    let error = same.run(request("ours", json!({ "on_busy": "fail" }))).await.unwrap_err();
    assert_eq!((error.code(), error.retryable()), (ErrorCode::ThreadBusy, true), "{error}");
    let (waiting, interrupted) = tokio::join!(same.run("ours"), turn.interrupt());
    interrupted.unwrap();
    assert_eq!(waiting.unwrap().final_response.as_deref(), Some("after them"));
    assert_eq!(turn.result().await.unwrap().status, TurnStatus::Interrupted);
    assert_eq!(thread.run("again").await.unwrap().final_response.as_deref(), Some("and again"));
    theirs.close().await.unwrap();
    ours.close().await.unwrap();
}

/// A server of the test: it greets one client and hands out the socket and the headers of its upgrade.
async fn greet(listener: TcpListener) -> (WebSocketStream<TcpStream>, server::Request) {
    let (stream, _) = listener.accept().await.unwrap();
    let mut upgrade = None;
    #[allow(clippy::result_large_err)]
    let keep = |request: &server::Request, response: server::Response| {
        upgrade = Some(request.clone());
        Ok(response)
    };
    let mut socket = tokio_tungstenite::accept_hdr_async(stream, keep).await.unwrap();
    let initialize = next_message(&mut socket).await;
    assert_eq!(initialize["method"], "initialize");
    let answer = json!({ "id": initialize["id"], "result": { "userAgent": "someone/0.169.0 (x)" } });
    // JSON is JSON, whatever the frame.
    socket.send(Message::binary(answer.to_string())).await.unwrap();
    assert_eq!(next_message(&mut socket).await, json!({ "method": "initialized" }));
    (socket, upgrade.unwrap())
}

async fn next_message(socket: &mut WebSocketStream<TcpStream>) -> Value {
    loop {
        if let Message::Text(text) = socket.next().await.unwrap().unwrap() {
            return serde_json::from_str(&text).unwrap();
        }
    }
}

#[tokio::test]
async fn frames_of_all_kinds_and_a_closing_that_says_why() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/some/path?and=query", listener.local_addr().unwrap());
    let more = json!({ "max_line_bytes": 65_536 });
    let codex = Codex::new(options(json!({ "url": url, "auth_token": TOKEN }), more)).unwrap();
    let server = async {
        let (mut socket, upgrade) = greet(listener).await;
        let header = |name: &str| upgrade.headers().get(name).map(|value| value.to_str().unwrap());
        assert_eq!(header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
        assert_eq!(header("origin"), None);
        assert_eq!(upgrade.uri().path_and_query().unwrap().as_str(), "/some/path?and=query");

        let started = next_message(&mut socket).await;
        assert_eq!(started["method"], "thread/start");
        let mut reply = async |request: &Value, result: Value| {
            let message = json!({ "id": request["id"], "result": result }).to_string();
            socket.send(Message::text(message)).await.unwrap();
        };
        reply(&started, json!({ "thread": { "id": "t" } })).await;
        let turn = next_message(&mut socket).await;
        assert_eq!(turn["method"], "turn/start");
        let message = json!({ "id": turn["id"], "result": { "turn": { "id": "u" } } }).to_string();
        socket.send(Message::text(message)).await.unwrap();
        socket.send(Message::text("x".repeat(100_000))).await.unwrap();
        socket.send(Message::text("not JSON")).await.unwrap();
        let delta = json!({
            "method": "item/agentMessage/delta",
            "params": { "threadId": "t", "turnId": "u", "itemId": "i", "delta": "\u{2028}é" },
        });
        socket.send(Message::binary(delta.to_string())).await.unwrap();
        socket.send(Message::Ping("there?".into())).await.unwrap();
        loop {
            match socket.next().await.unwrap().unwrap() {
                Message::Pong(pong) => break assert_eq!(&pong[..], b"there?"),
                other => assert!(other.is_ping(), "{other:?}"),
            }
        }
        let frame = CloseFrame { code: 1012.into(), reason: "restarting".into() };
        socket.close(Some(frame)).await.unwrap();
        // The client answers the closing.
        while let Some(Ok(_)) = socket.next().await {}
    };
    let client = async {
        let thread = codex.start_thread(serde_json::from_value(json!({})).unwrap()).unwrap();
        let mut turn = thread.run_streamed("hi").unwrap();
        events(&mut turn).await
    };
    let ((seen, error), ()) = tokio::join!(client, server);
    let seen: Vec<Value> = seen.iter().map(json_of).collect();
    let malformed: Vec<_> = seen.iter().filter(|event| event["type"] == "malformed").collect();
    assert_eq!(malformed.len(), 2, "{seen:#?}");
    assert!(malformed[0]["reason"].as_str().unwrap().contains("100000"), "{}", malformed[0]);
    let delta = seen.iter().find(|event| event["type"] == "item.agent_message.delta").unwrap();
    assert_eq!(delta["delta"], "\u{2028}é");
    let error = error.unwrap();
    assert_eq!((error.code(), error.retryable()), (ErrorCode::ConnectionClosed, true));
    assert_eq!(error.data(), &json!({ "close_code": 1012, "close_reason": "restarting" }));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_message_far_over_the_limit_and_a_server_that_does_not_answer_the_upgrade() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", listener.local_addr().unwrap());
    let more = json!({ "max_line_bytes": 65_536, "request_timeout_ms": 300, "close_timeout_ms": 100 });
    let codex = Codex::new(options(json!({ "url": url }), more.clone())).unwrap();
    let (error, (stream, listener)) = tokio::join!(codex.request("thread/loaded/list", json!({})), async {
        (listener.accept().await.unwrap(), listener)
    });
    assert_eq!(error.unwrap_err().code(), ErrorCode::Timeout);
    drop(stream);

    let codex = Codex::new(options(json!({ "url": url }), json!({ "max_line_bytes": 65_536 }))).unwrap();
    let (error, _socket) = tokio::join!(codex.request("thread/loaded/list", json!({})), async {
        let (mut socket, upgrade) = greet(listener).await;
        assert!(upgrade.headers().get("authorization").is_none());
        next_message(&mut socket).await;
        // The client may hang up before it has read all of it.
        let _ = socket.send(Message::text("x".repeat(300_000))).await;
        socket
    });
    let error = error.unwrap_err();
    assert_eq!((error.code(), error.retryable()), (ErrorCode::Protocol, true), "{error}");
    let closed = tokio::time::timeout(Duration::from_secs(10), codex.close()).await;
    closed.expect("closing does not wait for a dead connection").unwrap();
}
