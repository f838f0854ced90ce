//! The HTTP client of all requests that are not Codex's: which certificates it trusts, and where it goes without a proxy.

use std::time::Duration;

use reqwest::{Client, ClientBuilder, Url};

use super::websocket::tls_config;
use crate::env::Env;
use crate::error::{Error, ErrorCode, Result};

/// How long a server may take to take the connection.
const CONNECT_LIMIT: Duration = Duration::from_secs(10);

/// A client with our certificates; the environment's proxies are not for this host.
pub(crate) async fn client(
    url: &Url,
    env: &Env,
    more: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Result<Client> {
    let ca_file = crate::options::remote::ca_file(env);
    let tls = tokio::task::spawn_blocking(move || tls_config(ca_file.as_ref())).await;
    let tls = tls.map_err(|_| Error::new(ErrorCode::Panic, "reading the certificates panicked"))??;
    let mut builder = Client::builder().tls_backend_preconfigured(tls).connect_timeout(CONNECT_LIMIT);
    if is_loopback(url) {
        builder = builder.no_proxy();
    }
    more(builder)
        .build()
        .map_err(|error| Error::new(ErrorCode::Io, "the HTTP client could not be set up").with_cause(error))
}

/// Whether the URL names this host.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host_str() {
        Some("localhost") => true,
        Some(host) => host
            .trim_start_matches('[')
            .trim_end_matches(']')
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback()),
        None => false,
    }
}
