//! The script: the data types that say what the scripted model answers, their builders and checks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::error::{Error, Result};

/// What the model answers. The same script serves any number of threads at once: which reply a
/// request gets follows from the request alone.
///
/// A turn of the script is chosen by the latest user message. Turns with `when` are tried first, in
/// order. If none fits, the n-th user message of the thread plays the n-th turn without `when`.
/// Within the turn, the k-th request since that message plays `replies[k]`: one reply, then one more
/// for each time Codex comes back with tool results. Text that steers a running turn is a user message
/// like any other, so it goes on with another turn of the script.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The turns; at least one.
    pub turns: Vec<Turn>,
}

/// What answers one user message.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// Which user messages this turn answers. `{}` fits all; without it, turns answer in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// One reply for each request of the turn; at least one.
    pub replies: Vec<Reply>,
    /// How often the first reply must have been played when `verify` is called; any number above
    /// zero if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
}

/// A condition on a request. All fields that are given must hold.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The latest user message contains this text. For a sub-agent, its task stands for the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The request comes from the agent of this name: `/root`, or `/root/worker` for a sub-agent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
}

/// The answer to one request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// What is sent, in order. Unless a step ends the response, it is completed after the last one.
    pub steps: Vec<Step>,
    /// Steps played instead to the first attempts: a request that Codex repeats gets the next list,
    /// and `steps` after the last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failures: Vec<Vec<Step>>,
    /// The tokens reported when the response completes.
    #[serde(default)]
    pub usage: Usage,
    /// What the request must be like; `verify` names what was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<Expect>,
}

/// Token counts of one response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScriptUsage"))]
#[serde(deny_unknown_fields, default)]
pub struct Usage {
    /// All tokens of the request, cached ones included.
    pub input_tokens: u64,
    /// Those of `input_tokens` that came from the cache.
    pub cached_input_tokens: u64,
    /// All tokens of the response, reasoning included.
    pub output_tokens: u64,
    /// Those of `output_tokens` spent on reasoning.
    pub reasoning_output_tokens: u64,
}

impl Default for Usage {
    fn default() -> Usage {
        Usage { input_tokens: 100, cached_input_tokens: 40, output_tokens: 20, reasoning_output_tokens: 5 }
    }
}

/// What a request must be like.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Expect {
    /// Each of these stands in some string of the body (text of messages, tool output, …).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contains: Vec<String>,
    /// None of these stands in any string of the body.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<String>,
    /// Headers (lower-case names) and their exact values.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// JSON pointers into the body (`/reasoning/effort`) and the values they must lead to.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub json: BTreeMap<String, Value>,
    /// Names of tools that must be on offer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<String>,
}

/// One thing that the model sends or does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Step {
    /// A reasoning item whose summary is streamed.
    Reasoning {
        /// The summary.
        text: Chunks,
    },
    /// An assistant message, streamed.
    Text {
        /// The message.
        text: Chunks,
        /// Whether it is on the way or the answer; Codex treats a message without it as the answer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phase: Option<Phase>,
    },
    /// A call of a function tool, such as `exec_command`.
    FunctionCall {
        /// The tool.
        name: String,
        /// The namespace that the tool is offered in, such as `collaboration`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        namespace: Option<String>,
        /// The arguments. A string is sent as it is, so that broken JSON can be tried.
        arguments: Value,
    },
    /// A call of a freeform tool, such as `apply_patch`.
    CustomToolCall {
        /// The tool.
        name: String,
        /// Its input, streamed line by line.
        input: String,
    },
    /// Any output item of the Responses API, sent as it is: added, then done.
    Item {
        /// The item with its `type`; an `id` is added if it has none.
        item: Value,
    },
    /// Any event of the Responses API, sent as it is.
    Event {
        /// The event with its `type`.
        event: Value,
    },
    /// Text on the stream as it stands: broken SSE, broken JSON, comments.
    Raw {
        /// The text, or a list of bytes for what is no UTF-8.
        data: Bytes,
    },
    /// Silence for a while.
    Delay {
        /// How long, in milliseconds.
        ms: u64,
    },
    /// An HTTP error instead of a stream. Only delays may stand before it, nothing after.
    HttpError {
        /// The status, 400 to 599.
        status: u16,
        /// The body; an error object like OpenAI's if not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<Value>,
        /// Headers to add, such as `retry-after`.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        headers: BTreeMap<String, String>,
    },
    /// The response fails on the stream (`response.failed`). Nothing may follow.
    Failed {
        /// The error code, such as `rate_limit_exceeded` or `context_length_exceeded`.
        code: String,
        /// The message.
        message: String,
    },
    /// The response stops early (`response.incomplete`). Nothing may follow.
    Incomplete {
        /// Why, such as `max_output_tokens`.
        reason: String,
    },
    /// Nothing more comes until the client goes away. Nothing may follow.
    Hang,
    /// The connection breaks in the middle of the body. Nothing may follow.
    Disconnect,
    /// The body ends in good order, but the response was never completed. Nothing may follow.
    End,
}

