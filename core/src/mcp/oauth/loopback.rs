//! Where the browser comes back to after a login: one port of this host, open as long as the login takes.

use std::net::Ipv4Addr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::error::{Error, ErrorCode, Result};

/// A browser sends its request at once; what else connects must not hold up the login.
const REQUEST_LIMIT: Duration = Duration::from_secs(5);
const LONGEST_REQUEST: usize = 64 * 1024;
const PATH: &str = "/callback";

pub(super) struct Loopback {
    listener: TcpListener,
    port: u16,
}

impl Loopback {
    /// Port `None`: a free one.
    pub(super) async fn bind(port: Option<u16>) -> Result<Loopback> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0))).await;
        let failed = |error| match port {
            Some(port) => {
                Error::invalid("mcp.oauth.callback_port", format!("{port} cannot be listened on: {error}"))
            }
            None => Error::new(ErrorCode::Io, "no port for the login").with_cause(error),
        };
        let listener = listener.map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        Ok(Loopback { listener, port })
    }

    /// What the authorization server is told to send the browser to.
    pub(super) fn redirect(&self) -> String {
        format!("http://127.0.0.1:{}{PATH}", self.port)
    }

    /// The URL with which the browser came back. `state`: that of the login; a request that does not know it is
    /// somebody else's and neither ends the login nor learns of it.
    ///
    /// # Errors
    /// `unauthorized` when it brings a refusal.
    pub(super) async fn wait(&self, state: &str) -> Result<String> {
        loop {
            let Ok((mut stream, _)) = self.listener.accept().await else { continue };
            let target = tokio::time::timeout(REQUEST_LIMIT, target(&mut stream)).await.ok().flatten();
            let is_ours = |target: &String| {
                target.starts_with(&format!("{PATH}?"))
                    && parameter(target, "state").as_deref() == Some(state)
            };
            let Some(target) = target.filter(is_ours) else {
                answer(&mut stream, "404 Not Found", "There is nothing here.").await;
                continue;
            };
            if let Some(error) = parameter(&target, "error") {
                answer(&mut stream, "200 OK", "The login failed. You may close this page.").await;
                let reason = parameter(&target, "error_description").unwrap_or_default();
                return Err(Error::new(
                    ErrorCode::Unauthorized,
                    format!("the login was refused: {error} {reason}"),
                ));
            }
            answer(&mut stream, "200 OK", "The login is done. You may close this page.").await;
            return Ok(format!("http://127.0.0.1:{}{target}", self.port));
        }
    }
}

/// The path and query of a GET request.
async fn target(stream: &mut TcpStream) -> Option<String> {
    let mut request = Vec::new();
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut request).await.ok()? == 0 || request.len() > LONGEST_REQUEST {
            return None;
        }
    }
    let line = request.split(|byte| *byte == b'\r').next()?;
    let mut words = std::str::from_utf8(line).ok()?.split(' ');
    (words.next() == Some("GET")).then(|| words.next().map(str::to_owned)).flatten()
}

async fn answer(stream: &mut TcpStream, status: &str, text: &str) {
    let page = format!("<!doctype html><meta charset=utf-8><title>codexkit</title><p>{text}</p>");
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        page.len()
    );
    // Whether the page arrives does not matter to the login.
    let _ = stream.write_all(format!("{head}{page}").as_bytes()).await;
    let _ = stream.shutdown().await;
}

fn parameter(target: &str, name: &str) -> Option<String> {
    let url = reqwest::Url::parse(&format!("http://127.0.0.1{target}")).ok()?;
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_request_that_does_not_know_the_state_ends_no_login() {
        let loopback = Loopback::bind(None).await.unwrap();
        let get = async |target: &str| {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, loopback.port)).await.unwrap();
            stream.write_all(format!("GET {target} HTTP/1.1\r\n\r\n").as_bytes()).await.unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).await.unwrap();
            text
        };
        let strangers = async {
            for target in
                ["/", "/callback?code=c&state=guess", "/callback?error=<b>&state=guess", "/callback?error=e"]
            {
                let text = get(target).await;
                assert!(text.starts_with("HTTP/1.1 404") && !text.contains("<b>"), "{text}");
            }
            get("/callback?code=c&state=s%20t").await
        };
        let (url, answered) = tokio::join!(loopback.wait("s t"), strangers);
        assert!(url.unwrap().ends_with("/callback?code=c&state=s%20t"));
        assert!(answered.starts_with("HTTP/1.1 200"), "{answered}");
        let (refused, _) = tokio::join!(loopback.wait("s t"), get("/callback?error=access_denied&state=s+t"));
        assert!(refused.unwrap_err().message().contains("access_denied"));
    }
}
