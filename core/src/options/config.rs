//! Overrides of `config.toml`: their forms, their layers, and how one merged tree is written as TOML.
//!
//! Codex splits the key of `-c key=value` at every dot and knows no quotes there, so a key that is no
//! bare TOML key can only stand inside a value. [`entries`] cuts the tree accordingly.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde_json::{Map, Value};
use toml_edit::{Array, InlineTable};

use crate::error::{Error, Result};

/// Settings of `config.toml` for this client, thread or turn.
///
/// A map with dotted keys (`"features.unified_exec"`), nested maps, or both; a key with a dot in it is
/// quoted as in TOML (`projects."/srv/a.b".trust_level`) or stands in a nested map, whose keys are
/// taken as they are. A list of `key=value` strings works too, with values read as TOML. Debug output
/// shows the keys only.
#[derive(Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "ConfigForm")]
pub struct ConfigOverrides(Vec<(String, Value)>);

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "expected a map of settings or a list of key=value strings")]
enum ConfigForm {
    Map(Map<String, Value>),
    Assignments(Vec<String>),
}

impl From<ConfigForm> for ConfigOverrides {
    fn from(form: ConfigForm) -> ConfigOverrides {
        match form {
            ConfigForm::Map(map) => map.into_iter().collect(),
            ConfigForm::Assignments(list) => list.iter().map(|text| assignment(text)).collect(),
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for ConfigOverrides {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> ConfigOverrides {
        ConfigOverrides(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl Extend<(String, Value)> for ConfigOverrides {
    fn extend<I: IntoIterator<Item = (String, Value)>>(&mut self, pairs: I) {
        self.0.extend(pairs);
    }
}

impl From<Map<String, Value>> for ConfigOverrides {
    fn from(map: Map<String, Value>) -> ConfigOverrides {
        map.into_iter().collect()
    }
}

impl fmt::Debug for ConfigOverrides {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.iter().map(|(key, _)| key)).finish()
    }
}

impl ConfigOverrides {
    /// Whether nothing is overridden.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One more, in place of one that is spelled the same.
    #[cfg(feature = "mcp-http")]
    pub(crate) fn set(&mut self, key: String, value: Value) {
        self.0.retain(|(given, _)| *given != key);
        self.0.push((key, value));
    }

    /// One tree of tables, checked. `path` is the option's name in errors.
    pub(super) fn tree(&self, path: &str) -> Result<Map<String, Value>> {
        let mut tree = Map::new();
        for (key, value) in &self.0 {
            let segments = toml_edit::Key::parse(key).map_err(|_| {
                Error::invalid(
                    format!("{path}.{key}"),
                    "is no TOML key; quote parts that hold other than A-Z a-z 0-9 _ -",
                )
            })?;
            let here = format!("{path}.{key}");
            check_value(&here, value)?;
            let mut segments = segments.iter().map(toml_edit::Key::get).collect::<Vec<_>>();
            if segments.iter().any(|segment| segment.is_empty()) {
                return Err(Error::invalid(here, "has an empty part"));
            }
            let last = segments.pop().unwrap_or_default();
            let mut table = &mut tree;
            for segment in segments {
                let next = table.entry(segment).or_insert_with(|| Value::Object(Map::new()));
                let Value::Object(next) = next else { return Err(Error::invalid(here, "is given twice")) };
                table = next;
            }
            insert_once(table, last, value.clone(), &here)?;
        }
        Ok(tree)
    }
}

fn insert_once(table: &mut Map<String, Value>, key: &str, value: Value, path: &str) -> Result<()> {
    match (table.get_mut(key), value) {
        (None, value) => {
            table.insert(key.to_owned(), value);
            Ok(())
        }
        (Some(Value::Object(old)), Value::Object(new)) => {
            for (key, value) in new {
                insert_once(old, &key, value, &format!("{path}.{key}"))?;
            }
            Ok(())
        }
        _ => Err(Error::invalid(path, "is given twice")),
    }
}

/// `key=value` as Codex reads it: the value is TOML, and what is not TOML is a string.
fn assignment(text: &str) -> (String, Value) {
    let (key, value) = text.split_once('=').unwrap_or((text, ""));
    let value = value.trim();
    let parsed = toml_edit::Value::from_str(value).ok().and_then(|value| from_toml(&value));
    (key.trim().to_owned(), parsed.unwrap_or_else(|| Value::from(value)))
}

fn from_toml(value: &toml_edit::Value) -> Option<Value> {
    Some(match value {
        toml_edit::Value::String(text) => Value::from(text.value().as_str()),
        toml_edit::Value::Integer(number) => Value::from(*number.value()),
        toml_edit::Value::Float(number) => serde_json::Number::from_f64(*number.value())?.into(),
        toml_edit::Value::Boolean(flag) => Value::from(*flag.value()),
        toml_edit::Value::Datetime(_) => return None,
        toml_edit::Value::Array(list) => list.iter().map(from_toml).collect::<Option<Vec<_>>>()?.into(),
        toml_edit::Value::InlineTable(table) => {
            let mut map = Map::new();
            for (key, value) in table.iter() {
                map.insert(key.to_owned(), from_toml(value)?);
            }
            map.into()
        }
    })
}

/// TOML has no null and no integer above `i64::MAX`; blank keys are mistakes.
fn check_value(path: &str, value: &Value) -> Result<()> {
    match value {
        Value::Null => Err(Error::invalid(path, "must not be null")),
        Value::Number(number) if number.is_u64() && number.as_i64().is_none() => {
            Err(Error::invalid(path, "is too large; integers end at 9223372036854775807"))
        }
        Value::Array(list) => list
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| check_value(&format!("{path}[{index}]"), item)),
        Value::Object(map) => map.iter().try_for_each(|(key, item)| {
            let here = format!("{path}.{key}");
            if key.trim().is_empty() {
                return Err(Error::invalid(here, "has a blank key"));
            }
            check_value(&here, item)
        }),
        _ => Ok(()),
    }
}

/// Lays `layer` over `base`, table by table. A sandbox mode and a permission profile exclude each
/// other, so the upper one takes the lower one's counterpart out.
pub(super) fn overlay(base: &mut Map<String, Value>, layer: Map<String, Value>) {
    for (mine, other) in [("sandbox_mode", "default_permissions"), ("default_permissions", "sandbox_mode")] {
        if layer.contains_key(mine) && !layer.contains_key(other) {
            base.remove(other);
        }
    }
    merge(base, layer);
}

fn merge(base: &mut Map<String, Value>, layer: Map<String, Value>) {
    for (key, value) in layer {
        match (base.get_mut(&key), value) {
            (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
            (_, value) => {
                base.insert(key, value);
            }
        }
    }
}

/// The tree as a list of dotted keys and values, one value per key. A table with a key that is not bare
/// is one value as a whole.
pub(super) fn entries(tree: &Map<String, Value>) -> Vec<(Vec<&str>, &Value)> {
    fn walk<'a>(prefix: &[&'a str], table: &'a Map<String, Value>, out: &mut Vec<(Vec<&'a str>, &'a Value)>) {
        for (key, value) in table {
            let path = [prefix, &[key.as_str()]].concat();
            match value {
                Value::Object(inner) if !inner.is_empty() && inner.keys().all(|key| is_bare(key)) => {
                    walk(&path, inner, out);
                }
                _ => out.push((path, value)),
            }
        }
    }
    let mut out = Vec::new();
    walk(&[], tree, &mut out);
    out
}

/// The value at a path of the tree.
pub(super) fn lookup<'a>(tree: &'a Map<String, Value>, path: &[&str]) -> Option<&'a Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(tree.get(*first)?, |value, key| value.get(*key))
}