/// Whether a message is on the way to the answer or the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Said while working.
    Commentary,
    /// The answer of the turn.
    FinalAnswer,
}

/// Text and how it is cut into deltas.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "expected a string, a list of strings or {bytes, chunk}")]
pub enum Chunks {
    /// One delta for each word.
    Words(String),
    /// One delta for each string.
    List(Vec<String>),
    /// Generated letters, for tests of size.
    Generated(Generated),
}

/// A long text that nobody has to write.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Generated {
    /// Length of the whole text in bytes, at most 1 GiB.
    pub bytes: u64,
    /// Length of one delta in bytes, above zero.
    #[serde(default = "Generated::default_chunk")]
    pub chunk: u64,
}

impl Generated {
    const MAX_BYTES: u64 = 1 << 30;

    fn default_chunk() -> u64 {
        1024
    }
}

/// Bytes on the stream.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScriptBytes"))]
#[serde(untagged, expecting = "expected a string or a list of bytes")]
pub enum Bytes {
    /// UTF-8.
    Text(String),
    /// Anything.
    List(Vec<u8>),
}

impl Bytes {
    pub(super) fn as_slice(&self) -> &[u8] {
        match self {
            Bytes::Text(text) => text.as_bytes(),
            Bytes::List(bytes) => bytes,
        }
    }
}

impl Chunks {
    /// Generated text of this many bytes, cut into deltas of `chunk` bytes.
    pub fn generated(bytes: u64, chunk: u64) -> Chunks {
        Chunks::Generated(Generated { bytes, chunk })
    }

    /// The deltas, one after the other. Generated text is made as it is asked for.
    pub(super) fn deltas(&self) -> Box<dyn Iterator<Item = String> + Send + '_> {
        match self {
            Chunks::Words(text) => Box::new(text.split_inclusive(' ').map(str::to_owned)),
            Chunks::List(chunks) => Box::new(chunks.iter().cloned()),
            Chunks::Generated(Generated { bytes, chunk }) => {
                let (bytes, chunk) = (*bytes as usize, (*chunk as usize).clamp(1, (*bytes as usize).max(1)));
                let alphabet = "abcdefghijklmnopqrstuvwxyz".repeat(chunk / 26 + 2);
                Box::new(
                    (0..bytes)
                        .step_by(chunk)
                        .map(move |from| alphabet[from % 26..][..chunk.min(bytes - from)].to_owned()),
                )
            }
        }
    }
}

impl From<&str> for Chunks {
    fn from(text: &str) -> Chunks {
        Chunks::Words(text.to_owned())
    }
}

impl From<String> for Chunks {
    fn from(text: String) -> Chunks {
        Chunks::Words(text)
    }
}

impl<const N: usize> From<[&str; N]> for Chunks {
    fn from(chunks: [&str; N]) -> Chunks {
        Chunks::List(chunks.map(str::to_owned).to_vec())
    }
}

impl Step {
    /// Reasoning with this summary.
    pub fn reasoning(text: impl Into<Chunks>) -> Step {
        Step::Reasoning { text: text.into() }
    }

    /// An assistant message.
    pub fn text(text: impl Into<Chunks>) -> Step {
        Step::Text { text: text.into(), phase: None }
    }

    /// An assistant message on the way to the answer.
    pub fn commentary(text: impl Into<Chunks>) -> Step {
        Step::Text { text: text.into(), phase: Some(Phase::Commentary) }
    }

    /// A call of a function tool.
    pub fn function_call(name: impl Into<String>, arguments: Value) -> Step {
        Step::FunctionCall { name: name.into(), namespace: None, arguments }
    }

    /// A shell command that runs inside the sandbox.
    pub fn shell(command: impl Into<String>) -> Step {
        Step::function_call("exec_command", json!({ "cmd": command.into() }))
    }

