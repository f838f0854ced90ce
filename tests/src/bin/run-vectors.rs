//! Runs all vectors through the runner of one language and compares what it gives back.
//!
//! `run-vectors LABEL PROGRAM [ARGUMENT …]`: the program reads one job per line on stdin and answers each by
//! one line on stdout (README.md). The last line is `N passed, N failed`.

use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use codexkit_tests::job::Job;
use codexkit_tests::vector;
use serde_json::Value;

/// For one job.
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(label), Some(program)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: run-vectors LABEL PROGRAM [ARGUMENT …]");
        return ExitCode::from(2);
    };
    let mut runner = Command::new(&program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let mut jobs = runner.stdin.take().expect("stdin is piped");
    let answers = lines(runner.stdout.take().expect("stdout is piped"));
    let only = std::env::var("VECTOR").ok();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime for the servers of the mode remote");
    let (mut passed, mut failed) = (0, 0);
    for vector in vector::all() {
        let name = format!("{} ({})", vector.name, vector.mode);
        if only.as_ref().is_some_and(|only| !name.contains(only.as_str())) {
            continue;
        }
        let started = Instant::now();
        let job = runtime.block_on(Job::new(vector));
        match run(&job, &mut jobs, &answers) {
            Ok(()) => passed += 1,
            Err(report) => {
                failed += 1;
                println!("{label}: {name} after {} ms:\n{report}", started.elapsed().as_millis());
            }
        }
    }
    drop(jobs);
    let ended = runner.wait();
    if !ended.as_ref().is_ok_and(|status| status.success()) {
        failed += 1;
        println!("{label}: the runner ended with {ended:?}");
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(job: &Job, jobs: &mut ChildStdin, answers: &Receiver<String>) -> Result<(), String> {
    writeln!(jobs, "{}", job.to_json()).map_err(|error| format!("  the runner takes no job: {error}"))?;
    let line = answers.recv_timeout(LIMIT).map_err(|_| "  the runner gave no answer".to_owned())?;
    let result: Value = serde_json::from_str(&line).map_err(|error| format!("  {error} in {line:.300}"))?;
    job.check(&result)?;
    job.check_processes()
}

fn lines(stdout: impl std::io::Read + Send + 'static) -> Receiver<String> {
    let (send, receive) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stdout).lines() {
            let Ok(line) = line else { return };
            if send.send(line).is_err() {
                return;
            }
        }
    });
    receive
}
