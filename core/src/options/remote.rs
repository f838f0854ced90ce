//! Where an app-server that already runs is reached, and what is shown to it.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;

use serde::Deserialize;

use crate::env::Env;
use crate::error::{Error, Result};
use crate::options::{CodexOptions, Secret, TransportKind, check};

/// An app-server that already runs. For the transport `remote`.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemoteOptions {
    /// `ws://host:port`, `wss://host:port` or `unix:///path/of/socket`. A certificate must be known to
    /// the system, or to the file that `CODEX_CA_CERTIFICATE`, else `SSL_CERT_FILE`, names.
    pub url: String,
    /// Shown to the server as bearer token: over `wss://`, over a unix socket, and over `ws://` to this
    /// host only.
    #[serde(default)]
    pub auth_token: Option<Secret>,
    /// The environment variable that holds the token, instead of `auth_token`.
    #[serde(default)]
    pub auth_token_env: Option<String>,
}

/// Shows neither the token nor what of the URL may hold one.
impl fmt::Debug for RemoteOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = Address::parse(&self.url).map_or_else(|_| "invalid".into(), |address| address.to_string());
        f.debug_struct("RemoteOptions")
            .field("url", &url)
            .field("auth_token", &self.auth_token)
            .field("auth_token_env", &self.auth_token_env)
            .finish()
    }
}

/// Everything that is needed to connect.
#[cfg_attr(not(feature = "remote"), expect(dead_code, reason = "checked, never connected to"))]
pub(crate) struct Endpoint {
    pub(crate) address: Address,
    pub(crate) token: Option<Secret>,
    /// The certificates to trust instead of the system's.
    pub(crate) ca_file: Option<CaFile>,
}

pub(crate) enum Address {
    Tcp(Tcp),
    Unix(PathBuf),
}

#[cfg_attr(not(feature = "remote"), expect(dead_code, reason = "checked, never connected to"))]
pub(crate) struct Tcp {
    pub(crate) tls: bool,
    /// Without brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
    /// What follows the authority; may hold secrets.
    pub(crate) path: String,
}

#[cfg_attr(not(feature = "remote"), expect(dead_code, reason = "checked, never connected to"))]
#[derive(Clone)]
pub(crate) struct CaFile {
    /// The variable that names it.
    pub(crate) variable: &'static str,
    pub(crate) path: PathBuf,
}

const URL: &str = "codex.remote.url";
const TOKEN: &str = "codex.remote.auth_token";
const TOKEN_ENV: &str = "codex.remote.auth_token_env";
/// Where the file with certificates is named, first match first.
const CA_VARIABLES: [&str; 2] = ["CODEX_CA_CERTIFICATE", "SSL_CERT_FILE"];

impl CodexOptions {
    /// Checks that the transport is remote exactly if there is something to connect to, and that nothing is
    /// set which belongs to the server's own start.
    pub(super) fn validate_remote(&self) -> Result<()> {
        let remote = match (self.transport, &self.remote) {
            (TransportKind::Remote, Some(remote)) => remote,
            (TransportKind::Remote, None) => {
                return Err(Error::invalid("codex.remote", "is needed by the transport `remote`"));
            }
            (_, Some(_)) => {
                return Err(Error::invalid("codex.remote", "is for the transport `remote` only"));
            }
            (_, None) => return Ok(()),
        };
        if cfg!(not(feature = "remote")) {
            let reason = "this codexkit was built without its feature `remote`";
            return Err(Error::invalid("codex.transport", reason));
        }
        let of_the_server = [
            ("codex.codex_path", self.codex_path.is_some()),
            ("codex.codex_home", self.codex_home.is_some()),
            ("codex.api_key", self.api_key.is_some()),
            ("codex.profile", self.profile.is_some()),
        ];
        if let Some((path, _)) = of_the_server.iter().find(|(_, given)| *given) {
            return Err(Error::unsupported(path, TransportKind::Remote.as_str()));
        }
        remote.validate()
    }

    /// Where to connect; `None` unless the transport is remote.
    pub(crate) fn endpoint(&self, env: &Env) -> Result<Option<Endpoint>> {
        let Some(remote) = &self.remote else { return Ok(None) };
        let variable = |name: &str| {
            let own = self.env.0.get(name).map(|value| value.trim()).filter(|value| !value.is_empty());
            own.or_else(|| self.inherit_env.then(|| env.get(name)).flatten()).map(str::to_owned)
        };
        let token = match &remote.auth_token_env {
            Some(name) => {
                let token = variable(name).ok_or_else(|| {
                    Error::invalid(TOKEN_ENV, format!("the environment variable {name} is not set or blank"))
                })?;
                let token = Secret::from(token);
                check::token(&format!("{TOKEN_ENV} ({name})"), &token)?;
                Some(token)
            }
            None => remote.auth_token.as_ref().map(|token| Secret::from(token.expose().trim())),
        };
        let ca_file = find_ca_file(variable);
        Ok(Some(Endpoint { address: Address::parse(&remote.url)?, token, ca_file }))
    }
}

