//! A WebSocket to an app-server: over TCP, over TLS, or over a unix socket.

use std::io;
use std::sync::Arc;

use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, UnixStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::header::AUTHORIZATION;
use tokio_tungstenite::tungstenite::http::{HeaderValue, StatusCode, Uri};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{self, handshake::client::Request};

use crate::error::{Error, ErrorCode, Result};
use crate::options::remote::{Address, CaFile, Endpoint, Tcp};

/// How far over the limit a message may be and still be skipped; a longer one ends the connection.
const SKIPPED: usize = 4;

/// Bytes both ways.
pub(crate) trait Bytes: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Bytes for T {}

pub(crate) type Socket = WebSocketStream<Box<dyn Bytes>>;

/// Connects and upgrades. Sends no `Origin`: servers refuse what looks like a browser.
///
/// # Errors
/// `connection_closed` when nobody listens there, `handshake_failed` when TLS or the upgrade fails,
/// `unauthorized` when the server wants another token.
pub(crate) async fn connect(endpoint: &Endpoint, max_message_bytes: usize) -> Result<Socket> {
    let stream = dial(endpoint).await?;
    let request = request(endpoint)?;
    let longest = max_message_bytes.saturating_mul(SKIPPED);
    let config = WebSocketConfig::default().max_message_size(Some(longest)).max_frame_size(Some(longest));
    match tokio_tungstenite::client_async_with_config(request, stream, Some(config)).await {
        Ok((socket, _)) => Ok(socket),
        Err(error) => Err(refused(&endpoint.address, error)),
    }
}

async fn dial(endpoint: &Endpoint) -> Result<Box<dyn Bytes>> {
    let address = &endpoint.address;
    let tcp = match address {
        Address::Unix(path) => {
            let stream = UnixStream::connect(path).await.map_err(|error| unreachable(address, error))?;
            return Ok(Box::new(stream));
        }
        Address::Tcp(tcp) => tcp,
    };
    let stream = TcpStream::connect((tcp.host.as_str(), tcp.port)).await;
    let stream = stream.map_err(|error| unreachable(address, error))?;
    stream.set_nodelay(true).map_err(|error| unreachable(address, error))?;
    if !tcp.tls {
        // `localhost` is a name like any other to a resolver.
        let far = stream.peer_addr().is_ok_and(|peer| !peer.ip().is_loopback());
        if far && endpoint.token.is_some() {
            let reason = "leads to another host, and a token is not sent there without TLS";
            return Err(Error::invalid("codex.remote.url", reason));
        }
        return Ok(Box::new(stream));
    }
    let name = ServerName::try_from(tcp.host.clone())
        .map_err(|_| Error::invalid("codex.remote.url", "has no host that a certificate could name"))?;
    let ca_file = endpoint.ca_file.clone();
    let config = tokio::task::spawn_blocking(move || tls_config(ca_file.as_ref())).await;
    let config = config.map_err(|_| Error::new(ErrorCode::Panic, "reading the certificates panicked"))??;
    let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await;
    let stream = stream.map_err(|error| {
        let message = format!("no TLS connection to the app-server at {address}");
        Error::new(ErrorCode::HandshakeFailed, message).with_cause(error)
    })?;
    Ok(Box::new(stream))
}

fn unreachable(address: &Address, error: io::Error) -> Error {
    Error::new(ErrorCode::ConnectionClosed, format!("no connection to the app-server at {address}"))
        .with_cause(error)
}

pub(crate) fn tls_config(ca_file: Option<&CaFile>) -> Result<ClientConfig> {
    let failed = |message: &str| Error::new(ErrorCode::HandshakeFailed, message);
    let mut roots = RootCertStore::empty();
    match ca_file {
        Some(file) => {
            let at =
                |reason: String| Error::invalid(format!("environment variable {}", file.variable), reason);
            let shown = file.path.display();
            let pem = std::fs::read(&file.path);
            let pem = pem.map_err(|error| at(format!("{shown} cannot be read: {error}")))?;
            for certificate in CertificateDer::pem_slice_iter(&pem) {
                let certificate =
                    certificate.map_err(|error| at(format!("{shown} is no PEM file: {error}")))?;
                roots
                    .add(certificate)
                    .map_err(|error| at(format!("{shown} holds a bad certificate: {error}")))?;
            }
            if roots.is_empty() {
                return Err(at(format!("{shown} holds no certificate")));
            }
        }
        None => {
            // Systems carry certificates that no library takes any more.
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
    }
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let builder = builder
        .with_safe_default_protocol_versions()
        .map_err(|error| failed("TLS cannot be set up").with_cause(error))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn request(endpoint: &Endpoint) -> Result<Request> {
    let (scheme, authority, path) = match &endpoint.address {
        Address::Unix(_) => ("ws", "localhost".to_owned(), "/"),
        Address::Tcp(tcp @ Tcp { tls, path, .. }) => {
            (if *tls { "wss" } else { "ws" }, tcp.authority(), path.as_str())
        }
    };
    let bad = |error: String| Error::invalid("codex.remote.url", error);
    let uri = Uri::builder().scheme(scheme).authority(authority).path_and_query(path).build();
    let uri = uri.map_err(|error| bad(error.to_string()))?;
    let mut request = uri.into_client_request().map_err(|error| bad(error.to_string()))?;
    if let Some(token) = &endpoint.token {
        let header = HeaderValue::from_str(&format!("Bearer {}", token.expose()));
        let mut header =
            header.map_err(|_| Error::invalid("codex.remote.auth_token", "does not fit a header"))?;
        header.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, header);
    }
    Ok(request)
}

fn refused(address: &Address, error: tungstenite::Error) -> Error {
    let tungstenite::Error::Http(response) = error else {
        let code = match error {
            tungstenite::Error::Io(_) => ErrorCode::ConnectionClosed,
            _ => ErrorCode::HandshakeFailed,
        };
        return Error::new(code, format!("no WebSocket to the app-server at {address}")).with_cause(error);
    };
    let status = response.status();
    let code = match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => ErrorCode::Unauthorized,
        _ => ErrorCode::HandshakeFailed,
    };
    let retryable = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    Error::new(code, format!("the app-server at {address} refused the connection: HTTP {status}"))
        .with_data(json!({ "http_status": status.as_u16() }))
        .with_retryable(retryable)
}
