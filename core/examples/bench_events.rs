//! `./dev bench events [--rounds N]`: how fast events come through, side by side with a bare reader of lines.
//!
//! The fake codex of the tests (`fake-codex`, next to this program's folder) floods one turn with small events:
//! text deltas on the app-server, a mix of items on exec. Every round reads each flood in these ways, in another
//! order each time:
//!
//! - bare lines: reads the pipe and finds the line ends, nothing else. Nothing can be faster;
//! - Rust stream: `Thread::run_streamed`, every event typed;
//! - port drain: what a binding does; every event as JSON text of the unified form.
//!
//! From the first event of the flood to the end of the turn. `cpu` is what this process used, not the fake.
//! Ratios are medians over the rounds' own pairs. The queue is made so large that nothing is merged: every event
//! is counted, and a missing one is an error.

mod support;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use codexkit::port::{DRAIN_BATCH, Port};
use codexkit::{Codex, EventKind};
use futures_util::StreamExt;
use serde_json::{Value, json};
use support::{Clock, Folder, Result, Running, Sample, median, rounds};

/// Events of one flood; a multiple of 4,000.
const EVENTS: u64 = 400_000;

#[derive(Clone, Copy)]
enum Mode {
    AppServer,
    Exec,
}

#[derive(Clone, Copy)]
enum Way {
    Lines,
    Stream,
    Port,
}

const MODES: [(Mode, &str); 2] = [(Mode::AppServer, "app-server deltas"), (Mode::Exec, "exec items")];
const WAYS: [(Way, &str); 3] =
    [(Way::Lines, "bare lines"), (Way::Stream, "Rust stream"), (Way::Port, "port drain")];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let count = rounds(5)?;
    let lab = Lab::new()?;
    let mut samples = Vec::new();
    for number in 0..count {
        let mut round = [[Sample::default(); WAYS.len()]; MODES.len()];
        for at in 0..WAYS.len() {
            let way = (at + number) % WAYS.len();
            for (mode, _) in MODES {
                round[mode as usize][way] = match WAYS[way].0 {
                    Way::Lines => lab.lines(mode)?,
                    Way::Stream => lab.stream(mode).await?,
                    Way::Port => lab.port(mode)?,
                };
            }
        }
        let rates = round.as_flattened().iter().map(|sample| format!("{:.2}", rate(*sample) / 1e6));
        eprintln!("round {}/{count}: {} M events/s", number + 1, rates.collect::<Vec<_>>().join(" "));
        samples.push(round);
    }
    print(&samples);
    Ok(())
}

struct Lab {
    fake: PathBuf,
    vector: PathBuf,
    folder: Folder,
}

impl Lab {
    fn new() -> Result<Lab> {
        let program = std::env::current_exe()?;
        let fake = program.ancestors().nth(2).unwrap_or(Path::new(".")).join("fake-codex");
        if !fake.exists() {
            return Err(format!("{} is missing; `./dev bench events` builds it", fake.display()).into());
        }
        let folder = Folder::new("events")?;
        let vector = folder.path().join("flood.jsonl");
        std::fs::write(&vector, flood())?;
        Ok(Lab { fake, vector, folder })
    }

    fn options(&self, mode: Mode) -> Value {
        json!({
            "codex_path": self.fake,
            "transport": match mode { Mode::AppServer => "app_server", Mode::Exec => "exec" },
            "env": { "FAKE_CODEX_SCRIPT": self.vector, "HOME": self.folder.path() },
            "event_queue_bytes": 1u64 << 32,
        })
    }

