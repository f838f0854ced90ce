//! A model that calls hosted tools, and what it got back.

use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn};
use serde_json::Value;

/// A model that makes one call after the other.
pub async fn calling(calls: impl IntoIterator<Item = (&'static str, Value)>) -> ScriptedModel {
    let call = |(name, arguments): (&str, Value)| {
        let name = name.to_owned();
        Reply::new([Step::FunctionCall { name, namespace: Some("codexkit".into()), arguments }])
    };
    let replies: Vec<Reply> = calls.into_iter().map(call).chain([Reply::text("done")]).collect();
    ScriptedModel::start(Script::new([Turn::new(replies).always()])).await.unwrap()
}

pub fn text(output: &Value) -> &str {
    output.as_str().or_else(|| output[0]["text"].as_str()).unwrap_or_else(|| panic!("{output}"))
}

pub fn reported(output: &Value) -> Value {
    serde_json::from_str(text(output)).unwrap_or_else(|_| panic!("{output}"))
}
