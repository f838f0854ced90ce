//! Approval policies as data: which asks are allowed, denied or put to the handler. What a rule matches is decided in
//! `approvals/policy.rs`.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// What Codex asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AskKind {
    /// To run a command, or to let one reach a host.
    Command,
    /// To change files.
    FileChange,
    /// More permissions.
    Permissions,
    /// A client tool to be called.
    ToolCall,
    /// Whether a client tool that wants approval may be called.
    ToolApproval,
    /// A guardrail's verdict. Rules never give it.
    Guardrail,
    /// The user to answer questions.
    UserInput,
    /// An MCP server's elicitation; the approval of an MCP tool call is one too.
    Elicitation,
    /// Fresh tokens for a login whose tokens the host looks after.
    TokenRefresh,
    /// A token that attests the client to the model provider.
    Attestation,
    /// The time.
    CurrentTime,
    /// Anything that later versions of Codex may request.
    Other,
}

impl AskKind {
    /// The word that stands on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            AskKind::Command => "command",
            AskKind::FileChange => "file_change",
            AskKind::Permissions => "permissions",
            AskKind::ToolCall => "tool_call",
            AskKind::ToolApproval => "tool_approval",
            AskKind::Guardrail => "guardrail",
            AskKind::UserInput => "user_input",
            AskKind::Elicitation => "elicitation",
            AskKind::TokenRefresh => "token_refresh",
            AskKind::Attestation => "attestation",
            AskKind::CurrentTime => "current_time",
            AskKind::Other => "other",
        }
    }

    /// Whether a plain yes or no answers it. The others want something that only a handler can give.
    pub const fn is_approval(self) -> bool {
        matches!(
            self,
            AskKind::Command
                | AskKind::FileChange
                | AskKind::Permissions
                | AskKind::Elicitation
                | AskKind::ToolApproval
        )
    }
}

/// How far an `allow` reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// This request only; permissions are granted until the turn ends.
    Once,
    /// Until the session ends.
    Session,
}

/// What happens to an ask that nobody answers in time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TimeoutDecision {
    /// It is refused; the turn goes on.
    #[default]
    Deny,
    /// It is refused and, where Codex knows such an answer, the turn ends.
    Cancel,
}

/// Rules that answer approvals without a handler. The turn's rules come first, then the thread's, then the client's;
/// the first that matches decides.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ApprovalRules {
    /// In order.
    pub rules: Vec<ApprovalRule>,
    /// What happens to a command, a file change, permissions, an elicitation or a tool's approval that no rule matches.
    /// The first given one of turn, thread and client counts. Default: `deny`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<UnmatchedDecision>,
}

/// What happens to an approval that no rule matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnmatchedDecision {
    /// It is refused.
    Deny,
    /// The handler decides; without one it is refused.
    Ask,
}

/// What a rule decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RuleDecision {
    /// Yes. Of a client tool's call: the tool is called.
    Allow,
    /// No; the turn goes on.
    Deny,
    /// No and, where Codex knows such an answer, the turn ends.
    Cancel,
    /// The handler decides; without one it is refused.
    Ask,
}

/// One rule: all conditions that are given must hold. An `allow` matches only what is wholly covered (every changed
/// path, one plain command); any other decision matches as soon as a part is.
///
/// A rule without `kind` is about commands, file changes, permissions, elicitations and approvals of client tools, and
/// with `tool` about calls of client tools too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApprovalRule {
    /// The kind of ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AskKind>,
    /// The words that the command begins with, like `["git", "status"]`. Of a command for a shell, the words of the
    /// script, if it is one plain command: with operators, substitutions or redirections no `allow` matches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    /// Folders, files or globs (`src/**/*.rs`), relative ones from the thread's working directory. About the paths that
    /// a file change touches and that permissions are asked for. Links are followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paths: Option<Vec<String>>,
    /// The MCP server's name; `*` stands for any text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// The name of the MCP server's or the client's tool; `*` stands for any text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// The host that a command wants to reach through Codex's network proxy; `*` stands for any text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// What to do.
    pub decision: RuleDecision,
    /// Why, for the event; with `deny` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// How far it reaches; with `allow` only. Default: once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// With `allow` and `command` only: Codex also writes these words to the user's rules, which allows every command
    /// that begins with them **for good**. They must begin with those of `command`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permanent_execpolicy_amendment: Option<Vec<String>>,
}

