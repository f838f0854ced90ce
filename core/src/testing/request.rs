//! Reading a request of Codex: whose it is, which user message it answers and how often the model
//! has already replied to that message.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::script::{Expect, When};

/// One request that the scripted model received.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Request {
    /// The HTTP method.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// Headers by lower-case name, as they came: an API key stands here in clear. Values that are no
    /// text are left out.
    pub headers: BTreeMap<String, String>,
    /// The body; `null` when there was none or it was not JSON.
    pub body: Value,
}

impl Request {
    /// The agent that asks: `/root`, or the path of a sub-agent. Codex says so in the metadata header.
    pub fn agent(&self) -> Option<String> {
        let metadata = self.headers.get("x-codex-turn-metadata")?;
        let metadata: Value = serde_json::from_str(metadata).ok()?;
        Some(metadata["agent_name"].as_str()?.to_owned())
    }

    /// Names the thread and the turn; the same for a repeated request.
    pub(super) fn turn_key(&self) -> String {
        let id = |name| self.body["client_metadata"][name].as_str().unwrap_or_default();
        format!("{}/{}", id("thread_id"), id("turn_id"))
    }

    pub(super) fn fits(&self, when: &When, position: &Position) -> bool {
        when.user.as_ref().is_none_or(|text| position.user_text.contains(text.as_str()))
            && when.agent.as_ref().is_none_or(|name| self.agent().as_ref() == Some(name))
    }

    /// What the request lacks, one sentence for each.
    pub(super) fn unmet(&self, expect: &Expect) -> Vec<String> {
        let mut unmet = Vec::new();
        for text in &expect.contains {
            if !any_string(&self.body, &|string| string.contains(text.as_str())) {
                unmet.push(format!("the body does not contain {text:?}"));
            }
        }
        for text in &expect.absent {
            if any_string(&self.body, &|string| string.contains(text.as_str())) {
                unmet.push(format!("the body contains {text:?}"));
            }
        }
        for (name, value) in &expect.headers {
            match self.headers.get(&name.to_ascii_lowercase()) {
                None => unmet.push(format!("the header {name} is missing")),
                // The values stay out: they may be secrets.
                Some(found) if found != value => unmet.push(format!("the header {name} has another value")),
                Some(_) => {}
            }
        }
        for (pointer, value) in &expect.json {
            let found = self.body.pointer(pointer).unwrap_or(&Value::Null);
            if found != value {
                unmet.push(format!("{pointer} is {found}, not {value}"));
            }
        }
        for name in &expect.tools {
            if !tools(&self.body).any(|tool| tool["name"] == name.as_str()) {
                unmet.push(format!("the tool {name} is not offered"));
            }
        }
        unmet
    }
}

/// Where in its thread a request stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Position {
    /// The latest user message, or task of a sub-agent; empty when there is none.
    pub user_text: String,
    /// How many user messages came before it.
    pub user_index: usize,
    /// How many replies of the model Codex has answered since.
    pub reply: usize,
    /// Length of the input: grows with every request of a thread, so that ids made of it are unique.
    pub input_len: usize,
}

impl Position {
    pub fn of(body: &Value) -> Position {
        let input = list(&body["input"]);
        let users: Vec<(usize, String)> =
            input.iter().enumerate().filter_map(|(index, item)| Some((index, user_text(item)?))).collect();
        let since = users.last().map_or(0, |(index, _)| index + 1);
        // Items of the model at the very end belong to an attempt that broke off: no reply yet.
        let mut reply = 0;
        for pair in input[since..].windows(2) {
            reply += usize::from(is_models(&pair[0]) && !is_models(&pair[1]));
        }
        Position {
            user_index: users.len().saturating_sub(1),
            user_text: users.into_iter().next_back().map(|(_, text)| text).unwrap_or_default(),
            reply,
            input_len: input.len(),
        }
    }
}

/// The text of a message that a user wrote, or of the task that another agent gave. Codex also sends
/// context (environment, AGENTS.md, …) in the role of the user; it stands in tags or under a fixed heading.
fn user_text(item: &Value) -> Option<String> {
    let parts = list(&item["content"]);
    let texts = parts.iter().filter_map(|part| part["text"].as_str().or(part["encrypted_content"].as_str()));
    if item["type"] == "agent_message" {
        // Messages and final answers of other agents arrive in the middle of a turn; only tasks begin one.
        let is_task = parts.first()?["text"].as_str()?.starts_with("Message Type: NEW_TASK");
        return is_task.then(|| texts.collect::<Vec<_>>().join("\n"));
    }
    if item["role"] != "user" {
        return None;
    }
    let texts: Vec<&str> = texts.collect();
    let only_context = texts.len() == parts.len() && texts.iter().all(|text| is_context(text));
    (!only_context).then(|| texts.join("\n"))
}

