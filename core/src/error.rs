//! The one error type and the one table of error codes.
//!
//! The table is the source from which every language's exceptions are generated. Numbers are never
//! reused; new rows go to the end. The wire form is `{code, message, retryable, data, causes}`.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

macro_rules! error_codes {
    ($($variant:ident = $number:literal, $code:literal, $retryable:literal, $doc:literal;)*) => {
        /// What kind of error it is. Every language offers one exception class per code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[repr(u32)]
        pub enum ErrorCode {
            $(#[doc = $doc] $variant = $number,)*
        }

        impl ErrorCode {
            /// All rows of the table, in the order of their numbers.
            pub const ALL: &'static [ErrorCode] = &[$(ErrorCode::$variant),*];

            /// The code string that stands on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(ErrorCode::$variant => $code,)* }
            }

            /// Whether trying again may help, unless the error itself says otherwise.
            pub const fn retryable(self) -> bool {
                match self { $(ErrorCode::$variant => $retryable,)* }
            }

            /// One sentence for the docs of the generated exception.
            pub const fn doc(self) -> &'static str {
                match self { $(ErrorCode::$variant => $doc,)* }
            }

            /// The code behind a code string.
            pub fn parse(code: &str) -> Option<ErrorCode> {
                match code { $($code => Some(ErrorCode::$variant),)* _ => None }
            }
        }
    };
}

error_codes! {
    InvalidArgument = 1, "invalid_argument", false, "A field is unknown, missing, ill-typed or out of range; the message names it.";
    Unsupported = 2, "unsupported", false, "The chosen transport or Codex version cannot do this.";
    CodexNotFound = 3, "codex_not_found", false, "No Codex executable was found; `data.tried` lists every place.";
    SpawnFailed = 4, "spawn_failed", false, "The Codex executable could not be started.";
    HandshakeFailed = 5, "handshake_failed", false, "The app-server did not answer `initialize` as it should.";
    Exited = 6, "exited", false, "Codex ended before its work was done; `data` has `exit_code`, `signal` and `stderr`.";
    ConnectionClosed = 7, "connection_closed", true, "The connection to the app-server ended.";
    Timeout = 8, "timeout", true, "A request or the whole turn took longer than its limit.";
    IdleTimeout = 9, "idle_timeout", true, "Nothing arrived from Codex for longer than the idle limit.";
    Cancelled = 10, "cancelled", false, "The caller gave the call up.";
    Interrupted = 11, "interrupted", false, "The turn was interrupted before it was done.";
    TurnFailed = 12, "turn_failed", false, "Codex reported that the turn failed.";
    NoResult = 13, "no_result", false, "The event stream ended without completed, failed or interrupted.";
    ThreadBusy = 14, "thread_busy", true, "The thread already runs a turn.";
    Lagged = 15, "lagged", false, "The consumer was too slow and the event queue reached its limit.";
    Rpc = 16, "rpc", false, "The app-server refused the request; `data` has its `code`, `message` and `data`.";
    Overloaded = 17, "overloaded", true, "The app-server kept answering that it is overloaded.";
    Protocol = 18, "protocol", false, "Codex sent something that this call cannot work with.";
    StructuredOutput = 19, "structured_output", false, "The final response is not JSON or does not match the output schema.";
    Io = 20, "io", false, "A file or pipe could not be read or written.";
    Closed = 21, "closed", false, "The client was closed.";
    Forked = 22, "forked", false, "The client was opened before a fork(); open a new one in this process.";
    UnknownOp = 23, "unknown_op", false, "There is no op with this name.";
    UnknownHandle = 24, "unknown_handle", false, "The handle was released or never existed.";
    AlreadyAnswered = 25, "already_answered", false, "The ask was answered, withdrawn or never existed.";
    Panic = 26, "panic", false, "A bug in codexkit was caught at the boundary.";
    RateLimited = 27, "rate_limited", true, "The model provider refused because of a rate or usage limit.";
    Unauthorized = 28, "unauthorized", false, "The model provider or Codex wants a login.";
    Guardrail = 29, "guardrail", false, "A guardrail stopped the turn; `data` has `stage`, `guardrail`, `kind` and `message`.";
}

/// What went wrong: a code for programs, a message for people, the facts in `data`.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    code: ErrorCode,
    message: String,
    retryable: bool,
    data: Value,
    causes: Vec<String>,
}

