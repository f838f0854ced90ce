//! The app-server's own methods, by name.

use serde::Deserialize;
use serde_json::{Value, json};

use super::Done;
use crate::client::{Listed, NotificationFilter};
use crate::error::Result;
use crate::port::call::{Context, Form};
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

pub(crate) struct ListAll;

/// A list of the app-server that comes in pages.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct AppServerListParams {
    /// The method's name, like `thread/list`.
    method: String,
    /// Its params, in the app-server's own spelling; `limit` among them is the length of one page.
    #[serde(default)]
    params: Value,
    /// Go on there: `next_cursor` of an earlier call.
    cursor: Option<String>,
    /// Stop after the page that reaches this many entries. Default: 10,000.
    limit: Option<u64>,
}

impl Op for ListAll {
    const NAME: &'static str = "app_server.list_all";
    const DOC: &'static str = "Asks for one page after the other and returns the entries of all.";
    type Params = AppServerListParams;
    type Output = Listed;

    async fn run(context: Context, params: AppServerListParams) -> Result<Listed> {
        let AppServerListParams { method, params: mut wanted, cursor, limit } = params;
        match (&mut wanted, cursor) {
            (Value::Object(wanted), Some(cursor)) => _ = wanted.insert("cursor".into(), cursor.into()),
            (Value::Null, Some(cursor)) => wanted = json!({ "cursor": cursor }),
            // Anything else is no params, and the core says so.
            _ => {}
        }
        context.codex().list_all(&method, wanted, limit).await
    }
}

pub(crate) struct Subscribe;

impl Op for Subscribe {
    const NAME: &'static str = "app_server.subscribe";
    const STREAMS: bool = true;
    const DOC: &'static str = "Streams the app-server's notifications, as `{method, params, seq}`, until it is cancelled or the client is closed. \
         While it runs, a connection to a remote server that is lost is made again.";
    type Params = NotificationFilter;
    type Output = Done;

    async fn run(context: Context, filter: NotificationFilter) -> Result<Done> {
        let listening = context.codex().listen(filter, Some(context.on_ready()))?;
        context.attach_events(&listening.tap.queue, Form::Notification);
        listening.until_the_end().await?;
        Ok(Done {})
    }
}
