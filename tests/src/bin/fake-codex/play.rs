//! Plays the steps of one turn (or of the process) in either mode.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Arc;

use serde_json::{Value, json};

use crate::app_server::Peer;
use crate::messages::{self, notification};
use crate::script::{Mode, Step};
use crate::{journal, output, signals};

/// The client interrupted the turn.
pub struct Interrupted;

/// What placeholders stand for.
#[derive(Clone, Default)]
pub struct Places {
    /// Turns the thread had before this process: exec reports the usage of them all.
    pub earlier_turns: u64,
    /// `$id`: of the request that began the turn, or of the last `recv`.
    pub id: Value,
    /// `$began`: of the request that began the block, whatever was received since.
    pub began: Value,
    /// `$thread`.
    pub thread: String,
    /// `$turn`.
    pub turn: String,
    /// `$prompt`: the text the turn was started with.
    pub prompt: String,
    /// `$request`: of the last request the fake sent.
    pub request: Value,
    /// `$cwd`.
    pub cwd: String,
    /// `$n`: the round of the innermost `repeat`.
    pub n: u64,
}

impl Places {
    fn text(&self, text: &str) -> String {
        if !text.contains('$') {
            return text.to_owned();
        }
        let plain = |value: &Value| value.as_str().map(str::to_owned).unwrap_or_else(|| value.to_string());
        text.replace("$id", &plain(&self.id))
            .replace("$began", &plain(&self.began))
            .replace("$thread", &self.thread)
            .replace("$turn", &self.turn)
            .replace("$prompt", &self.prompt)
            .replace("$request", &plain(&self.request))
            .replace("$cwd", &self.cwd)
            .replace("$n", &self.n.to_string())
    }

    /// Fills a message in; `"$id"` and `"$request"` standing alone keep their JSON type.
    fn message(&self, template: &Value) -> Value {
        match template {
            Value::String(text) if text == "$id" => self.id.clone(),
            Value::String(text) if text == "$began" => self.began.clone(),
            Value::String(text) if text == "$request" => self.request.clone(),
            Value::String(text) => Value::String(self.text(text)),
            Value::Array(list) => list.iter().map(|value| self.message(value)).collect(),
            Value::Object(fields) => {
                fields.iter().map(|(name, value)| (name.clone(), self.message(value))).collect()
            }
            other => other.clone(),
        }
    }
}

/// Plays steps; one per turn and one for the process.
pub struct Player {
    pub places: Places,
    /// The connection to the client; `None` in exec mode.
    peer: Option<Arc<Peer>>,
    items: u64,
    /// What `turn/completed` shows as the turn's summary.
    last_message: Vec<Value>,
}

impl Player {
    pub fn new(places: Places, peer: Option<Arc<Peer>>) -> Player {
        Player { places, peer, items: 0, last_message: Vec::new() }
    }

    fn mode(&self) -> Mode {
        if self.peer.is_some() { Mode::AppServer } else { Mode::Exec }
    }

    /// Plays all steps, or stops where the client interrupts the turn.
    pub fn play(&mut self, steps: &[Step]) -> Result<(), Interrupted> {
        for step in steps {
            if let Some(peer) = &self.peer {
                peer.check(&self.places.turn)?;
            }
            self.step(step)?;
        }
        Ok(())
    }

    fn step(&mut self, step: &Step) -> Result<(), Interrupted> {
        match step {
            Step::Send(message) => output::message(&self.places.message(message)),
            Step::Raw(text) => output::bytes(self.places.text(text).as_bytes()),
            Step::RawBytes(bytes) => output::bytes(bytes),
            Step::Fill { before, length, after } => {
                output::filled(&self.places.text(before), *length, &self.places.text(after))
            }
            Step::Flood { message, count, pad } => self.flood(message, *count, *pad)?,
            Step::Repeat { count, steps } => {
                for n in 1..=*count {
                    self.places.n = n;
                    self.play(steps)?;
                }
            }
            Step::Say(text) => self.say(&self.places.text(text)),
            Step::Think(text) => self.think(&self.places.text(text)),
            Step::Command { command, output, exit_code } => {
                self.command(&self.places.text(command), &self.places.text(output), *exit_code)
            }
            Step::AskCommand { command, elsewhere, id } => {
                self.ask_command(&self.places.text(command), *elsewhere, id.clone())?
            }
            Step::Request { method, params, id } => {
                self.places.request = self.peer().ask(id.clone(), method, self.places.message(params));
            }
            Step::AwaitAnswer => drop(self.peer().answer(&self.places.request, &self.places.turn)?),
            Step::Recv(method) => {
                let message = self.peer().receive(method, &self.places.turn)?;
                self.places.id = message["id"].clone();
                if let Some(thread) = message["params"]["threadId"].as_str() {
                    self.places.thread = thread.to_owned();
                }
            }
            Step::Barrier { name, parties } => self.peer().meet(name, *parties, &self.places.turn)?,
            Step::Begin => self.begin(),
            Step::Complete => self.complete(),
            Step::Fail(message) => self.fail(&self.places.text(message)),
            Step::Stderr(text) => drop(std::io::stderr().write_all(self.places.text(text).as_bytes())),
            Step::StderrBytes(length) => drop(std::io::stderr().write_all(&noise(*length))),
            Step::SpawnGrandchild { seconds, own_group } => spawn_grandchild(*seconds, *own_group),
            Step::CloseStdout => output::close(),
            Step::IgnoreTerm => signals::ignore_term(),
            Step::Hang => match &self.peer {
                Some(peer) => peer.hang(&self.places.turn)?,
                None => loop {
                    std::thread::park();
                },
            },
            Step::Exit(status) => crate::leave(*status),
            Step::KillSelf(number) => {
                journal::note("kill_self", json!({ "signal": number }));
                signals::kill_self(*number)
            }
        }
        Ok(())
    }

