//! Ops on client tools.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::Result;
use crate::port::call::Context;
use crate::port::registry::Op;
use crate::tools::{ToolMetrics as Metrics, strict_schema};

pub(crate) struct ToolMetrics;

/// Which tools' numbers.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ToolMetricsParams {
    /// A thread's handle, for the tools that it can call. Default: those of the client.
    #[serde(default)]
    thread: Option<u64>,
}

/// How often tools were called.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ToolMetricsResult {
    /// One for each tool.
    tools: Vec<Metrics>,
}

impl Op for ToolMetrics {
    const NAME: &'static str = "tools.metrics";
    const DOC: &'static str =
        "Tells how often client tools were called, how long that took and how often it failed.";
    type Params = ToolMetricsParams;
    type Output = ToolMetricsResult;

    async fn run(context: Context, params: ToolMetricsParams) -> Result<ToolMetricsResult> {
        let tools = match params.thread {
            Some(thread) => context.shared.thread(thread)?.tool_metrics(),
            None => context.codex().tool_metrics(),
        };
        Ok(ToolMetricsResult { tools })
    }
}

pub(crate) struct StrictSchema;

/// A JSON Schema.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct StrictSchemaParams {
    /// The schema.
    schema: Value,
}

impl Op for StrictSchema {
    const NAME: &'static str = "tools.strict_schema";
    const DOC: &'static str =
        "Makes the strict form of a JSON Schema, for `output_schema`; tools get it by themselves.";
    type Params = StrictSchemaParams;
    type Output = Value;

    async fn run(_: Context, params: StrictSchemaParams) -> Result<Value> {
        strict_schema("schema", &params.schema)
    }
}
