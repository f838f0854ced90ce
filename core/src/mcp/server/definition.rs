//! A tool as it is offered, and the check of its arguments.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use jsonschema::Validator;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::McpToolCall;
use crate::error::{Error, Result};
use crate::mcp::types::McpToolResult;

/// The future of a function that is served.
pub type McpAnswering<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// A tool as clients see it.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct McpToolSpec {
    /// Its name.
    pub name: String,
    /// Its name for people.
    pub title: Option<String>,
    /// What it does, for the model.
    pub description: Option<String>,
    /// The JSON Schema of its arguments, an object. Default: any arguments.
    pub input_schema: Option<Value>,
    /// The JSON Schema of its structured result.
    pub output_schema: Option<Value>,
    /// Hints on its behaviour: `readOnlyHint`, `idempotentHint`, `destructiveHint`, `openWorldHint`.
    pub annotations: Option<Value>,
    /// `_meta` for clients.
    pub meta: Option<Value>,
}

impl McpToolSpec {
    /// A tool with a name, a description and the schema of its arguments.
    pub fn new(name: impl Into<String>, description: impl Into<String>, input_schema: Value) -> McpToolSpec {
        McpToolSpec {
            name: name.into(),
            description: Some(description.into()),
            input_schema: Some(input_schema),
            ..McpToolSpec::default()
        }
    }
}

/// Does what a tool does. Calls run concurrently. An error is told to the model, as a failure of the tool.
pub trait McpToolHandler: Send + Sync + 'static {
    /// Runs; dropped unfinished when the client does not wait any more.
    fn call(&self, call: McpToolCall) -> McpAnswering<McpToolResult>;
}

impl<F, Fut> McpToolHandler for F
where
    F: Fn(McpToolCall) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<McpToolResult>> + Send + 'static,
{
    fn call(&self, call: McpToolCall) -> McpAnswering<McpToolResult> {
        Box::pin(self(call))
    }
}

pub(super) struct Tool {
    pub(super) spec: McpToolSpec,
    pub(super) handler: Arc<dyn McpToolHandler>,
    /// `None`: the handler checks its arguments itself.
    validator: Option<Validator>,
}

impl Tool {
    pub(super) fn new(mut spec: McpToolSpec, handler: Arc<dyn McpToolHandler>) -> Result<Tool> {
        if spec.name.trim().is_empty() {
            return Err(Error::invalid("mcp.tools.name", "must not be blank"));
        }
        let at = |field: &str| format!("mcp.tools.{}.{field}", spec.name);
        let schema = spec.input_schema.take().unwrap_or_else(|| json!({ "type": "object" }));
        if schema["type"] != "object" {
            return Err(Error::invalid(at("input_schema"), "must be the schema of an object"));
        }
        let bad =
            |field: &str, error: String| Error::invalid(at(field), format!("is no JSON Schema: {error}"));
        let validator =
            jsonschema::validator_for(&schema).map_err(|error| bad("input_schema", error.to_string()))?;
        if let Some(output) = &spec.output_schema {
            jsonschema::validator_for(output).map_err(|error| bad("output_schema", error.to_string()))?;
        }
        spec.input_schema = Some(schema);
        Ok(Tool { spec, handler, validator: Some(validator) })
    }

    #[cfg(feature = "mcp-http")]
    pub(super) fn unchecked(self) -> Tool {
        Tool { validator: None, ..self }
    }

    /// Why the arguments do not fit, for the model.
    pub(super) fn mismatch(&self, arguments: &Map<String, Value>) -> Option<String> {
        let arguments = Value::Object(arguments.clone());
        let mut problems = self.validator.as_ref()?.iter_errors(&arguments).map(|error| {
            match error.instance_path().to_string() {
                path if path.is_empty() => error.to_string(),
                path => format!("{path}: {error}"),
            }
        });
        let first = problems.next()?;
        let rest = problems.map(|problem| format!("; {problem}")).collect::<String>();
        Some(format!("The arguments of {} do not match its schema: {first}{rest}", self.spec.name))
    }

    pub(super) fn to_wire(&self) -> Value {
        let spec = &self.spec;
        let mut wire = json!({ "name": spec.name, "inputSchema": spec.input_schema });
        for (field, value) in [
            ("title", spec.title.clone().map(Value::from)),
            ("description", spec.description.clone().map(Value::from)),
            ("outputSchema", spec.output_schema.clone()),
            ("annotations", spec.annotations.clone()),
            ("_meta", spec.meta.clone()),
        ] {
            if let Some(value) = value {
                wire[field] = value;
            }
        }
        wire
    }
}
