//! The tokens of one server as Codex stores them: under which key, and in which form. The file has one form, the keyring
//! another.

use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rmcp::transport::auth::StoredCredentials;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// Whose tokens they are.
#[derive(Clone)]
pub(super) struct Entry {
    /// Codex's folder.
    pub(super) home: PathBuf,
    pub(super) server: String,
    pub(super) url: String,
}

impl Entry {
    /// The server's name, and a part of the hash of its address.
    pub(super) fn key(&self) -> String {
        let identity = json!({ "type": "http", "url": self.url, "headers": {} }).to_string();
        format!("{}|{}", self.server, &sha256(&identity)[..16])
    }

    /// Puts the tokens into what the file has of them. What a newer Codex keeps beside these fields stays.
    pub(super) fn put_flat(&self, credentials: &StoredCredentials, into: &mut Map<String, Value>) {
        let (token, expires_at) = taken_apart(credentials);
        let scopes: Vec<&str> = token["scope"].as_str().unwrap_or_default().split_whitespace().collect();
        into.extend(fields(json!({
            "server_name": self.server,
            "server_url": self.url,
            "issuer": credentials.issuer,
            "client_id": credentials.client_id,
            "access_token": token["access_token"],
            "expires_at": expires_at,
            "refresh_token": token["refresh_token"],
            "scopes": scopes,
        })));
    }

    /// Puts the tokens into what the keyring has of them.
    pub(super) fn put_nested(&self, credentials: &StoredCredentials, into: &mut Map<String, Value>) {
        let (token, expires_at) = taken_apart(credentials);
        into.extend(fields(json!({
            "server_name": self.server,
            "url": self.url,
            "issuer": credentials.issuer,
            "client_id": credentials.client_id,
            "token_response": token,
            "expires_at": expires_at,
        })));
    }
}

/// The tokens from the file's form.
pub(super) fn from_flat(entry: &Value) -> serde_json::Result<StoredCredentials> {
    let mut token = json!({ "access_token": entry["access_token"], "token_type": "bearer" });
    if entry["refresh_token"].is_string() {
        token["refresh_token"] = entry["refresh_token"].clone();
    }
    let scopes: Vec<String> = serde_json::from_value(entry["scopes"].clone()).unwrap_or_default();
    if !scopes.is_empty() {
        token["scope"] = scopes.join(" ").into();
    }
    put_together(entry, token)
}

/// The tokens from the keyring's form.
pub(super) fn from_nested(entry: &Value) -> serde_json::Result<StoredCredentials> {
    put_together(entry, entry["token_response"].clone())
}

fn put_together(entry: &Value, mut token: Value) -> serde_json::Result<StoredCredentials> {
    if let Some(token) = token.as_object_mut() {
        // What it was when the token came; the time it ends at is in milliseconds.
        token.remove("expires_in");
        if let Some(expires) = entry["expires_at"].as_u64() {
            // What is past has no time left, which is not the same as no known end.
            let left = expires.saturating_sub(now().as_millis() as u64) / 1000;
            token.insert("expires_in".into(), left.into());
        }
    }
    let scopes = token["scope"].as_str().unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let client_id = entry["client_id"].as_str().unwrap_or_default().to_owned();
    let issuer = entry["issuer"].as_str().map(str::to_owned);
    let token = serde_json::from_value(token)?;
    Ok(StoredCredentials::new(client_id, Some(token), scopes, Some(now().as_secs())).with_issuer(issuer))
}

/// The answer of the authorization server, with the scopes that were granted, and when it expires.
fn taken_apart(credentials: &StoredCredentials) -> (Value, Option<u64>) {
    let mut token = json!(credentials.token_response);
    if !credentials.granted_scopes.is_empty() {
        token["scope"] = credentials.granted_scopes.join(" ").into();
    }
    let left = token["expires_in"].as_u64();
    (token, left.map(|seconds| now().as_millis() as u64 + seconds * 1000))
}

fn fields(object: Value) -> Map<String, Value> {
    match object {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

pub(super) fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