    /// A shell command that asks to run outside the sandbox, so Codex asks for approval if the policy
    /// lets it.
    pub fn shell_escalated(command: impl Into<String>, justification: impl Into<String>) -> Step {
        Step::function_call(
            "exec_command",
            json!({
                "cmd": command.into(),
                "sandbox_permissions": "require_escalated",
                "justification": justification.into(),
            }),
        )
    }

    /// A change of files, in the format of Codex's `apply_patch` (`*** Begin Patch` … `*** End Patch`).
    pub fn apply_patch(patch: impl Into<String>) -> Step {
        Step::CustomToolCall { name: "apply_patch".into(), input: patch.into() }
    }

    /// An HTTP error with a body like OpenAI's.
    pub fn http_error(status: u16) -> Step {
        Step::HttpError { status, body: None, headers: BTreeMap::new() }
    }

    /// `response.failed` with this code and message.
    pub fn failed(code: impl Into<String>, message: impl Into<String>) -> Step {
        Step::Failed { code: code.into(), message: message.into() }
    }

    /// Whether nothing can come after this step.
    pub(super) fn ends_response(&self) -> bool {
        matches!(
            self,
            Step::HttpError { .. }
                | Step::Failed { .. }
                | Step::Incomplete { .. }
                | Step::Hang
                | Step::Disconnect
                | Step::End
        )
    }
}

impl Reply {
    /// A reply of these steps.
    pub fn new(steps: impl Into<Vec<Step>>) -> Reply {
        Reply { steps: steps.into(), ..Reply::default() }
    }

    /// A reply that is one assistant message.
    pub fn text(text: impl Into<Chunks>) -> Reply {
        Reply::new([Step::text(text)])
    }

    /// One more list of steps for an attempt that comes before the real one.
    pub fn after_failure(mut self, steps: impl Into<Vec<Step>>) -> Reply {
        self.failures.push(steps.into());
        self
    }

    /// The tokens reported at its end.
    pub fn with_usage(mut self, usage: Usage) -> Reply {
        self.usage = usage;
        self
    }

    /// What its request must be like.
    pub fn expecting(mut self, expect: Expect) -> Reply {
        self.expect = Some(expect);
        self
    }
}

impl Turn {
    /// A turn of these replies that takes its place in the order of the thread's turns.
    pub fn new(replies: impl Into<Vec<Reply>>) -> Turn {
        Turn { replies: replies.into(), ..Turn::default() }
    }

    /// Answers every user message that no earlier `when` fits.
    pub fn always(mut self) -> Turn {
        self.when = Some(When::default());
        self
    }

    /// Answers user messages that contain this text.
    pub fn when_user(mut self, text: impl Into<String>) -> Turn {
        self.when.get_or_insert_default().user = Some(text.into());
        self
    }

    /// Answers requests of this agent, such as `/root/worker`.
    pub fn when_agent(mut self, name: impl Into<String>) -> Turn {
        self.when.get_or_insert_default().agent = Some(name.into());
        self
    }

    /// Must have been started this often when `verify` is called.
    pub fn times(mut self, times: u64) -> Turn {
        self.times = Some(times);
        self
    }
}

impl Script {
    /// A script of these turns.
    pub fn new(turns: impl Into<Vec<Turn>>) -> Script {
        Script { turns: turns.into() }
    }

    /// Answers every user message with this text.
    pub fn text(text: impl Into<Chunks>) -> Script {
        Script::new([Turn::new([Reply::text(text)]).always()])
    }

    /// Reads a script from JSON.
    ///
    /// Errors: `invalid_argument` with the path of the field and the reason.
    pub fn from_json(value: Value) -> Result<Script> {
        let script: Script = serde_path_to_error::deserialize(value).map_err(|error| {
            let path = error.path().to_string();
            let path = if path == "." { "script".into() } else { format!("script.{path}") };
            Error::invalid(path, error.inner())
        })?;
        script.check()?;
        Ok(script)
    }

    /// Finds what cannot be played.
    pub(super) fn check(&self) -> Result<()> {
        if self.turns.is_empty() {
            return Err(Error::invalid("script.turns", "at least one turn is needed"));
        }
        for (t, turn) in self.turns.iter().enumerate() {
            let path = format!("script.turns[{t}].replies");
            if turn.replies.is_empty() {
                return Err(Error::invalid(path, "at least one reply is needed"));
            }
            for (r, reply) in turn.replies.iter().enumerate() {
                for (f, steps) in reply.failures.iter().enumerate() {
                    check_steps(steps, &format!("{path}[{r}].failures[{f}]"))?;
                }
                check_steps(&reply.steps, &format!("{path}[{r}].steps"))?;
            }
        }
        Ok(())
    }
}

