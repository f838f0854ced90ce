//! Ops on a turn that runs, named by the ticket of its call.

use serde::Deserialize;

use super::Done;
use crate::error::Result;
use crate::options::Input;
use crate::port::call::Context;
use crate::port::registry::Op;

pub(crate) struct Steer;

/// More input for a running turn.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct TurnSteerParams {
    /// The ticket of the `thread.run` or `thread.run_streamed` call.
    turn: u64,
    /// What to tell Codex.
    input: Input,
}

impl Op for Steer {
    const NAME: &'static str = "turn.steer";
    const DOC: &'static str = "Adds input to a running turn.";
    type Params = TurnSteerParams;
    type Output = Done;

    async fn run(context: Context, params: TurnSteerParams) -> Result<Done> {
        context.turn_of(params.turn).await?.steer(params.input).await?;
        Ok(Done {})
    }
}

pub(crate) struct Interrupt;

/// Names a running turn.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct TurnInterruptParams {
    /// The ticket of the `thread.run` or `thread.run_streamed` call.
    turn: u64,
}

impl Op for Interrupt {
    const NAME: &'static str = "turn.interrupt";
    const DOC: &'static str = "Asks Codex to end a running turn; its items and usage up to there are kept.";
    type Params = TurnInterruptParams;
    type Output = Done;

    async fn run(context: Context, params: TurnInterruptParams) -> Result<Done> {
        context.turn_of(params.turn).await?.interrupt().await?;
        Ok(Done {})
    }
}
