//! The scripted model: a server on loopback that speaks OpenAI's Responses API and plays a script, so
//! that the real Codex runs without key and network. For our tests and for those of our users.

mod demo;
mod model;
mod play;
mod request;
mod script;

pub use model::ScriptedModel;
pub use request::Request;
pub use script::{Bytes, Chunks, Expect, Generated, Phase, Reply, Script, Step, Turn, Usage, When};
