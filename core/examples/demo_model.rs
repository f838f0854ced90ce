//! The scripted model of `./dev demo` as a program of its own.
//!
//! Prints the config overrides that lead Codex to it, one line of JSON, and serves until its stdin ends, so
//! that it never outlives the script that started it. `DEMO_OUTSIDE` is the path that the turn's command writes.

use std::error::Error;
use std::io;
use std::path::Path;

use codexkit::testing::{Script, ScriptedModel};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let outside = std::env::var_os("DEMO_OUTSIDE").ok_or("DEMO_OUTSIDE is not set")?;
    let model = ScriptedModel::start(Script::demo(Path::new(&outside))).await?;
    println!("{}", model.config());
    tokio::task::spawn_blocking(|| io::copy(&mut io::stdin().lock(), &mut io::sink())).await??;
    // Tells in the log when Codex asked for something that the script did not expect.
    Ok(model.verify()?)
}
