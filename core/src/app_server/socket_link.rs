//! The app-server behind a WebSocket: one message per frame, pings, and the ways it can end.

use std::time::Duration;

use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};
use tokio_tungstenite::tungstenite::error::ProtocolError;
use tokio_tungstenite::tungstenite::{self, Message};

use super::inbox::Inbox;
use super::peer::Outgoing;
use crate::error::{Error, ErrorCode};
use crate::transport::lines;
use crate::transport::websocket::Socket;

/// How often the server is asked for a sign of life. Shorter than what proxies let pass without traffic.
const PING_EVERY: Duration = Duration::from_secs(15);
/// A server that sends nothing for so long, not even a pong, is gone: two pings were not answered.
const SILENCE_LIMIT: Duration = Duration::from_secs(40);
/// After a failed write: how long the server may take to have told why.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Reads and writes until either side ends it. `close_limit`: how long the server may take to answer our
/// closing.
pub(super) async fn serve(
    socket: Socket,
    outbox: mpsc::UnboundedReceiver<Outgoing>,
    inbox: Inbox,
    max_message_bytes: usize,
    close_limit: Duration,
) {
    let (sink, stream) = socket.split();
    let error = tokio::select! {
        biased;
        error = read(stream, &inbox, max_message_bytes) => error,
        error = write(sink, outbox, close_limit) => error,
    };
    inbox.end(error);
}

async fn read(mut stream: SplitStream<Socket>, inbox: &Inbox, max_message_bytes: usize) -> Error {
    loop {
        let message = match timeout(SILENCE_LIMIT, stream.next()).await {
            Ok(Some(Ok(message))) => message,
            Ok(Some(Err(error))) => return broken(error),
            Ok(None) => return closed("the connection to the app-server ended"),
            Err(_) => {
                let limit = SILENCE_LIMIT.as_secs();
                return closed(format!("the app-server has not answered a ping for {limit} s"));
            }
        };
        match message {
            Message::Text(text) => inbox.take(lines::message(text.into(), max_message_bytes)),
            Message::Binary(bytes) => inbox.take(lines::message(bytes, max_message_bytes)),
            Message::Close(frame) => {
                // Read on: that sends the answer to the closing.
                let _ = timeout(LAST_WORDS, stream.next()).await;
                let (code, reason) = frame.map_or((Value::Null, String::new()), |frame| {
                    (u16::from(frame.code).into(), frame.reason.to_string())
                });
                let message = match (&code, reason.is_empty()) {
                    (Value::Null, _) => "the app-server closed the connection".into(),
                    (code, true) => format!("the app-server closed the connection with code {code}"),
                    (code, false) => {
                        format!("the app-server closed the connection with code {code}: {reason}")
                    }
                };
                return closed(message).with_data(json!({ "close_code": code, "close_reason": reason }));
            }
            Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
        }
    }
}

async fn write(
    mut sink: SplitSink<Socket, Message>,
    mut outbox: mpsc::UnboundedReceiver<Outgoing>,
    close_limit: Duration,
) -> Error {
    let mut ping = interval(PING_EVERY);
    ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ping.reset();
    loop {
        let sent = tokio::select! {
            outgoing = outbox.recv() => match outgoing {
                Some(Outgoing::Line(line)) => send_all(&mut sink, line, &mut outbox).await,
                Some(Outgoing::Close) | None => Ok(true),
            },
            _ = ping.tick() => sink.send(Message::Ping(bytes::Bytes::new())).await.map(|()| false),
        };
        match sent {
            Ok(false) => {}
            Ok(true) => {
                let closing = async {
                    let _ = sink.close().await;
                    // The reading side ends this as soon as the server has answered.
                    std::future::pending::<()>().await;
                };
                let _ = timeout(close_limit, closing).await;
                return closed("the connection to the app-server was closed");
            }
            Err(error) => {
                sleep(LAST_WORDS).await;
                return broken(error);
            }
        }
    }
}

