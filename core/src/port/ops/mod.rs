//! The ops. One module per thing they work on; each op is one struct and one row of the registry.

pub(super) mod app_server;
pub(super) mod codex;
#[cfg(feature = "mcp-http")]
pub(super) mod mcp;
#[cfg(feature = "testing")]
pub(super) mod testing;
pub(super) mod thread;
pub(super) mod turn;

use serde::{Deserialize, Serialize};

/// For ops that take nothing.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct NoParams {}

/// For ops that return nothing.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Done {}
