//! From a method's name to its types: the traits, and the macros behind the generated tables.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

/// A request that the client sends; the unit structs of [`crate::methods`] implement it.
pub trait ClientMethod {
    /// The method's name on the wire.
    const NAME: &'static str;
    /// Whether Codex offers it only to clients with the `experimentalApi` capability.
    const EXPERIMENTAL: bool;
    /// What it takes; `()` when it takes nothing.
    type Params: Serialize + Send + 'static;
    /// What it answers.
    type Response: DeserializeOwned + Send + 'static;
}

/// A client method whose list comes in pages: it takes `cursor` and answers `data` and `nextCursor`.
pub trait PaginatedMethod: ClientMethod {
    /// One entry of the list.
    type Item: DeserializeOwned + Send + 'static;
    /// The entries of a page, and where the next one begins.
    fn split(page: Self::Response) -> (Vec<Self::Item>, Option<String>);
}

/// A request that the server sends and the client answers.
pub trait ServerMethod {
    /// The method's name on the wire.
    const NAME: &'static str;
    /// What the server asks.
    type Params: DeserializeOwned;
    /// What the client answers.
    type Response: Serialize;
}

/// One row of the table of client methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MethodInfo {
    /// The method's name on the wire.
    pub name: &'static str,
    /// Whether Codex offers it only to clients with the `experimentalApi` capability.
    pub experimental: bool,
    /// Takes `cursor` and answers `nextCursor`: the list comes in pages.
    pub paginated: bool,
    /// The fields that params must have, as on the wire.
    pub required: &'static [&'static str],
}

/// The row of a client method, if this version knows it.
pub fn client_method(name: &str) -> Option<&'static MethodInfo> {
    let table = crate::methods::CLIENT_METHODS;
    table.binary_search_by(|row| row.name.cmp(name)).ok().map(|index| &table[index])
}

/// Decodes a message's params. Absent params reach us as `null` and stand for an empty object.
pub(crate) fn params<T: DeserializeOwned>(params: &RawValue) -> Result<T, serde_json::Error> {
    match params.get() {
        "null" => serde_json::from_str("{}"),
        text => serde_json::from_str(text),
    }
}

macro_rules! client_methods {
    ($($(#[$meta:meta])* $name:ident = $wire:literal ($params:ty) -> $response:ty,
        experimental $experimental:literal, paginated $paginated:literal $(($item:ty))?,
        required [$($required:literal),*];)*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Copy)]
            pub struct $name;

            impl crate::ClientMethod for $name {
                const NAME: &'static str = $wire;
                const EXPERIMENTAL: bool = $experimental;
                type Params = $params;
                type Response = $response;
            }

            $(impl crate::PaginatedMethod for $name {
                type Item = $item;
                fn split(page: $response) -> (Vec<$item>, Option<String>) {
                    (page.data, page.next_cursor)
                }
            })?
        )*

        /// Every request that the client may send, in the order of their names.
        pub const CLIENT_METHODS: &[crate::MethodInfo] = &[
            $(crate::MethodInfo {
                name: $wire,
                experimental: $experimental,
                paginated: $paginated,
                required: &[$($required),*],
            },)*
        ];
    };
}

macro_rules! server_methods {
    ($($(#[$meta:meta])* $name:ident = $wire:literal ($params:ty) -> $response:ty;)*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Copy)]
            pub struct $name;

            impl crate::ServerMethod for $name {
                const NAME: &'static str = $wire;
                type Params = $params;
                type Response = $response;
            }
        )*
    };
}

macro_rules! incoming {
    ($(#[$meta:meta])* $enum:ident, $(#[$list_meta:meta])* $list:ident { $($name:ident = $wire:literal ($params:ty);)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum $enum {
            $(#[doc = concat!("`", $wire, "`")] $name($params),)*
            /// A method that this version does not know, or known params that did not decode.
            Unrecognized {
                /// The method's name on the wire.
                method: String,
                /// The params as they came.
                params: Box<serde_json::value::RawValue>,
                /// Why a known method's params did not decode.
                error: Option<String>,
            },
        }

        $(#[$list_meta])*
        pub const $list: &[&str] = &[$($wire),*];

        impl $enum {
            /// Never fails: what cannot be decoded is kept as it is.
            pub fn decode(method: &str, params: &serde_json::value::RawValue) -> Self {
                let error = match method {
                    $($wire => match crate::dispatch::params(params) {
                        Ok(params) => return Self::$name(params),
                        Err(error) => Some(error.to_string()),
                    },)*
                    _ => None,
                };
                Self::Unrecognized { method: method.to_owned(), params: params.to_owned(), error }
            }

            /// The method's name on the wire.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$name(_) => $wire,)*
                    Self::Unrecognized { method, .. } => method,
                }
            }
        }
    };
}

pub(crate) use {client_methods, incoming, server_methods};
