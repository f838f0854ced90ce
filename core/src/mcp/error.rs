//! What goes wrong between us and an MCP server, as errors of this crate.

use std::error::Error as StdError;

use rmcp::ErrorData;
use rmcp::service::{ClientInitializeError, ServiceError};
use serde_json::{Value, json};

use crate::error::{Chain, Error, ErrorCode};
use crate::transport::child::Control;

/// Whom the errors are about.
#[derive(Clone)]
pub(super) struct Subject {
    /// The server's name.
    pub(super) server: String,
    /// Its process, if it is one.
    pub(super) control: Option<Control>,
    /// Never shown.
    pub(super) secrets: Vec<String>,
}

impl Subject {
    pub(super) async fn failed_request(&self, method: &str, error: ServiceError) -> Error {
        let server = &self.server;
        let error = match error {
            ServiceError::McpError(error) => refused(server, method, error),
            ServiceError::Timeout { timeout } => Error::new(
                ErrorCode::Timeout,
                format!(
                    "the MCP server `{server}` did not answer {method} within {} ms",
                    timeout.as_millis()
                ),
            ),
            ServiceError::Cancelled { reason } => {
                Error::new(ErrorCode::Cancelled, format!("{method} was cancelled"))
                    .with_cause(reason.unwrap_or_default())
            }
            ServiceError::TransportSend(error) => self.transport(error.error.as_ref(), method),
            ServiceError::TransportClosed => self.ended(method).await,
            error => Error::new(
                ErrorCode::Protocol,
                format!("the MCP server `{server}` answered {method} wrongly"),
            )
            .with_cause(error),
        };
        error.hiding(&self.secrets)
    }

    pub(super) async fn failed_handshake(&self, error: ClientInitializeError) -> Error {
        let server = &self.server;
        let error = match error {
            ClientInitializeError::JsonRpcError(error) => refused(server, "initialize", error),
            ClientInitializeError::ConnectionClosed(_) => self.ended("initialize").await,
            ClientInitializeError::TransportError { error, .. } => {
                // A child that is gone tells more than the pipe that broke.
                match self.control {
                    Some(_) => self.ended("initialize").await,
                    None => self.transport(error.error.as_ref(), "initialize"),
                }
            }
            error => Error::new(
                ErrorCode::HandshakeFailed,
                format!("the MCP server `{server}` does not speak a protocol that is understood here"),
            )
            .with_cause(error),
        };
        error.hiding(&self.secrets)
    }

    /// The connection is over.
    async fn ended(&self, method: &str) -> Error {
        match &self.control {
            Some(control) => {
                // Its output ended; should it live on, it is no server any more.
                control.ends_within(std::time::Duration::from_secs(1)).await;
                control
                    .exit_error_of(
                        &format!("the MCP server `{}`", self.server),
                        &format!("before it answered {method}"),
                    )
                    .await
            }
            None => Error::new(
                ErrorCode::ConnectionClosed,
                format!(
                    "the connection to the MCP server `{}` ended before it answered {method}",
                    self.server
                ),
            ),
        }
    }

    fn transport(&self, error: &(dyn StdError + 'static), method: &str) -> Error {
        #[cfg(feature = "mcp-http")]
        if let Some(error) = super::http::refused(&self.server, method, error) {
            return error;
        }
        Error::new(
            ErrorCode::ConnectionClosed,
            format!("{method} did not reach the MCP server `{}`", self.server),
        )
        .with_cause(Chain(error))
    }
}

fn refused(server: &str, method: &str, error: ErrorData) -> Error {
    let ErrorData { code, message, data, .. } = error;
    Error::new(ErrorCode::Rpc, format!("the MCP server `{server}` refused {method}: {message}"))
        .with_data(json!({ "code": code.0, "message": message, "data": data.unwrap_or(Value::Null) }))
}
