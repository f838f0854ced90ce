//! Whether a call's arguments fit: the schema, compiled once, and the message when they do not.

use jsonschema::Validator;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::options::{ToolSpec, strict_schema, without_nulls};

/// How many faults the model is told of at once.
const FAULTS: usize = 5;

pub(super) struct Check {
    /// As the tool's author wrote it.
    schema: Value,
    /// As the model sees it.
    pub(super) shown: Value,
    strict: bool,
    validator: Validator,
}

impl Check {
    pub(super) fn new(path: &str, spec: &ToolSpec) -> Result<Check> {
        let path = format!("{path}.input_schema");
        let schema = spec.input_schema.clone();
        let shown = match spec.strict {
            true => strict_schema(&path, &schema)?,
            false => schema.clone(),
        };
        let validator = jsonschema::validator_for(&schema)
            .map_err(|error| Error::invalid(&path, format!("is no JSON Schema: {error}")))?;
        Ok(Check { schema, shown, strict: spec.strict, validator })
    }

    /// The arguments as the tool is to get them, or what is wrong with them.
    pub(super) fn arguments(&self, mut arguments: Value) -> Result<Value, String> {
        if self.strict {
            without_nulls(&self.schema, &mut arguments);
        }
        let faults: Vec<String> = self
            .validator
            .iter_errors(&arguments)
            .take(FAULTS)
            .map(|error| match error.instance_path().to_string() {
                top if top.is_empty() => error.to_string(),
                path => format!("{path}: {error}"),
            })
            .collect();
        match faults.is_empty() {
            true => Ok(arguments),
            false => Err(format!(
                "The arguments do not fit the tool's schema, so nothing was run. {}",
                faults.join("; ")
            )),
        }
    }
}
