//! Params from a host, checked against the protocol before anything is sent.
//!
//! The schema of every method's params stands in a compact static table (`fields`, generated). The
//! first offence is named with its path, so that a typo never travels to Codex, which would ignore it.

use std::fmt;

use serde_json::{Map, Value};

use crate::fields::{ANSWERS, NODES, PARAMS};

/// One node of the table; numbers point to other nodes.
#[allow(dead_code, reason = "which forms occur depends on the pinned schema")]
pub(crate) enum Node {
    Any,
    Null,
    Bool,
    Str,
    Float,
    /// Whole numbers between these bounds.
    Int(i64, u64),
    Array(u16),
    Map(u16),
    Nullable(u16),
    Object(&'static [Field]),
    /// Further keys are allowed.
    Open(&'static [Field]),
    Enum(&'static [&'static str]),
    Tagged(&'static str, &'static [(&'static str, &'static [Field])]),
    Mixed(&'static [&'static str], &'static [Field]),
    OneOf(&'static [u16]),
}

pub(crate) struct Field {
    pub name: &'static str,
    pub node: u16,
    pub need: Need,
}

/// Whether a field must be there.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Need {
    Always,
    /// At least one of the object's fields of this kind.
    Either,
    Never,
}

/// A field that the protocol does not take as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Where it is: `input[0].text`; empty when the params as a whole are meant.
    pub path: String,
    /// Why it is bad: `expected a string, got null`.
    pub reason: String,
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.reason)
        } else {
            write!(f, "{}: {}", self.path, self.reason)
        }
    }
}

impl std::error::Error for FieldError {}

/// Checks the params of a client method.
///
/// Unknown, missing and ill-typed fields and values outside of an enum are errors; so is an unknown method
/// (path `method`). Methods without params take `null` or an empty object.
pub fn validate(method: &str, params: &Value) -> Result<(), FieldError> {
    lookup(PARAMS, "client", method).and_then(|node| Check::default().node(node, params))
}

/// Checks the answer to a server request, as [`validate`] does for params.
pub fn validate_answer(method: &str, answer: &Value) -> Result<(), FieldError> {
    lookup(ANSWERS, "server", method).and_then(|node| Check::default().node(node, answer))
}

fn lookup(table: &[(&str, u16)], whose: &str, method: &str) -> Result<u16, FieldError> {
    match table.binary_search_by(|(name, _)| (*name).cmp(method)) {
        Ok(index) => Ok(table[index].1),
        Err(_) => {
            Err(FieldError { path: "method".into(), reason: format!("{method:?} is not a {whose} method") })
        }
    }
}

#[derive(Default)]
struct Check {
    path: String,
}

impl Check {
    fn node(&mut self, node: u16, value: &Value) -> Result<(), FieldError> {
        let expected = match &NODES[usize::from(node)] {
            Node::Any => return Ok(()),
            Node::Nullable(_) if value.is_null() => return Ok(()),
            Node::Nullable(inner) => return self.node(*inner, value),
            Node::Null if value.is_null() => return Ok(()),
            Node::Null if self.path.is_empty() && value.as_object().is_some_and(Map::is_empty) => {
                return Ok(());
            }
            Node::Null => "null",
            Node::Bool if value.is_boolean() => return Ok(()),
            Node::Bool => "a boolean",
            Node::Str if value.is_string() => return Ok(()),
            Node::Str => "a string",
            Node::Float if value.is_number() => return Ok(()),
            Node::Float => "a number",
            Node::Int(min, max) => match (value.as_i64(), value.as_u64()) {
                (Some(n), _) if n < *min || u64::try_from(n).is_ok_and(|n| n > *max) => {
                    return self.fail(format!("{n} is not between {min} and {max}"));
                }
                (None, Some(n)) if n > *max => {
                    return self.fail(format!("{n} is not between {min} and {max}"));
                }
                (None, None) => "a whole number",
                _ => return Ok(()),
            },
            Node::Array(item) => match value.as_array() {
                Some(items) => {
                    return items
                        .iter()
                        .enumerate()
                        .try_for_each(|(i, v)| self.under(&format!("[{i}]"), |c| c.node(*item, v)));
                }
                None => "an array",
            },
            Node::Map(item) => match value.as_object() {
                Some(entries) => {
                    return entries.iter().try_for_each(|(k, v)| self.key(k, |c| c.node(*item, v)));
                }
                None => "an object",
            },
            Node::Object(fields) => return self.object(fields, None, true, value),
            Node::Open(fields) => return self.object(fields, None, false, value),
            Node::Enum(values) => match value.as_str() {
                Some(text) if values.contains(&text) => return Ok(()),
                Some(text) => return self.fail(not_among(text, values.iter().copied())),
                None => "a string",
            },
            Node::Tagged(tag, variants) => return self.tagged(tag, variants, value),
            Node::Mixed(units, wrapped) => return self.mixed(units, wrapped, value),
            Node::OneOf(forms) => return self.one_of(forms, value),
        };
        self.fail(format!("expected {expected}, got {}", kind(value)))
    }

