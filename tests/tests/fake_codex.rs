//! The fake itself: what the other tests rely on when they blame the code under test.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use codexkit_tests::home::Home;
use serde_json::{Value, json};

/// A running fake with its output as JSON messages.
struct Fake {
    child: Child,
    stdin: Option<ChildStdin>,
    messages: Receiver<Value>,
    home: Home,
    next_id: u64,
}

impl Fake {
    fn start(mode: &str, vector: &[Value], env: &[(&str, &str)]) -> Fake {
        let home = Home::new("fake");
        let script = home.root().join("script.jsonl");
        let text: String = vector.iter().map(|line| format!("{line}\n")).collect();
        std::fs::write(&script, text).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_fake-codex"))
            .args(["-c", "x=1", mode])
            .current_dir(home.work())
            .env("FAKE_CODEX_SCRIPT", &script)
            .env("FAKE_CODEX_LOG", home.root().join("log.jsonl"))
            .env("FAKE_CODEX_MAX_SECONDS", "60")
            .envs(env.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                let message = serde_json::from_str(&line).unwrap_or(Value::String(line));
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Fake { child, stdin, messages, home, next_id: 1 }
    }

    fn app_server(vector: &[Value]) -> Fake {
        let mut fake = Fake::start("app-server", vector, &[]);
        fake.request("initialize", json!({}));
        fake.send(json!({ "method": "initialized" }));
        fake
    }

    fn send(&mut self, message: Value) {
        writeln!(self.stdin.as_mut().unwrap(), "{message}").unwrap();
    }

    fn next(&self) -> Value {
        self.messages.recv_timeout(Duration::from_secs(30)).expect("a message")
    }

    fn until(&self, wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self.next();
            if wanted(&message) {
                return message;
            }
        }
    }

    fn notification(&self, method: &str) -> Value {
        self.until(|message| message["method"] == method)
    }

    /// The reply to a request; what else arrives before it is passed over.
    fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.next_id;
        self.next_id += 1;
        self.send(json!({ "id": id, "method": method, "params": params }));
        self.until(|message| message["id"] == id && message.get("method").is_none())
    }

    fn new_thread(&mut self) -> String {
        self.request("thread/start", json!({}))["result"]["thread"]["id"].as_str().unwrap().to_owned()
    }

    fn start_turn(&mut self, thread: &str, prompt: &str) -> String {
        let input = json!([{ "type": "text", "text": prompt }]);
        let reply = self.request("turn/start", json!({ "threadId": thread, "input": input }));
        reply["result"]["turn"]["id"].as_str().unwrap().to_owned()
    }

    /// Closes standard input; status, standard error and journal.
    fn end(mut self) -> (ExitStatus, Vec<u8>, Vec<Value>) {
        drop(self.stdin.take());
        let mut stderr = Vec::new();
        self.child.stderr.take().unwrap().read_to_end(&mut stderr).unwrap();
        let status = self.child.wait().unwrap();
        let log = std::fs::read_to_string(self.home.root().join("log.jsonl")).unwrap();
        (status, stderr, log.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn header(modes: Value) -> Value {
    json!({ "vector": "test", "modes": modes, "run": {} })
}

fn entries<'a>(log: &'a [Value], event: &str) -> Vec<&'a Value> {
    log.iter().filter(|entry| entry["ev"] == event).collect()
}

#[test]
fn it_tells_its_version() {
    let output = Command::new(env!("CARGO_BIN_EXE_fake-codex")).arg("--version").output().unwrap();
    assert_eq!(output.stdout, b"codex-cli 0.169.0\n");
}

#[test]
fn exec_reads_the_prompt_and_plays_the_turn() {
    let vector = [header(json!(["exec"])), json!({"say": "You said $prompt."}), json!({"complete": true})];
    let mut fake = Fake::start("exec", &vector, &[("MY_API_KEY", "real"), ("CODEX_API_KEY", "test-1")]);
    fake.stdin.as_mut().unwrap().write_all("grüße".as_bytes()).unwrap();
    drop(fake.stdin.take());
    let types: Vec<Value> = (0..4).map(|_| fake.next()).map(|message| message["type"].clone()).collect();
    assert_eq!(types, ["thread.started", "turn.started", "item.completed", "turn.completed"]);
    let cwd = fake.home.work();
    let (status, _, log) = fake.end();
    assert_eq!(status.code(), Some(0));
    let start = entries(&log, "start")[0];
    assert_eq!(start["argv"].as_array().unwrap()[1..], ["-c", "x=1", "exec"]);
    assert_eq!(start["cwd"], cwd.to_str().unwrap());
    assert_eq!(
        (&start["env"]["CODEX_API_KEY"], &start["env"]["MY_API_KEY"]),
        (&json!("test-1"), &json!("<hidden>"))
    );
    assert_eq!(entries(&log, "stdin")[0]["text"], "grüße");
    assert_eq!(entries(&log, "exit")[0]["status"], 0);
}

