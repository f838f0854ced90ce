//! A place where guardrails are asked: in which order, by whom, and what becomes of their verdicts.

use std::sync::{Arc, Weak};

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use serde_json::{Value, json};

use super::guardrail::Guardrail;
use crate::approvals::{Ask, AskDesk, AskHandler, AskKind, GUARDRAIL, ask_directly};
use crate::error::{Error, ErrorCode};
use crate::event::log::TurnLog;
use crate::event::normalize::object;
use crate::options::{GuardrailSpec, GuardrailStage};

/// Who is asked for verdicts, and who is told of those that are no pass.
#[derive(Clone)]
pub(crate) struct Checkpoint {
    pub(crate) desk: Arc<AskDesk>,
    /// For guardrails that are only data; `None` leaves them to the client's handler.
    pub(crate) handler: Option<Arc<dyn AskHandler>>,
    pub(crate) log: Weak<TurnLog>,
}

/// What is looked at.
#[derive(Clone)]
pub(crate) struct Matter {
    pub(crate) thread_id: Option<String>,
    pub(crate) turn_id: Option<String>,
    /// The call and its tool.
    pub(crate) item_id: Option<String>,
    pub(crate) tool: Option<String>,
    /// An object.
    pub(crate) request: Value,
}

/// A verdict that is no pass.
pub(crate) struct Tripped {
    pub(crate) stage: GuardrailStage,
    pub(crate) guardrail: String,
    pub(crate) kind: TripKind,
    pub(crate) message: String,
    pub(crate) tool: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TripKind {
    Reject,
    Tripwire,
}

impl Checkpoint {
    /// The sequential ones in order, up to the first that does not pass; then the parallel ones.
    pub(crate) async fn all(
        &self,
        guardrails: &[Guardrail],
        stage: GuardrailStage,
        matter: &Matter,
    ) -> Result<(), Tripped> {
        self.in_order(guardrails, stage, matter).await?;
        self.at_once(guardrails, stage, matter).await
    }

    /// The sequential ones.
    pub(crate) async fn in_order(
        &self,
        guardrails: &[Guardrail],
        stage: GuardrailStage,
        matter: &Matter,
    ) -> Result<(), Tripped> {
        for guardrail in of(guardrails, stage, false) {
            self.ask(guardrail, matter).await?;
        }
        Ok(())
    }

    /// The parallel ones. The first that does not pass ends the others.
    pub(crate) async fn at_once(
        &self,
        guardrails: &[Guardrail],
        stage: GuardrailStage,
        matter: &Matter,
    ) -> Result<(), Tripped> {
        let mut asked: FuturesUnordered<_> =
            of(guardrails, stage, true).map(|guardrail| self.ask(guardrail, matter)).collect();
        while let Some(verdict) = asked.next().await {
            verdict?;
        }
        Ok(())
    }

    async fn ask(&self, guardrail: &Guardrail, matter: &Matter) -> Result<(), Tripped> {
        let GuardrailSpec { name, stage, .. } = &guardrail.spec;
        let Matter { thread_id, turn_id, item_id, tool, request } = matter.clone();
        let mut request = object(request);
        request.extend(object(json!({ "stage": stage, "guardrail": name })));
        let ask = Ask {
            id: self.desk.next_id(),
            kind: AskKind::Guardrail,
            thread_id,
            turn_id,
            item_id,
            method: GUARDRAIL.into(),
            changes: None,
            server: None,
            tool,
            request: request.into(),
        };
        let handler = guardrail.handler.clone().or_else(|| self.handler.clone());
        let verdict = ask_directly(&self.desk, handler, guardrail.spec.timeout(), ask).await;
        let (kind, message) = match verdict {
            Ok(verdict) => match verdict["decision"].as_str() {
                Some("pass") => return Ok(()),
                Some("reject") => (TripKind::Reject, said(&verdict)),
                Some("tripwire") => (TripKind::Tripwire, said(&verdict)),
                _ => (TripKind::Tripwire, "it gave no verdict".into()),
            },
            Err(error) => (TripKind::Tripwire, error.message().to_owned()),
        };
        let tool = matter.tool.clone();
        let tripped = Tripped { stage: *stage, guardrail: name.clone(), kind, message, tool };
        self.tell(&tripped, matter);
        Err(tripped)
    }

    fn tell(&self, tripped: &Tripped, matter: &Matter) {
        if let Some(log) = self.log.upgrade() {
            let mut event = object(json!({ "type": "guardrail.tripped", "item_id": matter.item_id }));
            event.extend(object(tripped.json()));
            log.made(event);
        }
    }
}

fn of(guardrails: &[Guardrail], stage: GuardrailStage, parallel: bool) -> impl Iterator<Item = &Guardrail> {
    guardrails.iter().filter(move |one| one.spec.stage == stage && one.spec.parallel == parallel)
}

fn said(verdict: &Value) -> String {
    verdict["message"].as_str().unwrap_or_default().to_owned()
}

impl Tripped {
    fn json(&self) -> Value {
        let mut json = json!({
            "stage": self.stage,
            "guardrail": self.guardrail,
            "kind": match self.kind { TripKind::Reject => "reject", TripKind::Tripwire => "tripwire" },
            "message": self.message,
        });
        if let Some(tool) = &self.tool {
            json["tool"] = tool.as_str().into();
        }
        json
    }

    /// The error that ends the turn.
    pub(crate) fn error(&self) -> Error {
        let how = match self.kind {
            TripKind::Reject => "rejected it",
            TripKind::Tripwire => "tripped",
        };
        let what = self.tool.as_ref().map(|tool| format!(" of the tool {tool}")).unwrap_or_default();
        let (stage, name) = (self.stage.as_str(), &self.guardrail);
        let why = if self.message.is_empty() { String::new() } else { format!(": {}", self.message) };
        Error::new(ErrorCode::Guardrail, format!("the {stage} guardrail {name}{what} {how}{why}"))
            .with_data(self.json())
    }
}
