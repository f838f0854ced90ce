//! Answers as hosts give them. What becomes of one on the wire stands in `wire.rs`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::options::{Scope, Secret};
use crate::tools::ToolContent;

/// The answer to an ask. Which answers fit which kind of ask: `docs/approvals.md`. One that does not fit refuses.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "decision", rename_all = "snake_case", deny_unknown_fields)]
pub enum Answer {
    /// Yes.
    Allow {
        /// `session`: also for the same command, the same files, the same tool, or with these permissions, until the
        /// session ends. Default: this once.
        #[serde(default)]
        scope: Option<Scope>,
        /// For permissions: what is granted of that which was asked for, in the request's own form. Default: all.
        #[serde(default)]
        permissions: Option<Map<String, Value>>,
        /// For file changes: also grants writes below the request's `grantRoot` until the session ends.
        #[serde(default)]
        grant_root: bool,
        /// For commands: also allows every command that begins with these words, **for good**: Codex writes it to the
        /// user's rules. Use what the request proposes.
        #[serde(default)]
        permanent_execpolicy_amendment: Option<Vec<String>>,
        /// For commands that want to reach a host: the rule about this host is kept **for good**. Use what the request
        /// proposes; with the action `deny` it is a no.
        #[serde(default)]
        permanent_network_policy_amendment: Option<NetworkPolicyAmendment>,
        /// For MCP tools: Codex does not ask about this tool again, **for good**: it writes so to the user's config.
        #[serde(default)]
        permanent_tool_approval: bool,
    },
    /// No; the turn goes on.
    Deny {
        /// Why, for the event. The model sees it only where a client tool was to be called.
        #[serde(default)]
        reason: Option<String>,
    },
    /// No and, where Codex knows such an answer, the turn ends.
    Cancel {},
    /// What the user said to the questions.
    UserInput {
        /// By the question's id; each with one text or more.
        answers: BTreeMap<String, Vec<String>>,
    },
    /// What the user entered for an MCP server.
    Elicited {
        /// As the request's `requestedSchema` wants it.
        content: Value,
        /// Metadata for the server.
        #[serde(default)]
        meta: Option<Value>,
    },
    /// What a client tool gave.
    Tool {
        /// Whether it worked. Default: true.
        #[serde(default = "yes")]
        success: bool,
        /// What the model gets to see.
        content: Vec<ToolContent>,
    },
    /// Of a guardrail: it may go on.
    Pass {},
    /// Of a guardrail: it may not. A turn ends with the error `guardrail`; of a tool, the model gets the message instead
    /// of the call or the output, and the turn goes on.
    Reject {
        /// Why.
        #[serde(default)]
        message: Option<String>,
    },
    /// Of a guardrail: the turn ends with the error `guardrail`.
    Tripwire {
        /// Why.
        #[serde(default)]
        message: Option<String>,
    },
    /// Fresh tokens for the login.
    Tokens {
        /// The access token.
        access_token: Secret,
        /// The workspace or account it belongs to.
        chatgpt_account_id: String,
        /// The plan, if known.
        #[serde(default)]
        chatgpt_plan_type: Option<String>,
    },
    /// A token that attests the client.
    Attestation {
        /// Opaque to Codex.
        token: Secret,
    },
    /// The time.
    CurrentTime {
        /// Whole seconds since 1970-01-01 UTC.
        at: i64,
    },
    /// The result that the method's schema wants, as it is.
    Raw {
        /// The JSON-RPC result.
        result: Value,
    },
}

/// A rule about a host, which Codex keeps for good.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetworkPolicyAmendment {
    /// The host's name.
    pub host: String,
    /// What is to happen with it.
    pub action: NetworkAction,
}

/// Whether a host may be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NetworkAction {
    /// It may.
    Allow,
    /// It may not.
    Deny,
}

impl NetworkAction {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            NetworkAction::Allow => "allow",
            NetworkAction::Deny => "deny",
        }
    }
}

fn yes() -> bool {
    true
}