    fn lines(&self, mode: Mode) -> Result<Sample> {
        let argument = match mode {
            Mode::AppServer => "app-server",
            Mode::Exec => "exec",
        };
        let mut command = Command::new(&self.fake);
        command.arg(argument).env("FAKE_CODEX_SCRIPT", &self.vector);
        let mut child = Running(command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?);
        let mut stdin = child.0.stdin.take().ok_or("no stdin")?;
        let mut lines = Lines::new(child.0.stdout.take().ok_or("no stdout")?);
        match mode {
            Mode::AppServer => lines.start_turn(&mut stdin)?,
            Mode::Exec => drop(stdin),
        }
        let (mut clock, mut count) = (None, 0);
        loop {
            let line = lines.next()?;
            if is_flood(line) {
                clock.get_or_insert_with(Clock::start);
                count += 1;
            } else if line.starts_with(br#"{"method":"turn/completed""#)
                || line.starts_with(br#"{"type":"turn.completed""#)
            {
                return checked(clock, count);
            }
        }
    }

    async fn stream(&self, mode: Mode) -> Result<Sample> {
        let codex = Codex::new(serde_json::from_value(self.options(mode))?)?;
        let mut turn = codex.start_thread(Default::default())?.run_streamed("go")?;
        let (mut clock, mut count) = (None, 0);
        while let Some(event) = turn.next().await {
            match event?.kind {
                EventKind::AgentMessageDelta { .. }
                | EventKind::ItemStarted { .. }
                | EventKind::ItemCompleted { .. } => {
                    clock.get_or_insert_with(Clock::start);
                    count += 1;
                }
                _ => {}
            }
        }
        let sample = checked(clock, count);
        codex.close().await?;
        sample
    }

    fn port(&self, mode: Mode) -> Result<Sample> {
        let port = Port::open(&serde_json::to_vec(&json!({ "options": self.options(mode) }))?, || {})?;
        port.call("thread.start", b"{}")?;
        let thread = loop {
            if let Some(message) = messages(&port)?.into_iter().find(|message| message["kind"] == "result") {
                break message["ok"]["thread"].clone();
            }
        };
        let call = json!({ "thread": thread, "input": "go" });
        let ticket = port.call("thread.run_streamed", &serde_json::to_vec(&call)?)?;
        let (mut clock, mut count) = (None, 0);
        let mut over = false;
        while !over {
            for message in messages(&port)? {
                over |= message["kind"] == "result";
            }
            let mut taken = DRAIN_BATCH;
            while taken == DRAIN_BATCH {
                taken = port.drain(ticket, DRAIN_BATCH, |event| {
                    if event.starts_with(br#"{"type":"item."#) {
                        clock.get_or_insert_with(Clock::start);
                        count += 1;
                    }
                })?;
            }
        }
        let sample = checked(clock, count);
        port.close()?;
        while !messages(&port)?.iter().any(|message| message["kind"] == "closed") {}
        sample
    }
}

/// Waits for messages and takes them; a failed call is an error.
fn messages(port: &Port) -> Result<Vec<Value>> {
    if !port.wait(Duration::from_secs(60))? {
        return Err("nothing came from the port for a minute".into());
    }
    let mut messages = Vec::new();
    port.ready(|message| messages.push(serde_json::from_slice::<Value>(message)))?;
    let messages = messages.into_iter().collect::<std::result::Result<Vec<_>, _>>()?;
    match messages.iter().find(|message| message.get("error").is_some()) {
        Some(failed) => Err(failed.to_string().into()),
        None => Ok(messages),
    }
}

fn is_flood(line: &[u8]) -> bool {
    line.starts_with(br#"{"method":"item/"#) || line.starts_with(br#"{"type":"item."#)
}

fn checked(clock: Option<Clock>, count: u64) -> Result<Sample> {
    match clock {
        Some(clock) if count == EVENTS => Ok(clock.read()),
        _ => Err(format!("{count} events came, not {EVENTS}").into()),
    }
}

/// Lines of a pipe, by the shortest way.
struct Lines {
    pipe: ChildStdout,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl Lines {
    fn new(pipe: ChildStdout) -> Lines {
        Lines { pipe, buffer: vec![0; 1 << 18], start: 0, end: 0 }
    }

    fn next(&mut self) -> Result<&[u8]> {
        let mut searched = self.start;
        loop {
            if let Some(at) = memchr::memchr(b'\n', &self.buffer[searched..self.end]) {
                let line = self.start..searched + at;
                self.start = line.end + 1;
                return Ok(&self.buffer[line]);
            }
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
            searched = self.end;
            match self.pipe.read(&mut self.buffer[self.end..])? {
                0 => return Err("the fake codex ended too early".into()),
                read => self.end += read,
            }
        }
    }

    /// Speaks to an app-server until `turn/start` is sent.
    fn start_turn(&mut self, stdin: &mut ChildStdin) -> Result<()> {
        let info = json!({ "clientInfo": { "name": "bench", "version": "0" } });
        self.request(stdin, json!({ "id": 1, "method": "initialize", "params": info }))?;
        let started = self.request(stdin, json!({ "id": 2, "method": "thread/start", "params": {} }))?;
        let input = json!([{ "type": "text", "text": "go" }]);
        let params = json!({ "threadId": started["result"]["thread"]["id"], "input": input });
        writeln!(stdin, "{}", json!({ "id": 3, "method": "turn/start", "params": params }))?;
        Ok(())
    }

    fn request(&mut self, stdin: &mut ChildStdin, message: Value) -> Result<Value> {
        writeln!(stdin, "{message}")?;
        loop {
            let answer: Value = serde_json::from_slice(self.next()?)?;
            if answer["id"] == message["id"] {
                return Ok(answer);
            }
        }
    }
}

/// The vector: lines of about 200 bytes, as 0.169 writes them.
fn flood() -> String {
    let delta = json!({
        "method": "item/agentMessage/delta",
        "params": { "threadId": "$thread", "turnId": "$turn", "itemId": "it_11_0", "delta": "$n or so" },
        "emittedAtMs": 1_795_147_112_819_u64,
    });
    let command = |status: &str, output: &str, code: Option<i32>| {
        json!({
            "id": "item_3", "type": "command_execution", "command": "/bin/bash -lc 'echo hello; seq 1 $n'",
            "aggregated_output": output, "exit_code": code, "status": status,
        })
    };
    let text =
        "What was looked at first, and what came of it, in a sentence or two of common length, number $n.";
    let items = [
        ("item.completed", json!({ "id": "item_0", "type": "reasoning", "text": text })),
        ("item.started", command("in_progress", "", None)),
        ("item.completed", command("completed", "hello\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", Some(0))),
        ("item.completed", json!({ "id": "item_1", "type": "agent_message", "text": text })),
    ];
    let items: Vec<Value> = items
        .into_iter()
        .map(|(kind, item)| json!({ "flood": { "type": kind, "item": item }, "count": 1000, "pad": 0 }))
        .collect();
    let lines = [
        json!({
            "vector": "a flood of small events", "modes": ["exec", "app_server"], "compared": false,
            "run": { "prompts": ["go"] },
        }),
        json!({ "flood": delta, "count": EVENTS, "pad": 0, "only": "app_server" }),
        json!({ "repeat": EVENTS / 4000, "steps": items, "only": "exec" }),
        json!({ "complete": true }),
    ];
    lines.map(|line| format!("{line}\n")).concat()
}

fn rate(sample: Sample) -> f64 {
    EVENTS as f64 / sample.wall.as_secs_f64()
}

fn cpu(sample: Sample) -> f64 {
    sample.cpu.as_secs_f64() * 1e6 / EVENTS as f64
}

fn print(rounds: &[[[Sample; WAYS.len()]; MODES.len()]]) {
    println!("{EVENTS} events, {} rounds, {}", rounds.len(), support::machine());
    for (mode, title) in MODES {
        println!();
        println!("{title:20} {:>12} {:>8} {:>14} {:>8}", "events/s", "of bare", "cpu µs/event", "of bare");
        for (way, name) in WAYS {
            let (mode, way) = (mode as usize, way as usize);
            let of = |value: fn(Sample) -> f64| {
                let values: Vec<f64> = rounds.iter().map(|round| value(round[mode][way])).collect();
                let ratios: Vec<f64> = rounds
                    .iter()
                    .map(|round| value(round[mode][way]) / value(round[mode][Way::Lines as usize]))
                    .collect();
                (median(&values), median(&ratios))
            };
            let ((rate, slower), (cpu, more)) = (of(rate), of(cpu));
            println!("{name:20} {rate:>12.0} {slower:>8.3} {cpu:>14.3} {more:>8.1}");
        }
    }
}
