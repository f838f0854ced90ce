//! Tools that the host runs for the model, as data: what the model is told of them and how their calls are
//! treated. What makes a name usable stands here too.

use std::collections::HashSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::options::guardrails::check_guardrails;
use crate::options::{GuardrailSpec, check};

/// The namespace of the hosted tools; nobody else's.
pub const HOSTED_NAMESPACE: &str = "codexkit";

/// Names of Codex's own tools (0.169, in whatever configuration). Codex takes a client tool of such a name
/// and never calls it.
const BUILT_IN: &[&str] = &[
    "apply_patch",
    "create_goal",
    "exec",
    "exec_command",
    "get_context_remaining",
    "get_goal",
    "list_mcp_resource_templates",
    "list_mcp_resources",
    "multi_env_copy_file",
    "new_context",
    "read_mcp_resource",
    "request_permissions",
    "request_user_input",
    "send_message_to_user_async",
    "shell_command",
    "tool_search",
    "update_goal",
    "update_plan",
    "view_image",
    "wait",
    "wait_for_environment",
    "web_search",
    "write_stdin",
];

/// Namespaces that Codex uses itself, and those of the Responses API, which it refuses.
const TAKEN_NAMESPACES: &[&str] = &[
    "api_tool",
    "browser",
    "clock",
    "collaboration",
    "computer",
    "container",
    "file_search",
    "functions",
    "image_gen",
    "multi_agent_v1",
    "multi_tool_use",
    "python",
    "python_user_visible",
    "skills",
    "submodel_delegator",
    "terminal",
    "tool_search",
    "web",
];

/// The longest name that the Responses API takes, in characters.
const LONGEST_NAME: usize = 128;

/// The longest description of a namespace that Codex takes, in characters.
const LONGEST_NAMESPACE_DESCRIPTION: usize = 1024;

/// A tool that the host runs for the model.
///
/// Codex stores a thread's tools with the thread: they are sent when it is new, and a resumed or forked one
/// still has them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ToolSpec {
    /// What the model calls it: letters, digits, `_` and `-`, at most 128, and none of Codex's own names.
    pub name: String,
    /// What it does, for the model.
    #[serde(default)]
    pub description: String,
    /// JSON Schema of the arguments, an object. Default: no arguments. Calls are checked against it before
    /// anybody is asked; Codex shows the model types, enums and nesting, but neither limits nor formats.
    #[serde(default = "no_arguments", alias = "inputSchema", alias = "parameters")]
    pub input_schema: Value,
    /// Groups tools; a name need only be unique in its namespace, and may be one of Codex's there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// What the tools of the namespace are for; the first one given holds. At most 1,024 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace_description: Option<String>,
    /// Show the model the schema in strict form: no further fields, and every field required, optional ones
    /// with `null` for nothing (such a `null` is taken out again before the call). Default: true.
    #[serde(default = "yes")]
    pub strict: bool,
    /// Milliseconds that a call may take; 0 = any. Default: 300,000.
    #[serde(default = "five_minutes")]
    pub timeout_ms: u64,
    /// How many calls may run at once; further ones wait. At least 1. Default: any number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_concurrent: Option<u32>,
    /// Whether each call is put to the ask handler first, as an ask of kind `tool_approval`. Default: false.
    #[serde(default)]
    pub needs_approval: bool,
    /// Checks of the arguments before a call that is approved, and of the output before the model sees it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guardrails: Vec<GuardrailSpec>,
    /// Whether it is offered at all. Default: true. Switches off a tool of the client for one thread.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// Let the model find it by search instead of showing it from the start; needs a namespace.
    #[serde(default)]
    pub defer_loading: bool,
}

fn no_arguments() -> Value {
    json!({ "type": "object", "properties": {} })
}

fn yes() -> bool {
    true
}

fn five_minutes() -> u64 {
    300_000
}

