//! The app-server's methods: by name with JSON, by type, and page by page.

use futures_core::Stream;
use futures_util::stream;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::codex::{Codex, Inner};
use super::turn::read;
use crate::error::{Error, ErrorCode, Result};
use crate::options::TransportKind;
use crate::protocol::{self, ClientMethod, PaginatedMethod};
use crate::runtime;

/// Entries after which a whole list is cut unless the caller says otherwise.
const MOST_ENTRIES: u64 = 10_000;

/// The entries of several pages.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Listed {
    /// The entries, as the app-server spells them.
    pub data: Vec<Value>,
    /// Where to go on, when the list is longer: the method's `cursor`.
    pub next_cursor: Option<String>,
}

impl Codex {
    /// Any app-server method by name; the result as it came. Starts the app-server if need be.
    ///
    /// # Errors
    /// `invalid_argument` naming the field for params that do not fit the method; `unsupported` for an
    /// experimental method without `experimental_api`, for a method this Codex does not have, and on the exec
    /// transport; `rpc` with the server's words otherwise.
    pub async fn request(&self, method: &str, params: Value) -> Result<Value> {
        self.send(method, params).await
    }

    /// An app-server method by its type: `codex.call::<methods::ThreadList>(params)`.
    ///
    /// # Errors
    /// As [`request`](Self::request), and `protocol` for a result that does not decode into the method's type.
    pub async fn call<M: ClientMethod>(&self, params: M::Params) -> Result<M::Response> {
        self.send(M::NAME, encode::<M>(&params)?).await
    }

    /// All entries of a method that answers in pages, from the page that `params` ask for. A page is fetched
    /// when its first entry is wanted. The stream ends after an error.
    ///
    /// # Errors
    /// As [`call`](Self::call), and `protocol` for a cursor that does not move.
    pub fn iterate<M: PaginatedMethod>(
        &self,
        params: M::Params,
    ) -> impl Stream<Item = Result<M::Item>> + Send + Unpin + use<M> {
        let pages = Pages { codex: self.clone(), params: Some(encode::<M>(&params)) };
        let entries = Vec::new().into_iter();
        Box::pin(stream::unfold((pages, entries), |(mut pages, mut entries)| async move {
            loop {
                if let Some(entry) = entries.next() {
                    return Some((Ok(entry), (pages, entries)));
                }
                match pages.next::<M::Response, _>(M::NAME, M::split).await? {
                    Ok(page) => entries = page.into_iter(),
                    Err(error) => return Some((Err(error), (pages, entries))),
                }
            }
        }))
    }

    /// The entries of all pages of a method by name. Stops after the page that reaches `limit` entries, 10,000
    /// if not given; `params.limit` is the length of one page.
    ///
    /// # Errors
    /// As [`iterate`](Self::iterate), and `invalid_argument` for a method that does not answer in pages.
    pub async fn list_all(&self, method: &str, params: Value, limit: Option<u64>) -> Result<Listed> {
        if protocol::client_method(method).is_some_and(|info| !info.paginated) {
            return Err(Error::invalid("method", format!("{method} does not answer in pages")));
        }
        let limit = limit.unwrap_or(MOST_ENTRIES);
        let mut pages = Pages { codex: self.clone(), params: Some(Ok(params)) };
        let mut data = Vec::new();
        while (data.len() as u64) < limit.max(1) {
            match pages.next(method, split_by_name).await {
                Some(page) => data.extend(page?),
                None => break,
            }
        }
        Ok(Listed { data, next_cursor: pages.cursor() })
    }

    pub(super) async fn send<T: DeserializeOwned + Send + 'static>(
        &self,
        method: &str,
        params: Value,
    ) -> Result<T> {
        self.0.supports(method)?;
        let inner = self.0.clone();
        let method = method.to_owned();
        // The server wants an object also where it takes nothing.
        let params = if params.is_null() { json!({}) } else { params };
        protocol::validate(&method, &params).map_err(|error| Error::invalid(error.path, error.reason))?;
        runtime::run(async move {
            let server = inner.server().await?;
            let limit = inner.request_limit();
            let result = server.request(&method, &params, limit).await;
            read(&method, &result.map_err(|error| error.hiding(&inner.secrets()))?)
        })
        .await
    }
}

impl Inner {
    /// Whether this client may call the method at all; checked before anything is started for it.
    pub(super) fn supports(&self, method: &str) -> Result<()> {
        if self.options.transport == TransportKind::Exec {
            return Err(Error::unsupported(method, self.options.transport.as_str()));
        }
        if !self.options.experimental_api && protocol::client_method(method).is_some_and(|m| m.experimental) {
            let reason = format!("{method} is experimental: it needs the client's option experimental_api");
            return Err(Error::new(ErrorCode::Unsupported, reason)
                .with_data(json!({ "feature": method, "option": "codex.experimental_api" })));
        }
        Ok(())
    }
}

fn encode<M: ClientMethod>(params: &M::Params) -> Result<Value> {
    serde_json::to_value(params)
        .map_err(|error| Error::invalid(M::NAME, format!("the params are not JSON: {error}")))
}

fn split_by_name(mut page: Map<String, Value>) -> (Vec<Value>, Option<String>) {
    let entries = match page.remove("data") {
        Some(Value::Array(entries)) => entries,
        _ => Vec::new(),
    };
    (entries, page.get("nextCursor").and_then(Value::as_str).map(str::to_owned))
}

/// A walk through pages.
struct Pages {
    codex: Codex,
    /// What to ask next; `None` after the last page and after an error.
    params: Option<Result<Value>>,
}

impl Pages {
    async fn next<R: DeserializeOwned + Send + 'static, T>(
        &mut self,
        method: &str,
        split: impl FnOnce(R) -> (Vec<T>, Option<String>),
    ) -> Option<Result<Vec<T>>> {
        let mut params = match self.params.take()? {
            Ok(params) => params,
            Err(error) => return Some(Err(error)),
        };
        let page = match self.codex.send(method, params.clone()).await {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };
        let (entries, cursor) = split(page);
        if let Some(cursor) = cursor {
            if params["cursor"] == cursor.as_str() {
                let reason = format!("{method} answered the cursor that it was asked with");
                return Some(Err(Error::new(ErrorCode::Protocol, reason)));
            }
            params["cursor"] = cursor.into();
            self.params = Some(Ok(params));
        }
        Some(Ok(entries))
    }

    fn cursor(&self) -> Option<String> {
        let params = self.params.as_ref()?.as_ref().ok()?;
        params["cursor"].as_str().map(str::to_owned)
    }
}