    /// The script's parser lets these steps through in app-server mode only.
    fn peer(&self) -> &Arc<Peer> {
        self.peer.as_ref().expect("an app-server step in exec mode")
    }

    fn send(&self, method: &str, mut params: Value) {
        params["threadId"] = self.places.thread.as_str().into();
        params["turnId"] = self.places.turn.as_str().into();
        output::message(&notification(method, params));
    }

    fn item(&self, method: &str, item: Value) {
        output::message(&messages::item(method, &self.places.thread, &self.places.turn, item));
    }

    fn next_item(&mut self) -> String {
        self.items += 1;
        match self.mode() {
            Mode::Exec => format!("item_{}", self.items - 1),
            Mode::AppServer => format!("{}_{}", self.places.turn, self.items - 1),
        }
    }

    fn say(&mut self, text: &str) {
        let id = self.next_item();
        match self.mode() {
            Mode::Exec => {
                exec_item("item.completed", json!({ "id": id, "type": "agent_message", "text": text }))
            }
            Mode::AppServer => {
                self.item("item/started", messages::agent_message(&id, ""));
                for delta in halves(text) {
                    self.send("item/agentMessage/delta", json!({ "itemId": id, "delta": delta }));
                }
                let message = messages::agent_message(&id, text);
                self.item("item/completed", message.clone());
                self.last_message = vec![message];
            }
        }
    }

    fn think(&mut self, text: &str) {
        let id = self.next_item();
        match self.mode() {
            Mode::Exec => exec_item("item.completed", json!({ "id": id, "type": "reasoning", "text": text })),
            Mode::AppServer => {
                self.item("item/started", messages::reasoning(&id, ""));
                for delta in halves(text) {
                    self.send(
                        "item/reasoning/summaryTextDelta",
                        json!({ "itemId": id, "delta": delta, "summaryIndex": 0 }),
                    );
                }
                self.item("item/completed", messages::reasoning(&id, text));
            }
        }
    }

    fn command(&mut self, command: &str, text: &str, exit_code: i64) {
        let id = self.next_item();
        let status = if exit_code == 0 { "completed" } else { "failed" };
        match self.mode() {
            Mode::Exec => {
                exec_item(
                    "item.started",
                    json!({ "id": id, "type": "command_execution", "command": command, "aggregated_output": "",
                            "exit_code": null, "status": "in_progress" }),
                );
                exec_item(
                    "item.completed",
                    json!({ "id": id, "type": "command_execution", "command": command, "aggregated_output": text,
                            "exit_code": exit_code, "status": status }),
                );
            }
            Mode::AppServer => {
                let cwd = self.places.cwd.clone();
                self.item("item/started", messages::command(&id, command, &cwd, "inProgress", None, None));
                for delta in halves(text) {
                    self.send("item/commandExecution/outputDelta", json!({ "itemId": id, "delta": delta }));
                }
                self.item(
                    "item/completed",
                    messages::command(&id, command, &cwd, status, Some(text), Some(exit_code)),
                );
            }
        }
    }

    /// Asks for approval of a command. Accepted, it prints `ran`; otherwise it is declined. `elsewhere`:
    /// another client accepts at once.
    fn ask_command(
        &mut self,
        command: &str,
        elsewhere: bool,
        request: Option<Value>,
    ) -> Result<(), Interrupted> {
        let id = self.next_item();
        let cwd = self.places.cwd.clone();
        let (thread, turn) = (self.places.thread.clone(), self.places.turn.clone());
        self.item("item/started", messages::command(&id, command, &cwd, "inProgress", None, None));
        let params = messages::command_approval(&thread, &turn, &id, command, &cwd);
        let request = self.peer().ask(request, "item/commandExecution/requestApproval", params);
        self.places.request = request.clone();
        let answer =
            if elsewhere { Ok(json!({ "decision": "accept" })) } else { self.peer().answer(&request, &turn) };
        let resolved = json!({ "threadId": thread, "requestId": request });
        output::message(&notification("serverRequest/resolved", resolved));
        let accepted = accepts(&answer?["decision"]);
        let item = if accepted {
            messages::command(&id, command, &cwd, "completed", Some("ran\n"), Some(0))
        } else {
            messages::command(&id, command, &cwd, "declined", None, None)
        };
        self.item("item/completed", item);
        Ok(())
    }

