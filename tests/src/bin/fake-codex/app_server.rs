//! `codex app-server`: JSON-RPC lines on both pipes. One thread reads and answers; every running turn plays
//! its steps on a thread of its own, so that any number of them run at once.

use std::collections::{HashMap, HashSet, VecDeque};
use std::io::{BufRead, BufReader};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};

use serde_json::{Value, json};

use crate::messages::{self, notification, refusal, reply, turn};
use crate::play::{Interrupted, Places, Player};
use crate::script::{Script, Step};
use crate::{exec, journal, output};

/// A thousand turns at once must not need a thousand times the default 2 MiB.
const TURN_STACK_BYTES: usize = 256 << 10;

/// The client as the playing turns see it.
pub struct Peer {
    script: Script,
    awaited: Vec<String>,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    initialized: bool,
    threads: u64,
    turns: u64,
    requests: u64,
    /// How often each occasion happened.
    occasions: HashMap<String, u64>,
    /// Threads that were started or resumed.
    known: HashSet<String>,
    /// The running turn of each busy thread.
    running: HashMap<String, String>,
    interrupted: HashSet<String>,
    /// Results (or errors) the client sent, by request id as JSON text.
    answers: HashMap<String, Value>,
    /// Messages that a `recv` waits for, by method.
    received: HashMap<String, VecDeque<Value>>,
    barriers: HashMap<String, usize>,
}

/// Why a thread does not take a turn.
enum Busy {
    /// It runs this one.
    With(String),
    /// Nobody started or resumed it.
    Unknown,
}

/// Serves until standard input ends.
pub fn run(script: Script) -> ! {
    output::open();
    let awaited = script.awaited();
    let peer = Arc::new(Peer { script, awaited, state: Mutex::default(), changed: Condvar::new() });
    if let Some(steps) = peer.script.steps("start", 1) {
        // Signal dispositions and the like have to stand before the first answer.
        let (now, later) = split_setup(steps);
        let mut player = Player::new(Places { cwd: exec::cwd(), ..Places::default() }, Some(peer.clone()));
        let _ = player.play(&now);
        spawn(move || drop(player.play(&later)));
    }
    for line in BufReader::new(std::io::stdin()).split(b'\n') {
        let Ok(line) = line else { break };
        match serde_json::from_slice::<Value>(&line) {
            Ok(message) => {
                journal::note("recv", json!({ "msg": message }));
                peer.dispatch(message);
            }
            Err(_) => journal::note("garbage", json!({ "text": String::from_utf8_lossy(&line) })),
        }
    }
    journal::note("stdin_eof", Value::Null);
    if let Some(steps) = peer.script.steps("stdin_eof", 1) {
        let _ = Player::new(Places::default(), Some(peer.clone())).play(steps);
    }
    crate::leave(0)
}

/// The steps at the head of the start block that come before anything is answered, and the rest.
fn split_setup(steps: &[Step]) -> (Vec<Step>, Vec<Step>) {
    let sets_up = |step: &&Step| matches!(step, Step::IgnoreTerm | Step::Stderr(_) | Step::Exit(_));
    let head = steps.iter().take_while(sets_up).count();
    (steps[..head].to_vec(), steps[head..].to_vec())
}

fn spawn(work: impl FnOnce() + Send + 'static) {
    if let Err(error) = std::thread::Builder::new().stack_size(TURN_STACK_BYTES).spawn(work) {
        crate::refuse(&format!("cannot start a thread: {error}"));
    }
}

impl Peer {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn dispatch(self: &Arc<Self>, message: Value) {
        let Some(method) = message["method"].as_str().map(str::to_owned) else {
            let answer = message.get("result").or(message.get("error")).cloned().unwrap_or_default();
            self.lock().answers.insert(message["id"].to_string(), answer);
            return self.changed.notify_all();
        };
        if self.awaited.contains(&method) {
            self.lock().received.entry(method).or_default().push_back(message);
            return self.changed.notify_all();
        }
        if method == "turn/start" {
            return self.start_turn(message);
        }
        let nth = self.count(&method);
        if method == "initialize" && std::mem::replace(&mut self.lock().initialized, true) {
            return output::message(&refusal(&message["id"], "Already initialized"));
        }
        if self.script.steps(&method, nth).is_some() {
            let places = Places {
                id: message["id"].clone(),
                began: message["id"].clone(),
                thread: message["params"]["threadId"].as_str().unwrap_or_default().to_owned(),
                cwd: exec::cwd(),
                ..Places::default()
            };
            let peer = self.clone();
            return spawn(move || {
                let steps = peer.script.steps(&method, nth).unwrap_or_default();
                let _ = Player::new(places, Some(peer.clone())).play(steps);
            });
        }
        if message.get("id").is_some() {
            self.answer_by_default(&method, &message);
        }
    }

