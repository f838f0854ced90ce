//! The registry: all ops there are. The faces of all languages are generated from it.

use std::future::Future;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::call::{Context, Running};
use super::{ops, params};
use crate::error::{Error, ErrorCode, Result};

/// One op. Its doc comment, its params' and its output's become the docs in every language.
pub(super) trait Op: 'static {
    /// `thread.run`: what it works on, then what it does.
    const NAME: &'static str;
    /// Whether the call has events. For the generator, like `DOC`.
    #[cfg_attr(not(feature = "schema"), allow(dead_code))]
    const STREAMS: bool = false;
    /// The app-server's own name of the output, where it is handed on as it came: `Thread`, `ThreadGoal?` where it may
    /// be null, `Thread*` for the entries of a `Listed`.
    #[cfg_attr(not(feature = "schema"), allow(dead_code))]
    const RETURNS: &'static str = "";
    /// One sentence.
    #[cfg_attr(not(feature = "schema"), allow(dead_code))]
    const DOC: &'static str;
    type Params: DeserializeOwned + Send + MaybeSchema + 'static;
    type Output: Serialize + MaybeSchema;

    fn run(
        context: Context,
        params: Self::Params,
    ) -> impl Future<Output = Result<Self::Output>> + Send + 'static;
}

#[cfg(feature = "schema")]
pub(super) use schemars::JsonSchema as MaybeSchema;
/// `JsonSchema` where the code generator builds us, nothing otherwise.
#[cfg(not(feature = "schema"))]
pub(super) trait MaybeSchema {}
#[cfg(not(feature = "schema"))]
impl<T> MaybeSchema for T {}

pub(super) struct Row {
    name: &'static str,
    /// Reads the params and makes the op's future; nothing runs yet.
    pub(super) start: fn(Context, &[u8]) -> Result<Running>,
}

fn start<O: Op>(context: Context, bytes: &[u8]) -> Result<Running> {
    let params: O::Params = params::read(bytes)?;
    Ok(Box::pin(async move {
        let output = O::run(context, params).await?;
        serde_json::value::to_raw_value(&output).map_err(|error| {
            Error::new(ErrorCode::Protocol, format!("the result of {} is not JSON", O::NAME))
                .with_cause(error)
        })
    }))
}

