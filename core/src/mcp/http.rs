//! MCP over streamable HTTP, the client's side: headers, TLS, tokens, and what a refusal means.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use rmcp::RoleClient;
use rmcp::service::{ClientInitializeError, RunningService, ServiceError};
use rmcp::transport::auth::{AuthError, WWWAuthenticateParams};
use rmcp::transport::streamable_http_client::{
    StreamableHttpClient, StreamableHttpClientTransport, StreamableHttpClientTransportConfig,
    StreamableHttpError,
};
use serde_json::json;

use super::asks::Asking;
use super::client::within;
use super::error::Subject;
use super::handler::{Handler, InOrder};
use super::oauth::{Authorized, MOST_LOGINS, Oauth};
use crate::env::Env;
use crate::error::{Chain, Error, ErrorCode, Result};
use crate::options::McpServerOptions;
use crate::transport::http_client;

const MOST_REDIRECTS: usize = 5;

type HttpError = StreamableHttpError<reqwest::Error>;

/// A server to be connected to.
pub(super) struct Http {
    client: Client,
    config: StreamableHttpClientTransportConfig,
    oauth: Option<Arc<Oauth>>,
}

impl Http {
    pub(super) async fn open(
        url: &str,
        options: &McpServerOptions,
        env: &Env,
        asking: &Asking,
    ) -> Result<Http> {
        let parsed = Url::parse(url).map_err(|error| Error::invalid("mcp.url", error))?;
        let client = client(&parsed, env).await?;
        let limit = usize::try_from(options.max_message_bytes).unwrap_or(usize::MAX);
        let mut config = StreamableHttpClientTransportConfig::with_uri(url)
            .custom_headers(headers(options, env)?)
            .max_sse_event_size(limit)
            .max_concurrent_requests(64);
        let token = bearer_token(options, env)?;
        let oauth = match (&token, &options.oauth) {
            (None, Some(settings)) => {
                Some(Arc::new(Oauth::open(url, &options.name, settings, env, asking.clone()).await?))
            }
            _ => None,
        };
        if let Some(token) = token {
            config = config.auth_header(token);
        }
        Ok(Http { client, config, oauth })
    }

    /// The handshake; with a login in between if the server wants one.
    pub(super) async fn serve(
        &self,
        handler: &Arc<Handler>,
        subject: &Subject,
        limit: Duration,
    ) -> Result<RunningService<RoleClient, Arc<Handler>>> {
        for logins in 0.. {
            let seen = self.oauth.as_ref().map_or(0, |oauth| oauth.logins());
            let served = match &self.oauth {
                Some(oauth) => {
                    let client = Authorized::new(self.client.clone(), oauth.clone());
                    within(limit, &subject.server, shake(client, &self.config, handler)).await?
                }
                None => {
                    within(limit, &subject.server, shake(self.client.clone(), &self.config, handler)).await?
                }
            };
            let error = match served {
                Ok(running) => return Ok(running),
                Err(error) => error,
            };
            match (&self.oauth, error.auth_challenge()) {
                (Some(oauth), Some(header)) if logins < MOST_LOGINS && oauth.may_login() => {
                    let challenge =
                        Challenge { header: header.to_owned(), more_scopes: is_insufficient(header) };
                    oauth
                        .login(Some(&challenge), seen)
                        .await
                        .map_err(|error| error.hiding(&subject.secrets))?;
                }
                _ => return Err(subject.failed_handshake(error).await),
            }
        }
        unreachable!("the loop returns")
    }

    pub(super) fn into_oauth(self) -> Option<Arc<Oauth>> {
        self.oauth
    }
}

async fn shake<C: StreamableHttpClient + Send + Sync>(
    client: C,
    config: &StreamableHttpClientTransportConfig,
    handler: &Arc<Handler>,
) -> Result<RunningService<RoleClient, Arc<Handler>>, ClientInitializeError> {
    let transport = StreamableHttpClientTransport::with_client(client, config.clone());
    rmcp::serve_client(handler.clone(), InOrder::new(transport, handler)).await
}

/// The client of the requests to the server. Redirects stay on its origin: headers of the user go nowhere else.
async fn client(url: &Url, env: &Env) -> Result<Client> {
    let origin = url.origin();
    let same_origin = Policy::custom(move |attempt| {
        if attempt.url().origin() == origin && attempt.previous().len() <= MOST_REDIRECTS {
            attempt.follow()
        } else {
            attempt.stop()
        }
    });
    // Connections are not kept: a response that was not read to its end would hold up the next request.
    http_client::client(url, env, |builder| builder.redirect(same_origin).pool_max_idle_per_host(0)).await
}

