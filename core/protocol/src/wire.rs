//! How unions and enums are read and written: the macros that the generated types call.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// A union that decides by looking at the JSON text. Not generic, so each is compiled once.
pub(crate) trait FromRaw {
    fn from_raw(raw: &str) -> Self;
}

pub(crate) fn from_raw<'de, D: Deserializer<'de>, T: FromRaw>(deserializer: D) -> Result<T, D::Error> {
    Ok(T::from_raw(Box::<RawValue>::deserialize(deserializer)?.get()))
}

/// Reads a string of any lifetime into a string enum.
pub(crate) fn text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str>,
{
    struct Text<T>(PhantomData<T>);
    impl<T: for<'a> From<&'a str>> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E>(self, text: &str) -> Result<T, E> {
            Ok(T::from(text))
        }
    }
    deserializer.deserialize_str(Text(PhantomData))
}

pub(crate) fn body<T: DeserializeOwned>(raw: &str) -> Option<T> {
    serde_json::from_str(raw).ok()
}

pub(crate) fn value(raw: &str) -> Value {
    serde_json::from_str(raw).unwrap_or_default()
}

/// The string in the object's field `key`. Stops reading there: Codex writes the tag first.
pub(crate) fn tag(raw: &str, key: &str) -> Option<String> {
    struct Find<'k> {
        key: &'k str,
        found: &'k mut Option<String>,
    }
    impl<'de> Visitor<'de> for Find<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(key) = map.next_key::<String>()? {
                if key == self.key {
                    *self.found = map.next_value().ok();
                    return Ok(());
                }
                map.next_value::<IgnoredAny>()?;
            }
            Ok(())
        }
    }
    let mut found = None;
    // Leaving the map early is an error to the deserializer, and not to us.
    let _ = serde_json::Deserializer::from_str(raw).deserialize_map(Find { key, found: &mut found });
    found
}

/// The only entry of an object that has exactly one.
pub(crate) fn single_entry(raw: &str) -> Option<(String, Box<RawValue>)> {
    let mut entries: std::collections::BTreeMap<String, Box<RawValue>> = serde_json::from_str(raw).ok()?;
    if entries.len() == 1 { entries.pop_first() } else { None }
}

/// The entries of an object besides the named ones.
pub(crate) fn rest(raw: &str, known: &[&str]) -> Map<String, Value> {
    let mut entries: Map<String, Value> = serde_json::from_str(raw).unwrap_or_default();
    entries.retain(|key, _| !known.contains(&key.as_str()));
    entries
}

/// What an object must look like to be one form of an untagged union.
pub(crate) struct Guard {
    pub required: &'static [&'static str],
    pub equals: &'static [(&'static str, &'static [&'static str])],
    /// All keys that may occur, where the schema allows no others.
    pub known: Option<&'static [&'static str]>,
}

impl Guard {
    /// Whether `raw` fits one of the guards; a form without guards is told by its JSON type alone.
    pub(crate) fn any(guards: &[Guard], raw: &str) -> bool {
        guards.is_empty()
            || serde_json::from_str::<Map<String, Value>>(raw)
                .is_ok_and(|object| guards.iter().any(|guard| guard.fits(&object)))
    }

    fn fits(&self, object: &Map<String, Value>) -> bool {
        self.required.iter().all(|key| object.contains_key(*key))
            && self.equals.iter().all(|(key, values)| {
                object.get(*key).and_then(Value::as_str).is_some_and(|value| values.contains(&value))
            })
            && self.known.is_none_or(|known| object.keys().all(|key| known.contains(&key.as_str())))
    }
}

/// Strings out of a list, and whatever else arrives.
macro_rules! string_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $wire:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$note])* $variant,)*
            /// A value that this version does not know.
            Unrecognized(String),
        }

        impl $name {
            /// The string on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(other) => other,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    other => Self::Unrecognized(other.to_owned()),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::text(deserializer)
            }
        }
    };
}

/// `Deserialize` for objects told apart by one field. A known variant that does not decode is kept raw.
macro_rules! tagged_union {
    ($name:ident by $tag:literal { $($wire:literal => $variant:ident $(($body:ty))?,)* }) => {
        impl crate::wire::FromRaw for $name {
            fn from_raw(raw: &str) -> Self {
                let known = match crate::wire::tag(raw, $tag).as_deref() {
                    $(Some($wire) => crate::wire::variant!(raw, $variant $(($body))?),)*
                    _ => None,
                };
                known.unwrap_or_else(|| Self::Unrecognized(crate::wire::value(raw)))
            }
        }
        crate::wire::deserialize_raw!($name);
    };
}

/// `Deserialize` for values that are either a known string or an object with one known key.
macro_rules! mixed_union {
    ($name:ident { $($unit:literal => $plain:ident,)* } { $($wire:literal => $variant:ident ($body:ty),)* }) => {
        impl crate::wire::FromRaw for $name {
            fn from_raw(raw: &str) -> Self {
                let known = if let Some(text) = crate::wire::body::<String>(raw) {
                    match text.as_str() {
                        $($unit => Some(Self::$plain),)*
                        _ => None,
                    }
                } else if let Some((key, inner)) = crate::wire::single_entry(raw) {
                    match key.as_str() {
                        $($wire => crate::wire::variant!(inner.get(), $variant ($body)),)*
                        _ => None,
                    }
                } else {
                    None
                };
                known.unwrap_or_else(|| Self::Unrecognized(crate::wire::value(raw)))
            }
        }
        crate::wire::deserialize_raw!($name);
    };
}

/// `Deserialize` for values told apart by form: the first form that fits.
macro_rules! untagged_union {
    ($name:ident { $($variant:ident ($body:ty) if $guards:expr,)* }) => {
        impl crate::wire::FromRaw for $name {
            fn from_raw(raw: &str) -> Self {
                $(
                    if crate::wire::Guard::any($guards, raw) {
                        if let Some(known) = crate::wire::variant!(raw, $variant ($body)) {
                            return known;
                        }
                    }
                )*
                Self::Unrecognized(crate::wire::value(raw))
            }
        }
        crate::wire::deserialize_raw!($name);
    };
}

macro_rules! variant {
    ($raw:expr, $variant:ident ($body:ty)) => {
        crate::wire::body::<$body>($raw).map(Self::$variant)
    };
    ($raw:expr, $variant:ident) => {
        Some(Self::$variant)
    };
}

macro_rules! deserialize_raw {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::from_raw(deserializer)
            }
        }
    };
}

/// `Deserialize` for a struct whose further keys carry data too; they go to its field `rest`.
macro_rules! open_struct {
    ($name:ident [$($known:literal),*]) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
                // The inherent function that serde derives for `remote = "Self"`.
                let mut known = $name::deserialize(&mut serde_json::Deserializer::from_str(raw.get()))
                    .map_err(serde::de::Error::custom)?;
                known.rest = crate::wire::rest(raw.get(), &[$($known),*]);
                Ok(known)
            }
        }
    };
}

pub(crate) use {
    deserialize_raw, mixed_union, open_struct, string_enum, tagged_union, untagged_union, variant,
};
