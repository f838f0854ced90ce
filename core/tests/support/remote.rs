//! An app-server that runs by itself, and a client without codexkit that talks to it.

use std::future::Future;
use std::process::Stdio;
use std::time::Duration;

use codexkit::env::Env;
use codexkit::options::app_server;
use codexkit::testing::ScriptedModel;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::{WebSocketStream, client_async};

use super::Home;

/// What the servers of the tests want to hear.
pub const TOKEN: &str = "a-capability-of-the-tests";

/// `codex app-server --listen …`. Killed when dropped.
pub struct Server {
    child: Child,
    /// Where it listens, as it says itself.
    pub url: String,
}

impl Server {
    /// A server on a free port of this host that wants [`TOKEN`].
    pub async fn start(home: &Home, model: &ScriptedModel) -> Server {
        let file = home.path("token");
        std::fs::write(&file, TOKEN).unwrap();
        let mut command = command(home, model, "ws://127.0.0.1:0");
        command.args(["--ws-auth", "capability-token", "--ws-token-file"]).arg(file);
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let url = loop {
            let line = lines.next_line().await.unwrap().expect("the server tells where it listens");
            if let Some((_, url)) = line.split_once("listening on: ") {
                break url.trim().to_owned();
            }
        };
        // Its pipe must not fill up.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Server { child, url }
    }

    /// A server on a unix socket.
    pub async fn on_socket(home: &Home, model: &ScriptedModel) -> Server {
        let path = home.path("s.sock");
        let url = format!("unix://{}", path.display());
        let mut child = command(home, model, &url).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let end = std::time::Instant::now() + Duration::from_secs(20);
        while tokio::net::UnixStream::connect(&path).await.is_err() {
            assert!(std::time::Instant::now() < end, "the server does not listen on {}", path.display());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Server { child, url }
    }

    /// Where it listens on TCP, like `127.0.0.1:4242`.
    pub fn address(&self) -> &str {
        self.url.strip_prefix("ws://").unwrap()
    }

    /// Whether the process still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }
}

fn command(home: &Home, model: &ScriptedModel, listen: &str) -> Command {
    let launch = app_server::launch(&home.options(model, json!({})), &Env::from_os()).unwrap();
    let mut command = Command::new(super::real_codex());
    command.args(launch.args).args(["--listen", listen]).env_clear().envs(launch.env);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
    command
}

/// A JSON-RPC client over a WebSocket, message by message.
pub struct Raw {
    socket: WebSocketStream<TcpStream>,
    next_id: u64,
    /// What came while an answer was waited for.
    pub seen: Vec<Value>,
}

impl Raw {
    /// Connects and introduces itself.
    pub async fn connect(server: &Server) -> Raw {
        let mut request = server.url.as_str().into_client_request().unwrap();
        request.headers_mut().insert("authorization", format!("Bearer {TOKEN}").parse().unwrap());
        let stream = TcpStream::connect(server.address()).await.unwrap();
        let (socket, _) = client_async(request, stream).await.unwrap();
        let mut raw = Raw { socket, next_id: 0, seen: Vec::new() };
        let info = json!({ "name": "raw", "version": "1" });
        raw.call("initialize", json!({ "clientInfo": info, "capabilities": { "experimentalApi": true } }))
            .await;
        raw.send(json!({ "method": "initialized" })).await;
        raw
    }

    /// Sends a message.
    pub async fn send(&mut self, message: Value) {
        self.socket.send(Message::text(message.to_string())).await.unwrap();
    }

    /// The next message.
    pub async fn next(&mut self) -> Value {
        loop {
            let next = tokio::time::timeout(Duration::from_secs(20), self.socket.next()).await;
            let frame = next.expect("a message comes in time").expect("the connection stays");
            if let Message::Text(text) = frame.unwrap() {
                return serde_json::from_str(&text).unwrap();
            }
        }
    }

    /// Sends a ping and waits for its pong.
    pub async fn ping(&mut self) {
        self.socket.send(Message::Ping("there?".into())).await.unwrap();
        let pong = async {
            while let Some(frame) = self.socket.next().await {
                if matches!(frame.unwrap(), Message::Pong(echo) if &echo[..] == b"there?") {
                    return;
                }
            }
            panic!("the server closed the connection");
        };
        tokio::time::timeout(Duration::from_secs(20), pong).await.expect("a pong comes in time");
    }

    /// Sends a request and waits for its answer: the result, or the whole answer when that is an error.
    pub async fn call(&mut self, method: &str, params: Value) -> Value {
        self.next_id += 1;
        let id = self.next_id;
        self.send(json!({ "id": id, "method": method, "params": params })).await;
        loop {
            let mut message = self.next().await;
            if message["id"] == id && message.get("method").is_none() {
                return if message.get("result").is_some() { message["result"].take() } else { message };
            }
            self.seen.push(message);
        }
    }

    /// The next message with this method, of those that came or of those to come.
    pub async fn wait_for(&mut self, method: &str) -> Value {
        if let Some(at) = self.seen.iter().position(|message| message["method"] == method) {
            return self.seen.remove(at);
        }
        loop {
            let message = self.next().await;
            if message["method"] == method {
                return message;
            }
            self.seen.push(message);
        }
    }
}

/// Passes bytes on to a server, until told to cut its connections.
pub struct Proxy {
    /// Where it listens, like `127.0.0.1:4242`.
    pub address: String,
    cut: watch::Sender<()>,
}

impl Proxy {
    /// A proxy that passes on what it gets.
    pub async fn plain(target: &str) -> Proxy {
        Proxy::start(target, |stream| async move { Some(stream) }).await
    }

    /// A proxy that speaks TLS to its clients, with this certificate and key in PEM.
    pub async fn tls(target: &str, certificate: &str, key: &str) -> Proxy {
        let chain = vec![CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap()];
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
        let config = ServerConfig::builder_with_provider(ring::default_provider().into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        let acceptor = TlsAcceptor::from(std::sync::Arc::new(config));
        Proxy::start(target, move |stream| {
            let acceptor = acceptor.clone();
            // A client that does not trust us ends the handshake.
            async move { acceptor.accept(stream).await.ok() }
        })
        .await
    }

    async fn start<S, F>(target: &str, wrap: impl Fn(TcpStream) -> F + Send + 'static) -> Proxy
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
        F: Future<Output = Option<S>> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (cut, cuts) = watch::channel(());
        let target = target.to_owned();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (wrapped, target, mut cuts) = (wrap(stream), target.clone(), cuts.clone());
                cuts.mark_unchanged();
                tokio::spawn(async move {
                    let Some(mut near) = wrapped.await else { return };
                    let Ok(mut far) = TcpStream::connect(target).await else { return };
                    tokio::select! {
                        _ = copy_bidirectional(&mut near, &mut far) => {}
                        _ = cuts.changed() => {}
                    }
                });
            }
        });
        Proxy { address, cut }
    }

    /// Ends the connections there are; later ones are served.
    pub fn cut(&self) {
        self.cut.send_replace(());
    }
}
