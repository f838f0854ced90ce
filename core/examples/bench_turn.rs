//! `./dev bench turn [--rounds N]`: what a turn costs on both transports, side by side with a bare `codex exec`.
//!
//! Every round runs each of these once, in another order each time, on the real Codex (`CODEXKIT_TEST_CODEX`)
//! with one scripted model that answers at once, so that what is left is overhead:
//!
//! - a bare `codex exec --json`, started here without codexkit: until its terminal event, and until its exit;
//! - codexkit on exec: a turn on a new thread;
//! - codexkit on the app-server: a new client's first turn (process start and handshake included), a turn on a
//!   new thread of a running client, and the next turn of a thread;
//! - the limit: the next turn of a thread of an app-server that is spoken to through its bare pipes.
//!
//! Differences and ratios are medians over the rounds' own pairs. `cpu` is what this process used, not Codex
//! and not the model, which is a process of its own. The first round warms up and is not counted.

mod support;

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

use codexkit::testing::{Script, ScriptedModel};
use codexkit::{Codex, Thread};
use serde_json::{Value, json};
use support::{Clock, Folder, Result, Running, Sample, median, ms, quantile};

const PROMPT: &str = "Say hello.";
const REPLY: &str = "Hello from the scripted model.";

/// The rows of the table. Two of them come from one run of a bare `codex exec`.
const ROWS: [&str; 7] = [
    "bare codex exec, until it exits",
    "bare codex exec, until its last event",
    "codexkit exec",
    "codexkit app-server, new client",
    "codexkit app-server, new thread",
    "codexkit app-server, next turn",
    "bare app-server pipe, next turn",
];
const EXIT: usize = 0;
const EVENT: usize = 1;
const EXEC: usize = 2;
const CLIENT: usize = 3;
const THREAD: usize = 4;
const NEXT: usize = 5;
const PIPE: usize = 6;
/// What runs in a round; `EXIT` measures `EVENT` too.
const RUNS: [usize; 6] = [EXIT, EXEC, CLIENT, THREAD, NEXT, PIPE];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    if std::env::args().nth(1).as_deref() == Some("--model") {
        return serve_model().await;
    }
    let count = support::rounds(20)?;
    let lab = Lab::new()?;
    let warm = Codex::new(lab.options("app_server"))?;
    let version = warm.info().await?.codex_version;
    let thread = warm.start_thread(lab.thread())?;
    let mut pipe = Pipe::start(&lab)?;
    let mut rounds = Vec::new();
    for number in 0..=count {
        let mut round = [Sample::default(); ROWS.len()];
        for at in 0..RUNS.len() {
            match RUNS[(at + number) % RUNS.len()] {
                EXIT => [round[EXIT], round[EVENT]] = bare_exec(&lab)?,
                EXEC => round[EXEC] = exec(&lab).await?,
                CLIENT => round[CLIENT] = new_client(&lab).await?,
                THREAD => {
                    let clock = Clock::start();
                    run(&warm.start_thread(lab.thread())?).await?;
                    round[THREAD] = clock.read();
                }
                NEXT => {
                    let clock = Clock::start();
                    run(&thread).await?;
                    round[NEXT] = clock.read();
                }
                _ => {
                    let clock = Clock::start();
                    pipe.turn()?;
                    round[PIPE] = clock.read();
                }
            }
        }
        let label = if number == 0 { "warm-up".into() } else { format!("round {number}/{count}") };
        let times = round.map(|sample| format!("{:.0}", ms(sample.wall))).join(" ");
        eprintln!("{label}: {times} ms");
        if number > 0 {
            rounds.push(round);
        }
    }
    warm.close().await?;
    print(&version, &rounds);
    Ok(())
}

/// A bare `codex exec`: until its exit, and until its terminal event.
fn bare_exec(lab: &Lab) -> Result<[Sample; 2]> {
    let clock = Clock::start();
    let mut command = lab.command("exec");
    command.args(["--json", "--skip-git-repo-check", "--cd"]).arg(&lab.project);
    let mut child = Running(command.spawn()?);
    child.0.stdin.take().ok_or("no stdin")?.write_all(PROMPT.as_bytes())?;
    let mut lines = BufReader::new(child.0.stdout.take().ok_or("no stdout")?);
    let (mut line, mut answered, mut event) = (String::new(), false, None);
    while lines.read_line(&mut line)? > 0 {
        answered |= line.contains(REPLY);
        if line.starts_with(r#"{"type":"turn.completed""#) {
            event = Some(clock.read());
        }
        line.clear();
    }
    let status = child.0.wait()?;
    let exit = clock.read();
    match event {
        Some(event) if answered && status.success() => Ok([exit, event]),
        _ => Err(format!("the bare codex exec went wrong ({status})").into()),
    }
}