fn find_ca_file(variable: impl Fn(&str) -> Option<String>) -> Option<CaFile> {
    let named = |name| variable(name).map(|path| CaFile { variable: name, path: path.into() });
    CA_VARIABLES.into_iter().find_map(named)
}

/// The file with the certificates to trust instead of the system's, if the environment names one.
#[cfg(feature = "mcp-http")]
pub(crate) fn ca_file(env: &Env) -> Option<CaFile> {
    find_ca_file(|name| env.get(name).map(str::to_owned))
}

impl RemoteOptions {
    fn validate(&self) -> Result<()> {
        let address = Address::parse(&self.url)?;
        let token = match (&self.auth_token, &self.auth_token_env) {
            (Some(_), Some(_)) => {
                return Err(Error::invalid(TOKEN_ENV, format!("cannot stand together with {TOKEN}")));
            }
            (Some(token), None) => {
                check::token(TOKEN, token)?;
                TOKEN
            }
            (None, Some(name)) => {
                check::not_blank(TOKEN_ENV, Some(name))?;
                TOKEN_ENV
            }
            (None, None) => return Ok(()),
        };
        if !address.is_confidential() {
            let reason = "a token is only sent over wss://, over unix:// and over ws:// to this host";
            return Err(Error::invalid(token, reason));
        }
        Ok(())
    }
}

impl Address {
    pub(crate) fn parse(url: &str) -> Result<Address> {
        let invalid = |reason: &str| Error::invalid(URL, reason);
        if url.chars().any(|c| c.is_control() || c.is_whitespace()) && !url.starts_with("unix://") {
            return Err(invalid("must not contain blanks or control characters"));
        }
        if let Some(path) = url.strip_prefix("unix://") {
            if !path.starts_with('/') || path.contains('\0') {
                return Err(invalid(
                    "must name the socket by its absolute path, like unix:///run/codex.sock",
                ));
            }
            return Ok(Address::Unix(path.into()));
        }
        let (tls, rest) = match (url.strip_prefix("ws://"), url.strip_prefix("wss://")) {
            (Some(rest), _) => (false, rest),
            (_, Some(rest)) => (true, rest),
            _ => return Err(invalid("must start with ws://, wss:// or unix://")),
        };
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if path.contains('#') {
            return Err(invalid("must not have a fragment"));
        }
        if authority.contains('@') {
            return Err(invalid("must not hold a user or a password; use auth_token"));
        }
        let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((host, port)) if host.parse::<std::net::Ipv6Addr>().is_ok() => (host, port),
            Some(_) => return Err(invalid("has no valid IPv6 address between the brackets")),
            None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
        };
        if host.is_empty() {
            return Err(invalid("has no host"));
        }
        let port = match port.strip_prefix(':') {
            Some(digits) => digits.parse().ok().filter(|port| *port != 0),
            None if port.is_empty() => Some(if tls { 443 } else { 80 }),
            None => None,
        };
        let port = port.ok_or_else(|| invalid("has no valid port"))?;
        let path = if path.starts_with('/') { path.into() } else { format!("/{path}") };
        Ok(Address::Tcp(Tcp { tls, host: host.into(), port, path }))
    }

    /// Whether nobody on the way can read along.
    pub(crate) fn is_confidential(&self) -> bool {
        match self {
            Address::Unix(_) => true,
            Address::Tcp(tcp) => tcp.tls || tcp.is_this_host(),
        }
    }
}

impl Tcp {
    pub(crate) fn is_this_host(&self) -> bool {
        let is_loopback = |address: IpAddr| address.is_loopback();
        self.host.eq_ignore_ascii_case("localhost") || self.host.parse().is_ok_and(is_loopback)
    }
}

/// Without path and query, which may hold secrets.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Unix(path) => write!(f, "unix://{}", path.display()),
            Address::Tcp(tcp) => {
                let scheme = if tcp.tls { "wss" } else { "ws" };
                write!(f, "{scheme}://{}", tcp.authority())
            }
        }
    }
}

impl Tcp {
    /// Host and port as a URL has them.
    pub(crate) fn authority(&self) -> String {
        match self.host.contains(':') {
            true => format!("[{}]:{}", self.host, self.port),
            false => format!("{}:{}", self.host, self.port),
        }
    }
}