    fn object(
        &mut self,
        fields: &[Field],
        tag: Option<&str>,
        closed: bool,
        value: &Value,
    ) -> Result<(), FieldError> {
        let Some(entries) = value.as_object() else {
            // Params that need nothing may be left out as a whole.
            if value.is_null() && self.path.is_empty() && fields.iter().all(|f| f.need == Need::Never) {
                return Ok(());
            }
            return self.fail(format!("expected an object, got {}", kind(value)));
        };
        for (key, value) in entries {
            match fields.iter().find(|f| f.name == key) {
                Some(field) => self.key(key, |c| c.node(field.node, value))?,
                None if closed && tag != Some(key) => {
                    return self.key(key, |c| c.fail("unknown field".into()));
                }
                None => {}
            }
        }
        if let Some(missing) = fields.iter().find(|f| f.need == Need::Always && !entries.contains_key(f.name))
        {
            return self.key(missing.name, |c| c.fail("missing".into()));
        }
        let either: Vec<&str> = fields.iter().filter(|f| f.need == Need::Either).map(|f| f.name).collect();
        if !either.is_empty() && !either.iter().any(|name| entries.contains_key(*name)) {
            return self.key(either[0], |c| c.fail(format!("missing (one of {})", either.join(", "))));
        }
        Ok(())
    }

    fn tagged(
        &mut self,
        tag: &str,
        variants: &[(&str, &'static [Field])],
        value: &Value,
    ) -> Result<(), FieldError> {
        let Some(entries) = value.as_object() else {
            return self.fail(format!("expected an object, got {}", kind(value)));
        };
        let Some(wanted) = entries.get(tag) else { return self.key(tag, |c| c.fail("missing".into())) };
        let Some(wanted) = wanted.as_str() else {
            return self.key(tag, |c| c.fail(format!("expected a string, got {}", kind(&entries[tag]))));
        };
        match variants.iter().find(|(name, _)| *name == wanted) {
            Some((_, fields)) => self.object(fields, Some(tag), true, value),
            None => self.key(tag, |c| c.fail(not_among(wanted, variants.iter().map(|(name, _)| *name)))),
        }
    }

    fn mixed(&mut self, units: &[&str], wrapped: &[Field], value: &Value) -> Result<(), FieldError> {
        let names = || units.iter().copied().chain(wrapped.iter().map(|f| f.name));
        match value {
            Value::String(text) if units.contains(&text.as_str()) => Ok(()),
            Value::String(text) => self.fail(not_among(text, names())),
            Value::Object(entries) if entries.len() == 1 => {
                let (key, inner) = entries.iter().next().expect("one entry");
                match wrapped.iter().find(|f| f.name == key) {
                    Some(field) => self.key(key, |c| c.node(field.node, inner)),
                    None => self.fail(not_among(key, names())),
                }
            }
            Value::Object(_) => self.fail("expected an object with exactly one field".into()),
            other => self.fail(format!("expected a string or an object, got {}", kind(other))),
        }
    }

    fn one_of(&mut self, forms: &[u16], value: &Value) -> Result<(), FieldError> {
        let mut deepest: Option<FieldError> = None;
        for form in forms {
            match self.node(*form, value) {
                Ok(()) => return Ok(()),
                // The form that got furthest is the one that was meant.
                Err(error) if deepest.as_ref().is_none_or(|d| error.path.len() > d.path.len()) => {
                    deepest = Some(error);
                }
                Err(_) => {}
            }
        }
        match deepest {
            Some(error) if error.path.len() > self.path.len() => Err(error),
            _ => self.fail(format!("{} fits none of the allowed forms", kind(value))),
        }
    }

    fn key<T>(&mut self, key: &str, then: impl FnOnce(&mut Self) -> T) -> T {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.under(&format!("{dot}{key}"), then)
    }

    fn under<T>(&mut self, step: &str, then: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        self.path.push_str(step);
        let result = then(self);
        self.path.truncate(length);
        result
    }

    fn fail<T>(&self, reason: String) -> Result<T, FieldError> {
        Err(FieldError { path: self.path.clone(), reason })
    }
}

fn not_among<'a>(value: &str, allowed: impl Iterator<Item = &'a str>) -> String {
    format!("{value:?} is not one of: {}", allowed.collect::<Vec<_>>().join(", "))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
