//! As much of a browser as a login needs.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The status line, the location if there is one, and all of the response.
pub async fn request(url: &str, head: &str, body: &str) -> (String, Option<String>, String) {
    let rest = url.strip_prefix("http://").unwrap();
    let (host, path) = rest.split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    let (method, headers) = head.split_once('\n').unwrap_or((head, ""));
    let headers: String = headers.lines().map(|line| format!("{line}\r\n")).collect();
    let host =
        if headers.to_lowercase().contains("host:") { String::new() } else { format!("host: {host}\r\n") };
    let length = body.len();
    let text = format!(
        "{method} /{path} HTTP/1.1\r\n{host}{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    let status = response.split(' ').nth(1).unwrap_or_default().to_owned();
    let location = response
        .lines()
        .find_map(|line| line.strip_prefix("location: "))
        .map(|value| value.trim().to_owned());
    (status, location, response)
}

/// A browser: it follows the login's redirect to whoever waits for it.
pub async fn browse(url: String) {
    let (status, location, _) = request(&url, "GET", "").await;
    assert_eq!(status, "302");
    let (status, _, page) = request(&location.unwrap(), "GET", "").await;
    assert_eq!(status, "200", "{page}");
}
