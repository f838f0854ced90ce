//! The HTTP requests of OAuth: to whatever host the metadata names, so without the headers of the MCP server, with
//! bounded answers and a time limit.

use std::time::Duration;

use futures_util::TryStreamExt;
use hyper::Response;
use reqwest::redirect::Policy;
use reqwest::{Client, Request, Url};
use rmcp::transport::auth::{
    OAuthHttpClient, OAuthHttpClientError, OAuthHttpClientFuture, OAuthHttpRedirectPolicy, OAuthHttpRequest,
};

use crate::env::Env;
use crate::error::Result;
use crate::transport::http_client;

const LIMIT: Duration = Duration::from_secs(30);
/// Metadata and tokens are small.
const LONGEST_ANSWER: usize = 1 << 20;

pub(super) struct Outbound {
    following: Client,
    stopping: Client,
}

impl Outbound {
    pub(super) async fn new(url: &Url, env: &Env) -> Result<Outbound> {
        let client =
            |policy: Policy| http_client::client(url, env, |builder| builder.redirect(policy).timeout(LIMIT));
        Ok(Outbound { following: client(Policy::limited(5)).await?, stopping: client(Policy::none()).await? })
    }

    async fn run(&self, request: OAuthHttpRequest) -> Result<Response<Vec<u8>>, OAuthHttpClientError> {
        let client = match request.redirect_policy {
            OAuthHttpRedirectPolicy::Follow => &self.following,
            _ => &self.stopping,
        };
        let response = client.execute(Request::try_from(request.request)?).await?;
        let mut head = Response::new(());
        *head.status_mut() = response.status();
        *head.headers_mut() = response.headers().clone();
        let mut body = Vec::new();
        let mut chunks = response.bytes_stream();
        while let Some(chunk) = chunks.try_next().await? {
            if body.len() + chunk.len() > LONGEST_ANSWER {
                return Err(format!("the answer is longer than {LONGEST_ANSWER} bytes").into());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(head.map(|()| body))
    }
}

impl OAuthHttpClient for Outbound {
    fn execute(&self, request: OAuthHttpRequest) -> OAuthHttpClientFuture<'_> {
        Box::pin(self.run(request))
    }
}
