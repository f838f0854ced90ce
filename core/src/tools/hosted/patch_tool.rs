//! The hosted tool apply_patch.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::patch::{Plan, plan};
use super::{base_of, blocking, spec, text};
use crate::options::HostedTool;
use crate::tools::ToolOutput;
use crate::tools::tool::{Running, Tool, ToolCall, ToolHandler};

const DESCRIPTION: &str = "Changes files by a patch: all changes or, when one does not fit, none. The patch is\n\
    *** Begin Patch\n[one or more files]\n*** End Patch\n\
    with, for each file, one of\n\
    *** Add File: <path>, followed by lines that begin with +\n\
    *** Delete File: <path>\n\
    *** Update File: <path>, then maybe *** Move to: <path>, then hunks: @@ or @@ <a line that comes before>, and \
    lines that begin with a blank (kept), - (removed) or + (added), with about three kept lines around each change; \
    *** End of File after a hunk that ends the file.\n\
    A unified diff works too. Paths are relative, without `..`.";

pub(super) fn apply_patch(hosted: &HostedTool) -> Tool {
    let schema = json!({
        "type": "object",
        "properties": { "input": { "type": "string", "description": "The whole patch." } },
        "required": ["input"],
        "additionalProperties": false,
    });
    Tool::with_handler(spec(hosted, DESCRIPTION, schema), ApplyPatch { base: hosted.base.clone() })
}

struct ApplyPatch {
    base: Option<PathBuf>,
}

impl ToolHandler for ApplyPatch {
    fn call(&self, call: ToolCall) -> Running {
        let base = self.base.clone();
        Box::pin(blocking(move || {
            let base = base_of(base.as_deref(), &call)?;
            let plan = plan(&base, text(&call, "input").unwrap_or_default())?;
            plan.write(&base)?;
            Ok(ToolOutput::text(report(&plan).to_string()))
        }))
    }

    /// What the patch would do, or why it would fail.
    fn preview(&self, call: &ToolCall) -> Option<Value> {
        let planned = base_of(self.base.as_deref(), call)
            .and_then(|base| plan(&base, text(call, "input").unwrap_or_default()));
        Some(
            planned.map_or_else(|error| json!({ "error": error }), |plan| json!({ "changes": plan.changes })),
        )
    }
}

fn report(plan: &Plan) -> Value {
    json!({ "applied": plan.changes, "count": plan.changes.len() })
}
