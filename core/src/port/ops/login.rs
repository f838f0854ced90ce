//! Ops on logins that a person finishes in a browser, and on waiting for threads.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Done, op};
use crate::client::{Login, LoginMethod};
use crate::error::Result;
use crate::event::normalize::object;
use crate::event::raw::{Body, Ids};
use crate::port::call::{Context, Form};
use crate::port::registry::Op;

/// A login with ChatGPT.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexLoginChatgptParams {
    /// How the person gets to the login. Default: `browser`.
    #[serde(default)]
    method: LoginMethod,
}

pub(crate) struct LoginChatgpt;

impl Op for LoginChatgpt {
    const NAME: &'static str = "codex.login_chatgpt";
    const STREAMS: bool = true;
    const DOC: &'static str = "Logs in with ChatGPT: one event `login.started` with `url`, `user_code` and `login_id`, and the result when the \
         person is done. Cancelling the call cancels the login.";
    type Params = CodexLoginChatgptParams;
    type Output = Done;

    async fn run(context: Context, params: CodexLoginChatgptParams) -> Result<Done> {
        let login = context.codex().login_chatgpt(params.method).await?;
        see_through(&context, login).await
    }
}

/// A login at an MCP server.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexLoginMcpParams {
    /// The MCP server's name in the configuration.
    server: String,
    /// What to ask for. Default: what the configuration says.
    #[serde(default)]
    scopes: Option<Vec<String>>,
    /// Seconds that Codex waits for the person. Default: Codex's own limit.
    #[serde(default)]
    timeout_secs: Option<u64>,
}

pub(crate) struct LoginMcp;

impl Op for LoginMcp {
    const NAME: &'static str = "codex.login_mcp";
    const STREAMS: bool = true;
    const DOC: &'static str = "Logs in at an MCP server by OAuth: one event `login.started` with `url`, and the result when the person is done.";
    type Params = CodexLoginMcpParams;
    type Output = Done;

    async fn run(context: Context, params: CodexLoginMcpParams) -> Result<Done> {
        let CodexLoginMcpParams { server, scopes, timeout_secs } = params;
        let login = context.codex().login_mcp(&server, scopes, timeout_secs).await?;
        see_through(&context, login).await
    }
}

async fn see_through(context: &Context, login: Login) -> Result<Done> {
    let mut event = object(json!({ "type": "login.started" }));
    event.extend(object(json!(login.prompt())));
    context.tap(Form::Unified { with_raw: false }).push(Ids::default(), Body::Made(event));
    login.wait().await.map(|()| Done {})
}

/// A thread that runs by itself.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexWaitThreadParams {
    /// The thread's id.
    thread_id: String,
    /// Milliseconds to wait; 0 or unset = for ever.
    #[serde(default)]
    timeout_ms: Option<u64>,
}

op! {
    WaitThread = "codex.wait_thread",
    "Waits until no turn runs on a thread, like that of a sub-agent, and returns its last turn without the items.",
    CodexWaitThreadParams => Value as "Turn",
    |context, params| context.codex().wait_thread_as(&params.thread_id, params.timeout_ms).await
}