/// The usual result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error of this code; secrets that look like secrets are redacted from the message.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Error {
        let message = crate::redact::redact(&message.into()).into_owned();
        Error(Box::new(Inner {
            code,
            message,
            retryable: code.retryable(),
            data: Value::Null,
            causes: Vec::new(),
        }))
    }

    /// A bad field: `path` like `thread.sandbox` or `input[2].path`, and why it is bad.
    pub fn invalid(path: impl fmt::Display, reason: impl fmt::Display) -> Error {
        Error::new(ErrorCode::InvalidArgument, format!("{path}: {reason}"))
            .with_data(serde_json::json!({ "field": path.to_string(), "reason": reason.to_string() }))
    }

    /// Something the chosen transport cannot carry.
    pub fn unsupported(what: impl fmt::Display, transport: &str) -> Error {
        Error::new(ErrorCode::Unsupported, format!("{what} is not supported on the {transport} transport"))
            .with_data(serde_json::json!({ "feature": what.to_string(), "transport": transport }))
    }

    /// Facts for programs, kept as they are (put no secrets here).
    pub fn with_data(mut self, data: Value) -> Error {
        self.0.data = data;
        self
    }

    /// Overrides what the table says about trying again.
    pub fn with_retryable(mut self, retryable: bool) -> Error {
        self.0.retryable = retryable;
        self
    }

    /// Adds what led to this error, outermost first.
    pub fn with_cause(mut self, cause: impl fmt::Display) -> Error {
        self.0.causes.push(crate::redact::redact(&cause.to_string()).into_owned());
        self
    }

    /// The same error with `secrets` masked wherever they stand.
    pub(crate) fn hiding(mut self, secrets: &[String]) -> Error {
        let hide = |text: &mut String| crate::redact::mask(text, secrets);
        fn each_text(value: &mut Value, hide: &impl Fn(&mut String)) {
            match value {
                Value::String(text) => hide(text),
                Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, hide)),
                Value::Object(fields) => fields.values_mut().for_each(|field| each_text(field, hide)),
                _ => {}
            }
        }
        if !secrets.is_empty() {
            hide(&mut self.0.message);
            self.0.causes.iter_mut().for_each(&hide);
            each_text(&mut self.0.data, &hide);
        }
        self
    }

    /// The code.
    pub fn code(&self) -> ErrorCode {
        self.0.code
    }

    /// The message, without the causes.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Whether trying the same call again may help.
    pub fn retryable(&self) -> bool {
        self.0.retryable
    }

    /// Facts for programs; `null` when there are none.
    pub fn data(&self) -> &Value {
        &self.0.data
    }

    /// What led to this error, outermost first.
    pub fn causes(&self) -> &[String] {
        &self.0.causes
    }

    /// The wire form that crosses every language boundary.
    pub fn to_json(&self) -> Value {
        serde_json::to_value(self).expect("an error is plain data")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.code.as_str(), self.0.message)?;
        for cause in &self.0.causes {
            write!(f, "; caused by: {cause}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}

impl Serialize for Error {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        Wire {
            code: self.0.code.as_str().into(),
            message: self.0.message.clone(),
            retryable: self.0.retryable,
            data: self.0.data.clone(),
            causes: self.0.causes.clone(),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize, Deserialize)]
struct Wire {
    code: String,
    message: String,
    retryable: bool,
    data: Value,
    causes: Vec<String>,
}

/// An error with all that led to it.
#[cfg(feature = "mcp")]
pub(crate) struct Chain<'a>(pub(crate) &'a (dyn std::error::Error + 'static));

#[cfg(feature = "mcp")]
impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut source = self.0.source();
        while let Some(error) = source {
            write!(f, ": {error}")?;
            source = error.source();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_up_and_code_strings_lead_back() {
        for (index, code) in ErrorCode::ALL.iter().enumerate() {
            assert_eq!(*code as usize, index + 1);
            assert_eq!(ErrorCode::parse(code.as_str()), Some(*code));
        }
    }

    #[test]
    fn secrets_do_not_reach_messages() {
        let error =
            Error::new(ErrorCode::Rpc, "refused: Bearer abcdef0123456789").with_cause("sk-abcdefgh12345");
        let text = format!("{error} {error:?} {}", error.to_json());
        assert!(!text.contains("abcdef0123456789") && !text.contains("sk-abcdefgh12345"), "{text}");
    }
}