impl ApprovalRules {
    /// Checks every field; errors name it like `thread.approvals.rules[2].command`.
    pub fn validate(&self, path: &str) -> Result<()> {
        let mut rules = self.rules.iter().enumerate();
        rules.try_for_each(|(index, rule)| rule.validate(&format!("{path}.rules[{index}]")))
    }
}

impl ApprovalRule {
    /// A rule that matches every approval.
    pub fn new(decision: RuleDecision) -> ApprovalRule {
        ApprovalRule {
            kind: None,
            command: None,
            paths: None,
            server: None,
            tool: None,
            host: None,
            decision,
            reason: None,
            scope: None,
            permanent_execpolicy_amendment: None,
        }
    }

    fn validate(&self, path: &str) -> Result<()> {
        let words = |name: &str, words: &Option<Vec<String>>| match words {
            Some(words) if words.is_empty() => {
                Err(Error::invalid(format!("{path}.{name}"), "must have at least one entry"))
            }
            Some(words) => match words.iter().position(|word| word.trim().is_empty()) {
                Some(at) => Err(Error::invalid(format!("{path}.{name}[{at}]"), "must not be blank")),
                None => Ok(()),
            },
            None => Ok(()),
        };
        words("command", &self.command)?;
        words("paths", &self.paths)?;
        words("permanent_execpolicy_amendment", &self.permanent_execpolicy_amendment)?;
        for (at, glob) in self.paths.iter().flatten().enumerate() {
            if let Err(error) = globset::Glob::new(glob) {
                return Err(Error::invalid(format!("{path}.paths[{at}]"), error.kind()));
            }
        }
        for (name, value) in [("server", &self.server), ("tool", &self.tool), ("host", &self.host)] {
            super::check::not_blank(&format!("{path}.{name}"), value.as_deref())?;
        }
        self.validate_match(path)?;
        let only_with = |name: &str, given: bool, fits: bool, what: &str| match given && !fits {
            true => Err(Error::invalid(format!("{path}.{name}"), format!("goes only with {what}"))),
            false => Ok(()),
        };
        let allow = self.decision == RuleDecision::Allow;
        only_with(
            "reason",
            self.reason.is_some(),
            self.decision == RuleDecision::Deny,
            "the decision `deny`",
        )?;
        only_with("scope", self.scope.is_some(), allow, "the decision `allow`")?;
        let Some(amendment) = &self.permanent_execpolicy_amendment else { return Ok(()) };
        let field = "permanent_execpolicy_amendment";
        only_with(field, true, allow, "the decision `allow`")?;
        only_with(field, true, self.scope.is_none(), "no `scope`: it holds for good")?;
        match &self.command {
            Some(command) if amendment.starts_with(command) => Ok(()),
            _ => Err(Error::invalid(format!("{path}.{field}"), "must begin with the words of `command`")),
        }
    }

    /// Conditions that no ask can fulfil together are a mistake.
    fn validate_match(&self, path: &str) -> Result<()> {
        use AskKind::{Command, Elicitation, FileChange, Permissions, ToolApproval, ToolCall};
        let mut possible = vec![Command, FileChange, Permissions, Elicitation, ToolApproval, ToolCall];
        for (name, given, kinds) in [
            ("command", self.command.is_some(), &[Command][..]),
            ("host", self.host.is_some(), &[Command]),
            ("paths", self.paths.is_some(), &[FileChange, Permissions]),
            ("server", self.server.is_some(), &[Elicitation]),
            ("tool", self.tool.is_some(), &[Elicitation, ToolApproval, ToolCall]),
        ] {
            if !given {
                continue;
            }
            possible.retain(|kind| kinds.contains(kind));
            if possible.is_empty() || self.kind.is_some_and(|kind| !possible.contains(&kind)) {
                let reason = "no ask has this and what else the rule asks for";
                return Err(Error::invalid(format!("{path}.{name}"), reason));
            }
        }
        match self.kind {
            Some(AskKind::Guardrail) => Err(Error::invalid(
                format!("{path}.kind"),
                "rules give no verdicts in the place of guardrails",
            )),
            Some(kind) if self.decision == RuleDecision::Allow && !kind.is_approval() && kind != ToolCall => {
                let reason = format!("an ask of the kind `{}` wants more than a yes", kind.as_str());
                Err(Error::invalid(format!("{path}.decision"), reason))
            }
            _ => Ok(()),
        }
    }
}
