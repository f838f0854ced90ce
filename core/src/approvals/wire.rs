//! What becomes of an answer on the wire, for each kind of ask; and why it does not fit.

use serde_json::{Map, Value, json};

use super::answer::{Answer, NetworkAction};
use super::ask::Ask;
use super::permissions;
use crate::options::{AskKind, Scope};
use crate::tools::ToolOutput;

/// What goes to Codex.
#[derive(Debug, PartialEq)]
pub(super) enum Reply {
    /// The JSON-RPC result.
    Result(Value),
    /// The refusal that the method has, if it is only an error.
    Refusal,
}

impl Answer {
    /// The reply, or why this kind of ask cannot be answered so.
    pub(super) fn reply(&self, ask: &Ask) -> Result<Reply, String> {
        let result = match (self, ask.kind) {
            (Answer::Raw { result }, _) => result.clone(),
            (Answer::Allow { .. }, kind) if kind.is_approval() => return allow(self, ask).map(Reply::Result),
            (Answer::Deny { .. } | Answer::Cancel {}, _) => return Ok(no(self, ask)),
            (Answer::UserInput { answers }, AskKind::UserInput) => {
                let asked: Vec<_> = ask.request["questions"].as_array().into_iter().flatten().collect();
                if let Some(id) =
                    answers.keys().find(|id| !asked.iter().any(|question| question["id"] == **id))
                {
                    return Err(format!("answers.{id}: there is no question with this id"));
                }
                let one = |(id, texts): (&String, &Vec<String>)| (id.clone(), json!({ "answers": texts }));
                json!({ "answers": answers.iter().map(one).collect::<Map<_, _>>() })
            }
            (Answer::Elicited { content, meta }, AskKind::Elicitation) => {
                fits_form(content, ask)?;
                elicited(Some(content), meta.as_ref())
            }
            (Answer::Tool { success, content }, AskKind::ToolCall) => {
                ToolOutput { success: *success, content: content.clone() }.wire()
            }
            (
                Answer::Tokens { access_token, chatgpt_account_id, chatgpt_plan_type },
                AskKind::TokenRefresh,
            ) => json!({
                "accessToken": access_token.expose(),
                "chatgptAccountId": chatgpt_account_id,
                "chatgptPlanType": chatgpt_plan_type,
            }),
            (Answer::Attestation { token }, AskKind::Attestation) => json!({ "token": token.expose() }),
            (Answer::CurrentTime { at }, AskKind::CurrentTime) => json!({ "currentTimeAt": at }),
            (_, kind) => {
                return Err(format!("an ask of the kind `{}` has no such answer", kind.as_str()));
            }
        };
        Ok(Reply::Result(result))
    }
}

