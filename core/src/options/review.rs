//! What a review looks at and where it runs.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::Result;
use crate::options::check;
use crate::options::values::OnBusy;
use crate::options::{ThreadOptions, TurnOptions};

/// What to review.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum ReviewTarget {
    /// What is staged, changed and untracked in the working directory.
    UncommittedChanges {},
    /// What lies between this branch and the working directory.
    BaseBranch {
        /// The branch's name.
        branch: String,
    },
    /// What one commit changed.
    Commit {
        /// The commit's hash.
        sha: String,
        /// Its title, for the words of the review.
        #[serde(default)]
        title: Option<String>,
    },
    /// Whatever these words say.
    Custom {
        /// What to look at and what for.
        instructions: String,
    },
}

/// Where a review runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReviewDelivery {
    /// As a turn of the thread.
    #[default]
    Inline,
    /// As a turn of a fork of the thread, which stays as it is and free. The result names the fork. Codex 0.169
    /// refuses a detached review of its own, so codexkit makes the fork.
    Detached,
}

/// Options of a turn that takes no input: a review, a compaction, a command of the user.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct TaskOptions {
    /// Milliseconds that the whole turn may take; 0 or unset = no limit.
    pub timeout_ms: Option<u64>,
    /// Milliseconds that may pass without any event; 0 or unset = no limit.
    pub idle_timeout_ms: Option<u64>,
    /// What to do while the thread is busy. Default: `queue`.
    pub on_busy: OnBusy,
    /// Also hand out Codex's own notifications, as they came.
    pub raw_events: bool,
}

/// Where and how a fork goes on.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ForkOptions {
    /// The last turn that the fork shares with the thread. Default: the newest. Excludes `before_turn_id`.
    pub last_turn_id: Option<String>,
    /// The first turn that the fork does not have. Excludes `last_turn_id`.
    pub before_turn_id: Option<String>,
    /// Do not store the fork.
    pub ephemeral: bool,
    /// The fork's options. Default: those of the thread.
    pub options: Option<ThreadOptions>,
}

impl ReviewTarget {
    /// Checks every field; errors name it like `target.branch`.
    pub fn validate(&self) -> Result<()> {
        match self {
            ReviewTarget::UncommittedChanges {} => Ok(()),
            ReviewTarget::BaseBranch { branch } => check::not_blank("target.branch", Some(branch)),
            ReviewTarget::Commit { sha, title } => {
                check::not_blank("target.sha", Some(sha))?;
                check::not_blank("target.title", title.as_deref())
            }
            ReviewTarget::Custom { instructions } => {
                check::not_blank("target.instructions", Some(instructions))
            }
        }
    }

    /// As `review/start` spells it.
    pub(crate) fn wire(&self) -> Value {
        match self {
            ReviewTarget::UncommittedChanges {} => json!({ "type": "uncommittedChanges" }),
            ReviewTarget::BaseBranch { branch } => json!({ "type": "baseBranch", "branch": branch }),
            ReviewTarget::Commit { sha, title } => json!({ "type": "commit", "sha": sha, "title": title }),
            ReviewTarget::Custom { instructions } => {
                json!({ "type": "custom", "instructions": instructions })
            }
        }
    }

    /// What follows `codex exec review`, and what goes to its standard input.
    pub(crate) fn exec(&self) -> (Vec<String>, &str) {
        // The joined form: a value that begins with a dash is no flag.
        let flag = |name: &str, value: &str| format!("--{name}={value}");
        match self {
            ReviewTarget::UncommittedChanges {} => (vec!["--uncommitted".into()], ""),
            ReviewTarget::BaseBranch { branch } => (vec![flag("base", branch)], ""),
            ReviewTarget::Commit { sha, title } => {
                let title = title.as_deref().map(|title| flag("title", title));
                (std::iter::once(flag("commit", sha)).chain(title).collect(), "")
            }
            ReviewTarget::Custom { instructions } => (vec!["-".into()], instructions),
        }
    }
}

impl ForkOptions {
    /// Checks every field; errors name it like `fork.last_turn_id`.
    pub fn validate(&self) -> Result<()> {
        check::not_blank("fork.last_turn_id", self.last_turn_id.as_deref())?;
        check::not_blank("fork.before_turn_id", self.before_turn_id.as_deref())?;
        if self.last_turn_id.is_some() && self.before_turn_id.is_some() {
            let reason = "excludes fork.last_turn_id; give one of them";
            return Err(crate::error::Error::invalid("fork.before_turn_id", reason));
        }
        self.options.as_ref().map_or(Ok(()), ThreadOptions::validate)
    }
}

impl From<TaskOptions> for TurnOptions {
    fn from(options: TaskOptions) -> TurnOptions {
        let TaskOptions { timeout_ms, idle_timeout_ms, on_busy, raw_events } = options;
        TurnOptions { timeout_ms, idle_timeout_ms, on_busy, raw_events, ..TurnOptions::default() }
    }
}
