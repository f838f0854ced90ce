//! The environment as data: read once, at construction, and injectable.

use std::collections::BTreeMap;
use std::sync::Arc;

/// A snapshot of environment variables. Nothing else in the crate reads the process environment, so
/// what a client does is settled when it is built, and tests inject what they like.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Env(Arc<BTreeMap<String, String>>);

impl Env {
    /// The process environment now. Variables that are not Unicode are left out.
    pub fn from_os() -> Env {
        Env(Arc::new(
            std::env::vars_os()
                .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
                .collect(),
        ))
    }

    /// The value; `None` when unset or blank.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    /// All variables, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Env {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Env {
        Env(Arc::new(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect()))
    }
}