fn is_context(text: &str) -> bool {
    let text = text.trim();
    if text.starts_with("# AGENTS.md instructions") {
        return true;
    }
    let Some(tag) = text.strip_prefix('<').and_then(|rest| rest.split(['>', ' ']).next()) else {
        return false;
    };
    !tag.is_empty() && text.ends_with(&format!("</{tag}>"))
}

/// Whether the model made this item, as opposed to what Codex or the user sent.
fn is_models(item: &Value) -> bool {
    match item["type"].as_str() {
        Some("message") => item["role"] == "assistant",
        Some("reasoning") => true,
        Some(kind) => kind.ends_with("_call"),
        None => false,
    }
}

/// All tools on offer, those inside namespaces included.
fn tools(body: &Value) -> impl Iterator<Item = &Value> {
    list(&body["tools"]).iter().flat_map(|tool| std::iter::once(tool).chain(list(&tool["tools"])))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn any_string(value: &Value, test: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::String(string) => test(string),
        Value::Array(list) => list.iter().any(|value| any_string(value, test)),
        Value::Object(map) => map.values().any(|value| any_string(value, test)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn message(role: &str, text: &str) -> Value {
        json!({ "type": "message", "role": role, "content": [{ "type": "input_text", "text": text }] })
    }

    fn position(input: Vec<Value>) -> (String, usize, usize) {
        let position = Position::of(&json!({ "input": input }));
        (position.user_text, position.user_index, position.reply)
    }

    #[test]
    fn a_request_knows_its_place() {
        let call = json!({ "type": "function_call" });
        let output = json!({ "type": "function_call_output" });
        let mut input = vec![
            message("developer", "rules"),
            message("user", "<environment_context>\n…\n</environment_context>"),
            message("user", "first"),
        ];
        assert_eq!(position(input.clone()), ("first".into(), 0, 0));
        // Two calls in one reply are one reply; what broke off at the end is none.
        input.extend([
            json!({ "type": "reasoning" }),
            call.clone(),
            call.clone(),
            output.clone(),
            output.clone(),
        ]);
        assert_eq!(position(input.clone()), ("first".into(), 0, 1));
        input.push(json!({ "type": "reasoning" }));
        assert_eq!(position(input.clone()), ("first".into(), 0, 1));
        input.extend([call, output, message("assistant", "done"), message("user", "<b>second</b> or third")]);
        assert_eq!(position(input), ("<b>second</b> or third".into(), 1, 0));
        assert_eq!(position(vec![]), (String::new(), 0, 0));
    }

    #[test]
    fn a_task_for_a_sub_agent_begins_a_turn_and_its_answer_does_not() {
        let from_agent = |kind: &str, text: &str| {
            json!({ "type": "agent_message", "content": [
                { "type": "input_text", "text": format!("Message Type: {kind}\nPayload:\n") },
                { "type": "encrypted_content", "encrypted_content": text },
            ] })
        };
        let call = [json!({ "type": "function_call" }), json!({ "type": "function_call_output" })];
        let mut parent = vec![message("user", "delegate")];
        parent.extend(call.clone());
        let mut child = parent.clone();
        parent.push(from_agent("FINAL_ANSWER", "done"));
        assert_eq!(position(parent), ("delegate".into(), 0, 1));
        child.push(from_agent("NEW_TASK", "sweep"));
        child.extend(call);
        let (text, index, reply) = position(child);
        assert!(text.ends_with("sweep"), "{text}");
        assert_eq!((index, reply), (1, 1));
    }

    #[test]
    fn unmet_expectations_are_named_without_secrets() {
        let request = Request {
            method: "POST".into(),
            path: "/v1/responses".into(),
            headers: [("authorization".to_owned(), "Bearer right".to_owned())].into(),
            body: json!({
                "input": [message("user", "say \"hi\"")],
                "reasoning": { "effort": "low" },
                "tools": [{ "name": "a" }, { "name": "n", "tools": [{ "name": "b" }] }],
            }),
        };
        let expect = |json| serde_json::from_value::<Expect>(json).expect("valid");
        let met = expect(json!({
            "contains": ["\"hi\""], "absent": ["bye"], "headers": { "Authorization": "Bearer right" },
            "json": { "/reasoning/effort": "low" }, "tools": ["a", "b"],
        }));
        assert_eq!(request.unmet(&met), Vec::<String>::new());
        let unmet = request.unmet(&expect(json!({
            "contains": ["bye"], "absent": ["hi"], "headers": { "authorization": "Bearer wrong", "x": "y" },
            "json": { "/reasoning/effort": "high", "/none": 1 }, "tools": ["c"],
        })));
        assert_eq!(unmet.len(), 7, "{unmet:?}");
        assert!(!unmet.concat().contains("Bearer"), "{unmet:?}");
    }
}