#[test]
fn a_mistake_in_a_vector_is_an_error() {
    for (line, words) in [
        (json!({"sey": "x"}), "unknown directive `sey`"),
        (json!({"say": "x", "loud": true}), "unknown field `loud`"),
        (json!({"barrier": "x", "parties": 2}), "needs"),
    ] {
        let (status, stderr, _) = Fake::start("exec", &[header(json!(["exec"])), line], &[]).end();
        assert_eq!(status.code(), Some(65));
        let stderr = String::from_utf8(stderr).unwrap();
        assert!(stderr.contains("line 2") && stderr.contains(words), "{stderr}");
    }
    let (status, _, _) = Fake::start("app-server", &[header(json!(["exec"]))], &[]).end();
    assert_eq!(status.code(), Some(65), "a vector for the other mode");
}

#[test]
fn a_thousand_turns_run_at_once_on_one_process() {
    const TURNS: usize = 1000;
    let vector = [
        header(json!(["app_server"])),
        json!({"barrier": "all here", "parties": TURNS}),
        json!({"say": "For $prompt."}),
        json!({"complete": true}),
    ];
    let mut fake = Fake::app_server(&vector);
    let prompts: Vec<(String, String)> = (0..TURNS)
        .map(|number| {
            let thread = fake.new_thread();
            fake.start_turn(&thread, &format!("number {number}"));
            (thread, format!("For number {number}."))
        })
        .collect();
    let mut answers = std::collections::HashMap::new();
    while answers.len() < TURNS {
        let params = fake.notification("turn/completed")["params"].take();
        answers.insert(
            params["threadId"].as_str().unwrap().to_owned(),
            params["turn"]["items"][0]["text"].as_str().unwrap().to_owned(),
        );
    }
    assert!(prompts.iter().all(|(thread, answer)| answers[thread] == *answer));
}

#[test]
fn a_busy_thread_names_its_turn_and_an_interrupt_ends_it() {
    let mut fake = Fake::app_server(&[header(json!(["app_server"])), json!({"hang": true})]);
    let thread = fake.new_thread();
    let turn = fake.start_turn(&thread, "one");
    assert_eq!(fake.start_turn(&thread, "two"), turn);
    fake.request("turn/interrupt", json!({ "threadId": thread, "turnId": turn }));
    let ended = fake.notification("turn/completed");
    assert_eq!(
        (&ended["params"]["turn"]["id"], &ended["params"]["turn"]["status"]),
        (&json!(turn), &json!("interrupted"))
    );
    assert_ne!(fake.start_turn(&thread, "three"), turn);
    assert_eq!(fake.end().0.code(), Some(0));
}

#[test]
fn nothing_is_answered_before_initialize() {
    let mut fake = Fake::start("app-server", &[header(json!(["app_server"]))], &[]);
    assert_eq!(fake.request("thread/start", json!({}))["error"]["message"], "Not initialized");
}

#[test]
fn an_approval_waits_for_its_answer_and_both_are_in_the_journal() {
    for (decision, status) in [("accept", "completed"), ("decline", "declined"), ("nonsense", "declined")] {
        let vector =
            [header(json!(["app_server"])), json!({"ask_command": "touch x"}), json!({"complete": true})];
        let mut fake = Fake::app_server(&vector);
        let thread = fake.new_thread();
        fake.start_turn(&thread, "go");
        let request = fake.notification("item/commandExecution/requestApproval");
        let answer = json!({ "id": request["id"], "result": { "decision": decision } });
        fake.send(answer.clone());
        assert_eq!(fake.next()["method"], "serverRequest/resolved");
        assert_eq!(fake.next()["params"]["item"]["status"], status);
        fake.notification("turn/completed");
        let (_, _, log) = fake.end();
        assert!(entries(&log, "recv").iter().any(|entry| entry["msg"] == answer), "{log:#?}");
    }
}

#[test]
fn a_recv_takes_the_message_and_its_id() {
    let vector = [
        header(json!(["app_server"])),
        json!({"recv": "turn/steer"}),
        json!({"send": {"id": "$id", "result": {"turnId": "$turn"}}}),
        json!({"complete": true}),
    ];
    let mut fake = Fake::app_server(&vector);
    let thread = fake.new_thread();
    let turn = fake.start_turn(&thread, "go");
    let reply = fake.request("turn/steer", json!({ "threadId": thread, "input": [] }));
    assert_eq!(reply["result"]["turnId"], turn);
    fake.notification("turn/completed");
}

#[test]
fn blocks_belong_to_the_nth_turn() {
    let vector = [
        header(json!(["app_server"])),
        json!({"fail": "first block"}),
        json!({"on": "turn", "nth": 2}),
        json!({"complete": true}),
    ];
    let mut fake = Fake::app_server(&vector);
    let thread = fake.new_thread();
    let statuses = [1, 2, 3].map(|_| {
        fake.start_turn(&thread, "go");
        fake.notification("turn/completed")["params"]["turn"]["status"].clone()
    });
    assert_eq!(statuses, ["failed", "completed", "failed"]);
}

