//! Logins that a person finishes in a browser: with ChatGPT, and at an MCP server.

use std::sync::{Arc, Mutex};

use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::codex::{Codex, Inner};
use super::subscription::{NotificationFilter, Subscription};
use super::thread_methods::given;
use crate::error::{Error, ErrorCode, Result};
use crate::runtime;

/// How the person gets to the login.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LoginMethod {
    /// By a URL, in a browser on Codex's machine: it answers to a port there.
    #[default]
    Browser,
    /// By a URL and a code, in a browser anywhere.
    DeviceCode,
}

/// Where the person has to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LoginPrompt {
    /// What to open in a browser.
    pub url: String,
    /// What to type in there, for a login by device code.
    pub user_code: Option<String>,
    /// Codex's name of the attempt. Older MCP logins have none.
    pub login_id: Option<String>,
}

/// A login that waits for the person. Dropping it gives the attempt up.
pub struct Login {
    prompt: LoginPrompt,
    codex: Arc<Inner>,
    /// What a completed login says of itself.
    completion: Completion,
    heard: Mutex<Option<Subscription>>,
}

enum Completion {
    Account,
    Mcp { server: String },
}

impl Completion {
    fn method(&self) -> &'static str {
        match self {
            Completion::Account => "account/login/completed",
            Completion::Mcp { .. } => "mcpServer/oauthLogin/completed",
        }
    }

    fn is_of(&self, login_id: Option<&str>, told: &Value) -> bool {
        match (self, told["loginId"].as_str()) {
            (_, Some(id)) if login_id.is_some() => login_id == Some(id),
            (Completion::Mcp { server }, _) => told["name"] == server.as_str(),
            (Completion::Account, _) => false,
        }
    }
}

impl Codex {
    /// Begins a login with ChatGPT, which Codex stores for later runs too.
    pub async fn login_chatgpt(&self, method: LoginMethod) -> Result<Login> {
        let kind = match method {
            LoginMethod::Browser => "chatgpt",
            LoginMethod::DeviceCode => "chatgptDeviceCode",
        };
        let params = json!({ "type": kind });
        self.begin_login("account/login/start", params, Completion::Account).await
    }

    /// Begins the OAuth login at an MCP server of the configuration. `timeout_secs`: how long Codex waits for the
    /// person.
    pub async fn login_mcp(
        &self,
        server: &str,
        scopes: Option<Vec<String>>,
        timeout_secs: Option<u64>,
    ) -> Result<Login> {
        let params =
            given([("name", server.into()), ("scopes", json!(scopes)), ("timeoutSecs", json!(timeout_secs))]);
        self.begin_login("mcpServer/oauth/login", params, Completion::Mcp { server: server.into() }).await
    }

    async fn begin_login(&self, method: &str, params: Value, completion: Completion) -> Result<Login> {
        let methods = vec![completion.method().to_owned(), "codexkit/connectionLost".to_owned()];
        let heard = self.subscribe(NotificationFilter { methods, ..Default::default() }).await?;
        let answer: Value = self.send(method, params).await?;
        let text = |names: &[&str]| names.iter().find_map(|name| answer[*name].as_str()).map(str::to_owned);
        let url = text(&["authUrl", "verificationUrl", "authorizationUrl"])
            .ok_or_else(|| Error::new(ErrorCode::Protocol, format!("the result of {method} has no URL")))?;
        let prompt = LoginPrompt { url, user_code: text(&["userCode"]), login_id: text(&["loginId"]) };
        Ok(Login { prompt, codex: self.0.clone(), completion, heard: Mutex::new(Some(heard)) })
    }
}

impl Login {
    /// Where the person has to go.
    pub fn prompt(&self) -> &LoginPrompt {
        &self.prompt
    }

    /// Waits until the person is done.
    ///
    /// # Errors
    /// `unauthorized` when the login failed or was cancelled; `connection_closed` or `exited` when Codex ended.
    pub async fn wait(self) -> Result<()> {
        let heard = self.heard.lock().expect("login lock").take();
        let mut heard = heard.expect("only this takes it");
        while let Some(notification) = heard.next().await {
            let notification = notification?;
            let told: Value = serde_json::from_str(notification.params.get()).unwrap_or_default();
            if notification.method == "codexkit/connectionLost" {
                let reason = told["error"]["message"].as_str().unwrap_or("the connection ended");
                return Err(Error::new(
                    ErrorCode::ConnectionClosed,
                    format!("before the login was over: {reason}"),
                ));
            }
            if !self.completion.is_of(self.prompt.login_id.as_deref(), &told) {
                continue;
            }
            if told["success"] == true {
                return Ok(());
            }
            let reason = told["error"].as_str().unwrap_or("Codex gave no reason");
            return Err(Error::new(ErrorCode::Unauthorized, format!("the login failed: {reason}")));
        }
        Err(Error::new(ErrorCode::Closed, "the client was closed"))
    }

    /// Gives the attempt up; [`Login::wait`] then fails.
    pub async fn cancel(&self) -> Result<()> {
        match (&self.completion, &self.prompt.login_id) {
            (Completion::Account, Some(id)) => {
                let cancelled: Result<Value> =
                    Codex(self.codex.clone()).send("account/login/cancel", json!({ "loginId": id })).await;
                cancelled.map(drop)
            }
            // Codex has no way to end it before its time limit.
            _ => Ok(()),
        }
    }
}

impl Drop for Login {
    fn drop(&mut self) {
        if let (Completion::Account, Some(id)) = (&self.completion, self.prompt.login_id.clone()) {
            let codex = Codex(self.codex.clone());
            let _ = runtime::spawn(async move {
                // Refused when it is over.
                let _: Result<Value> = codex.send("account/login/cancel", json!({ "loginId": id })).await;
            });
        }
    }
}
