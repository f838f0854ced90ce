//! The scripted model as a test fixture for every language.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Done;
use crate::error::{Error, ErrorCode, Result};
use crate::port::Shared;
use crate::port::call::Context;
use crate::port::registry::Op;
use crate::testing::{Request, Script, ScriptedModel};

pub(crate) struct ModelStart;

/// What the model is to say.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ModelStartParams {
    /// The turns it plays.
    script: Script,
}

/// A scripted model that runs.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ModelHandle {
    /// Names the model in later calls, until `testing.model_stop`.
    model: u64,
    /// Where it listens.
    url: String,
    /// Codex config overrides that make it the provider.
    config: Value,
}

impl Op for ModelStart {
    const NAME: &'static str = "testing.model_start";
    const DOC: &'static str =
        "Starts a scripted model on loopback, so that Codex runs without key and network.";
    type Params = ModelStartParams;
    type Output = ModelHandle;

    async fn run(context: Context, params: ModelStartParams) -> Result<ModelHandle> {
        let running = ScriptedModel::start(params.script).await?;
        let (url, config) = (running.url(), running.config());
        let model = context.shared.next();
        context.shared.models.lock().expect("models lock").insert(model, running);
        Ok(ModelHandle { model, url, config })
    }
}

/// Names a scripted model.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ModelParams {
    /// The handle.
    model: u64,
}

impl ModelParams {
    fn with<T>(&self, shared: &Shared, use_model: impl FnOnce(&ScriptedModel) -> T) -> Result<T> {
        let models = shared.models.lock().expect("models lock");
        let unknown = || Error::new(ErrorCode::UnknownHandle, format!("model: {} was stopped", self.model));
        models.get(&self.model).map(use_model).ok_or_else(unknown)
    }
}

pub(crate) struct ModelRequests;

impl Op for ModelRequests {
    const NAME: &'static str = "testing.model_requests";
    const DOC: &'static str = "The requests a scripted model has got so far.";
    type Params = ModelParams;
    type Output = Vec<Request>;

    async fn run(context: Context, params: ModelParams) -> Result<Vec<Request>> {
        params.with(&context.shared, ScriptedModel::requests)
    }
}

pub(crate) struct ModelVerify;

impl Op for ModelVerify {
    const NAME: &'static str = "testing.model_verify";
    const DOC: &'static str = "Fails when a scripted model was asked otherwise than its script expects.";
    type Params = ModelParams;
    type Output = Done;

    async fn run(context: Context, params: ModelParams) -> Result<Done> {
        params.with(&context.shared, ScriptedModel::verify)??;
        Ok(Done {})
    }
}

pub(crate) struct ModelStop;

impl Op for ModelStop {
    const NAME: &'static str = "testing.model_stop";
    const DOC: &'static str = "Stops a scripted model.";
    type Params = ModelParams;
    type Output = Done;

    async fn run(context: Context, params: ModelParams) -> Result<Done> {
        context.shared.models.lock().expect("models lock").remove(&params.model);
        Ok(Done {})
    }
}