impl ToolSpec {
    /// A tool without arguments, with the defaults of every other field.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> ToolSpec {
        ToolSpec {
            name: name.into(),
            description: description.into(),
            input_schema: no_arguments(),
            namespace: None,
            namespace_description: None,
            strict: true,
            timeout_ms: five_minutes(),
            max_concurrent: None,
            needs_approval: false,
            guardrails: Vec::new(),
            enabled: true,
            defer_loading: false,
        }
    }

    /// The time that a call may take; `None` = any.
    pub fn timeout(&self) -> Option<Duration> {
        super::limit(Some(self.timeout_ms))
    }

    /// Checks every field but the schema's inside; errors name it like `{path}.name`.
    pub fn validate(&self, path: &str) -> Result<()> {
        check_name(&format!("{path}.name"), &self.name, self.namespace.is_some())?;
        if let Some(namespace) = &self.namespace {
            check_namespace(&format!("{path}.namespace"), namespace)?;
        }
        if let Some(text) = &self.namespace_description {
            let path = format!("{path}.namespace_description");
            if self.namespace.is_none() {
                return Err(Error::invalid(path, "needs `namespace`"));
            }
            if text.chars().count() > LONGEST_NAMESPACE_DESCRIPTION {
                return Err(Error::invalid(
                    path,
                    format!("is longer than {LONGEST_NAMESPACE_DESCRIPTION} characters"),
                ));
            }
        }
        if self.defer_loading && self.namespace.is_none() {
            return Err(Error::invalid(format!("{path}.defer_loading"), "needs `namespace`"));
        }
        check::at_least(&format!("{path}.max_concurrent"), self.max_concurrent.map(u64::from), 1)?;
        check_guardrails(&format!("{path}.guardrails"), &self.guardrails)?;
        match self.input_schema.get("type") {
            Some(kind) if kind == "object" => Ok(()),
            _ => Err(Error::invalid(
                format!("{path}.input_schema"),
                "must be a JSON Schema with type \"object\"",
            )),
        }
    }
}

/// Checks a list of tools: each, and that no name stands there twice.
pub(crate) fn check_tools(path: &str, tools: &[ToolSpec]) -> Result<()> {
    let mut seen = HashSet::new();
    for (index, tool) in tools.iter().enumerate() {
        let path = format!("{path}[{index}]");
        tool.validate(&path)?;
        if !seen.insert((&tool.namespace, &tool.name)) {
            return Err(Error::invalid(format!("{path}.name"), format!("{} is there twice", tool.name)));
        }
        // Its tools come from `hosted_tools`, and only from there.
        if tool.namespace.as_deref() == Some(HOSTED_NAMESPACE) {
            return Err(Error::invalid(
                format!("{path}.namespace"),
                "is that of the hosted tools; see `hosted_tools`",
            ));
        }
    }
    Ok(())
}

/// Checks what the model is to call a tool.
pub(super) fn check_name(path: &str, name: &str, in_namespace: bool) -> Result<()> {
    check_spelling(path, name)?;
    if !in_namespace && BUILT_IN.contains(&name) {
        return Err(Error::invalid(
            path,
            format!(
                "{name} is a tool of Codex itself, which would never call this one; take another name or a namespace"
            ),
        ));
    }
    Ok(())
}

pub(super) fn check_namespace(path: &str, namespace: &str) -> Result<()> {
    check_spelling(path, namespace)?;
    if TAKEN_NAMESPACES.contains(&namespace) {
        return Err(Error::invalid(path, format!("{namespace} is taken by Codex or the Responses API")));
    }
    Ok(())
}

fn check_spelling(path: &str, name: &str) -> Result<()> {
    check::not_blank(path, Some(name))?;
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
        return Err(Error::invalid(
            path,
            format!("{name:?} has other characters than letters, digits, _ and -"),
        ));
    }
    if name.len() > LONGEST_NAME {
        return Err(Error::invalid(path, format!("is longer than {LONGEST_NAME} characters")));
    }
    if name == "mcp" || name.starts_with("mcp__") {
        return Err(Error::invalid(path, format!("{name} is reserved for the tools of MCP servers")));
    }
    Ok(())
}
