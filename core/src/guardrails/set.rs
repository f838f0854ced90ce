//! The guardrails of a client or a thread, to which more can be added.

use std::sync::Mutex;

use super::guardrail::Guardrail;
use crate::error::Result;
use crate::options::GuardrailSpec;
use crate::options::guardrails::check_guardrails;

#[derive(Default)]
pub(crate) struct GuardrailSet(Mutex<Vec<Guardrail>>);

impl GuardrailSet {
    /// Those of the options, which the ask handler answers for.
    pub(crate) fn asking(specs: &[GuardrailSpec]) -> GuardrailSet {
        GuardrailSet(Mutex::new(specs.iter().cloned().map(Guardrail::asking).collect()))
    }

    pub(crate) fn add(&self, guardrail: Guardrail) -> Result<()> {
        let mut all = self.0.lock().expect("guardrails lock");
        check_guardrails("guardrails", all.iter().chain([&guardrail]).map(Guardrail::spec))?;
        all.push(guardrail);
        Ok(())
    }

    /// Takes over those of another set, before its own.
    pub(crate) fn inherit(&self, from: &GuardrailSet) {
        let mut all = self.0.lock().expect("guardrails lock");
        let own = std::mem::replace(&mut *all, from.all());
        lay_over(&mut all, own);
    }

    pub(crate) fn all(&self) -> Vec<Guardrail> {
        self.0.lock().expect("guardrails lock").clone()
    }
}

/// Puts those that are nearer to the turn behind the others, or in the place of one with the same stage and name.
pub(crate) fn lay_over(all: &mut Vec<Guardrail>, nearer: Vec<Guardrail>) {
    for guardrail in nearer {
        let named = |other: &&mut Guardrail| {
            (other.spec.stage, &other.spec.name) == (guardrail.spec.stage, &guardrail.spec.name)
        };
        match all.iter_mut().find(named) {
            Some(place) => *place = guardrail,
            None => all.push(guardrail),
        }
    }
}
