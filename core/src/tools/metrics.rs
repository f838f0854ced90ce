//! How often a tool was called, and what came of it.

use std::time::Duration;

use serde::Serialize;

/// What became of a tool's calls so far.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToolMetrics {
    /// Its namespace.
    pub namespace: Option<String>,
    /// Its name.
    pub name: String,
    /// Calls that are over, failed ones included.
    pub calls: u64,
    /// Those of `calls` that told the model of a failure, whatever the reason.
    pub failures: u64,
    /// Calls under way, waiting ones included.
    pub running: u64,
    /// Milliseconds that all calls took together, waiting included.
    pub total_ms: u64,
    /// Milliseconds that the latest call took.
    pub last_ms: u64,
    /// Why the latest failed call failed.
    pub last_error: Option<String>,
}

impl ToolMetrics {
    pub(super) fn over(&mut self, took: Duration, failure: Option<String>) {
        let took = took.as_millis() as u64;
        self.calls += 1;
        self.total_ms += took;
        self.last_ms = took;
        if failure.is_some() {
            self.failures += 1;
            self.last_error = failure;
        }
    }
}
