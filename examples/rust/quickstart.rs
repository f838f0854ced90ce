//! The ten lines of the README.

use codexkit::{Codex, CodexOptions, ThreadOptions};

#[tokio::main]
async fn main() -> codexkit::Result<()> {
    let codex = Codex::new(CodexOptions::default())?;
    let thread = codex.start_thread(ThreadOptions { skip_git_repo_check: true, ..Default::default() })?;
    let result = thread.run("What does this repository do?").await?;
    println!("{}", result.final_response.unwrap_or_default());
    codex.close().await
}