macro_rules! registry {
    ($($(#[$cfg:meta])* $op:ty),* $(,)?) => {
        const ROWS: &[Row] = &[$($(#[$cfg])* Row { name: <$op>::NAME, start: start::<$op> }),*];

        /// Everything the code generator needs to know.
        #[cfg(feature = "schema")]
        pub fn describe() -> Description {
            // What we read may leave fields out; what we write has them all.
            let settings = schemars::generate::SchemaSettings::draft2020_12;
            let mut reads = settings().for_deserialize().into_generator();
            let mut writes = settings().for_serialize().into_generator();
            let ops = vec![$($(#[$cfg])* OpInfo {
                name: <$op>::NAME,
                doc: <$op>::DOC,
                streams: <$op>::STREAMS,
                returns: <$op>::RETURNS,
                params: reads.subschema_for::<<$op as Op>::Params>().into(),
                output: writes.subschema_for::<<$op as Op>::Output>().into(),
            }),*];
            reads.subschema_for::<crate::approvals::Answer>();
            reads.subschema_for::<super::OpenOptions>();
            reads.subschema_for::<crate::client::SessionOptions>();
            writes.subschema_for::<crate::event::Event>();
            writes.subschema_for::<crate::approvals::Ask>();
            writes.subschema_for::<crate::client::OwnNotification>();
            let mut types = reads.take_definitions(true);
            for (name, written) in writes.take_definitions(true) {
                if let Some(read) = types.insert(name.clone(), written.clone()) {
                    assert_eq!(read, written, "the type {name} is read and written in two forms; rename one");
                }
            }
            Description { ops, types: types.into() }
        }
    };
}

registry! {
    ops::codex::Info,
    ops::codex::AnswerAsks,
    ops::codex::PendingAsks,
    ops::codex::AnswerAsk,
    ops::codex_methods::Threads,
    ops::codex_methods::SearchThreads,
    ops::codex_methods::LoadedThreads,
    ops::codex_methods::Models,
    ops::codex_methods::Account,
    ops::codex_methods::RateLimits,
    ops::codex_methods::LoginApiKey,
    ops::codex_methods::Logout,
    ops::codex_methods::ReadConfig,
    ops::codex_methods::WriteConfig,
    ops::codex_methods::ReadFile,
    ops::codex_methods::WriteFile,
    ops::login::LoginChatgpt,
    ops::login::LoginMcp,
    ops::login::WaitThread,
    ops::command::Watch,
    ops::command::Run,
    ops::command::RunStreamed,
    ops::command::Write,
    ops::command::Resize,
    ops::command::Terminate,
    ops::session::RunOnce,
    ops::session::Start,
    ops::session::RunTurn,
    ops::session::Stop,
    ops::app_server::Request,
    ops::app_server::ListAll,
    ops::app_server::Subscribe,
    ops::thread::Start,
    ops::thread::Resume,
    ops::thread::Info,
    ops::thread::Release,
    ops::thread::Run,
    ops::thread::RunStreamed,
    ops::thread_turns::Review,
    ops::thread_turns::ReviewStreamed,
    ops::thread_turns::Compact,
    ops::thread_turns::CompactStreamed,
    ops::thread_turns::ShellCommand,
    ops::thread_turns::ShellCommandStreamed,
    ops::thread_methods::Fork,
    ops::thread_methods::Read,
    ops::thread_methods::Turns,
    ops::thread_methods::Items,
    ops::thread_methods::Archive,
    ops::thread_methods::Unarchive,
    ops::thread_methods::Delete,
    ops::thread_methods::SetName,
    ops::thread_methods::Revert,
    ops::thread_methods::InjectItems,
    ops::thread_methods::Children,
    ops::thread_methods::Goal,
    ops::thread_methods::SetGoal,
    ops::thread_methods::ClearGoal,
    ops::thread_methods::QueueAdd,
    ops::thread_methods::Queue,
    ops::thread_methods::QueueUpdate,
    ops::thread_methods::QueueRemove,
    ops::thread_methods::QueueReorder,
    ops::thread_methods::QueueStart,
    ops::thread_methods::BackgroundTerminals,
    ops::thread_methods::TerminateBackgroundTerminal,
    ops::thread_methods::CleanBackgroundTerminals,
    ops::thread_methods::CallMcpTool,
    ops::thread_methods::ReadMcpResource,
    ops::turn::Steer,
    ops::turn::Interrupt,
    ops::tools::ToolMetrics,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::Connect,
    #[cfg(feature = "mcp-http")]
    ops::mcp::Listen,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::ListTools,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::CallTool,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::CallToolStreamed,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::ListResources,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::ListResourceTemplates,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::ReadResource,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::ListPrompts,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::GetPrompt,
    #[cfg(feature = "mcp-http")]
    ops::mcp::client::Close,
    #[cfg(feature = "mcp-http")]
    ops::mcp::manage::QualifiedNames,
    #[cfg(feature = "mcp-http")]
    ops::mcp::server::Serve,
    #[cfg(feature = "mcp-http")]
    ops::mcp::server::ToolProgress,
    #[cfg(feature = "mcp-http")]
    ops::mcp::server::Stop,
    ops::tools::StrictSchema,
    #[cfg(feature = "mcp-http")]
    ops::mcp::manage::AllowTools,
    #[cfg(feature = "mcp-http")]
    ops::mcp::manage::AddServer,
    #[cfg(feature = "mcp-http")]
    ops::mcp::manage::RemoveServer,
    #[cfg(feature = "testing")]
    ops::testing::ModelStart,
    #[cfg(feature = "testing")]
    ops::testing::ModelRequests,
    #[cfg(feature = "testing")]
    ops::testing::ModelVerify,
    #[cfg(feature = "testing")]
    ops::testing::ModelStop,
}

pub(super) fn find(name: &str) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.name == name)
}

/// What the registry holds, for the code generator.
#[cfg(feature = "schema")]
#[derive(Debug, Serialize)]
pub struct Description {
    /// In the order of the registry.
    pub ops: Vec<OpInfo>,
    /// The named types of params, outputs, events, asks, answers and open options (`$defs`).
    pub types: serde_json::Value,
}

/// One op, for the code generator.
#[cfg(feature = "schema")]
#[derive(Debug, Serialize)]
pub struct OpInfo {
    /// `thread.run_streamed`.
    pub name: &'static str,
    /// One sentence.
    pub doc: &'static str,
    /// Whether the call has events.
    pub streams: bool,
    /// The app-server's own name of the output: `Thread`, or `ThreadGoal?` where it may be null. Empty: see `output`.
    pub returns: &'static str,
    /// JSON Schema, referring to [`Description::types`].
    pub params: serde_json::Value,
    /// JSON Schema, referring to [`Description::types`].
    pub output: serde_json::Value,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique() {
        let mut names: Vec<_> = ROWS.iter().map(|row| row.name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), ROWS.len());
    }
}