/// The tree as the `key=value` texts of `-c`.
pub(super) fn arguments(tree: &Map<String, Value>, path: &str) -> Result<Vec<String>> {
    entries(tree)
        .into_iter()
        .map(|(keys, value)| {
            let key = keys.join(".");
            if let Some(odd) = keys.iter().find(|key| !is_bare(key)) {
                return Err(Error::invalid(
                    format!("{path}.{odd}"),
                    "is no setting of Codex: not a bare key",
                ));
            }
            let text = format!("{key}={}", to_toml(value));
            if text.len() > MAX_ARGUMENT {
                return Err(Error::invalid(
                    format!("{path}.{key}"),
                    format!("is longer than one command line argument may be ({MAX_ARGUMENT} bytes)"),
                ));
            }
            Ok(text)
        })
        .collect()
}

/// Linux takes 128 KiB per argument, with the closing NUL; Windows far less in total.
const MAX_ARGUMENT: usize = if cfg!(windows) { 32_000 } else { 128 * 1024 - 1 };

fn is_bare(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

fn to_toml(value: &Value) -> toml_edit::Value {
    match value {
        Value::Null => unreachable!("check_value refuses null"),
        Value::Bool(flag) => (*flag).into(),
        Value::Number(number) => match number.as_i64() {
            Some(integer) => integer.into(),
            None => number.as_f64().unwrap_or_default().into(),
        },
        Value::String(text) => text.as_str().into(),
        Value::Array(list) => list.iter().map(to_toml).collect::<Array>().into(),
        Value::Object(map) => {
            map.iter().map(|(key, value)| (key, to_toml(value))).collect::<InlineTable>().into()
        }
    }
}