fn bearer_token(options: &McpServerOptions, env: &Env) -> Result<Option<String>> {
    match (&options.bearer_token, &options.bearer_token_env_var) {
        (Some(_), Some(_)) => {
            Err(Error::invalid("mcp.bearer_token_env_var", "excludes mcp.bearer_token; give one of them"))
        }
        (Some(token), None) => Ok(Some(token.expose().to_owned())),
        (None, Some(name)) => match env.get(name) {
            Some(token) => Ok(Some(token.to_owned())),
            None => Err(Error::invalid(
                "mcp.bearer_token_env_var",
                format!("names `{name}`, which is not set in the environment"),
            )),
        },
        (None, None) => Ok(None),
    }
}

fn headers(options: &McpServerOptions, env: &Env) -> Result<HashMap<HeaderName, HeaderValue>> {
    let given = options.http_headers.0.iter().map(|(name, value)| ("http_headers", name, value.clone()));
    let named = options.env_http_headers.iter().filter_map(|(name, variable)| {
        // Codex leaves a header out whose variable is not set.
        env.get(variable).map(|value| ("env_http_headers", name, value.to_owned()))
    });
    let mut headers = HashMap::new();
    for (field, name, value) in given.chain(named) {
        let bad = |reason: &str| Error::invalid(format!("mcp.{field}.{name}"), reason);
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad("is no name for a header"))?;
        let mut value = HeaderValue::from_str(&value).map_err(|_| bad("does not fit a header"))?;
        value.set_sensitive(true);
        headers.insert(key, value);
    }
    Ok(headers)
}

/// What a server said when it refused for lack of rights.
pub(super) struct Challenge {
    /// The `WWW-Authenticate` header.
    pub(super) header: String,
    /// Whether the token is good and its scopes are not enough.
    pub(super) more_scopes: bool,
}

impl Challenge {
    pub(super) fn of(error: &ServiceError) -> Option<Challenge> {
        let (header, more_scopes) = match http_error(error)? {
            StreamableHttpError::AuthRequired(error) => (&error.www_authenticate_header, false),
            StreamableHttpError::InsufficientScope(error) => (&error.www_authenticate_header, true),
            _ => return None,
        };
        Some(Challenge { header: header.clone(), more_scopes })
    }

    /// The scopes that it names.
    pub(super) fn scopes(&self, base: &Url) -> Vec<String> {
        let scope = WWWAuthenticateParams::parse(&self.header, base).scope.unwrap_or_default();
        scope.split_whitespace().map(str::to_owned).collect()
    }
}

fn is_insufficient(header: &str) -> bool {
    header.contains("insufficient_scope")
}

fn http_error(error: &ServiceError) -> Option<&HttpError> {
    match error {
        ServiceError::TransportSend(error) => error.error.downcast_ref(),
        _ => None,
    }
}

/// Whether the server took the request and said no. 429 and 5xx are no such answers.
pub(super) fn is_refusal(error: &ServiceError) -> bool {
    !matches!(
        http_error(error),
        None | Some(HttpError::HttpStatus(_) | HttpError::Client(_) | HttpError::Io(_) | HttpError::Sse(_))
    )
}

/// The error for what a server answered in HTTP, if it is something of its own.
pub(super) fn refused(
    server: &str,
    method: &str,
    error: &(dyn std::error::Error + 'static),
) -> Option<Error> {
    let error = error.downcast_ref::<HttpError>()?;
    let unauthorized = |data| {
        Error::new(ErrorCode::Unauthorized, format!("the MCP server `{server}` wants a login for {method}"))
            .with_data(data)
    };
    Some(match error {
        HttpError::AuthRequired(error) => {
            unauthorized(json!({ "www_authenticate": error.www_authenticate_header }))
        }
        HttpError::InsufficientScope(error) => unauthorized(json!({
            "www_authenticate": error.www_authenticate_header,
            "required_scope": error.required_scope,
        })),
        HttpError::Auth(error @ AuthError::AuthorizationRequired) => {
            unauthorized(json!(null)).with_cause(error)
        }
        HttpError::Auth(error) => {
            Error::new(ErrorCode::Unauthorized, format!("no token for the MCP server `{server}`"))
                .with_cause(Chain(error))
        }
        HttpError::HttpStatus(error) => {
            let message = format!("the MCP server `{server}` answered {method} with HTTP {}", error.status);
            Error::new(ErrorCode::ConnectionClosed, message)
                .with_data(json!({ "http_status": error.status, "retry_after": error.retry_after }))
        }
        HttpError::UnexpectedServerResponse(_)
        | HttpError::UnexpectedContentType(_)
        | HttpError::Deserialize(_) => {
            Error::new(ErrorCode::Protocol, format!("the MCP server `{server}` answered {method} wrongly"))
                .with_cause(error)
        }
        _ => return None,
    })
}
