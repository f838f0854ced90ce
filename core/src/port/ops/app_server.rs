//! The app-server's own methods, by name.

use serde::Deserialize;
use serde_json::Value;

use crate::error::Result;
use crate::port::call::Context;
use crate::port::registry::Op;

pub(crate) struct Request;

/// A request to the app-server.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct AppServerRequestParams {
    /// The method's name, like `model/list`.
    method: String,
    /// Its params, in the app-server's own spelling.
    #[serde(default)]
    params: Value,
}

impl Op for Request {
    const NAME: &'static str = "app_server.request";
    const DOC: &'static str = "Sends any app-server request by name and returns its result as it came.";
    type Params = AppServerRequestParams;
    type Output = Value;

    async fn run(context: Context, params: AppServerRequestParams) -> Result<Value> {
        context.codex().request(&params.method, params.params).await
    }
}
