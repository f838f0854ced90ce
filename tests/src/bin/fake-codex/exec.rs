//! `codex exec --json`: one turn, the prompt on standard input, events on standard output.

use std::io::Read;

use serde_json::json;

use crate::play::{Places, Player};
use crate::script::Script;
use crate::{journal, messages, output};

/// Plays the vector's turn and ends with status 0.
pub fn run(script: Script, argv: &[String]) -> ! {
    output::open();
    let resumed = resumed(argv);
    let places = Places {
        earlier_turns: resumed.is_some().into(),
        thread: resumed.unwrap_or_else(|| messages::thread_id(1)),
        turn: messages::turn_id(1),
        cwd: cwd(),
        ..Places::default()
    };
    let mut player = Player::new(places, None);
    let play = |player: &mut Player, on: &str| {
        if let Some(steps) = script.steps(on, 1) {
            // Nobody can interrupt an exec turn but by a signal.
            let _ = player.play(steps);
        }
    };
    play(&mut player, "start");
    if script.read_stdin {
        player.places.prompt = read_stdin();
    }
    if script.begin {
        player.begin();
    }
    play(&mut player, "turn");
    crate::leave(0)
}

fn read_stdin() -> String {
    let mut bytes = Vec::new();
    if let Err(error) = std::io::stdin().read_to_end(&mut bytes) {
        crate::refuse(&format!("cannot read standard input: {error}"));
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    journal::note("stdin", json!({ "text": text }));
    text
}

/// The thread id after `resume`, past any options.
fn resumed(argv: &[String]) -> Option<String> {
    let after = argv.iter().skip_while(|argument| *argument != "resume").skip(1);
    after.into_iter().find(|argument| argument.len() == 36 && !argument.starts_with('-')).cloned()
}

/// The working directory as text.
pub fn cwd() -> String {
    std::env::current_dir().map(|dir| dir.to_string_lossy().into_owned()).unwrap_or_default()
}
