//! Real messages decode into known types, and unknown ones are kept.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;

use codexkit_protocol::methods::{self, ThreadList, TurnStart};
use codexkit_protocol::types::*;
use codexkit_protocol::{
    CLIENT_METHODS, ClientMethod, SERVER_NOTIFICATIONS, SERVER_REQUESTS, ServerNotification, ServerRequest,
    client_method, validate, validate_answer,
};
use serde::Deserialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Recorded {
    dir: String,
    msg: Message,
}

#[derive(Deserialize)]
struct Message {
    id: Option<Value>,
    method: Option<String>,
    params: Option<Box<RawValue>>,
    result: Option<Box<RawValue>>,
}

/// The response of a method as its type shows it.
fn response(method: &str, raw: &RawValue) -> String {
    fn show<M: ClientMethod<Response: Debug>>(raw: &RawValue) -> String {
        let response: M::Response =
            serde_json::from_str(raw.get()).unwrap_or_else(|e| panic!("{}: {e}\n{raw}", M::NAME));
        format!("{response:?}")
    }
    macro_rules! by_name {
        ($($method:ident),*) => {
            match method {
                $(methods::$method::NAME => show::<methods::$method>(raw),)*
                other => panic!("this test does not know the response of {other}"),
            }
        };
    }
    by_name!(
        AccountGatewayOAuthRead,
        AccountLoginStart,
        AccountLogout,
        AccountRead,
        AccountSecuritySetupRead,
        AccountSessionList,
        AppList,
        CollaborationModeList,
        CommandExec,
        ConfigBatchWrite,
        ConfigMcpServerReload,
        ConfigRead,
        ConfigValueWrite,
        ConfigRequirementsRead,
        ExperimentalFeatureList,
        ExternalAgentConfigDetect,
        ExternalAgentConfigImportReadHistories,
        FsCopy,
        FsCreateDirectory,
        FsGetMetadata,
        FsReadDirectory,
        FsReadFile,
        FsRemove,
        FsUnwatch,
        FsWatch,
        FsWriteFile,
        FuzzyFileSearch,
        HooksList,
        Initialize,
        McpServerStatusList,
        MemoryReset,
        MockExperimentalMethod,
        ModelList,
        ModelProviderCapabilitiesRead,
        ModelProviderList,
        PermissionProfileList,
        PluginInstalled,
        PluginList,
        ProjectList,
        RemoteControlStatusRead,
        ReviewStart,
        RolloutCompress,
        ServerDiagnostics,
        SkillsList,
        ThreadArchive,
        ThreadBackgroundTerminalsList,
        ThreadFork,
        ThreadGoalClear,
        ThreadGoalGet,
        ThreadGoalSet,
        ThreadItemsList,
        ThreadList,
        ThreadLoadedList,
        ThreadMemoryModeSet,
        ThreadMetadataUpdate,
        ThreadNameSet,
        ThreadQueueList,
        ThreadRead,
        ThreadRealtimeListVoices,
        ThreadResume,
        ThreadSearch,
        ThreadSettingsUpdate,
        ThreadStart,
        ThreadTurnsList,
        ThreadUnarchive,
        ThreadUnsubscribe,
        TurnStart,
        UserVerificationStatus,
        WindowsSandboxReadiness
    )
}

fn raw(value: &Value) -> Box<RawValue> {
    to_raw_value(value).unwrap()
}

#[test]
fn every_recorded_message_decodes_into_known_types() {
    let (mut notifications, mut requests, mut responses, mut sent) = (0, 0, 0, 0);
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/recorded")).unwrap() {
        let path = entry.unwrap().path();
        let mut asked: BTreeMap<String, String> = BTreeMap::new();
        let mut asked_of_us: BTreeMap<String, String> = BTreeMap::new();
        for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let at = format!("{}:{}", path.display(), number + 1);
            let Recorded { dir, msg } = serde_json::from_str(line).unwrap();
            let params = msg.params.unwrap_or_else(|| raw(&Value::Null));
            let shown = match (dir.as_str(), msg.id, msg.method) {
                ("s2c", None, Some(method)) => {
                    notifications += 1;
                    format!("{:?}", ServerNotification::decode(&method, &params))
                }
                ("s2c", Some(id), Some(method)) => {
                    requests += 1;
                    let shown = format!("{:?}", ServerRequest::decode(&method, &params));
                    asked_of_us.insert(id.to_string(), method);
                    shown
                }
                ("s2c", Some(id), None) => {
                    responses += 1;
                    response(&asked[&id.to_string()], &msg.result.expect(&at))
                }
                ("c2s", Some(id), Some(method)) => {
                    sent += 1;
                    let params = serde_json::from_str(params.get()).unwrap();
                    validate(&method, &params).unwrap_or_else(|e| panic!("{at}: {e}"));
                    asked.insert(id.to_string(), method);
                    continue;
                }
                ("c2s", Some(id), None) => {
                    let answer = serde_json::from_str(msg.result.expect(&at).get()).unwrap();
                    validate_answer(&asked_of_us[&id.to_string()], &answer)
                        .unwrap_or_else(|e| panic!("{at}: {e}"));
                    continue;
                }
                _ => continue,
            };
            assert!(!shown.contains("Unrecognized"), "{at}: {shown}\n{line}");
        }
    }
    assert!(notifications > 150 && requests >= 6 && responses >= 85 && sent >= 85);
}

