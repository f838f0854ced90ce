//! The ops. One module per thing they work on; each op is one struct and one row of the registry.

pub(super) mod app_server;
pub(super) mod codex;
pub(super) mod codex_methods;
pub(super) mod command;
pub(super) mod login;
#[cfg(feature = "mcp-http")]
pub(super) mod mcp;
pub(super) mod session;
#[cfg(feature = "testing")]
pub(super) mod testing;
pub(super) mod thread;
pub(super) mod thread_methods;
pub(super) mod thread_turns;
pub(super) mod tools;
pub(super) mod turn;

use serde::{Deserialize, Serialize};

/// An op in one piece: `Name = "what.it_does", "doc", Params => Output [as "ProtocolType"], |context, params| body`.
macro_rules! op {
    (
        $name:ident = $op:literal, $doc:literal, $params:ty => $output:ty $(as $returns:literal)?,
        |$context:ident, $value:ident| $body:expr
    ) => {
        pub(crate) struct $name;

        impl $crate::port::registry::Op for $name {
            const NAME: &'static str = $op;
            $(const RETURNS: &'static str = $returns;)?
            const DOC: &'static str = $doc;
            type Params = $params;
            type Output = $output;

            async fn run($context: $crate::port::call::Context, $value: $params) -> $crate::error::Result<$output> {
                $body
            }
        }
    };
}
use op;

/// For ops that take nothing.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct NoParams {}

/// For ops that return nothing.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Done {}