    fn count(&self, occasion: &str) -> u64 {
        let mut state = self.lock();
        let count = state.occasions.entry(occasion.to_owned()).or_default();
        *count += 1;
        *count
    }

    fn start_turn(self: &Arc<Self>, message: Value) {
        let id = message["id"].clone();
        let thread = message["params"]["threadId"].as_str().unwrap_or_default().to_owned();
        let (turn_id, nth) = match self.begin_turn(&thread) {
            Ok(begun) => begun,
            Err(Busy::With(running)) => {
                let turn = turn(&running, "inProgress", &[], Value::Null);
                return output::message(&reply(&id, json!({ "turn": turn })));
            }
            Err(Busy::Unknown) => {
                return output::message(&refusal(&id, &format!("thread not found: {thread}")));
            }
        };
        let prompt = message["params"]["input"][0]["text"].as_str().unwrap_or_default().to_owned();
        let places = Places {
            id: id.clone(),
            began: id.clone(),
            thread: thread.clone(),
            turn: turn_id.clone(),
            prompt,
            cwd: exec::cwd(),
            ..Places::default()
        };
        let peer = self.clone();
        spawn(move || {
            let steps = peer.script.steps("turn", nth).unwrap_or_default();
            let mut player = Player::new(places, Some(peer.clone()));
            if peer.script.begin {
                player.begin();
            }
            match player.play(steps) {
                Ok(()) => peer.turn_ended(&player.places.thread, &player.places.turn),
                Err(Interrupted) => player.finish("interrupted", Value::Null),
            }
        });
    }

    /// Takes a turn on: its id and its number in this process.
    fn begin_turn(&self, thread: &str) -> Result<(String, u64), Busy> {
        let mut state = self.lock();
        if !state.known.contains(thread) {
            return Err(Busy::Unknown);
        }
        // What 0.169 does with a second turn/start: it names the turn that runs.
        if let Some(running) = state.running.get(thread) {
            return Err(Busy::With(running.clone()));
        }
        state.turns += 1;
        let turn = messages::turn_id(state.turns);
        if self.script.begin {
            state.running.insert(thread.to_owned(), turn.clone());
        }
        Ok((turn, state.turns))
    }

    /// The turn runs from its announcement; one that was refused never makes its thread busy.
    pub fn turn_begun(&self, thread: &str, turn: &str) {
        self.lock().running.insert(thread.to_owned(), turn.to_owned());
    }

    /// Ends a turn as the client wishes, or says in the server's words why not.
    fn interrupt(&self, thread: &str, turn: &str) -> Result<(), String> {
        let mut state = self.lock();
        match state.running.get(thread) {
            None => Err("no active turn to interrupt".to_owned()),
            Some(running) if running != turn => {
                Err(format!("expected active turn id {turn} but found {running}"))
            }
            Some(_) => {
                state.interrupted.insert(turn.to_owned());
                Ok(())
            }
        }
    }

