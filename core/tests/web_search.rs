//! The hosted tool web_search with a provider, through the real Codex. The providers are fakes on this host that speak
//! their real formats.
#![cfg(all(feature = "hosted-tools", feature = "mcp-http"))]

mod support;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use codexkit::env::Env;
use codexkit::{Codex, ErrorCode};
use serde_json::{Value, json};
use support::hosted::{calling, reported, text};
use support::{Home, outputs};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const KEY: &str = "tvly-0123456789abcdef";

/// What the next search gets: a status and a body, or silence.
type Next = Option<(u16, String)>;

/// A search provider.
struct Provider {
    url: String,
    seen: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Provider {
    async fn start(answers: impl IntoIterator<Item = Next>) -> Provider {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/search", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (mut answers, seen_here) = (VecDeque::from_iter(answers), seen.clone());
        tokio::spawn(async move {
            let mut silent = Vec::new();
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = read(&mut stream).await;
                seen_here.lock().unwrap().push(request);
                match answers.pop_front().expect("no more searches are expected") {
                    Some((status, body)) => {
                        let head = format!("HTTP/1.1 {status} X\r\nlocation: http://127.0.0.1:1/\r\n");
                        let length = format!("content-length: {}\r\nconnection: close\r\n\r\n", body.len());
                        stream.write_all(format!("{head}{length}{body}").as_bytes()).await.unwrap();
                    }
                    None => silent.push(stream),
                }
            }
        });
        Provider { url, seen }
    }

    fn seen(&self) -> Vec<(String, Value)> {
        self.seen.lock().unwrap().clone()
    }
}

/// The head of a request in lower case, and its body.
async fn read(stream: &mut TcpStream) -> (String, Value) {
    let mut bytes = Vec::new();
    loop {
        assert!(stream.read_buf(&mut bytes).await.unwrap() > 0);
        let text = String::from_utf8(bytes.clone()).unwrap();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let head = head.to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        if body.len() == length.parse::<usize>().unwrap() {
            return (head.clone(), serde_json::from_str(body).unwrap());
        }
    }
}

fn search(name: &'static str, query: &str) -> (&'static str, Value) {
    (name, json!({ "action": "search", "query": query, "url": null, "pattern": null, "max_results": null }))
}

fn env(more: &[(&str, &str)]) -> Env {
    let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    std::env::vars().filter(|(name, _)| !name.ends_with("_API_KEY")).chain(more).collect()
}

