//! Tools by name: those of a client, and those of a thread over them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::sync::Semaphore;

use super::check::Check;
use super::metrics::ToolMetrics;
use super::tool::Tool;
use crate::env::Env;
use crate::error::{Error, Result};
use crate::guardrails::Guardrail;
use crate::options::guardrails::check_guardrails;
use crate::options::tools::check_tools;
use crate::options::{HostedTool, ThreadOptions, ToolSpec};
use crate::transport::nursery::Nursery;

/// A tool, ready to be called.
pub(crate) struct Registered {
    pub(super) tool: Tool,
    pub(super) check: Check,
    pub(super) permits: Option<Arc<Semaphore>>,
    pub(super) guardrails: Vec<Guardrail>,
    pub(super) metrics: Mutex<ToolMetrics>,
}

/// Tools, each name once.
#[derive(Default)]
pub(crate) struct ToolSet(Mutex<Vec<Arc<Registered>>>);

impl Registered {
    fn new(path: &str, tool: Tool) -> Result<Registered> {
        let spec = &tool.spec;
        let mut guardrails: Vec<_> = spec.guardrails.iter().cloned().map(Guardrail::asking).collect();
        guardrails.extend(tool.guardrails.iter().cloned());
        check_guardrails(&format!("{path}.guardrails"), guardrails.iter().map(Guardrail::spec))?;
        let metrics = ToolMetrics {
            namespace: spec.namespace.clone(),
            name: spec.name.clone(),
            ..ToolMetrics::default()
        };
        Ok(Registered {
            check: Check::new(path, spec)?,
            permits: spec.max_concurrent.map(|limit| Arc::new(Semaphore::new(limit as usize))),
            guardrails,
            metrics: Mutex::new(metrics),
            tool,
        })
    }

    fn is(&self, namespace: Option<&str>, name: &str) -> bool {
        self.tool.spec.namespace.as_deref() == namespace && self.tool.spec.name == name
    }

    /// A predicate that panics says no.
    pub(super) fn is_enabled(&self) -> bool {
        let asked = || self.tool.enabled.as_ref().is_none_or(|enabled| enabled());
        self.tool.spec.enabled
            && catch_unwind(AssertUnwindSafe(asked)).unwrap_or_else(|_| {
                log::error!("the predicate of the tool {} panicked", self.tool.spec.name);
                false
            })
    }

    pub(super) fn metrics(&self) -> std::sync::MutexGuard<'_, ToolMetrics> {
        self.metrics.lock().expect("metrics lock")
    }
}

impl ToolSet {
    /// The tools of the options `{path}.tools`, which the ask handler runs, and `{path}.hosted_tools`.
    /// `env`: what their commands inherit, and where their keys are. `nursery`: whom they end with.
    pub(crate) fn new(
        path: &str,
        specs: &[ToolSpec],
        hosted: &[HostedTool],
        env: &Env,
        nursery: &Arc<Nursery>,
    ) -> Result<ToolSet> {
        let set = ToolSet::default();
        for (index, spec) in specs.iter().enumerate() {
            set.insert(&format!("{path}.tools[{index}]"), Tool::asking(spec.clone()))?;
        }
        #[cfg(feature = "hosted-tools")]
        {
            let path = format!("{path}.hosted_tools");
            let tools = super::hosted::tools(&path, hosted, env, nursery)?;
            for (index, tool) in tools.into_iter().enumerate() {
                set.insert(&format!("{path}[{index}]"), tool)?;
            }
        }
        // Without the feature the options are refused.
        #[cfg(not(feature = "hosted-tools"))]
        let _ = (hosted, env, nursery);
        Ok(set)
    }

    pub(crate) fn add(&self, tool: Tool) -> Result<()> {
        check_tools("tools", std::slice::from_ref(&tool.spec))?;
        self.insert("tool", tool)
    }

    fn insert(&self, path: &str, tool: Tool) -> Result<()> {
        let added = Registered::new(path, tool)?;
        let spec = &added.tool.spec;
        let mut tools = self.0.lock().expect("tools lock");
        if tools.iter().any(|tool| tool.is(spec.namespace.as_deref(), &spec.name)) {
            return Err(Error::invalid(format!("{path}.name"), format!("{} is there already", spec.name)));
        }
        tools.push(Arc::new(added));
        Ok(())
    }

    fn all(&self) -> Vec<Arc<Registered>> {
        self.0.lock().expect("tools lock").clone()
    }

    pub(crate) fn metrics(&self) -> Vec<ToolMetrics> {
        self.all().iter().map(|tool| tool.metrics().clone()).collect()
    }
}

