//! The app-server as a child: one message per line over its pipes.

use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::process::{ChildStdin, ChildStdout};
use tokio::sync::mpsc;

use super::inbox::Inbox;
use super::peer::Outgoing;
use crate::error::{Error, ErrorCode};
use crate::transport::child::{Child, Control};
use crate::transport::lines::LineReader;

/// How long a child whose stdout has ended may take to end itself.
const EXIT_GRACE: Duration = Duration::from_secs(1);

/// Starts to read and write; the child's control comes back.
pub(super) fn attach(
    mut child: Child,
    outbox: mpsc::UnboundedReceiver<Outgoing>,
    inbox: Inbox,
    max_line_bytes: usize,
) -> Control {
    let control = child.control();
    let stdin = child.stdin.take().expect("stdin is piped");
    let stdout = child.stdout.take().expect("stdout is piped");
    tokio::spawn(write(stdin, outbox));
    tokio::spawn(read(LineReader::new(stdout, max_line_bytes), inbox, control.clone()));
    control
}

async fn write(mut stdin: ChildStdin, mut outbox: mpsc::UnboundedReceiver<Outgoing>) {
    while let Some(Outgoing::Line(mut lines)) = outbox.recv().await {
        let mut close = false;
        // Whatever is ready goes in one write.
        while let Ok(next) = outbox.try_recv() {
            match next {
                Outgoing::Line(line) => lines.extend_from_slice(&line),
                Outgoing::Close => close = true,
            }
        }
        // A server that no longer reads is about to end; the reading task will say how.
        if stdin.write_all(&lines).await.is_err() || close {
            return;
        }
    }
}

async fn read(mut lines: LineReader<ChildStdout>, inbox: Inbox, control: Control) {
    while let Ok(Some(line)) = control.next_line(&mut lines).await {
        inbox.take(line);
    }
    let error = if control.ends_within(EXIT_GRACE).await {
        control.exit_error("while it served this client").await
    } else {
        control.wait().await;
        Error::new(ErrorCode::ConnectionClosed, "the app-server closed its output")
    };
    inbox.end(error);
}