impl Answer {
    /// Yes, this once.
    pub fn allow() -> Answer {
        Answer::Allow {
            scope: None,
            permissions: None,
            grant_root: false,
            permanent_execpolicy_amendment: None,
            permanent_network_policy_amendment: None,
            permanent_tool_approval: false,
        }
    }

    /// Yes, until the session ends.
    pub fn allow_for_session() -> Answer {
        let mut answer = Answer::allow();
        if let Answer::Allow { scope, .. } = &mut answer {
            *scope = Some(Scope::Session);
        }
        answer
    }

    /// Yes to every command that begins with these words, **for good**: Codex writes it to the user's rules.
    pub fn allow_permanently(words: impl IntoIterator<Item = impl Into<String>>) -> Answer {
        let mut answer = Answer::allow();
        if let Answer::Allow { permanent_execpolicy_amendment, .. } = &mut answer {
            *permanent_execpolicy_amendment = Some(words.into_iter().map(Into::into).collect());
        }
        answer
    }

    /// Yes to some of the permissions that were asked for, in the request's own form.
    pub fn allow_permissions(granted: Map<String, Value>, reach: Scope) -> Answer {
        let mut answer = Answer::allow();
        if let Answer::Allow { scope, permissions, .. } = &mut answer {
            *scope = Some(reach);
            *permissions = Some(granted);
        }
        answer
    }

    /// No; the turn goes on.
    pub fn deny() -> Answer {
        Answer::Deny { reason: None }
    }

    /// No, and why.
    pub fn deny_because(reason: impl Into<String>) -> Answer {
        Answer::Deny { reason: Some(reason.into()) }
    }

    /// What a client tool gave, as text.
    pub fn tool_text(text: impl Into<String>) -> Answer {
        Answer::Tool { success: true, content: vec![ToolContent::Text { text: text.into() }] }
    }

    /// Reads what a host's handler gave back: an object, or the bare word `"allow"`, `"deny"` or `"cancel"`.
    pub fn from_json(answer: Value) -> Result<Answer> {
        let answer = match answer {
            Value::String(decision) => json!({ "decision": decision }),
            // A list would be read as the fields of a struct in their order.
            object @ Value::Object(_) => object,
            _ => return Err(Error::invalid("answer", "is neither an object nor a decision's name")),
        };
        serde_path_to_error::deserialize(answer).map_err(|error| Error::invalid("answer", error))
    }

    /// What the event says of it.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Answer::Allow { permanent_network_policy_amendment: Some(amendment), .. } => {
                amendment.action.as_str()
            }
            Answer::Allow { .. } => "allow",
            Answer::Deny { .. } => "deny",
            Answer::Cancel {} => "cancel",
            Answer::Pass {} => "pass",
            Answer::Reject { .. } => "reject",
            Answer::Tripwire { .. } => "tripwire",
            _ => "answered",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_spelled_right_is_an_answer() {
        assert_eq!(Answer::from_json(json!("allow")).unwrap(), Answer::allow());
        assert_eq!(Answer::from_json(json!({ "decision": "deny" })).unwrap(), Answer::deny());
        assert_eq!(
            Answer::from_json(json!({ "decision": "tool", "content": [{ "type": "text", "text": "x" }] }))
                .unwrap(),
            Answer::tool_text("x")
        );
        for nonsense in [
            json!(true),
            json!(null),
            json!("yes"),
            json!("Allow"),
            json!({}),
            json!(["allow"]),
            json!("tool"),
            json!({ "decision": "allow", "scop": "session" }),
            json!({ "decision": "allow", "scope": "for ever" }),
            json!({ "decision": "user_input", "answers": { "q": "not a list" } }),
            json!({ "decision": "tokens", "access_token": "x" }),
            json!({ "decision": "tool", "content": [{ "type": "video", "url": "x" }] }),
        ] {
            assert!(Answer::from_json(nonsense.clone()).is_err(), "{nonsense}");
        }
    }

    #[test]
    fn secrets_do_not_show() {
        let answer = json!({ "decision": "tokens", "access_token": "hush", "chatgpt_account_id": "a" });
        assert!(!format!("{:?}", Answer::from_json(answer).unwrap()).contains("hush"));
    }
}
