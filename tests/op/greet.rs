//! The op that the test adds.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::port::call::Context;
use crate::port::registry::Op;

pub(crate) struct Greet;

/// Whom to greet.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct GreetParams {
    /// Must not be blank.
    name: String,
}

/// A greeting.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Greeting {
    /// What to say.
    text: String,
}

impl Op for Greet {
    const NAME: &'static str = "greet.person";
    const DOC: &'static str = "Greets a person.";
    type Params = GreetParams;
    type Output = Greeting;

    async fn run(_: Context, params: GreetParams) -> Result<Greeting> {
        if params.name.trim().is_empty() {
            return Err(Error::invalid("name", "is blank"));
        }
        Ok(Greeting { text: format!("Hello, {}!", params.name) })
    }
}