/// A turn on a new thread of an exec client that knows its Codex already.
async fn exec(lab: &Lab) -> Result<Sample> {
    let codex = Codex::new(lab.options("exec"))?;
    codex.info().await?;
    let clock = Clock::start();
    run(&codex.start_thread(lab.thread())?).await?;
    let sample = clock.read();
    // Waits for the process, which is still putting its session away.
    codex.close().await?;
    Ok(sample)
}

/// The first turn of a new app-server client.
async fn new_client(lab: &Lab) -> Result<Sample> {
    let clock = Clock::start();
    let codex = Codex::new(lab.options("app_server"))?;
    run(&codex.start_thread(lab.thread())?).await?;
    let sample = clock.read();
    codex.close().await?;
    Ok(sample)
}

async fn run(thread: &Thread) -> Result<()> {
    let result = thread.run(PROMPT).await?;
    match result.final_response.as_deref() {
        Some(REPLY) => Ok(()),
        other => Err(format!("Codex answered {other:?}").into()),
    }
}

/// An app-server that is spoken to with nothing in between: a line is written, lines are read.
struct Pipe {
    _child: Running,
    stdin: ChildStdin,
    lines: BufReader<ChildStdout>,
    thread: String,
    last_id: u64,
    line: String,
}

impl Pipe {
    fn start(lab: &Lab) -> Result<Pipe> {
        let mut child = Running(lab.command("app-server").spawn()?);
        let stdin = child.0.stdin.take().ok_or("no stdin")?;
        let lines = BufReader::new(child.0.stdout.take().ok_or("no stdout")?);
        let (thread, line) = (String::new(), String::new());
        let mut pipe = Pipe { _child: child, stdin, lines, thread, last_id: 0, line };
        let info = json!({ "name": "bench", "version": "0" });
        let capabilities = json!({ "experimentalApi": true });
        pipe.request("initialize", json!({ "clientInfo": info, "capabilities": capabilities }))?;
        pipe.send(&json!({ "method": "initialized" }))?;
        let started = pipe.request("thread/start", json!({ "cwd": lab.project }))?;
        pipe.thread = started["thread"]["id"].as_str().ok_or("thread/start gave no id")?.to_owned();
        Ok(pipe)
    }

    fn send(&mut self, message: &Value) -> Result<()> {
        Ok(self.stdin.write_all(format!("{message}\n").as_bytes())?)
    }

    fn next_line(&mut self) -> Result<()> {
        self.line.clear();
        match self.lines.read_line(&mut self.line)? {
            0 => Err("the bare app-server ended".into()),
            _ => Ok(()),
        }
    }

    fn request(&mut self, method: &str, params: Value) -> Result<Value> {
        self.last_id += 1;
        self.send(&json!({ "id": self.last_id, "method": method, "params": params }))?;
        loop {
            self.next_line()?;
            let mut message: Value = serde_json::from_str(&self.line)?;
            if message["id"] == self.last_id && message.get("method").is_none() {
                let result = message["result"].take();
                return if result.is_null() {
                    Err(format!("{method}: {message}").into())
                } else {
                    Ok(result)
                };
            }
        }
    }