    fn answer_by_default(&self, method: &str, message: &Value) {
        let id = &message["id"];
        let params = &message["params"];
        if method != "initialize" && !self.lock().initialized {
            return output::message(&refusal(id, "Not initialized"));
        }
        let thread = params["threadId"].as_str().unwrap_or_default();
        let result = match method {
            "initialize" => messages::initialized(),
            "thread/start" | "thread/fork" => {
                let mut state = self.lock();
                state.threads += 1;
                let thread = messages::thread_id(state.threads);
                state.known.insert(thread.clone());
                drop(state);
                let cwd = params["cwd"].as_str().map(str::to_owned).unwrap_or_else(exec::cwd);
                output::message(&reply(id, messages::thread_opened(&thread, &cwd)));
                let started = json!({ "thread": messages::thread(&thread, &cwd) });
                return output::message(&notification("thread/started", started));
            }
            "thread/resume" => {
                self.lock().known.insert(thread.to_owned());
                messages::thread_opened(thread, &exec::cwd())
            }
            "thread/unsubscribe" => json!({ "status": "unsubscribed" }),
            "thread/backgroundTerminals/list" => json!({ "data": [], "nextCursor": null }),
            "thread/backgroundTerminals/terminate" => json!({ "terminated": false }),
            "thread/backgroundTerminals/clean" => json!({}),
            "turn/interrupt" => {
                let turn = params["turnId"].as_str().unwrap_or_default();
                let answer = match self.interrupt(thread, turn) {
                    Ok(()) => reply(id, json!({})),
                    Err(reason) => refusal(id, &reason),
                };
                output::message(&answer);
                return self.changed.notify_all();
            }
            "turn/steer" => match self.lock().running.get(thread) {
                Some(turn) => json!({ "turnId": turn }),
                None => return output::message(&refusal(id, "no active turn to steer")),
            },
            "account/login/start" => {
                output::message(&reply(id, json!({ "type": params["type"] })));
                let done = json!({ "loginId": null, "success": true, "error": null });
                return output::message(&notification("account/login/completed", done));
            }
            _ => {
                return output::message(&refusal(
                    id,
                    &format!("Invalid request: unknown variant `{method}`"),
                ));
            }
        };
        output::message(&reply(id, result));
    }

    /// Sends a request to the client, with this id or the next number; its id.
    pub fn ask(&self, id: Option<Value>, method: &str, params: Value) -> Value {
        let id = id.unwrap_or_else(|| {
            let mut state = self.lock();
            state.requests += 1;
            Value::from(state.requests - 1)
        });
        output::message(&json!({ "method": method, "id": id, "params": params }));
        id
    }

    /// Waits for the client's answer to a request.
    pub fn answer(&self, request: &Value, turn: &str) -> Result<Value, Interrupted> {
        self.wait(turn, |state| state.answers.remove(&request.to_string()))
    }

    /// Waits for a message with this method.
    pub fn receive(&self, method: &str, turn: &str) -> Result<Value, Interrupted> {
        self.wait(turn, |state| state.received.get_mut(method)?.pop_front())
    }

    /// Waits until `parties` turns have come here. A barrier opens again for every full group.
    pub fn meet(&self, name: &str, parties: usize, turn: &str) -> Result<(), Interrupted> {
        let mut state = self.lock();
        let arrived = state.barriers.entry(name.to_owned()).or_default();
        *arrived += 1;
        let needed = arrived.div_ceil(parties) * parties;
        drop(state);
        self.changed.notify_all();
        self.wait(turn, |state| (state.barriers[name] >= needed).then_some(()))
    }

    /// Waits until the client interrupts the turn; outside of a turn for ever.
    pub fn hang(&self, turn: &str) -> Result<(), Interrupted> {
        self.wait(turn, |_| None)
    }

    /// Fails when the client has interrupted this turn.
    pub fn check(&self, turn: &str) -> Result<(), Interrupted> {
        if self.lock().interrupted.contains(turn) { Err(Interrupted) } else { Ok(()) }
    }

    /// The thread takes the next turn, unless it already has.
    pub fn turn_ended(&self, thread: &str, turn: &str) {
        let mut state = self.lock();
        if state.running.get(thread).is_some_and(|running| running == turn) {
            state.running.remove(thread);
        }
    }

    fn wait<T>(&self, turn: &str, mut ready: impl FnMut(&mut State) -> Option<T>) -> Result<T, Interrupted> {
        let mut state = self.lock();
        loop {
            if state.interrupted.contains(turn) {
                return Err(Interrupted);
            }
            if let Some(found) = ready(&mut state) {
                return Ok(found);
            }
            state = self.changed.wait(state).unwrap_or_else(|poisoned| poisoned.into_inner());
        }
    }
}
