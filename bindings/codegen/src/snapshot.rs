//! The committed snapshot of Codex's own schema: refreshing it, and reading the methods out of it.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{fs, io};

use serde_json::{Map, Value};

use crate::names::pascal;
use crate::schema::{self, Field, Kind, Model, Type};

const BUNDLE: &str = "codex_app_server_protocol.schemas.json";
const STABLE: &str = "stable_methods.json";

/// Response types whose name follows neither from the params type nor from the method.
const IRREGULAR_RESPONSES: &[(&str, &str)] = &[
    ("account/gatewayOAuth/cancel", "GatewayOAuthCancelResponse"),
    ("account/logout", "LogoutAccountResponse"),
    ("account/securitySetup/read", "GetAccountSecuritySetupResponse"),
    ("account/workspaceMessages/read", "GetWorkspaceMessagesResponse"),
    ("accountSession/list", "AccountSessionsResponse"),
    ("config/batchWrite", "ConfigWriteResponse"),
    ("config/mcpServer/reload", "McpServerRefreshResponse"),
    ("config/value/write", "ConfigWriteResponse"),
    ("externalAgentConfig/import/readHistories", "ExternalAgentConfigImportHistoriesReadResponse"),
];

/// What Codex's app-server speaks.
pub struct Protocol {
    pub version: String,
    pub model: Model,
    pub client_methods: Vec<Method>,
    pub notifications: Vec<Notification>,
    pub server_methods: Vec<Method>,
}

/// A request, in either direction.
pub struct Method {
    pub wire: String,
    pub doc: String,
    pub params: Params,
    pub response: String,
    pub experimental: bool,
}

/// What a request takes.
pub enum Params {
    None,
    Required(String),
    Optional(String),
}

impl Params {
    pub fn name(&self) -> Option<&str> {
        match self {
            Params::None => None,
            Params::Required(name) | Params::Optional(name) => Some(name),
        }
    }
}

/// How a function takes the params of a method.
pub enum Arguments<'a> {
    None,
    /// One argument per field, required ones first.
    Fields(Vec<&'a Field>),
    /// They have several forms: one argument of this type.
    Whole(&'a str),
}

impl Protocol {
    /// How a function takes the params of this method.
    pub fn arguments(&self, method: &Method) -> Arguments<'_> {
        let Some(name) = method.params.name() else { return Arguments::None };
        match &self.model.types[name] {
            schema::TypeDef { kind: Kind::Struct(s), .. } if s.fields.is_empty() => Arguments::None,
            schema::TypeDef { kind: Kind::Struct(s), .. } => {
                let mut fields: Vec<&Field> = s.fields.iter().collect();
                fields.sort_by_key(|f| !f.required);
                Arguments::Fields(fields)
            }
            def => Arguments::Whole(&def.name),
        }
    }

    /// The type of one entry, when the answer comes in pages that `cursor` walks through.
    pub fn page_item(&self, method: &Method) -> Option<&Type> {
        let field = |name: &str, wire: &str| match &self.model.types[name].kind {
            Kind::Struct(s) => s.fields.iter().find(|f| f.wire == wire).map(|f| &f.ty),
            _ => None,
        };
        let params = method.params.name()?;
        if field(params, "cursor").is_none() || field(&method.response, "nextCursor").is_none() {
            return None;
        }
        match field(&method.response, "data") {
            Some(Type::Array(item)) => Some(item),
            other => panic!("{}: the pages have {other:?} for data", method.wire),
        }
    }
}

impl Method {
    /// What the docs of its function say.
    pub fn words(&self) -> String {
        let mut text = format!("`{}`.", self.wire);
        if !self.doc.is_empty() {
            text += &format!(" {}", self.doc);
        }
        if self.experimental {
            text += "\n\nExperimental: needs the client's option `experimental_api`.";
        }
        text
    }
}

/// A message from the server that wants no answer.
pub struct Notification {
    pub wire: String,
    pub params: String,
}

