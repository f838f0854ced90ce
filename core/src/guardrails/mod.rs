//! Guardrails: checks of the host around a turn and around the calls of client tools.
//!
//! A guardrail is data ([`GuardrailSpec`]) and somebody who gives its verdict: the ask handler, which every language
//! has, or in Rust a closure ([`Guardrail`]). Whatever is no verdict (nobody is there, a failure, nonsense, too late) is a
//! tripwire.

mod checkpoint;
mod guardrail;
mod set;

pub(crate) use checkpoint::{Checkpoint, Matter, TripKind, Tripped};
pub use guardrail::{Guarded, Guardrail, Verdict};
pub(crate) use set::{GuardrailSet, lay_over};

pub use crate::options::{GuardrailSpec, GuardrailStage};
