//! Guardrails as data: what each looks at, and how it is asked. What is asked and when stands in `guardrails/`.

use std::collections::HashSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::options::check;

/// A check of the host: it sees what goes to Codex or what comes back, and may stop it. The ask handler is asked, by an
/// ask of kind `guardrail`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GuardrailSpec {
    /// Its name, not blank. One of a turn takes the place of that of the thread with the same stage and name, and one of
    /// a thread that of the client.
    pub name: String,
    /// What it looks at.
    pub stage: GuardrailStage,
    /// Whether it need not wait for others: sequential ones run first, one after the other, then these at once. Of a
    /// turn's input, these run beside the turn, which is interrupted when one trips. Default: false.
    #[serde(default)]
    pub parallel: bool,
    /// Milliseconds that it may take, 0 = any; what comes later is a tripwire. Default: 30,000.
    #[serde(default = "thirty_seconds")]
    pub timeout_ms: u64,
}

/// What a guardrail looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum GuardrailStage {
    /// The input of a turn, or the arguments of a tool's call.
    Input,
    /// The final response of a turn, or the output of a tool.
    Output,
}

impl GuardrailStage {
    /// The word that stands on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            GuardrailStage::Input => "input",
            GuardrailStage::Output => "output",
        }
    }
}

fn thirty_seconds() -> u64 {
    30_000
}

impl GuardrailSpec {
    /// One that waits for those before it, with the default limit.
    pub fn new(stage: GuardrailStage, name: impl Into<String>) -> GuardrailSpec {
        GuardrailSpec { name: name.into(), stage, parallel: false, timeout_ms: thirty_seconds() }
    }

    /// The time that it may take; `None` = any.
    pub fn timeout(&self) -> Option<Duration> {
        super::limit(Some(self.timeout_ms))
    }
}

/// Checks a list of guardrails: each, and that no name stands there twice.
pub(crate) fn check_guardrails<'a>(
    path: &str,
    guardrails: impl IntoIterator<Item = &'a GuardrailSpec>,
) -> Result<()> {
    let mut seen = HashSet::new();
    for (index, GuardrailSpec { name, stage, .. }) in guardrails.into_iter().enumerate() {
        let path = format!("{path}[{index}].name");
        check::not_blank(&path, Some(name))?;
        if !seen.insert((stage, name)) {
            return Err(Error::invalid(path, format!("{name} is there twice")));
        }
    }
    Ok(())
}