/// The unions of all messages, and what a reader calls their members.
pub const MESSAGES: &[(&str, &str)] = &[
    ("ClientRequest", "client requests"),
    ("ServerRequest", "server requests"),
    ("ServerNotification", "notifications"),
    ("ClientNotification", "client notifications"),
];

/// What a Codex says about itself.
pub struct Dump {
    pub version: String,
    /// Everything, as it was written.
    pub bundle: String,
    /// The requests that are not experimental. None when this Codex cannot tell: then `bundle` may lack the experimental part.
    pub stable: Option<BTreeSet<String>>,
}

/// Runs the given Codex in a home of its own and has it write its schema.
///
/// # Errors
/// It does not run, is no Codex, or writes no schema in a layout that is known here.
pub fn dump(codex: &Path) -> io::Result<Dump> {
    let scratch = std::env::temp_dir().join(format!("codexkit-codegen-{}", std::process::id()));
    let result = dump_into(codex, &scratch);
    // It may not have come so far as to make the folder; what was found out counts more than a folder left behind.
    _ = fs::remove_dir_all(&scratch);
    result
}

fn dump_into(codex: &Path, scratch: &Path) -> io::Result<Dump> {
    let home = scratch.join("home");
    fs::create_dir_all(&home)?;
    let run = |args: &[&str]| -> io::Result<String> {
        let failed = |why: String| io::Error::other(format!("{} {}: {why}", codex.display(), args.join(" ")));
        let command = &mut Command::new(codex);
        let output =
            command.args(args).env("HOME", &home).env("CODEX_HOME", &home).stdin(Stdio::null()).output();
        let output = output.map_err(|error| failed(error.to_string()))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            return Err(failed(format!("{}; {said}", output.status)));
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let version = run(&["--version"])?;
    let Some(("codex-cli", version)) = version.split_once(' ') else {
        return Err(io::Error::other(format!("{} is no Codex: its version is {version:?}", codex.display())));
    };
    let schema = |name: &str, flags: &[&str]| -> io::Result<String> {
        let folder = scratch.join(name);
        let path = folder.to_string_lossy();
        run(&[&["app-server", "generate-json-schema", "--out", &path], flags].concat())?;
        fs::read_to_string(folder.join(BUNDLE)).map_err(|error| {
            io::Error::other(format!(
                "Codex {version} wrote no {BUNDLE}, which every Codex since 0.106 does: {error}"
            ))
        })
    };
    let plain = schema("stable", &[])?;
    let stable = stable_methods(&parsed(version, &plain)?);
    let (bundle, stable) = match schema("all", &["--experimental"]) {
        Ok(all) => (all, Some(stable)),
        Err(error) if error.to_string().contains("unexpected argument") => (plain, None),
        Err(error) => return Err(error),
    };
    Ok(Dump { version: version.to_owned(), bundle, stable })
}

/// A dump as JSON.
///
/// # Errors
/// It is none, or the messages do not stand where they are looked for: comparing would find everything gone.
pub fn parsed(version: &str, bundle: &str) -> io::Result<Value> {
    let unfit = |why: String| io::Error::other(format!("the schema that Codex {version} wrote {why}"));
    let bundle: Value =
        serde_json::from_str(bundle).map_err(|error| unfit(format!("is no JSON: {error}")))?;
    if branches(&bundle["definitions"], "ClientRequest").next().is_none() {
        return Err(unfit(
            "has a layout that is not known here: no requests at definitions.ClientRequest".into(),
        ));
    }
    Ok(bundle)
}

/// The requests in a dump without what is experimental.
fn stable_methods(stable: &Value) -> BTreeSet<String> {
    let requests = ["ClientRequest", "ServerRequest"];
    let methods = requests.into_iter().flat_map(|union| branches(&stable["definitions"], union));
    methods.map(|(wire, _)| wire.to_owned()).collect()
}

/// Replaces the snapshot with what this Codex says about itself.
pub fn refresh(codex: &Path, folder: &Path) -> io::Result<()> {
    let Dump { version, bundle, stable } = dump(codex)?;
    let stable = stable.ok_or_else(|| {
        io::Error::other(format!(
            "Codex {version} does not tell what is experimental; the snapshot must say it"
        ))
    })?;
    fs::create_dir_all(folder)?;
    fs::write(folder.join(BUNDLE), bundle)?;
    fs::write(folder.join(STABLE), serde_json::to_string_pretty(&stable)? + "\n")?;
    fs::write(folder.join("VERSION"), format!("{version}\n"))
}

/// The committed snapshot as it stands in its files: version, bundle, stable methods.
pub fn files(folder: &Path) -> io::Result<(String, Value, BTreeSet<String>)> {
    let bundle = serde_json::from_slice(&fs::read(folder.join(BUNDLE))?)?;
    let stable = serde_json::from_slice(&fs::read(folder.join(STABLE))?)?;
    let version = fs::read_to_string(folder.join("VERSION"))?.trim().to_owned();
    Ok((version, bundle, stable))
}

/// Reads the committed snapshot.
pub fn load(folder: &Path) -> io::Result<Protocol> {
    let (version, bundle, stable) = files(folder)?;
    let roots = &bundle["definitions"];

    // Version 2 lives in its own namespace; where both have a name, they mean the same.
    let mut definitions: Map<String, Value> = Map::new();
    for (name, schema) in roots.as_object().into_iter().flatten() {
        if !matches!(name.as_str(), "v2" | "ClientRequest" | "ServerRequest" | "ServerNotification") {
            definitions.insert(name.clone(), schema.clone());
        }
    }
    for (name, schema) in roots["v2"].as_object().into_iter().flatten() {
        definitions.insert(name.clone(), schema.clone());
    }
    definitions.sort_keys();

    let methods = |union: &str| -> Vec<Method> {
        let mut methods: Vec<Method> = branches(roots, union)
            .map(|(wire, branch)| method(wire, branch, &definitions, !stable.contains(wire)))
            .collect();
        methods.sort_by(|a, b| a.wire.cmp(&b.wire));
        methods
    };
    let mut notifications: Vec<Notification> = branches(roots, "ServerNotification")
        .map(|(wire, branch)| Notification {
            wire: wire.to_owned(),
            params: reference(&branch["properties"]["params"])
                .unwrap_or_else(|| panic!("notification {wire} has no params type"))
                .to_owned(),
        })
        .collect();
    notifications.sort_by(|a, b| a.wire.cmp(&b.wire));
    Ok(Protocol {
        version,
        client_methods: methods("ClientRequest"),
        server_methods: methods("ServerRequest"),
        notifications,
        model: schema::lower(&definitions),
    })
}

/// The messages of a union: method and schema.
pub fn branches<'a>(definitions: &'a Value, union: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    definitions[union]["oneOf"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|branch| Some((branch["properties"]["method"]["enum"][0].as_str()?, branch)))
}

fn method(wire: &str, branch: &Value, definitions: &Map<String, Value>, experimental: bool) -> Method {
    let schema = &branch["properties"]["params"];
    let params = match (reference(schema), reference(&schema["anyOf"][0])) {
        (Some(name), _) => Params::Required(name.to_owned()),
        (None, Some(name)) => Params::Optional(name.to_owned()),
        (None, None) => Params::None,
    };
    let from_params = params.name().and_then(|n| n.strip_suffix("Params")).map(|n| format!("{n}Response"));
    let irregular = IRREGULAR_RESPONSES.iter().find(|(m, _)| *m == wire).map(|(_, r)| (*r).to_owned());
    let response = irregular
        .or_else(|| from_params.filter(|n| definitions.contains_key(n)))
        .or_else(|| Some(format!("{}Response", pascal(wire))).filter(|n| definitions.contains_key(n)))
        .unwrap_or_else(|| panic!("no response type is known for {wire}: extend IRREGULAR_RESPONSES"));
    Method {
        wire: wire.to_owned(),
        doc: branch["description"].as_str().unwrap_or_default().trim().to_owned(),
        params,
        response,
        experimental,
    }
}

fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str().and_then(|r| r.rsplit('/').next())
}