#[test]
fn the_dispatch_tables_are_complete_and_sorted() {
    assert_eq!(CLIENT_METHODS.len(), 184);
    assert_eq!(SERVER_NOTIFICATIONS.len(), 86);
    assert_eq!(SERVER_REQUESTS.len(), 11);
    assert!(CLIENT_METHODS.is_sorted_by_key(|m| m.name));
    for info in CLIENT_METHODS {
        assert_eq!(client_method(info.name), Some(info));
    }
    assert_eq!(client_method("thread/fly"), None);
    assert_eq!(CLIENT_METHODS.iter().filter(|m| !m.experimental).count(), 109);
    let list = client_method(ThreadList::NAME).unwrap();
    assert!(list.paginated && !list.experimental);
    assert_eq!(client_method(TurnStart::NAME).unwrap().required, ["input", "threadId"]);
}

#[test]
fn every_name_in_the_tables_reaches_its_type() {
    // Params of the wrong form: a known method says why, an unknown one has no reason.
    let wrong = raw(&json!([[[]]]));
    for name in SERVER_NOTIFICATIONS {
        let message = ServerNotification::decode(name, &wrong);
        assert_eq!(message.name(), *name);
        assert!(matches!(message, ServerNotification::Unrecognized { error: Some(_), .. }), "{name}");
    }
    let mut lenient = 0;
    for name in SERVER_REQUESTS {
        let message = ServerRequest::decode(name, &wrong);
        assert_eq!(message.name(), *name);
        match message {
            ServerRequest::Unrecognized { error, .. } => assert!(error.is_some(), "{name}"),
            // Its params are a union, which keeps what it does not know.
            _ => lenient += 1,
        }
    }
    assert_eq!(lenient, 1);
    for info in CLIENT_METHODS {
        let error = validate(info.name, &json!([])).unwrap_err();
        assert_eq!(error.path, "", "{}: {error}", info.name);
    }
}