/// Sends this line and what waits behind it; whether to close after that.
async fn send_all(
    sink: &mut SplitSink<Socket, Message>,
    line: Vec<u8>,
    outbox: &mut mpsc::UnboundedReceiver<Outgoing>,
) -> Result<bool, tungstenite::Error> {
    let mut next = Ok(Outgoing::Line(line));
    let mut close = false;
    while let Ok(outgoing) = next {
        match outgoing {
            Outgoing::Line(line) => {
                let text = String::from_utf8(line).expect("what we send is JSON");
                sink.feed(Message::text(text.trim_end())).await?;
            }
            Outgoing::Close => close = true,
        }
        next = outbox.try_recv();
    }
    sink.flush().await.map(|()| close)
}

fn closed(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::ConnectionClosed, message)
}

fn broken(error: tungstenite::Error) -> Error {
    let code = match error {
        tungstenite::Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => {
            ErrorCode::ConnectionClosed
        }
        tungstenite::Error::Protocol(_) | tungstenite::Error::Utf8(_) | tungstenite::Error::Capacity(_) => {
            ErrorCode::Protocol
        }
        _ => ErrorCode::ConnectionClosed,
    };
    Error::new(code, "the connection to the app-server broke off").with_cause(error).with_retryable(true)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::time::Instant;
    use tokio_tungstenite::WebSocketStream;
    use tokio_tungstenite::tungstenite::protocol::Role;

    use super::super::peer::Peer;
    use super::super::router::Router;
    use super::*;
    use crate::transport::websocket::Bytes;

    /// Our end, served, and the other end.
    async fn pair() -> (Peer, tokio::task::JoinHandle<()>, Socket) {
        let (near, far) = tokio::io::duplex(1 << 16);
        let socket = |stream, role| async move {
            let stream: Box<dyn Bytes> = Box::new(stream);
            WebSocketStream::from_raw_socket(stream, role, None).await
        };
        let (peer, outbox) = Peer::new();
        let (inbox, _) = Inbox::new(peer.clone(), Arc::new(Router::default()));
        let limit = Duration::from_secs(2);
        let near = socket(near, Role::Client).await;
        let served = tokio::spawn(serve(near, outbox, inbox, 1 << 20, limit));
        (peer, served, socket(far, Role::Server).await)
    }

    const LONG: Duration = Duration::from_secs(3600);

    #[tokio::test(start_paused = true)]
    async fn a_server_that_answers_pings_is_alive_and_one_that_does_not_is_gone() {
        let (peer, served, mut far) = pair().await;
        let calling = peer.clone();
        let call = tokio::spawn(async move { calling.request("slow", &json!({}), LONG).await });
        let start = Instant::now();
        // Reading answers the pings.
        let mut pings = 0;
        while pings < 10 {
            pings += usize::from(far.next().await.unwrap().unwrap().is_ping());
        }
        assert!(start.elapsed() >= PING_EVERY * 10, "{:?}", start.elapsed());
        assert!(!call.is_finished());
        let silent = Instant::now();
        let error = call.await.unwrap().unwrap_err();
        assert_eq!((error.code(), error.retryable()), (ErrorCode::ConnectionClosed, true));
        assert!(error.message().contains("ping"), "{error}");
        assert!(silent.elapsed() <= SILENCE_LIMIT, "{:?}", silent.elapsed());
        served.await.unwrap();
        assert_eq!(peer.request("later", &json!({}), LONG).await.unwrap_err().message(), error.message());
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_sent_before_the_closing_arrives_and_nobody_waits_for_ever() {
        let (peer, served, mut far) = pair().await;
        peer.notify("last/words");
        peer.close_input();
        let Message::Text(text) = far.next().await.unwrap().unwrap() else { panic!("no text") };
        assert_eq!(text.as_str(), r#"{"method":"last/words"}"#);
        // The other side does not answer the closing: it does not even read it.
        let start = Instant::now();
        served.await.unwrap();
        assert!(start.elapsed() <= Duration::from_secs(3), "{:?}", start.elapsed());
        assert!(far.next().await.unwrap().unwrap().is_close());
    }
}
