//! Ops on the client itself.

use super::NoParams;
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
