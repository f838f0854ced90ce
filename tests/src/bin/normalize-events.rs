//! Prints recorded events normalized, one per line: what is the same in every run and every language.
//!
//! `normalize-events FILE WORKDIR`: the file holds one event per line; README.md has the rules. Token counts go to
//! the end.

use std::process::ExitCode;

use codexkit_tests::normalize;
use serde_json::Value;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(workdir)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: normalize-events FILE WORKDIR");
        return ExitCode::from(2);
    };
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let mut events = Vec::new();
    for (number, line) in text.lines().enumerate() {
        match serde_json::from_str::<Value>(line) {
            Ok(event) => events.push(event),
            Err(error) => {
                eprintln!("{file}:{}: {error}", number + 1);
                return ExitCode::FAILURE;
            }
        }
    }
    // Token counts come once per model response, beside the tools that it called and at no fixed place (0.169).
    let counts = |event: &Value| event["type"] == "thread.token_usage.updated";
    events.sort_by_key(counts);
    for mut event in normalize::events(&events, Some(&workdir)) {
        event.sort_all_objects();
        println!("{event}");
    }
    ExitCode::SUCCESS
}