    /// Announces the turn.
    pub fn begin(&self) {
        let thread = self.places.thread.as_str();
        match self.mode() {
            Mode::Exec => {
                output::message(&json!({ "type": "thread.started", "thread_id": thread }));
                output::message(&json!({ "type": "turn.started" }));
            }
            Mode::AppServer => {
                self.peer().turn_begun(thread, &self.places.turn);
                let turn = messages::turn(&self.places.turn, "inProgress", &[], Value::Null);
                output::message(&messages::reply(&self.places.id, json!({ "turn": turn })));
                output::message(&notification("turn/started", json!({ "threadId": thread, "turn": turn })));
            }
        }
    }

    fn complete(&mut self) {
        match self.mode() {
            Mode::Exec => output::message(
                &json!({ "type": "turn.completed", "usage": messages::exec_usage(self.places.earlier_turns + 1) }),
            ),
            Mode::AppServer => {
                self.send("thread/tokenUsage/updated", json!({ "tokenUsage": messages::token_usage() }));
                self.finish("completed", Value::Null);
            }
        }
    }

    fn fail(&mut self, message: &str) {
        match self.mode() {
            Mode::Exec => {
                output::message(&json!({ "type": "error", "message": message }));
                output::message(&json!({ "type": "turn.failed", "error": { "message": message } }));
            }
            Mode::AppServer => {
                let error = messages::turn_error(message);
                self.send("error", json!({ "error": error, "willRetry": false }));
                self.finish("failed", error);
            }
        }
    }

    /// Sends `turn/completed` with this status; from here on the thread takes the next turn.
    pub fn finish(&self, status: &str, error: Value) {
        let turn = messages::turn(&self.places.turn, status, &self.last_message, error);
        self.peer().turn_ended(&self.places.thread, &self.places.turn);
        let params = json!({ "threadId": self.places.thread, "turn": turn });
        output::message(&notification("turn/completed", params));
    }

    /// The same message `count` times as fast as the reader takes it. `$pad` is `pad` bytes of filler,
    /// `$n` the number of the message in eight digits.
    fn flood(&mut self, template: &Value, count: u64, pad: usize) -> Result<(), Interrupted> {
        const NUMBER: &str = "\u{e000}";
        let template = self.places.message(&replace(template, "$n", NUMBER));
        let line = format!("{}\n", replace(&template, "$pad", &"x".repeat(pad)));
        let parts: Vec<&str> = line.split(NUMBER).collect();
        let mut buffer = Vec::with_capacity((64 << 10) + line.len());
        for n in 1..=count {
            buffer.extend_from_slice(parts[0].as_bytes());
            for part in &parts[1..] {
                buffer.extend_from_slice(format!("{n:08}").as_bytes());
                buffer.extend_from_slice(part.as_bytes());
            }
            if buffer.len() >= 64 << 10 || n == count {
                output::bytes(&buffer);
                buffer.clear();
                if let Some(peer) = &self.peer {
                    peer.check(&self.places.turn)?;
                }
            }
        }
        Ok(())
    }
}

fn exec_item(event: &str, item: Value) {
    output::message(&json!({ "type": event, "item": item }));
}

/// Whether a decision lets the command run, bare (`"accept"`) or with content (`{"acceptWith…": …}`).
fn accepts(decision: &Value) -> bool {
    let name = decision.as_str().or_else(|| decision.as_object()?.keys().next().map(String::as_str));
    name.is_some_and(|name| name.starts_with("accept"))
}

/// The text in two deltas, cut between characters; none for an empty text.
fn halves(text: &str) -> Vec<&str> {
    let middle = (text.len() / 2..=text.len()).find(|index| text.is_char_boundary(*index)).unwrap_or(0);
    let (first, second) = text.split_at(middle);
    [first, second].into_iter().filter(|part| !part.is_empty()).collect()
}

fn replace(template: &Value, name: &str, text: &str) -> Value {
    match template {
        Value::String(old) => Value::String(old.replace(name, text)),
        Value::Array(list) => list.iter().map(|value| replace(value, name, text)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| (key.clone(), replace(value, name, text))).collect()
        }
        other => other.clone(),
    }
}

/// Lines of 80 bytes that end with a line that tests can look for.
fn noise(length: usize) -> Vec<u8> {
    let mut noise: Vec<u8> = (0..length).map(|index| if index % 80 == 79 { b'\n' } else { b'e' }).collect();
    noise.extend_from_slice(b"\nlast words\n");
    noise
}

/// A process that inherits all three standard handles and ends by itself.
fn spawn_grandchild(seconds: u64, own_group: bool) {
    let this = std::env::current_exe().unwrap_or_else(|error| crate::refuse(&format!("where am I: {error}")));
    let mut command = Command::new(this);
    command.args(["--grandchild", &seconds.to_string()]);
    command.stdin(Stdio::inherit()).stdout(Stdio::inherit()).stderr(Stdio::inherit());
    #[cfg(unix)]
    if own_group {
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
    }
    match command.spawn() {
        Ok(child) => journal::note("grandchild", json!({ "child": child.id() })),
        Err(error) => crate::refuse(&format!("cannot start the grandchild: {error}")),
    }
}
