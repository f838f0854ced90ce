//! A WebSocket before the fake codex: a process per connection, a frame per line. So what is written for a child
//! can be played by a remote server.

use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::Command;
use tokio::task::JoinHandle;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

use crate::fake_codex;

/// After the fake's end: how long its output may stay silent before a grandchild must be what holds it open.
const DRAIN_LIMIT: Duration = Duration::from_millis(250);

/// Serves until it is dropped. What the fake leaves behind is the caller's.
pub struct Bridge {
    /// Where it listens.
    pub url: String,
    serving: JoinHandle<()>,
}

impl Bridge {
    /// `env`: the whole environment of every fake.
    ///
    /// # Panics
    /// When no port can be had.
    pub async fn start(env: Vec<(String, String)>) -> Bridge {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("ws://{}", listener.local_addr().expect("a bound address"));
        let serving = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, env.clone()));
            }
        });
        Bridge { url, serving }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(stream: TcpStream, env: Vec<(String, String)>) {
    let config = WebSocketConfig::default().max_message_size(None).max_frame_size(None);
    let Ok(socket) = tokio_tungstenite::accept_async_with_config(stream, Some(config)).await else { return };
    let (mut to_client, mut from_client) = socket.split();
    let mut fake = Command::new(fake_codex());
    fake.arg("app-server").env_clear().envs(env).kill_on_drop(true);
    fake.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut fake = fake.spawn().expect("the fake codex starts");
    let mut stdin = fake.stdin.take().expect("stdin is piped");
    let mut stdout = BufReader::new(fake.stdout.take().expect("stdout is piped"));
    let reading = async {
        while let Some(Ok(message)) = from_client.next().await {
            if let Message::Text(text) = message {
                // A fake that does not read, or is gone, is what some vectors are about.
                let _ = stdin.write_all(format!("{text}\n").as_bytes()).await;
            }
        }
    };
    let writing = async {
        let mut line = Vec::new();
        let mut ended = false;
        let mut killed = false;
        loop {
            let read = tokio::select! {
                biased;
                read = stdout.read_until(b'\n', &mut line) => read,
                // What was read so far stays in `line`.
                status = fake.wait(), if !ended => {
                    ended = true;
                    killed = status.is_ok_and(|status| status.signal().is_some());
                    continue;
                }
                () = tokio::time::sleep(DRAIN_LIMIT), if ended => break,
            };
            if !matches!(read, Ok(1..)) && line.is_empty() {
                break;
            }
            if !line.trim_ascii().is_empty() {
                let message = match String::from_utf8(line) {
                    Ok(text) => Message::text(text),
                    Err(error) => Message::binary(error.into_bytes()),
                };
                if to_client.send(message).await.is_err() {
                    break;
                }
            }
            line = Vec::new();
        }
        // A server that is killed says nothing more; its connection drops in the middle of whatever was going on.
        if !killed {
            let _ = to_client.close().await;
        }
    };
    tokio::select! {
        () = reading => {}
        () = writing => {}
    }
    let _ = fake.kill().await;
}
