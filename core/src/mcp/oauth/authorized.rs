//! Requests to the MCP server with a token, and once more with another when the server does not take it.

use std::collections::HashMap;
use std::sync::Arc;

use futures_util::stream::BoxStream;
use reqwest::Client;
use reqwest::header::{HeaderName, HeaderValue};
use rmcp::model::ClientJsonRpcMessage;
use rmcp::transport::streamable_http_client::{
    SseError, StreamableHttpClient, StreamableHttpError, StreamableHttpPostResponse,
};
use sse_stream::Sse;

use super::Oauth;

type Failure = StreamableHttpError<reqwest::Error>;
type Headers = HashMap<HeaderName, HeaderValue>;

/// A client that shows tokens.
#[derive(Clone)]
pub(in crate::mcp) struct Authorized {
    client: Client,
    oauth: Arc<Oauth>,
}

impl Authorized {
    pub(in crate::mcp) fn new(client: Client, oauth: Arc<Oauth>) -> Authorized {
        Authorized { client, oauth }
    }

    async fn send<T, Sent>(&self, send: impl Fn(Option<String>) -> Sent) -> Result<T, Failure>
    where
        Sent: Future<Output = Result<T, Failure>>,
    {
        let Some(token) = self.oauth.token().await? else { return send(None).await };
        match send(Some(token.clone())).await {
            Err(Failure::AuthRequired(challenge)) => match self.oauth.token_after(&token).await? {
                Some(token) => send(Some(token)).await,
                None => Err(Failure::AuthRequired(challenge)),
            },
            sent => sent,
        }
    }
}

impl StreamableHttpClient for Authorized {
    type Error = reqwest::Error;

    async fn post_message(
        &self,
        uri: Arc<str>,
        message: ClientJsonRpcMessage,
        session: Option<Arc<str>>,
        _: Option<String>,
        headers: Headers,
    ) -> Result<StreamableHttpPostResponse, Failure> {
        self.send(|token| {
            self.client.post_message(uri.clone(), message.clone(), session.clone(), token, headers.clone())
        })
        .await
    }

    async fn post_message_with_max_sse_event_size(
        &self,
        uri: Arc<str>,
        message: ClientJsonRpcMessage,
        session: Option<Arc<str>>,
        _: Option<String>,
        headers: Headers,
        limit: usize,
    ) -> Result<StreamableHttpPostResponse, Failure> {
        self.send(|token| {
            let (uri, message, session) = (uri.clone(), message.clone(), session.clone());
            self.client.post_message_with_max_sse_event_size(
                uri,
                message,
                session,
                token,
                headers.clone(),
                limit,
            )
        })
        .await
    }

    async fn delete_session(
        &self,
        uri: Arc<str>,
        session: Arc<str>,
        _: Option<String>,
        headers: Headers,
    ) -> Result<(), Failure> {
        self.send(|token| self.client.delete_session(uri.clone(), session.clone(), token, headers.clone()))
            .await
    }

    async fn get_stream(
        &self,
        uri: Arc<str>,
        session: Option<Arc<str>>,
        last_event: Option<String>,
        _: Option<String>,
        headers: Headers,
    ) -> Result<BoxStream<'static, Result<Sse, SseError>>, Failure> {
        self.send(|token| {
            self.client.get_stream(uri.clone(), session.clone(), last_event.clone(), token, headers.clone())
        })
        .await
    }

    async fn get_stream_with_max_sse_event_size(
        &self,
        uri: Arc<str>,
        session: Option<Arc<str>>,
        last_event: Option<String>,
        _: Option<String>,
        headers: Headers,
        limit: usize,
    ) -> Result<BoxStream<'static, Result<Sse, SseError>>, Failure> {
        self.send(|token| {
            let (uri, session, last_event) = (uri.clone(), session.clone(), last_event.clone());
            self.client.get_stream_with_max_sse_event_size(
                uri,
                session,
                last_event,
                token,
                headers.clone(),
                limit,
            )
        })
        .await
    }
}