/// What the model is told of the tools of one namespace.
#[cfg(feature = "mcp-http")]
pub(crate) struct ToolGroup {
    pub(crate) namespace: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) tools: Vec<OfferedTool>,
}

#[cfg(feature = "mcp-http")]
pub(crate) struct OfferedTool {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) input_schema: Value,
}

/// The tools of one thread: its own, then those of the threads it is a fork of, then the client's. The first of a name
/// counts.
pub(crate) struct ThreadTools(Vec<Arc<ToolSet>>);

impl ThreadTools {
    pub(crate) fn new(own: Arc<ToolSet>, clients: Arc<ToolSet>) -> ThreadTools {
        ThreadTools(vec![own, clients])
    }

    /// The tools of a fork of this thread.
    pub(crate) fn below(&self, own: Arc<ToolSet>) -> ThreadTools {
        ThreadTools(std::iter::once(own).chain(self.0.iter().cloned()).collect())
    }

    /// Adds a tool to the thread's own.
    pub(crate) fn add(&self, tool: Tool) -> Result<()> {
        self.0[0].add(tool)
    }

    fn all(&self) -> Vec<Arc<Registered>> {
        let mut all: Vec<Arc<Registered>> = Vec::new();
        for tool in self.0.iter().flat_map(|set| set.all()) {
            let spec = &tool.tool.spec;
            if !all.iter().any(|other| other.is(spec.namespace.as_deref(), &spec.name)) {
                all.push(tool);
            }
        }
        all
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all().is_empty()
    }

    pub(super) fn find(&self, namespace: Option<&str>, name: &str) -> Option<Arc<Registered>> {
        self.all().into_iter().find(|tool| tool.is(namespace, name))
    }

    pub(crate) fn metrics(&self) -> Vec<ToolMetrics> {
        self.all().iter().map(|tool| tool.metrics().clone()).collect()
    }

    /// The tools that are switched on, by namespace.
    #[cfg(feature = "mcp-http")]
    pub(crate) fn groups(&self) -> Vec<ToolGroup> {
        let mut groups: Vec<ToolGroup> = Vec::new();
        for tool in self.all().iter().filter(|tool| tool.is_enabled()) {
            let spec = &tool.tool.spec;
            let at = groups.iter().position(|group| group.namespace == spec.namespace).unwrap_or_else(|| {
                groups.push(ToolGroup {
                    namespace: spec.namespace.clone(),
                    description: None,
                    tools: Vec::new(),
                });
                groups.len() - 1
            });
            let group = &mut groups[at];
            if group.description.is_none() {
                group.description = spec.namespace_description.clone();
            }
            group.tools.push(OfferedTool {
                name: spec.name.clone(),
                description: spec.description.clone(),
                input_schema: tool.check.shown.clone(),
            });
        }
        groups
    }

    /// Puts the tools that are switched on into the params of `thread/start`, before those in Codex's own spelling.
    pub(crate) fn offer(&self, options: &ThreadOptions, params: &mut Value) -> Result<()> {
        let mut offered: Vec<Value> = Vec::new();
        for tool in self.all().iter().filter(|tool| tool.is_enabled()) {
            let spec = &tool.tool.spec;
            let mut function = json!({
                "type": "function",
                "name": spec.name,
                "description": spec.description,
                "inputSchema": tool.check.shown,
            });
            let Some(namespace) = &spec.namespace else {
                offered.push(function);
                continue;
            };
            if spec.defer_loading {
                function["deferLoading"] = true.into();
            }
            let is_group = |entry: &Value| entry["type"] == "namespace" && entry["name"] == **namespace;
            let at = offered.iter().position(is_group).unwrap_or_else(|| {
                offered
                    .push(json!({ "type": "namespace", "name": namespace, "description": "", "tools": [] }));
                offered.len() - 1
            });
            let group = &mut offered[at];
            if let (Some(text), true) = (&spec.namespace_description, group["description"] == "") {
                group["description"] = text.as_str().into();
            }
            group["tools"].as_array_mut().expect("just made").push(function);
        }
        for (index, raw) in options.dynamic_tools.iter().enumerate() {
            let same = |entry: &&Value| entry["type"] == raw["type"] && entry["name"] == raw["name"];
            if let Some(taken) = offered.iter().find(same) {
                let path = format!("thread.dynamic_tools[{index}].name");
                return Err(Error::invalid(path, format!("{} is also one of `tools`", taken["name"])));
            }
        }
        offered.extend(options.dynamic_tools.iter().cloned());
        if !offered.is_empty() {
            params["dynamicTools"] = offered.into();
        }
        Ok(())
    }
}