#[tokio::test]
async fn both_providers_are_asked_in_their_own_way_and_answer_in_one() {
    let home = Home::new("web-search");
    let found = |count: usize| {
        let one = |n| json!({ "title": format!("T{n}"), "url": format!("https://t/{n}"), "content": "c", "score": 0.5, "raw_content": null });
        json!({ "query": "q", "answer": null, "images": [], "results": (0..count).map(one).collect::<Vec<_>>(), "response_time": 1.1 })
    };
    let tavily =
        Provider::start([Some((200, found(2).to_string())), Some((200, found(5).to_string()))]).await;
    let organic = json!([
        { "title": "S", "link": "https://s/", "snippet": "s", "position": 1, "sitelinks": [] },
        { "title": "no address", "position": 2 },
    ]);
    let answer =
        json!({ "searchParameters": { "q": "q" }, "organic": organic, "peopleAlsoAsk": [], "credits": 1 });
    let serper = Provider::start([Some((200, answer.to_string()))]).await;
    let model = calling([
        search("web_search", " rust "),
        ("web_search", json!({ "action": "search", "query": "q", "max_results": 9 })),
        search("google", "elixir"),
    ])
    .await;
    let tools = json!([
        { "type": "web_search", "provider": "tavily", "endpoint": tavily.url, "max_results": 3 },
        { "type": "web_search", "name": "google", "provider": "serper", "endpoint": serper.url, "api_key_env": "OTHER_API_KEY" },
    ]);
    let keys = env(&[("TAVILY_API_KEY", KEY), ("OTHER_API_KEY", "serper-key")]);
    let codex = Codex::with_env(home.options(&model, json!({ "hosted_tools": tools })), keys).unwrap();
    // Nobody answers asks: the provider does the work.
    codex.start_thread(home.thread(json!({}))).unwrap().run("go").await.unwrap();
    let outputs = outputs(&model);
    let one = |n: usize| json!({ "title": format!("T{n}"), "url": format!("https://t/{n}"), "snippet": "c", "score": 0.5 });
    assert_eq!(reported(&outputs[0]), json!({ "count": 2, "results": [one(0), one(1)] }));
    assert_eq!(reported(&outputs[1]), json!({ "count": 3, "results": [one(0), one(1), one(2)] }));
    let of_serper = json!({ "title": "S", "url": "https://s/", "snippet": "s", "score": null });
    assert_eq!(reported(&outputs[2]), json!({ "count": 1, "results": [of_serper] }));

    let seen = tavily.seen();
    assert!(seen[0].0.starts_with("post /search http/1.1\r\n"), "{seen:?}");
    assert!(seen[0].0.contains(&format!("authorization: bearer {KEY}")), "{seen:?}");
    assert!(seen[0].0.contains("content-type: application/json"), "{seen:?}");
    assert_eq!(seen[0].1, json!({ "query": "rust", "max_results": 3 }));
    assert_eq!(seen[1].1["max_results"], 3, "the model gets no more than the options allow");
    let seen = serper.seen();
    assert!(seen[0].0.contains("x-api-key: serper-key") && !seen[0].0.contains("authorization"), "{seen:?}");
    assert_eq!(seen[0].1, json!({ "q": "elixir", "num": 10 }));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn what_goes_wrong_is_told_to_the_model_and_never_the_key() {
    let home = Home::new("web-search-errors");
    let refusal = json!({ "detail": { "error": format!("the key {KEY} is unknown{}", "!".repeat(9000)) } });
    let provider = Provider::start([
        Some((401, refusal.to_string())),
        Some((302, String::new())),
        Some((200, "<html>".into())),
        Some((200, json!({ "hello": KEY }).to_string())),
        Some((200, "x".repeat(5 << 20))),
        None,
    ])
    .await;
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let model = calling([
        search("web_search", "status"),
        search("web_search", "redirect"),
        search("web_search", "html"),
        search("web_search", "other json"),
        search("web_search", "long"),
        search("hurried", "silence"),
        search("nobody", "refused"),
        ("web_search", json!({ "action": "open_page", "url": "https://t/1" })),
        ("web_search", json!({ "action": "search", "query": " " })),
    ])
    .await;
    let tool = |name: &str, more: Value| {
        let mut tool = json!({ "type": "web_search", "name": name, "provider": "tavily", "api_key": KEY });
        support::merge(&mut tool, more);
        tool
    };
    let tools = json!([
        tool("web_search", json!({ "endpoint": provider.url })),
        tool("hurried", json!({ "endpoint": provider.url, "timeout_ms": 300 })),
        tool("nobody", json!({ "endpoint": format!("http://{gone}/?secret=hush-hush") })),
    ]);
    let options = home.options(&model, json!({ "hosted_tools": tools }));
    assert!(!format!("{options:?}").contains(KEY), "{options:?}");
    let codex = Codex::with_env(options, env(&[])).unwrap();
    codex.start_thread(home.thread(json!({}))).unwrap().run("go").await.unwrap();
    let outputs = outputs(&model);
    let texts: Vec<&str> = outputs.iter().map(text).collect();
    for (told, part) in texts.iter().zip([
        "api_error(401): tavily said: {\"detail\":{\"error\":\"the key [REDACTED] is unknown!!",
        "api_error(302)",
        "parse_error",
        "parse_error",
        "parse_error",
        "did not answer within 300 ms",
        "request_failed",
        "unsupported_action: tavily only does `search`, not `open_page`",
        "needs a `query`",
    ]) {
        assert!(told.contains(part), "{part}: {told}");
        assert!(told.len() < 1000 && !told.contains(KEY) && !told.contains("hush-hush"), "{told}");
    }
    assert_eq!((texts.len(), provider.seen().len()), (9, 6), "no redirect is followed, nothing is repeated");
    let metrics = codex.tool_metrics();
    let errors = format!("{metrics:?}");
    assert!(errors.contains("did not answer") && !errors.contains(KEY), "{errors}");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn settings_of_a_provider_that_do_not_fit_are_refused() {
    let home = Home::new("web-search-options");
    let model = calling([]).await;
    let codex = Codex::with_env(home.options(&model, json!({})), env(&[("ODD_API_KEY", "a b")])).unwrap();
    for (more, field, part) in [
        (json!({}), "api_key", "TAVILY_API_KEY is not set"),
        (json!({ "provider": "serper" }), "api_key", "SERPER_API_KEY"),
        (json!({ "api_key_env": "NO_SUCH_KEY" }), "api_key", "NO_SUCH_KEY"),
        (json!({ "api_key_env": "ODD_API_KEY" }), "api_key_env (ODD_API_KEY)", "printable"),
        (json!({ "api_key": " " }), "api_key", "blank"),
        (json!({ "api_key": KEY, "api_key_env": "K" }), "api_key_env", "excludes"),
        (json!({ "api_key": KEY, "endpoint": "http://example.com/search" }), "endpoint", "https://"),
        (json!({ "api_key": KEY, "endpoint": "https://me:pw@example.com" }), "endpoint", "password"),
        (json!({ "api_key": KEY, "endpoint": "search" }), "endpoint", ""),
        (json!({ "api_key": KEY, "max_results": 21 }), "max_results", "at most 20"),
        (json!({ "api_key": KEY, "max_results": 0 }), "max_results", "at least 1"),
        (json!({ "api_key": KEY, "settings": {} }), "settings", "no use"),
        (json!({ "api_key": KEY, "provider": null }), "api_key", "without a provider"),
        (json!({ "type": "shell" }), "provider", "no use to shell"),
    ] {
        let mut tool = json!({ "type": "web_search", "provider": "tavily" });
        support::merge(&mut tool, more);
        let options = home.thread(json!({ "hosted_tools": [tool] }));
        let error = codex.start_thread(options).err().unwrap();
        assert_eq!(error.code(), ErrorCode::InvalidArgument);
        assert_eq!(error.data()["field"], format!("thread.hosted_tools[0].{field}"), "{error}");
        assert!(error.message().contains(part) && !error.to_string().contains(KEY), "{error}");
    }
    codex.close().await.unwrap();
}