#[test]
fn unknown_and_malformed_notifications_are_kept_whole() {
    let params = raw(&json!({"height": 3}));
    match ServerNotification::decode("thread/levitated", &params) {
        ServerNotification::Unrecognized { method, params: kept, error: None } => {
            assert_eq!(method, "thread/levitated");
            assert_eq!(kept.get(), params.get());
        }
        other => panic!("{other:?}"),
    }
    let params = raw(&json!({"threadId": 7, "delta": "x"}));
    match ServerNotification::decode("item/agentMessage/delta", &params) {
        ServerNotification::Unrecognized { params: kept, error: Some(error), .. } => {
            assert_eq!(kept.get(), params.get());
            assert!(error.contains("threadId") || error.contains("string"), "{error}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn unknown_enum_values_and_variants_are_kept() {
    let status: TurnStatus = serde_json::from_value(json!("pondering")).unwrap();
    assert_eq!(status, TurnStatus::Unrecognized("pondering".into()));
    assert_eq!(serde_json::to_value(&status).unwrap(), "pondering");

    let unknown = json!({"type": "hologram", "id": "i1", "depth": [1, 2]});
    for given in [unknown, json!({"id": "no tag"}), json!("text"), json!(null)] {
        match serde_json::from_value(given.clone()).unwrap() {
            ThreadItem::Unrecognized(kept) => assert_eq!(kept, given),
            other => panic!("{other:?}"),
        }
    }
    // A known variant without a field that it must have is kept raw rather than refused.
    let broken = json!({"type": "agentMessage", "id": "i1"});
    assert!(matches!(serde_json::from_value(broken).unwrap(), ThreadItem::Unrecognized(_)));
    // An unknown field is nothing to worry about; the tag may stand anywhere.
    let extended = json!({"glow": true, "text": "hi", "id": "i1", "type": "agentMessage"});
    match serde_json::from_value(extended).unwrap() {
        ThreadItem::AgentMessage(message) => assert_eq!((&*message.id, &*message.text), ("i1", "hi")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn unions_of_strings_and_objects_go_both_ways() {
    for wire in [
        json!("on-request"),
        json!({"granular": {"mcp_elicitations": true, "rules": false, "sandbox_approval": true}}),
        json!("ask-the-cat"),
        json!({"future": {}}),
    ] {
        let policy: AskForApproval = serde_json::from_value(wire.clone()).unwrap();
        assert_eq!(serde_json::to_value(&policy).unwrap(), wire);
    }
    let info: CodexErrorInfo = serde_json::from_value(json!("other")).unwrap();
    assert!(matches!(info, CodexErrorInfo::Other));
    let info = json!({"httpConnectionFailed": {"httpStatusCode": 502}});
    match serde_json::from_value(info).unwrap() {
        CodexErrorInfo::HttpConnectionFailed(info) => assert_eq!(info.http_status_code, Some(502)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn forms_are_told_apart_by_their_fields() {
    let field = |schema: Value| -> McpElicitationPrimitiveSchema { serde_json::from_value(schema).unwrap() };
    use McpElicitationEnumSchema as Enum;
    use McpElicitationPrimitiveSchema as Primitive;
    assert!(matches!(field(json!({"type": "string"})), Primitive::McpElicitationStringSchema(_)));
    assert!(matches!(field(json!({"type": "boolean"})), Primitive::McpElicitationBooleanSchema(_)));
    assert!(matches!(field(json!({"type": "integer"})), Primitive::McpElicitationNumberSchema(_)));
    assert!(matches!(field(json!({"type": "dream"})), Primitive::Unrecognized(_)));
    let titled = json!({"type": "array", "items": {"anyOf": [{"const": "a", "title": "A"}]}});
    match field(titled) {
        Primitive::McpElicitationEnumSchema(Enum::McpElicitationMultiSelectEnumSchema(
            McpElicitationMultiSelectEnumSchema::McpElicitationTitledMultiSelectEnumSchema(schema),
        )) => assert_eq!(schema.items.any_of[0].title, "A"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn absent_and_null_are_different_when_sending() {
    let mut params = ThreadStartParams { cwd: Some("/work".into()), ..Default::default() };
    assert_eq!(serde_json::to_value(&params).unwrap(), json!({"cwd": "/work"}));
    params.service_tier = Some(None);
    assert_eq!(serde_json::to_value(&params).unwrap(), json!({"cwd": "/work", "serviceTier": null}));

    let text = UserInput::Text(UserInputText { text: "hi".into(), ..Default::default() });
    let turn = TurnStartParams::new(vec![text], "t1");
    let wire = serde_json::to_value(&turn).unwrap();
    assert_eq!(wire, json!({"threadId": "t1", "input": [{"type": "text", "text": "hi"}]}));
    validate(TurnStart::NAME, &wire).unwrap();
}

#[test]
fn config_keeps_keys_beyond_the_schema() {
    let config = json!({"model": "m", "mcp_servers": {"a": {"command": "b"}}, "approval_policy": "never"});
    let config: Config = serde_json::from_value(config).unwrap();
    assert_eq!(config.model.as_deref(), Some("m"));
    assert!(matches!(config.approval_policy, Some(AskForApproval::Never)));
    assert_eq!(config.rest["mcp_servers"]["a"]["command"], "b");
    assert_eq!(config.rest.len(), 1);
}

#[test]
fn bad_params_are_named_with_their_path() {
    let at = |method: &str, params: Value| match validate(method, &params) {
        Ok(()) => panic!("{params} was accepted"),
        Err(error) => (error.path, error.reason),
    };
    let turn = |input: Value| json!({"threadId": "t", "input": input});
    let (path, reason) = at("turn/start", turn(json!([{"type": "text", "text": null}])));
    assert_eq!((&*path, &*reason), ("input[0].text", "expected a string, got null"));
    let (path, reason) = at("turn/start", turn(json!([{"type": "text"}])));
    assert_eq!((&*path, &*reason), ("input[0].text", "missing"));
    let (path, reason) = at("turn/start", turn(json!([{"type": "text", "text": "a", "txt": "b"}])));
    assert_eq!((&*path, &*reason), ("input[0].txt", "unknown field"));
    let (path, reason) = at("turn/start", turn(json!([{"type": "video"}])));
    assert_eq!(path, "input[0].type");
    assert!(reason.contains("localImage"), "{reason}");
    let (path, reason) = at("turn/start", turn(json!([{"type": "image"}])));
    assert_eq!((&*path, &*reason), ("input[0].url", "missing (one of url, fileId)"));
    assert_eq!(at("turn/start", json!({"input": []})).0, "threadId");
    assert_eq!(at("thread/start", json!({"sandbox": "open-bar"})).0, "sandbox");
    assert_eq!(at("thread/start", json!({"model": 4})).0, "model");
    assert_eq!(
        at("thread/start", json!({"approvalPolicy": {"granular": {"rules": 1}}})).0,
        "approvalPolicy.granular.rules"
    );
    assert_eq!(at("thread/list", json!({"limit": -1})).0, "limit");
    assert_eq!(at("thread/list", json!({"limit": 1.5})).0, "limit");
    assert_eq!(at("thread/list", json!({"cwd": [1]})).0, "cwd[0]");
    assert_eq!(at("thread/fly", json!({})).0, "method");

    validate("thread/start", &json!({"serviceTier": null, "config": {"a.b": [1]}})).unwrap();
    validate("thread/list", &json!({"cwd": ["/a"], "limit": 3})).unwrap();
    validate("account/logout", &Value::Null).unwrap();

    let answer = |answer: Value| validate_answer("item/commandExecution/requestApproval", &answer);
    answer(json!({"decision": "decline"})).unwrap();
    assert_eq!(answer(json!({"decision": "maybe"})).unwrap_err().path, "decision");
    assert_eq!(answer(json!({})).unwrap_err().reason, "missing");
}
