//! The server: accepts connections, chooses replies, keeps what it was asked.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Either, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName, UPGRADE};
use hyper::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use super::play::{Player, StreamedBody};
use super::request::{Position, Request};
use super::script::{Script, Step};
use crate::error::{Error, ErrorCode, Result};
use crate::transport::http;

/// How many bytes of request bodies are kept; the newest request is kept whatever its size.
const KEPT_BYTES: usize = 32 << 20;
/// How many problems are kept for `verify`; the first ones tell most.
const KEPT_PROBLEMS: usize = 100;

/// A running scripted model. Dropping it closes the listener and all connections.
///
/// ```no_run
/// # async fn example() -> codexkit::Result<()> {
/// use codexkit::testing::{Script, ScriptedModel};
/// let model = ScriptedModel::start(Script::text("Hello!")).await?;
/// println!("{}", model.config()); // hand these config overrides to Codex
/// model.verify()
/// # }
/// ```
pub struct ScriptedModel {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: AbortHandle,
}

struct Shared {
    script: Script,
    log: Mutex<Log>,
}

/// What happened so far.
#[derive(Default)]
struct Log {
    requests: VecDeque<(usize, Request)>,
    bytes: usize,
    problems: Vec<String>,
    /// How often each reply was begun, by turn and reply; failures are not counted.
    played: HashMap<(usize, usize), u64>,
    /// How often a reply with failures was asked for, by turn of Codex.
    attempts: HashMap<(String, usize, usize), usize>,
}

type Response = hyper::Response<Either<Full<Bytes>, StreamedBody>>;

impl ScriptedModel {
    /// Starts a model on a free port of 127.0.0.1. It runs on the current tokio runtime.
    ///
    /// Errors: `invalid_argument` when the script cannot be played, `io` when no port is free.
    pub async fn start(script: Script) -> Result<ScriptedModel> {
        script.check()?;
        let io = |error: std::io::Error| Error::new(ErrorCode::Io, format!("scripted model: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(io)?;
        let address = listener.local_addr().map_err(io)?;
        let shared = Arc::new(Shared { script, log: Mutex::default() });
        let playing = shared.clone();
        let answer = move |request| playing.clone().answer(request);
        let server = tokio::spawn(http::serve(listener, answer)).abort_handle();
        Ok(ScriptedModel { address, shared, server })
    }

    /// The base URL of the API, `http://127.0.0.1:PORT/v1`.
    pub fn url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// The config overrides that make Codex use this model: nested as in `config.toml`.
    pub fn config(&self) -> Value {
        json!({
            "model": "gpt-5.5",
            "model_provider": "scripted",
            "model_providers": { "scripted": {
                "name": "Scripted model",
                "base_url": self.url(),
                "wire_api": "responses",
                // Without it Codex sends no API key.
                "requires_openai_auth": true,
                "supports_websockets": false,
                // Enough to see that Codex tries again, and no more: the default waits for half a minute.
                "request_max_retries": 1,
                "stream_max_retries": 1,
            } },
        })
    }

    /// The requests so far, oldest first. Of long runs the newest 32 MiB are kept.
    pub fn requests(&self) -> Vec<Request> {
        self.shared.log().requests.iter().map(|(_, request)| request.clone()).collect()
    }

    /// Whether all went as scripted: every reply was played, every expectation met, nothing else asked.
    ///
    /// Errors: `protocol`; the message names the first problem, `data.problems` lists all.
    pub fn verify(&self) -> Result<()> {
        let log = self.shared.log();
        let mut problems = log.problems.clone();
        for (t, turn) in self.shared.script.turns.iter().enumerate() {
            for r in 0..turn.replies.len() {
                if !log.played.contains_key(&(t, r)) && turn.times != Some(0) {
                    problems.push(format!("turns[{t}].replies[{r}] was never played"));
                }
            }
            let played = log.played.get(&(t, 0)).copied().unwrap_or(0);
            if let Some(times) = turn.times.filter(|times| *times != played) {
                problems.push(format!("turns[{t}] was started {played} times, not {times}"));
            }
        }
        let Some(first) = problems.first() else { return Ok(()) };
        let message = format!("scripted model: {first} (problems: {})", problems.len());
        Err(Error::new(ErrorCode::Protocol, message).with_data(json!({ "problems": problems })))
    }
}

impl Drop for ScriptedModel {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Shared {
    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(self: Arc<Self>, request: hyper::Request<Incoming>) -> Response {
        let (head, body) = request.into_parts();
        let Ok(body) = body.collect().await else {
            return error_response(StatusCode::BAD_REQUEST, "the body broke off");
        };
        let body = body.to_bytes();
        let encoded = head.headers.contains_key(CONTENT_ENCODING);
        let headers = head.headers.iter();
        let request = Request {
            method: head.method.to_string(),
            path: head.uri.to_string(),
            headers: headers
                .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
                .collect(),
            body: serde_json::from_slice(&body).unwrap_or(Value::Null),
        };
        let is_turn = head.method == Method::POST && head.uri.path() == "/v1/responses";
        let chosen = self.log().record(&self.script, request, body.len(), is_turn && !encoded);
        match (chosen, head.uri.path()) {
            (Some(Ok(chosen)), _) => self.respond(chosen).await,
            (Some(Err(problem)), _) => error_response(StatusCode::BAD_REQUEST, &problem),
            (None, "/v1/responses") if encoded => {
                error_response(StatusCode::UNSUPPORTED_MEDIA_TYPE, "compressed requests are not read here")
            }
            // Codex tries a WebSocket first, and takes this as a plain "use HTTP".
            (None, "/v1/responses") if head.headers.contains_key(UPGRADE) => {
                error_response(StatusCode::UPGRADE_REQUIRED, "the scripted model speaks HTTP only")
            }
            (None, "/v1/models") => {
                json_response(StatusCode::OK, &json!({ "object": "list", "data": [], "models": [] }))
            }
            (None, path) => {
                error_response(StatusCode::NOT_FOUND, &format!("the scripted model has no {path}"))
            }
        }
    }

    async fn respond(self: Arc<Self>, chosen: Chosen) -> Response {
        let steps = chosen.steps(&self.script);
        if let Some(Step::HttpError { status, body, headers }) = steps.last() {
            for step in steps {
                if let Step::Delay { ms } = step {
                    tokio::time::sleep(Duration::from_millis(*ms)).await;
                }
            }
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            return with_headers(
                match body {
                    Some(body) => json_response(status, body),
                    None => error_response(status, "the script answers with this error"),
                },
                headers,
            );
        }
        let usage = self.script.turns[chosen.turn].replies[chosen.reply].usage.clone();
        let (player, body) = Player::new(chosen.id.clone(), usage);
        tokio::spawn(async move { player.play(chosen.steps(&self.script)).await });
        let mut response = hyper::Response::new(Either::Right(body));
        response.headers_mut().insert(CONTENT_TYPE, "text/event-stream".parse().expect("a valid header"));
        response
    }
}

/// Which steps answer a request.
struct Chosen {
    turn: usize,
    reply: usize,
    /// The failure to play; `None` for the real steps.
    failure: Option<usize>,
    id: String,
}

impl Chosen {
    fn steps<'a>(&self, script: &'a Script) -> &'a [Step] {
        let reply = &script.turns[self.turn].replies[self.reply];
        match self.failure {
            Some(failure) => &reply.failures[failure],
            None => &reply.steps,
        }
    }
}

impl Log {
    /// Keeps the request and, if it asks for a reply, chooses the one it gets.
    fn record(
        &mut self,
        script: &Script,
        request: Request,
        size: usize,
        asks: bool,
    ) -> Option<std::result::Result<Chosen, String>> {
        let chosen = asks.then(|| self.choose(script, &request));
        self.bytes += size;
        self.requests.push_back((size, request));
        while self.bytes > KEPT_BYTES && self.requests.len() > 1 {
            let (size, _) = self.requests.pop_front().expect("there are two");
            self.bytes -= size;
        }
        if let Some(Err(problem)) = &chosen {
            self.problem(problem.clone());
        }
        chosen
    }