fn allow(answer: &Answer, ask: &Ask) -> Result<Value, String> {
    let Answer::Allow {
        scope,
        permissions,
        grant_root,
        permanent_execpolicy_amendment: execpolicy,
        permanent_network_policy_amendment: network,
        permanent_tool_approval,
    } = answer
    else {
        unreachable!("the caller has looked");
    };
    let session = *scope == Some(Scope::Session);
    for (field, given, kind) in [
        ("permissions", permissions.is_some(), AskKind::Permissions),
        ("grant_root", *grant_root, AskKind::FileChange),
        ("permanent_execpolicy_amendment", execpolicy.is_some(), AskKind::Command),
        ("permanent_network_policy_amendment", network.is_some(), AskKind::Command),
        ("permanent_tool_approval", *permanent_tool_approval, AskKind::Elicitation),
    ] {
        if given && ask.kind != kind {
            return Err(format!("{field}: answers an ask of the kind `{}` only", kind.as_str()));
        }
    }
    let amendments = [execpolicy.is_some(), network.is_some(), *permanent_tool_approval, scope.is_some()];
    if amendments.into_iter().filter(|given| *given).count() > 1 {
        return Err("an amendment that holds for good stands alone, without `scope`".into());
    }
    let legacy = ask.is_legacy();
    Ok(match ask.kind {
        AskKind::Command => match (execpolicy, network) {
            (Some(words), _) if words.is_empty() => {
                return Err("permanent_execpolicy_amendment: would allow every command".into());
            }
            (Some(words), _) if legacy => json!({
                "decision": { "approved_execpolicy_amendment": { "proposed_execpolicy_amendment": words } }
            }),
            (Some(words), _) => json!({
                "decision": { "acceptWithExecpolicyAmendment": { "execpolicy_amendment": words } }
            }),
            (_, Some(amendment)) => {
                let host = &ask.request["networkApprovalContext"]["host"];
                if !legacy && amendment.action == NetworkAction::Allow && *host != *amendment.host {
                    return Err(
                        "permanent_network_policy_amendment.host: is not the host of the request".into()
                    );
                }
                let amendment = json!({ "host": amendment.host, "action": amendment.action.as_str() });
                let field = json!({ "network_policy_amendment": amendment });
                let variant = if legacy { "network_policy_amendment" } else { "applyNetworkPolicyAmendment" };
                json!({ "decision": { variant: field } })
            }
            _ => decision(legacy, session),
        },
        AskKind::FileChange if *grant_root && ask.request["grantRoot"].is_null() => {
            return Err("grant_root: the request has no `grantRoot`".into());
        }
        AskKind::FileChange => decision(legacy, session || *grant_root),
        AskKind::ToolApproval => decision(legacy, session),
        AskKind::Permissions => {
            let granted = match permissions {
                Some(granted) => {
                    permissions::within(granted, &ask.request["permissions"])?;
                    Value::Object(granted.clone())
                }
                None => ask.request["permissions"].clone(),
            };
            json!({ "permissions": granted, "scope": if session { "session" } else { "turn" } })
        }
        _ => {
            let content = match ask.request["mode"].as_str() {
                None | Some("form" | "openai/form" | "openaiForm") => Some(json!({})),
                Some("url") => None,
                Some(mode) => return Err(format!("an elicitation of the mode `{mode}` wants `elicited`")),
            };
            if let Some(content) = &content {
                fits_form(content, ask)?;
            }
            let persist = match (session, permanent_tool_approval) {
                (_, true) => Some("always"),
                (true, _) => Some("session"),
                _ => None,
            };
            let offered =
                |word| ask.request["_meta"]["persist"].as_array().is_some_and(|o| o.contains(&json!(word)));
            if let Some(word) = persist
                && !(ask.is_tool_approval() && offered(word))
            {
                return Err("this elicitation can be allowed once only".into());
            }
            elicited(content.as_ref(), persist.map(|word| json!({ "persist": word })).as_ref())
        }
    })
}

fn decision(legacy: bool, session: bool) -> Value {
    json!({ "decision": match (legacy, session) {
        (false, false) => "accept",
        (false, true) => "acceptForSession",
        (true, false) => "approved",
        (true, true) => "approved_for_session",
    } })
}

/// Deny and cancel; what Codex offers in `availableDecisions` does not change how no is said.
fn no(answer: &Answer, ask: &Ask) -> Reply {
    let (cancel, reason) = match answer {
        Answer::Deny { reason } => (false, reason.as_deref()),
        _ => (true, None),
    };
    let word = |no: &str, end: &str| if cancel { end.to_owned() } else { no.to_owned() };
    Reply::Result(match ask.kind {
        AskKind::Command | AskKind::FileChange if ask.is_legacy() && !cancel => {
            json!({ "decision": { "denied": { "rejection": reason.unwrap_or("denied") } } })
        }
        AskKind::Command | AskKind::FileChange if ask.is_legacy() => json!({ "decision": "abort" }),
        AskKind::Command | AskKind::FileChange => json!({ "decision": word("decline", "cancel") }),
        AskKind::Elicitation => json!({ "action": word("decline", "cancel") }),
        AskKind::ToolApproval => json!({ "decision": "decline", "reason": reason }),
        AskKind::ToolCall => {
            let text = reason.unwrap_or("The call was declined.");
            json!({ "success": false, "contentItems": [{ "type": "inputText", "text": text }] })
        }
        _ => return Reply::Refusal,
    })
}

fn elicited(content: Option<&Value>, meta: Option<&Value>) -> Value {
    let mut answer = json!({ "action": "accept" });
    if let Some(content) = content {
        answer["content"] = content.clone();
    }
    if let Some(meta) = meta {
        answer["_meta"] = meta.clone();
    }
    answer
}

