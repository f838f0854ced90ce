//! One turn that shows everything a turn can show. `./dev demo` runs it, and the same in every language.

use std::env;
use std::error::Error;
use std::fs::File;
use std::io::Write;

use codexkit::{Answer, Ask, Codex, CodexOptions, EventKind, Item, ThreadOptions, TurnRequest};
use futures_util::StreamExt;
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut record = File::create(env::var("DEMO_EVENTS")?)?;
    let config = env::var("DEMO_CONFIG").unwrap_or_else(|_| "{}".into());
    let codex = Codex::new(CodexOptions { config: serde_json::from_str(&config)?, ..Default::default() })?;
    let options: ThreadOptions = serde_json::from_value(json!({
        "working_directory": env::var("DEMO_WORKDIR")?,
        "sandbox": "workspace-write",
        "approval_policy": "on-request",
        "skip_git_repo_check": true,
    }))?;
    let thread = codex.start_thread(options)?;
    let request = TurnRequest::new(env::var("DEMO_PROMPT")?).approvals(|ask: Ask| async move {
        println!("  ? {:?}: {} -> allow", ask.kind, ask.request["command"]);
        Ok(Answer::allow())
    });

    let mut turn = thread.run_streamed(request)?;
    let mut completed = false;
    while let Some(event) = turn.next().await {
        let event = event?;
        writeln!(record, "{}", serde_json::to_string(&event)?)?;
        match &event.kind {
            EventKind::AgentMessageDelta { delta, .. } => println!("  \" {delta}"),
            EventKind::ReasoningSummaryTextDelta { delta, .. } => println!("  ~ {delta}"),
            EventKind::CommandOutputDelta { delta, .. } => println!("  > {}", delta.trim_end()),
            EventKind::ItemCompleted { item: Item::FileChange(change) } => {
                println!("  + {} {}", change.changes[0].kind, change.changes[0].path);
            }
            EventKind::TurnCompleted { usage } => {
                completed = true;
                println!("  = {usage:?}");
            }
            other => println!("  . {}", serde_json::to_value(other)?["type"].as_str().unwrap_or_default()),
        }
    }
    codex.close().await?;
    if completed { Ok(()) } else { Err("the turn did not complete".into()) }
}
