//! Client tools: functions of the host that the model can call.
//!
//! A tool is data ([`ToolSpec`]) and somebody who runs it: the ask handler, which every language has, or in Rust a
//! closure ([`Tool`]). Either way a call is checked against the tool's schema first, approved if the tool wants
//! that, limited in number and time, and counted.

mod calls;
mod check;
#[cfg(feature = "hosted-tools")]
mod hosted;
mod metrics;
mod output;
mod set;
mod tool;

pub(crate) use calls::ToolAsks;
pub use metrics::ToolMetrics;
pub use output::{ToolContent, ToolOutput};
#[cfg(feature = "mcp-http")]
pub(crate) use set::ToolGroup;
pub(crate) use set::{ThreadTools, ToolSet};
pub use tool::{Running, Tool, ToolCall, ToolFailure, ToolFailureKind, ToolHandler};

pub use crate::options::{HostedTool, HostedToolType, SearchProvider, ToolSpec, strict_schema};
#[cfg(feature = "typed-tools")]
pub use schemars;
