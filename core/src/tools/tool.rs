//! A tool in Rust: what the model is told, the closure that runs, and what it may do besides.

use std::fmt;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::output::ToolOutput;
use crate::error::Result;
use crate::guardrails::Guardrail;
use crate::options::ToolSpec;

/// A call of a tool: its arguments, already checked, and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolCall {
    /// The arguments.
    pub arguments: Value,
    /// The tool's namespace.
    pub namespace: Option<String>,
    /// The tool's name.
    pub tool: String,
    /// The id of the call and of its item in the event stream.
    pub call_id: String,
    /// The thread it comes from.
    pub thread_id: String,
    /// The turn it comes from.
    pub turn_id: String,
    /// The thread's working directory, absolute.
    pub working_directory: PathBuf,
}

/// The future of a running tool. It is dropped when the call takes too long or the turn is given up.
pub type Running = Pin<Box<dyn Future<Output = Result<ToolOutput, String>> + Send>>;

/// Runs a tool. Calls run concurrently, each on its own task of the library's runtime. One that blocks its thread holds
/// up nobody else, but is not ended at its limit: the model is told so, and what it does goes on.
pub trait ToolHandler: Send + Sync + 'static {
    /// Does the work. An error is told to the model; the turn goes on.
    fn call(&self, call: ToolCall) -> Running;

    /// What a person who is to approve the call should see beside the arguments.
    fn preview(&self, _call: &ToolCall) -> Option<Value> {
        None
    }
}

/// Why a call failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolFailure {
    /// What went wrong.
    pub kind: ToolFailureKind,
    /// What the model is told, unless an error handler says it otherwise; of `rejected`, always.
    pub message: String,
}

/// What went wrong with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ToolFailureKind {
    /// This client has no tool of that name.
    UnknownTool,
    /// The tool is switched off.
    Disabled,
    /// The arguments do not fit the tool's schema.
    InvalidArguments,
    /// The call was not approved.
    Denied,
    /// A guardrail stopped the call or held back its output.
    Rejected,
    /// The call took longer than the tool's limit.
    Timeout,
    /// The tool itself failed, nobody was there to run it, or its answer could not be used.
    Failed,
}

type Enabled = dyn Fn() -> bool + Send + Sync;
type OnError = dyn Fn(&ToolFailure) -> ToolOutput + Send + Sync;

/// A tool and the closure that runs it. Cheap to clone.
#[derive(Clone)]
pub struct Tool {
    pub(super) spec: ToolSpec,
    /// Without one the ask handler is asked.
    pub(super) handler: Option<Arc<dyn ToolHandler>>,
    pub(super) enabled: Option<Arc<Enabled>>,
    pub(super) on_error: Option<Arc<OnError>>,
    /// Behind those of the spec.
    pub(super) guardrails: Vec<Guardrail>,
    /// Put into the ask's request, beside what Codex sent.
    pub(super) settings: Option<(&'static str, Map<String, Value>)>,
}

impl fmt::Debug for Tool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tool").field("spec", &self.spec).finish_non_exhaustive()
    }
}

impl Tool {
    /// A tool whose arguments are a type; its schema comes from the type.
    ///
    /// ```
    /// use codexkit::tools::{Tool, schemars};
    ///
    /// #[derive(serde::Deserialize, schemars::JsonSchema)]
    /// #[schemars(crate = "codexkit::tools::schemars")]
    /// struct Weather {
    ///     /// Where.
    ///     city: String,
    /// }
    ///
    /// let tool = Tool::new("weather", "The weather of a city.", |Weather { city }, _call| async move {
    ///     Ok::<_, String>(format!("It rains in {city}."))
    /// });
    /// ```
    #[cfg(feature = "typed-tools")]
    pub fn new<A, F, Fut, O, E>(name: impl Into<String>, description: impl Into<String>, run: F) -> Tool
    where
        A: schemars::JsonSchema + serde::de::DeserializeOwned + Send + 'static,
        F: Fn(A, ToolCall) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<O, E>> + Send + 'static,
        O: Into<ToolOutput>,
        E: fmt::Display,
    {
        let settings = schemars::generate::SchemaSettings::draft2020_12();
        let schema = settings.for_deserialize().into_generator().into_root_schema_for::<A>();
        let spec = ToolSpec { input_schema: schema.into(), ..ToolSpec::new(name, description) };
        Tool::from_spec(spec, move |call: ToolCall| {
            let started = serde_path_to_error::deserialize(&call.arguments)
                .map(|arguments| run(arguments, call))
                .map_err(|error| format!("the arguments cannot be read: {error}"));
            async move { started?.await.map(Into::into).map_err(|error| error.to_string()) }
        })
    }

    /// A tool with a schema of its own.
    pub fn from_spec<F, Fut, O, E>(spec: ToolSpec, run: F) -> Tool
    where
        F: Fn(ToolCall) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<O, E>> + Send + 'static,
        O: Into<ToolOutput>,
        E: fmt::Display,
    {
        struct Function<F>(F);

        impl<F, Fut, O, E> ToolHandler for Function<F>
        where
            F: Fn(ToolCall) -> Fut + Send + Sync + 'static,
            Fut: Future<Output = Result<O, E>> + Send + 'static,
            O: Into<ToolOutput>,
            E: fmt::Display,
        {
            fn call(&self, call: ToolCall) -> Running {
                let running = (self.0)(call);
                Box::pin(async move { running.await.map(Into::into).map_err(|error| error.to_string()) })
            }
        }

        Tool::with_handler(spec, Function(run))
    }

    /// A tool with a handler of its own type.
    pub fn with_handler(spec: ToolSpec, handler: impl ToolHandler) -> Tool {
        Tool { handler: Some(Arc::new(handler)), ..Tool::asking(spec) }
    }

    /// A tool that the ask handler runs, as an ask of kind `tool_call`.
    pub fn asking(spec: ToolSpec) -> Tool {
        Tool { spec, handler: None, enabled: None, on_error: None, guardrails: Vec::new(), settings: None }
    }

    /// Changes what the model is told and how calls are treated.
    pub fn configure(mut self, change: impl FnOnce(&mut ToolSpec)) -> Tool {
        change(&mut self.spec);
        self
    }

    /// Asked when a thread starts, whether to offer the tool, and at each call, whether to run it. A panic is a no.
    pub fn enabled_when(mut self, enabled: impl Fn() -> bool + Send + Sync + 'static) -> Tool {
        self.enabled = Some(Arc::new(enabled));
        self
    }

    /// Makes what the model is told of a call that failed.
    pub fn on_error(mut self, handler: impl Fn(&ToolFailure) -> ToolOutput + Send + Sync + 'static) -> Tool {
        self.on_error = Some(Arc::new(handler));
        self
    }

    /// Checks its calls: the arguments before a call that is approved, or the output before the model sees it.
    pub fn guardrail(mut self, guardrail: Guardrail) -> Tool {
        self.guardrails.push(guardrail);
        self
    }

    /// A hosted tool that the ask handler runs.
    #[cfg(feature = "hosted-tools")]
    pub(super) fn with_settings(
        mut self,
        kind: crate::options::HostedToolType,
        settings: Map<String, Value>,
    ) -> Tool {
        self.settings = Some((kind.as_str(), settings));
        self
    }

    /// What the model is told.
    pub fn spec(&self) -> &ToolSpec {
        &self.spec
    }
}
