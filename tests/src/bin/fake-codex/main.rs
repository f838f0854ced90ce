//! A codex that misbehaves on command: plays a vector file as `codex exec --json` or `codex app-server`.
//! Here: the command line, the two modes' entry points and the watchdog. The format: tests/README.md.

mod app_server;
mod exec;
mod journal;
mod messages;
mod output;
mod play;
mod script;
mod signals;

use std::process::exit;
use std::time::Duration;

use script::{Mode, Script};

/// Exit status for a vector file or command line that cannot be played; real Codex never uses it.
const EXIT_BAD_SCRIPT: i32 = 65;
/// Exit status of the watchdog: a forgotten fake ends itself.
const EXIT_WATCHDOG: i32 = 86;

fn main() {
    let argv: Vec<String> = std::env::args().collect();
    match argv.get(1).map(String::as_str) {
        Some("--version") => return println!("codex-cli {}", messages::version()),
        // What `spawn_grandchild` starts: holds the inherited pipes, then ends.
        Some("--grandchild") => {
            let seconds = argv.get(2).and_then(|text| text.parse().ok()).unwrap_or(1);
            return std::thread::sleep(Duration::from_secs(seconds));
        }
        _ => {}
    }
    journal::started(&argv);
    let mode = argv[1..]
        .iter()
        .find_map(|argument| match argument.as_str() {
            "exec" => Some(Mode::Exec),
            "app-server" => Some(Mode::AppServer),
            _ => None,
        })
        .unwrap_or_else(|| refuse("the command line has neither `exec` nor `app-server`"));
    let path = std::env::var("FAKE_CODEX_SCRIPT")
        .unwrap_or_else(|_| refuse("FAKE_CODEX_SCRIPT does not name a vector file"));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| refuse(&format!("cannot read {path}: {error}")));
    let script = Script::parse(&text, mode).unwrap_or_else(|error| refuse(&format!("{path}: {error}")));
    start_watchdog();
    match mode {
        Mode::Exec => exec::run(script, &argv),
        Mode::AppServer => app_server::run(script),
    }
}

fn refuse(reason: &str) -> ! {
    eprintln!("fake-codex: {reason}");
    leave(EXIT_BAD_SCRIPT)
}

/// Ends the process and says so in the journal.
fn leave(status: i32) -> ! {
    journal::note("exit", serde_json::json!({ "status": status }));
    exit(status)
}

/// `FAKE_CODEX_MAX_SECONDS` (default 300) after the start the process ends, whatever the vector says.
fn start_watchdog() {
    let seconds =
        std::env::var("FAKE_CODEX_MAX_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(300);
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(seconds));
        leave(EXIT_WATCHDOG)
    });
}