    fn turn(&mut self) -> Result<()> {
        self.last_id += 1;
        let params = json!({ "threadId": self.thread, "input": [{ "type": "text", "text": PROMPT }] });
        self.send(&json!({ "id": self.last_id, "method": "turn/start", "params": params }))?;
        let mut answered = false;
        loop {
            self.next_line()?;
            answered |= self.line.contains(REPLY);
            if self.line.starts_with(r#"{"method":"turn/completed""#) {
                let done = answered && self.line.contains(r#""status":"completed""#);
                return if done {
                    Ok(())
                } else {
                    Err(format!("the bare turn failed: {}", self.line).into())
                };
            }
        }
    }
}

/// What all cases share: the executable, a disposable home and the model.
struct Lab {
    codex: PathBuf,
    config: Value,
    home: PathBuf,
    codex_home: PathBuf,
    project: PathBuf,
    _model: Running,
    _folder: Folder,
}

impl Lab {
    fn new() -> Result<Lab> {
        let codex = std::env::var_os("CODEXKIT_TEST_CODEX")
            .filter(|path| !path.is_empty())
            .ok_or("CODEXKIT_TEST_CODEX does not name a Codex; `./dev bench turn` installs and sets it")?;
        let folder = Folder::new("turn")?;
        let mut model = Command::new(std::env::current_exe()?);
        model.arg("--model").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut model = Running(model.spawn()?);
        let mut config = String::new();
        BufReader::new(model.0.stdout.take().ok_or("no stdout")?).read_line(&mut config)?;
        Ok(Lab {
            codex: codex.into(),
            config: serde_json::from_str(&config)?,
            home: folder.create("home")?,
            codex_home: folder.create("codex-home")?,
            project: folder.create("project")?,
            _model: model,
            _folder: folder,
        })
    }

    fn options(&self, transport: &str) -> codexkit::CodexOptions {
        let options = json!({
            "codex_path": self.codex,
            "transport": transport,
            "codex_home": self.codex_home,
            "env": { "HOME": self.home },
            "config": self.config,
        });
        serde_json::from_value(options).expect("options of this version")
    }

    fn thread(&self) -> codexkit::ThreadOptions {
        let options = json!({ "working_directory": self.project, "skip_git_repo_check": true });
        serde_json::from_value(options).expect("options of this version")
    }

    /// Codex without codexkit, set up alike.
    fn command(&self, mode: &str) -> Command {
        let mut command = Command::new(&self.codex);
        command.arg(mode);
        let mut settings = Vec::new();
        flatten("", &self.config, &mut settings);
        for setting in settings {
            command.args(["--config", &setting]);
        }
        command.env("HOME", &self.home).env("CODEX_HOME", &self.codex_home);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        command
    }
}

/// `a.b=1` for every leaf; text, numbers and booleans are the same in JSON and in TOML.
fn flatten(path: &str, value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                flatten(&path, value, into);
            }
        }
        leaf => into.push(format!("{path}={leaf}")),
    }
}

/// The model, until its stdin ends: it never outlives the benchmark.
async fn serve_model() -> Result<()> {
    let model = ScriptedModel::start(Script::text(REPLY)).await?;
    println!("{}", model.config());
    tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink()))
        .await??;
    Ok(())
}

fn print(version: &str, rounds: &[[Sample; ROWS.len()]]) {
    let walls = |row: usize| rounds.iter().map(|round| ms(round[row].wall)).collect::<Vec<_>>();
    let paired = |row: usize, base: usize| {
        let of = |pair: fn(f64, f64) -> f64| {
            let values: Vec<f64> = walls(row).iter().zip(walls(base)).map(|(a, b)| pair(*a, b)).collect();
            median(&values)
        };
        format!("{:>+9.1} {:>6.3}", of(|a, b| a - b), of(|a, b| a / b))
    };
    println!("Codex {version}, {} rounds, {}", rounds.len(), support::machine());
    println!();
    println!(
        "{:38} {:>8} {:>15}   {:^16}   {:^16} {:>8}",
        "", "", "", "until it exits", "until last event", ""
    );
    println!(
        "{:38} {:>8} {:>15}   {:>9} {:>6}   {:>9} {:>6} {:>8}",
        "one turn (ms)", "median", "p10–p90", "diff", "ratio", "diff", "ratio", "cpu"
    );
    for (row, name) in ROWS.iter().enumerate() {
        let walls = walls(row);
        let spread = format!("{:.1}–{:.1}", quantile(&walls, 0.1), quantile(&walls, 0.9));
        let cpu: Vec<f64> = rounds.iter().map(|round| ms(round[row].cpu)).collect();
        println!(
            "{name:38} {:>8.1} {spread:>15}   {}   {} {:>8.2}",
            median(&walls),
            paired(row, EXIT),
            paired(row, EVENT),
            median(&cpu),
        );
    }
    println!();
    println!("codexkit's next turn against the bare pipe's (ms, ratio): {}", paired(NEXT, PIPE).trim_start());
}