#[test]
fn a_refused_turn_leaves_its_thread_free() {
    let vector = [
        json!({"vector": "v", "modes": ["app_server"], "run": {}, "begin": false}),
        json!({"send": {"id": "$id", "error": {"code": -32001, "message": "overloaded"}}}),
        json!({"on": "turn", "nth": 2}),
        json!({"begin": true}),
        json!({"complete": true}),
    ];
    let mut fake = Fake::app_server(&vector);
    let thread = fake.new_thread();
    let refused = fake.request("turn/start", json!({ "threadId": thread, "input": [] }));
    assert_eq!(refused["error"]["code"], -32001);
    let turn = fake.start_turn(&thread, "go");
    assert_eq!(fake.notification("turn/completed")["params"]["turn"]["id"], turn);
}

#[test]
fn wrong_ids_are_refused_as_the_real_server_refuses_them() {
    let mut fake = Fake::app_server(&[header(json!(["app_server"])), json!({"hang": true})]);
    let refusal = |reply: Value| reply["error"]["message"].as_str().unwrap().to_owned();
    let stranger = json!({ "threadId": "stranger", "input": [] });
    assert_eq!(refusal(fake.request("turn/start", stranger)), "thread not found: stranger");
    let thread = fake.new_thread();
    let interrupt = |turn: &str| json!({ "threadId": thread, "turnId": turn });
    assert_eq!(refusal(fake.request("turn/interrupt", interrupt("x"))), "no active turn to interrupt");
    let turn = fake.start_turn(&thread, "go");
    let reason = refusal(fake.request("turn/interrupt", interrupt("x")));
    assert_eq!(reason, format!("expected active turn id x but found {turn}"));
    assert_eq!(refusal(fake.request("initialize", json!({}))), "Already initialized");
}

#[test]
fn a_flood_numbers_its_messages() {
    let flood = json!({"flood": {"type": "delta", "text": "$n$pad"}, "count": 5000, "pad": 10});
    let fake = Fake::start(
        "exec",
        &[json!({"vector": "v", "modes": ["exec"], "run": {}, "read_stdin": false, "begin": false}), flood],
        &[],
    );
    for number in 1..=5000 {
        assert_eq!(fake.next()["text"], format!("{number:08}xxxxxxxxxx"));
    }
}

#[test]
fn it_dies_as_told() {
    let head = json!({"vector": "v", "modes": ["exec"], "run": {}, "read_stdin": false, "begin": false});
    let end = |steps: &[Value]| {
        let mut vector = vec![head.clone()];
        vector.extend_from_slice(steps);
        Fake::start("exec", &vector, &[]).end()
    };
    let (status, stderr, _) = end(&[json!({"stderr_bytes": 100_000}), json!({"exit": 3})]);
    assert_eq!((status.code(), stderr.len()), (Some(3), 100_012));
    assert!(stderr.ends_with(b"\nlast words\n"));
    assert_eq!(end(&[json!({"kill_self": 9})]).0.signal(), Some(9));

    let vector = [head.clone(), json!({"hang": true})];
    let (status, _, _) = Fake::start("exec", &vector, &[("FAKE_CODEX_MAX_SECONDS", "1")]).end();
    assert_eq!(status.code(), Some(86), "the watchdog");
}

#[test]
fn it_survives_term_as_told() {
    let vector = [header(json!(["app_server"])), json!({"on": "start"}), json!({"ignore_term": true})];
    let mut fake = Fake::app_server(&vector);
    let pid = fake.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    // The signal is delivered before the process runs again: an answer means that it was ignored.
    fake.new_thread();
    assert_eq!(fake.end().0.code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_grandchild_holds_the_pipe() {
    let head = json!({"vector": "v", "modes": ["exec"], "run": {}, "read_stdin": false, "begin": false});
    let vector =
        [head, json!({"spawn_grandchild": 60, "own_group": true}), json!({"send": {"type": "done"}})];
    let mut fake = Fake::start("exec", &vector, &[]);
    assert_eq!(fake.next()["type"], "done");
    assert_eq!(fake.child.wait().unwrap().code(), Some(0));
    let log = std::fs::read_to_string(fake.home.root().join("log.jsonl")).unwrap();
    let mut log = log.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let pid = log.find(|entry| entry["ev"] == "grandchild").unwrap()["child"].to_string();
    let pipes: Vec<std::path::PathBuf> = std::fs::read_dir("/proc/self/fd")
        .unwrap()
        .filter_map(|entry| std::fs::read_link(entry.unwrap().path()).ok())
        .collect();
    let held = std::fs::read_link(format!("/proc/{pid}/fd/1")).unwrap();
    assert!(pipes.contains(&held), "the fake is gone, its output is still open");
    assert!(Command::new("kill").args(["-KILL", &pid]).status().unwrap().success());
    let ended = fake.messages.recv_timeout(Duration::from_secs(30));
    assert_eq!(ended, Err(std::sync::mpsc::RecvTimeoutError::Disconnected));
}