/// Whether a form is filled in as the server wants it.
fn fits_form(content: &Value, ask: &Ask) -> Result<(), String> {
    // A schema that is none is the server's affair.
    let Some(Ok(form)) = ask.request.get("requestedSchema").map(jsonschema::validator_for) else {
        return Ok(());
    };
    form.validate(content).map_err(|error| {
        let at = error.instance_path().to_string().replace('/', ".");
        format!("content{at}: {error}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app_server::ServerAsk;

    fn ask(method: &str, params: Value) -> Ask {
        Ask::new(1, &ServerAsk::without_ids(method, params))
    }

    fn reply(answer: Value, ask: &Ask) -> Result<Reply, String> {
        Answer::from_json(answer).unwrap().reply(ask)
    }

    #[test]
    fn answers_on_the_wire() {
        let command = ask(
            "item/commandExecution/requestApproval",
            json!({ "networkApprovalContext": { "host": "a.b", "protocol": "https" }, "availableDecisions": ["accept"] }),
        );
        let file = ask("item/fileChange/requestApproval", json!({ "grantRoot": "/w" }));
        let old = ask("execCommandApproval", json!({}));
        let old_patch = ask("applyPatchApproval", json!({}));
        let wanted = json!({ "network": { "enabled": true } });
        let permissions = ask("item/permissions/requestApproval", json!({ "permissions": wanted }));
        let tool = ask("item/tool/call", json!({ "tool": "t" }));
        let questions = ask("item/tool/requestUserInput", json!({ "questions": [{ "id": "q" }] }));
        let schema =
            json!({ "type": "object", "properties": { "c": { "type": "string" } }, "required": ["c"] });
        let form = ask("mcpServer/elicitation/request", json!({ "mode": "form", "requestedSchema": schema }));
        let link = ask("mcpServer/elicitation/request", json!({ "mode": "url", "url": "https://a.example" }));
        let proof = ask("mcpServer/elicitation/request", json!({ "mode": "openai/userVerification" }));
        let meta = json!({ "codex_approval_kind": "mcp_tool_call", "persist": ["session", "always"] });
        let mcp = ask(
            "mcpServer/elicitation/request",
            json!({ "mode": "form", "_meta": meta,
            "requestedSchema": { "type": "object", "properties": {} } }),
        );
        let tokens = ask("account/chatgptAuthTokens/refresh", json!({}));
        let attestation = ask("attestation/generate", json!({}));
        let time = ask("currentTime/read", json!({}));
        let host = json!({ "host": "a.b", "action": "deny" });
        let decided = |decision: &str| json!({ "decision": decision });
        for (answer, ask, result) in [
            (json!("allow"), &command, decided("accept")),
            (json!({ "decision": "allow", "scope": "session" }), &command, decided("acceptForSession")),
            (json!("deny"), &command, decided("decline")),
            (json!("cancel"), &command, decided("cancel")),
            (
                json!({ "decision": "allow", "permanent_execpolicy_amendment": ["ls"] }),
                &command,
                json!({ "decision": { "acceptWithExecpolicyAmendment": { "execpolicy_amendment": ["ls"] } } }),
            ),
            (
                json!({ "decision": "allow", "permanent_network_policy_amendment": host }),
                &command,
                json!({ "decision": { "applyNetworkPolicyAmendment": { "network_policy_amendment": host } } }),
            ),
            (json!("allow"), &file, decided("accept")),
            (json!({ "decision": "allow", "grant_root": true }), &file, decided("acceptForSession")),
            (json!("cancel"), &file, decided("cancel")),
            (json!("allow"), &old, decided("approved")),
            (json!({ "decision": "allow", "scope": "session" }), &old_patch, decided("approved_for_session")),
            (
                json!({ "decision": "deny", "reason": "no" }),
                &old,
                json!({ "decision": { "denied": { "rejection": "no" } } }),
            ),
            (json!("cancel"), &old_patch, decided("abort")),
            (
                json!({ "decision": "allow", "permanent_execpolicy_amendment": ["ls"] }),
                &old,
                json!({ "decision": { "approved_execpolicy_amendment": { "proposed_execpolicy_amendment": ["ls"] } } }),
            ),
            (json!("allow"), &permissions, json!({ "permissions": wanted, "scope": "turn" })),
            (
                json!({ "decision": "allow", "scope": "session", "permissions": {} }),
                &permissions,
                json!({ "permissions": {}, "scope": "session" }),
            ),
            (
                json!({ "decision": "tool", "content": [{ "type": "image", "image_url": "data:x" }] }),
                &tool,
                json!({ "success": true, "contentItems": [{ "type": "inputImage", "imageUrl": "data:x" }] }),
            ),
            (
                json!({ "decision": "deny", "reason": "no" }),
                &tool,
                json!({ "success": false, "contentItems": [{ "type": "inputText", "text": "no" }] }),
            ),
            (
                json!({ "decision": "user_input", "answers": { "q": ["a", "b"] } }),
                &questions,
                json!({ "answers": { "q": { "answers": ["a", "b"] } } }),
            ),
            (
                json!({ "decision": "elicited", "content": { "c": "x" }, "meta": { "m": 1 } }),
                &form,
                json!({ "action": "accept", "content": { "c": "x" }, "_meta": { "m": 1 } }),
            ),
            (json!("cancel"), &form, json!({ "action": "cancel" })),
            (json!("allow"), &link, json!({ "action": "accept" })),
            (json!("allow"), &mcp, json!({ "action": "accept", "content": {} })),
            (
                json!({ "decision": "allow", "scope": "session" }),
                &mcp,
                json!({ "action": "accept", "content": {}, "_meta": { "persist": "session" } }),
            ),
            (
                json!({ "decision": "allow", "permanent_tool_approval": true }),
                &mcp,
                json!({ "action": "accept", "content": {}, "_meta": { "persist": "always" } }),
            ),
            (
                json!({ "decision": "tokens", "access_token": "t", "chatgpt_account_id": "a" }),
                &tokens,
                json!({ "accessToken": "t", "chatgptAccountId": "a", "chatgptPlanType": null }),
            ),
            (json!({ "decision": "attestation", "token": "t" }), &attestation, json!({ "token": "t" })),
            (json!({ "decision": "current_time", "at": 7 }), &time, json!({ "currentTimeAt": 7 })),
            (json!({ "decision": "raw", "result": [1] }), &time, json!([1])),
        ] {
            assert_eq!(reply(answer.clone(), ask), Ok(Reply::Result(result)), "{answer} {}", ask.method);
        }
        for ask in [&permissions, &questions, &tokens, &attestation, &time] {
            assert_eq!(reply(json!("deny"), ask), Ok(Reply::Refusal), "{}", ask.method);
        }
        for (answer, ask) in [
            (json!("allow"), &tool),
            (json!("allow"), &questions),
            (json!("allow"), &tokens),
            (json!("allow"), &form),
            (json!("allow"), &proof),
            (json!({ "decision": "allow", "scope": "session" }), &form),
            (json!({ "decision": "elicited", "content": { "c": 1 } }), &form),
            (json!({ "decision": "user_input", "answers": { "x": ["a"] } }), &questions),
            (json!({ "decision": "tool", "content": [] }), &command),
            (
                json!({ "decision": "allow", "permissions": { "fileSystem": { "write": ["/"] } } }),
                &permissions,
            ),
            (json!({ "decision": "allow", "permissions": {} }), &command),
            (json!({ "decision": "allow", "permanent_execpolicy_amendment": ["ls"] }), &file),
            (json!({ "decision": "allow", "permanent_execpolicy_amendment": [] }), &command),
            (
                json!({ "decision": "allow", "scope": "session", "permanent_execpolicy_amendment": ["ls"] }),
                &command,
            ),
            (
                json!({ "decision": "allow",
                    "permanent_network_policy_amendment": { "host": "other", "action": "allow" } }),
                &command,
            ),
            (json!({ "decision": "allow", "grant_root": true }), &old_patch),
            (json!({ "decision": "allow", "permanent_tool_approval": true }), &form),
        ] {
            assert!(reply(answer.clone(), ask).is_err(), "{answer} {}", ask.method);
        }
    }
}