    fn choose(&mut self, script: &Script, request: &Request) -> std::result::Result<Chosen, String> {
        let position = Position::of(&request.body);
        let said =
            || format!("the user message {:?}", position.user_text.chars().take(80).collect::<String>());
        let by_condition = script
            .turns
            .iter()
            .position(|turn| turn.when.as_ref().is_some_and(|when| request.fits(when, &position)));
        let by_order = || {
            let mut in_order = script.turns.iter().enumerate().filter(|(_, turn)| turn.when.is_none());
            in_order.nth(position.user_index).map(|(index, _)| index)
        };
        let turn = by_condition.or_else(by_order).ok_or_else(|| format!("no turn answers {}", said()))?;
        let reply = position.reply;
        let scripted = script.turns[turn].replies.get(reply).ok_or_else(|| {
            let count = script.turns[turn].replies.len();
            format!("turns[{turn}] has {count} replies, but {} asks for one more", said())
        })?;
        let mut failure = None;
        if !scripted.failures.is_empty() {
            let attempt = self.attempts.entry((request.turn_key(), turn, reply)).or_default();
            failure = (*attempt < scripted.failures.len()).then_some(*attempt);
            *attempt += 1;
        }
        if failure.is_none() {
            *self.played.entry((turn, reply)).or_default() += 1;
        }
        for unmet in scripted.expect.iter().flat_map(|expect| request.unmet(expect)) {
            self.problem(format!("turns[{turn}].replies[{reply}]: {unmet}"));
        }
        // Replies to the same input are attempts; everything else of a thread has a longer input.
        Ok(Chosen { turn, reply, failure, id: position.input_len.to_string() })
    }

    fn problem(&mut self, problem: String) {
        if self.problems.len() < KEPT_PROBLEMS {
            self.problems.push(problem);
        }
    }
}

fn json_response(status: StatusCode, body: &Value) -> Response {
    let mut response = hyper::Response::new(Either::Left(Full::from(body.to_string())));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, "application/json".parse().expect("a valid header"));
    response
}

/// An error object as OpenAI sends them.
fn error_response(status: StatusCode, message: &str) -> Response {
    let kind = if status.is_server_error() { "server_error" } else { "invalid_request_error" };
    json_response(
        status,
        &json!({ "error": { "message": message, "type": kind, "code": null, "param": null } }),
    )
}

fn with_headers(mut response: Response, headers: &BTreeMap<String, String>) -> Response {
    for (name, value) in headers {
        let name = HeaderName::try_from(name).expect("checked with the script");
        response.headers_mut().insert(name, value.parse().expect("checked with the script"));
    }
    response
}
