//! Ops on the client itself.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::{Done, NoParams};
use crate::approvals::{Answer, Ask};
use crate::client::CodexInfo;
use crate::error::Result;
use crate::port::call::Context;
use crate::port::registry::Op;

pub(crate) struct Info;

impl Op for Info {
    const NAME: &'static str = "codex.info";
    const DOC: &'static str = "Tells which Codex this client runs; finds it and asks it for its version.";
    type Params = NoParams;
    type Output = CodexInfo;

    async fn run(context: Context, _: NoParams) -> Result<CodexInfo> {
        context.codex().info().await
    }
}

pub(crate) struct AnswerAsks;

impl Op for AnswerAsks {
    const NAME: &'static str = "codex.answer_asks";
    const DOC: &'static str = "Runs until it is cancelled; meanwhile the caller answers the asks of all threads and turns \
                               that have no handler of their own, and those that belong to no thread.";
    type Params = NoParams;
    type Output = Done;

    async fn run(context: Context, _: NoParams) -> Result<Done> {
        match context.answer_asks().await {}
    }
}

pub(crate) struct PendingAsks;

impl Op for PendingAsks {
    const NAME: &'static str = "codex.pending_asks";
    const DOC: &'static str = "The asks that wait for an answer, oldest first, whoever has them at hand.";
    type Params = NoParams;
    type Output = Vec<Ask>;

    async fn run(context: Context, _: NoParams) -> Result<Vec<Ask>> {
        Ok(context.codex().pending_asks())
    }
}

pub(crate) struct AnswerAsk;

/// The answer to an ask that waits.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexAnswerAskParams {
    /// The ask.
    ask_id: u64,
    /// The answer; `"allow"`, `"deny"` and `"cancel"` stand for themselves.
    #[serde(deserialize_with = "answer")]
    #[cfg_attr(feature = "schema", schemars(with = "Answer"))]
    answer: Answer,
}

fn answer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Answer, D::Error> {
    Answer::from_json(Value::deserialize(deserializer)?).map_err(|error| {
        let reason = error.message();
        serde::de::Error::custom(reason.strip_prefix("answer: ").unwrap_or(reason))
    })
}

impl Op for AnswerAsk {
    const NAME: &'static str = "codex.answer_ask";
    const DOC: &'static str = "Answers an ask in place of its handler. One that does not fit is an error, and the ask \
                               waits on.";
    type Params = CodexAnswerAskParams;
    type Output = Done;

    async fn run(context: Context, params: CodexAnswerAskParams) -> Result<Done> {
        context.codex().answer(params.ask_id, params.answer)?;
        Ok(Done {})
    }
}