fn check_steps(steps: &[Step], path: &str) -> Result<()> {
    for (index, step) in steps.iter().enumerate() {
        let path = format!("{path}[{index}]");
        if index + 1 < steps.len() && step.ends_response() {
            return Err(Error::invalid(path, "this step ends the response, nothing may follow"));
        }
        match step {
            Step::HttpError { status, headers, .. } => {
                if !(400..600).contains(status) {
                    return Err(Error::invalid(format!("{path}.status"), "must be from 400 to 599"));
                }
                if !steps[..index].iter().all(|step| matches!(step, Step::Delay { .. })) {
                    return Err(Error::invalid(path, "only delays may stand before an HTTP error"));
                }
                for (name, value) in headers {
                    let valid = hyper::header::HeaderName::try_from(name).is_ok()
                        && hyper::header::HeaderValue::try_from(value).is_ok();
                    if !valid {
                        return Err(Error::invalid(format!("{path}.headers.{name}"), "is no valid header"));
                    }
                }
            }
            Step::Reasoning { text: Chunks::Generated(text) }
            | Step::Text { text: Chunks::Generated(text), .. } => {
                if text.bytes > Generated::MAX_BYTES {
                    return Err(Error::invalid(format!("{path}.text.bytes"), "must be at most 1 GiB"));
                }
                if text.chunk == 0 {
                    return Err(Error::invalid(format!("{path}.text.chunk"), "must be above zero"));
                }
            }
            Step::Item { item } if !item["type"].is_string() => {
                return Err(Error::invalid(format!("{path}.item"), "must be an object with a `type`"));
            }
            Step::Event { event } if !event["type"].is_string() => {
                return Err(Error::invalid(format!("{path}.event"), "must be an object with a `type`"));
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_scripts_are_refused_with_path_and_reason() {
        for (script, field, reason) in [
            (json!({ "turns": [] }), "script.turns", "at least one turn"),
            (json!({ "turns": [{ "replies": [] }] }), "script.turns[0].replies", "at least one reply"),
            (json!({ "turns": [{ "replies": [], "wen": {} }] }), "script.turns[0].wen", "unknown field"),
            (
                json!({ "turns": [{ "replies": [{ "steps": [{ "type": "hang" }, { "type": "end" }] }] }] }),
                "script.turns[0].replies[0].steps[0]",
                "nothing may follow",
            ),
            (
                json!({ "turns": [{ "replies": [{ "steps": [{ "type": "text", "text": 1 }] }] }] }),
                "script.turns[0].replies[0].steps[0]",
                "expected a string, a list of strings",
            ),
            (
                json!({ "turns": [{ "replies": [{ "steps": [{ "type": "http_error", "status": 200 }] }] }] }),
                "script.turns[0].replies[0].steps[0].status",
                "400 to 599",
            ),
            (
                json!({ "turns": [{ "replies": [{ "steps": [{ "type": "txt", "text": "a" }] }] }] }),
                "script.turns[0].replies[0].steps[0].type",
                "unknown variant",
            ),
        ] {
            let error = Script::from_json(script).expect_err(field);
            assert_eq!(error.data()["field"], field, "{error}");
            assert!(error.message().contains(reason), "{error}");
        }
    }

    #[test]
    fn text_is_cut_the_same_way_every_time() {
        let deltas = |chunks: Chunks| chunks.deltas().collect::<Vec<_>>();
        assert_eq!(deltas("one two  three".into()), ["one ", "two ", " ", "three"]);
        assert_eq!(deltas(["a", "b c"].into()), ["a", "b c"]);
        let long = deltas(Chunks::generated(60, 25));
        assert_eq!(long.iter().map(String::len).collect::<Vec<_>>(), [25, 25, 10]);
        assert_eq!(&long.concat()[24..28], "yzab");
    }

    #[test]
    fn a_script_survives_its_own_json() {
        let script = Script::new([Turn::new([Reply::new([
            Step::reasoning(["a", "b"]),
            Step::commentary("c d"),
            Step::shell_escalated("true", "may I?"),
        ])
        .after_failure([Step::http_error(500)])
        .expecting(Expect { tools: vec!["exec_command".into()], ..Expect::default() })])
        .when_user("x")
        .times(2)]);
        let json = serde_json::to_value(&script).expect("plain data");
        assert_eq!(Script::from_json(json).expect("valid"), script);
    }
}
