//! The protocol crate's `types.rs` and `methods.rs`.
//!
//! Derives are directional: what the client sends serializes, what it receives deserializes. That keeps
//! the crate's build time and the binary small.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;

use crate::names::{camel, pascal, snake};
use crate::schema::{Field, Form, Kind, Model, Struct, Type, TypeDef};
use crate::snapshot::{Method, Params, Protocol};

/// Optional fields for which `null` says something else than leaving them out.
///
/// The JSON schema cannot express this. The rows come from Codex's TypeScript dump (`| null | null`) and from
/// the fields' descriptions.
const NULL_SAYS_SOMETHING: &[(&str, &str)] = &[
    ("ProcessSpawnParams", "outputBytesCap"),
    ("ProcessSpawnParams", "timeoutMs"),
    ("ThreadForkParams", "serviceTier"),
    ("ThreadListParams", "projectId"),
    ("ThreadListParams", "sectionId"),
    ("ThreadMetadataGitInfoUpdateParams", "branch"),
    ("ThreadMetadataGitInfoUpdateParams", "originUrl"),
    ("ThreadMetadataGitInfoUpdateParams", "sha"),
    ("ThreadRealtimeStartParams", "prompt"),
    ("ThreadResumeParams", "serviceTier"),
    ("ThreadSectionUpdateParams", "appearance"),
    ("ThreadSettingsUpdateParams", "serviceTier"),
    ("ThreadStartParams", "serviceTier"),
    ("TurnSettingsUpdateParams", "serviceTier"),
    ("TurnStartParams", "serviceTier"),
];

/// The types that the client sends, and those that it receives.
pub fn directions(protocol: &Protocol) -> (BTreeSet<String>, BTreeSet<String>) {
    let params = |m: &'_ Method| m.params.name().map(str::to_owned);
    let mut sent: Vec<String> = protocol.client_methods.iter().filter_map(params).collect();
    sent.extend(protocol.server_methods.iter().map(|m| m.response.clone()));
    let mut received: Vec<String> = protocol.server_methods.iter().filter_map(params).collect();
    received.extend(protocol.client_methods.iter().map(|m| m.response.clone()));
    received.extend(protocol.notifications.iter().map(|n| n.params.clone()));
    let reach = |roots: &[String]| protocol.model.reachable(roots.iter().map(String::as_str));
    (reach(&sent), reach(&received))
}

/// Payloads above this many (estimated) bytes are boxed in the message enums, so that deltas stay cheap to move.
const BOX_ABOVE: usize = 256;

/// `types.rs`, not yet formatted.
pub fn types(protocol: &Protocol) -> String {
    let emitter = Emitter::new(protocol);
    let mut out = String::from("use std::collections::BTreeMap;\n\nuse serde::{Deserialize, Serialize};\n");
    out.push_str("use serde_json::{Map, Value};\n\nuse crate::wire::{Guard, mixed_union, open_struct, string_enum, tagged_union, untagged_union};\n\n");
    for name in emitter.sent.union(&emitter.received) {
        emitter.def(&protocol.model.types[name], &mut out);
    }
    out
}

/// `methods.rs`, not yet formatted.
pub fn methods(protocol: &Protocol) -> String {
    let emitter = Emitter::new(protocol);
    let mut out = String::from(
        "use crate::dispatch::{client_methods, incoming, server_methods};\nuse crate::types::*;\n\n",
    );
    let _ = writeln!(
        out,
        "/// The version of Codex whose schema this is.\npub const CODEX_VERSION: &str = {:?};\n",
        protocol.version
    );
    out.push_str("client_methods! {\n");
    for method in &protocol.client_methods {
        let required = required_fields(protocol, method);
        let _ = writeln!(
            out,
            "{}    {} = {:?} ({}) -> {},\n        experimental {}, paginated {}, required {required:?};",
            method_docs(method).replace("///", "    ///"),
            pascal(&method.wire),
            method.wire,
            params_type(method),
            method.response,
            method.experimental,
            match protocol.page_item(method) {
                Some(item) => format!("true ({})", emitter.ty("", item)),
                None => "false".to_owned(),
            },
        );
    }
    out.push_str("}\n\n");
    out.push_str(&for_each(protocol));
    out.push_str("server_methods! {\n");
    for method in &protocol.server_methods {
        let _ = writeln!(
            out,
            "{}    {} = {:?} ({}) -> {};",
            method_docs(method).replace("///", "    ///"),
            pascal(&method.wire),
            method.wire,
            params_type(method),
            method.response
        );
    }
    out.push_str("}\n\nincoming! {\n/// What the server tells.\nServerNotification,\n/// The names of all notifications, sorted.\nSERVER_NOTIFICATIONS {\n");
    for n in &protocol.notifications {
        let _ = writeln!(out, "    {} = {:?} ({});", pascal(&n.wire), n.wire, emitter.payload(&n.params));
    }
    out.push_str("}}\n\nincoming! {\n/// What the server asks; each request wants exactly one answer.\nServerRequest,\n/// The names of all server requests, sorted.\nSERVER_REQUESTS {\n");
    for m in &protocol.server_methods {
        let params = m.params.name().expect("server requests have params");
        let _ = writeln!(out, "    {} = {:?} ({});", pascal(&m.wire), m.wire, emitter.payload(params));
    }
    out.push_str("}}\n");
    out
}

/// A macro that hands the types of all client methods to another one: their types differ, so no table can hold them.
fn for_each(protocol: &Protocol) -> String {
    let names: Vec<String> = protocol.client_methods.iter().map(|m| pascal(&m.wire)).collect();
    format!(
        "/// Calls `$then! {{ ThreadList, … }}` with the types of all client methods.\n#[macro_export]\nmacro_rules! for_each_client_method {{\n    ($then:ident) => {{\n        $then! {{ {} }}\n    }};\n}}\n\n",
        names.join(", ")
    )
}

fn required_fields<'a>(protocol: &'a Protocol, method: &Method) -> Vec<&'a str> {
    match &method.params {
        Params::Required(name) => match &protocol.model.types[name].kind {
            Kind::Struct(s) => s.fields.iter().filter(|f| f.required).map(|f| f.wire.as_str()).collect(),
            Kind::Tagged { tag, .. } => vec![tag],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn params_type(method: &Method) -> String {
    match &method.params {
        Params::None => "()".into(),
        Params::Required(name) => name.clone(),
        Params::Optional(name) => format!("Option<{name}>"),
    }
}

fn method_docs(method: &Method) -> String {
    let mut out = format!("/// `{}`\n", method.wire);
    if !method.doc.is_empty() {
        out.push_str("///\n");
        out.push_str(&docs(&method.doc));
    }
    out
}

fn docs(text: &str) -> String {
    text.lines().map(|line| format!("/// {}\n", line.trim())).collect()
}

struct Emitter<'a> {
    model: &'a Model,
    sent: BTreeSet<String>,
    received: BTreeSet<String>,
    /// (from, to) where the direct edge closes a circle and needs a `Box`.
    circles: BTreeSet<(String, String)>,
    defaults: BTreeSet<String>,
    /// Structs that are told apart by their fields and must not be lenient about missing ones.
    strict: BTreeSet<String>,
}

impl<'a> Emitter<'a> {
    fn new(protocol: &'a Protocol) -> Self {
        let model = &protocol.model;
        let (sent, received) = directions(protocol);
        for (name, field) in NULL_SAYS_SOMETHING {
            let Some(TypeDef { kind: Kind::Struct(s), .. }) = model.types.get(*name) else {
                panic!("NULL_SAYS_SOMETHING names {name}, which the schema does not have");
            };
            let Some(field) = s.fields.iter().find(|f| f.wire == *field) else {
                panic!("NULL_SAYS_SOMETHING names {name}.{field}, which the schema does not have");
            };
            assert!(
                !field.required && matches!(field.ty, Type::Nullable(_)),
                "{name}.{}: not optional",
                field.wire
            );
        }
        let unions = model.types.values().filter(|def| matches!(def.kind, Kind::Untagged(_)));
        let strict = model.reachable(unions.flat_map(|def| def.refs()).map(|(name, _)| name));
        let circles = circles(model);
        Emitter { defaults: defaults(model), model, sent, received, circles, strict }
    }

    fn payload(&self, name: &str) -> String {
        let size = self.size(&Type::Ref(name.to_owned()), &mut HashMap::new());
        if size > BOX_ABOVE { format!("Box<{name}>") } else { name.to_owned() }
    }

    fn def(&self, def: &TypeDef, out: &mut String) {
        let name = &def.name;
        let note = docs(&def.doc);
        match &def.kind {
            Kind::Alias(ty) => {
                let _ = writeln!(out, "{note}pub type {name} = {};\n", self.ty(name, ty));
            }
            Kind::Struct(s) => self.structure(def, s, out),
            Kind::Enum(units) => {
                let _ = writeln!(out, "string_enum! {{\n{note}{name} {{");
                for unit in units {
                    let _ = writeln!(
                        out,
                        "{}    {} = {:?},",
                        docs(&unit.doc).replace("///", "    ///"),
                        unit.name,
                        unit.wire
                    );
                }
                out.push_str("} }\n\n");
            }
            Kind::Tagged { tag, variants } => {
                let body = |body: &Option<String>| {
                    body.as_ref().map(|b| format!("({})", self.direct(name, b))).unwrap_or_default()
                };
                self.enum_head(def, &format!("#[serde(tag = {tag:?})]"), out);
                for v in variants {
                    let rename = rename(self.sent.contains(name), &v.name, &v.wire);
                    let _ = writeln!(out, "{}{rename}{}{},", docs(&v.doc), v.name, body(&v.body));
                }
                self.enum_tail(name, out);
                if self.received.contains(name) {
                    let _ = writeln!(out, "tagged_union! {{ {name} by {tag:?} {{");
                    for v in variants {
                        let _ = writeln!(out, "    {:?} => {}{},", v.wire, v.name, body(&v.body));
                    }
                    out.push_str("} }\n\n");
                }
            }
            Kind::Mixed { units, wrapped } => {
                self.enum_head(def, "", out);
                let sent = self.sent.contains(name);
                for u in units {
                    let _ = writeln!(out, "{}{}{},", docs(&u.doc), rename(sent, &u.name, &u.wire), u.name);
                }
                for w in wrapped {
                    let rename = rename(sent, &w.name, &w.wire);
                    let _ = writeln!(out, "{}{rename}{}({}),", docs(&w.doc), w.name, self.ty(name, &w.ty));
                }
                self.enum_tail(name, out);
                if self.received.contains(name) {
                    let _ = writeln!(out, "mixed_union! {{ {name} {{");
                    for u in units {
                        let _ = writeln!(out, "    {:?} => {},", u.wire, u.name);
                    }
                    out.push_str("} {\n");
                    for w in wrapped {
                        let _ = writeln!(out, "    {:?} => {}({}),", w.wire, w.name, self.ty(name, &w.ty));
                    }
                    out.push_str("} }\n\n");
                }
            }
            Kind::Untagged(forms) => self.untagged(def, forms, out),
        }
    }

    fn untagged(&self, def: &TypeDef, forms: &[Form], out: &mut String) {
        let name = &def.name;
        self.enum_head(def, "#[serde(untagged)]", out);
        for form in forms {
            let _ = writeln!(out, "{}{}({}),", docs(&form.doc), form.name, self.ty(name, &form.ty));
        }
        self.enum_tail(name, out);
        if !self.received.contains(name) {
            return;
        }
        let _ = writeln!(out, "untagged_union! {{ {name} {{");
        for form in forms {
            let guards = self.guards(&form.ty).join(", ");
            let _ = writeln!(out, "    {}({}) if &[{guards}],", form.name, self.ty(name, &form.ty));
        }
        out.push_str("} }\n\n");
    }

    /// What an object must look like to be this type: one guard per struct that it can be.
    fn guards(&self, ty: &Type) -> Vec<String> {
        let Type::Ref(name) = self.model.resolve(ty) else { return Vec::new() };
        match &self.model.types[name].kind {
            Kind::Struct(s) => {
                let required: Vec<&str> =
                    s.fields.iter().filter(|f| f.required).map(|f| f.wire.as_str()).collect();
                let mut equals = Vec::new();
                for field in s.fields.iter().filter(|f| f.required) {
                    if let Type::Ref(target) = self.model.resolve(&field.ty)
                        && let Kind::Enum(units) = &self.model.types[target].kind
                    {
                        let values: Vec<&str> = units.iter().map(|u| u.wire.as_str()).collect();
                        equals.push(format!("({:?}, &{values:?})", field.wire));
                    }
                }
                let known = if s.closed {
                    let all: Vec<&str> = s.fields.iter().map(|f| f.wire.as_str()).collect();
                    format!("Some(&{all:?})")
                } else {
                    "None".into()
                };
                vec![format!(
                    "Guard {{ required: &{required:?}, equals: &[{}], known: {known} }}",
                    equals.join(", ")
                )]
            }
            Kind::Untagged(forms) => forms.iter().flat_map(|f| self.guards(&f.ty)).collect(),
            Kind::Tagged { tag, variants } => {
                let values: Vec<&str> = variants.iter().map(|v| v.wire.as_str()).collect();
                vec![format!(
                    "Guard {{ required: &[{tag:?}], equals: &[({tag:?}, &{values:?})], known: None }}"
                )]
            }
            _ => Vec::new(),
        }
    }

    fn enum_head(&self, def: &TypeDef, serde: &str, out: &mut String) {
        let sent = self.sent.contains(&def.name);
        let derive = if sent { "Debug, Clone, Serialize" } else { "Debug, Clone" };
        let serde = if sent { serde } else { "" };
        let _ = writeln!(
            out,
            "{}#[derive({derive})]\n{serde}\n#[non_exhaustive]\npub enum {} {{",
            docs(&def.doc),
            def.name
        );
    }

    fn enum_tail(&self, name: &str, out: &mut String) {
        out.push_str("/// A value that this version does not know, as it came.\n");
        if self.sent.contains(name) {
            out.push_str("#[serde(untagged)]\n");
        }
        out.push_str("Unrecognized(Value),\n}\n\n");
    }

    fn structure(&self, def: &TypeDef, s: &Struct, out: &mut String) {
        let name = &def.name;
        let (sent, received) = (self.sent.contains(name), self.received.contains(name));
        let mut derives = vec!["Debug", "Clone"];
        if self.defaults.contains(name) && sent {
            derives.push("Default");
        }
        if sent {
            derives.push("Serialize");
        }
        if received {
            derives.push("Deserialize");
        }
        let idents = field_idents(s);
        let renamed = |i: usize| idents[i].trim_start_matches("r#") != s.fields[i].wire;
        let camels = (0..idents.len())
            .filter(|i| camel(idents[*i].trim_start_matches("r#")) == s.fields[*i].wire)
            .count();
        let all_camel = camels * 2 > idents.len() && (0..idents.len()).any(renamed);
        let _ = writeln!(out, "{}#[derive({})]", docs(&def.doc), derives.join(", "));
        if all_camel {
            out.push_str("#[serde(rename_all = \"camelCase\")]\n");
        }
        if s.open && received {
            out.push_str("#[serde(remote = \"Self\")]\n");
        }
        if !sent {
            out.push_str("#[non_exhaustive]\n");
        }
        let _ = writeln!(out, "pub struct {name} {{");
        for (field, ident) in s.fields.iter().zip(&idents) {
            let shape = self.field(name, field);
            let bare = ident.trim_start_matches("r#");
            let mut attrs = shape.attrs;
            let natural = if all_camel { camel(bare) } else { bare.to_owned() };
            if natural != field.wire {
                attrs.insert(0, format!("rename = {:?}", field.wire));
            }
            out.push_str(&docs(&field.doc));
            if !attrs.is_empty() {
                let _ = writeln!(out, "#[serde({})]", attrs.join(", "));
            }
            let _ = writeln!(out, "pub {ident}: {},", shape.ty);
        }
        if s.open {
            let attr = if received { "skip_deserializing" } else { "flatten" };
            assert!(!(sent && received), "{name}: an open struct in both directions needs more than this");
            let _ = writeln!(
                out,
                "/// What else the object holds.\n#[serde({attr})]\npub rest: Map<String, Value>,"
            );
        }
        out.push_str("}\n\n");
        if s.open && received {
            let known: Vec<&str> = s.fields.iter().map(|f| f.wire.as_str()).collect();
            let _ = writeln!(out, "open_struct!({name} {known:?});\n");
        }
        if sent {
            self.constructor(name, s, &idents, out);
        }
    }

    /// `new` with the required fields, for structs that have optional ones besides.
    fn constructor(&self, name: &str, s: &Struct, idents: &[String], out: &mut String) {
        let required = s.fields.iter().filter(|f| f.required).count();
        if required == 0 || (required == s.fields.len() && !s.open) {
            return;
        }
        let mut args = Vec::new();
        let mut inits = Vec::new();
        for (field, ident) in s.fields.iter().zip(idents) {
            if !field.required {
                inits.push(format!("{ident}: Default::default()"));
                continue;
            }
            let text = matches!(self.model.resolve(&field.ty), Type::Str);
            if text {
                args.push(format!("{ident}: impl Into<String>"));
                inits.push(format!("{ident}: {ident}.into()"));
            } else {
                args.push(format!("{ident}: {}", self.field(name, field).ty));
                inits.push(ident.clone());
            }
        }
        if s.open {
            inits.push("rest: Map::new()".into());
        }
        let _ = writeln!(
            out,
            "impl {name} {{\n/// With the fields that must be there.\npub fn new({}) -> Self {{ Self {{ {} }} }}\n}}\n",
            args.join(", "),
            inits.join(", ")
        );
    }

    fn field(&self, owner: &str, field: &Field) -> Shape {
        let (sent, received) = (self.sent.contains(owner), self.received.contains(owner));
        let ty = self.ty(owner, &field.ty);
        if field.required {
            // A list that an older Codex leaves out is an empty one.
            let lenient = received && !sent && !self.strict.contains(owner);
            let list = matches!(field.ty, Type::Array(_) | Type::Map(_));
            let attrs = if lenient && list { vec!["default".into()] } else { Vec::new() };
            return Shape { ty, attrs };
        }
        let null_counts = NULL_SAYS_SOMETHING.contains(&(owner, &field.wire));
        if received && !sent && has_natural_default(field) {
            return Shape { ty, attrs: vec!["default".into()] };
        }
        let mut attrs = Vec::new();
        if sent {
            attrs.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        let ty = match &field.ty {
            Type::Nullable(_) if null_counts => {
                assert!(!received, "{owner}.{}: reading would not tell null from absent", field.wire);
                format!("Option<{ty}>")
            }
            Type::Nullable(_) => ty,
            _ => format!("Option<{ty}>"),
        };
        Shape { ty, attrs }
    }

    fn direct(&self, owner: &str, target: &str) -> String {
        let boxed = self.circles.contains(&(owner.to_owned(), target.to_owned()));
        if boxed { format!("Box<{target}>") } else { target.to_owned() }
    }

    fn ty(&self, owner: &str, ty: &Type) -> String {
        match ty {
            Type::Any | Type::Null => "Value".into(),
            Type::Bool => "bool".into(),
            Type::Int(format) => int(format).0.into(),
            Type::Float => "f64".into(),
            Type::Str => "String".into(),
            Type::Array(item) => format!("Vec<{}>", self.ty("", item)),
            Type::Map(item) if **item == Type::Any => "Map<String, Value>".into(),
            Type::Map(item) => format!("BTreeMap<String, {}>", self.ty("", item)),
            Type::Nullable(inner) => format!("Option<{}>", self.ty(owner, inner)),
            Type::Ref(name) => self.direct(owner, name),
        }
    }

    /// A rough size in bytes; only its order of magnitude matters.
    fn size(&self, ty: &Type, known: &mut HashMap<String, usize>) -> usize {
        match ty {
            Type::Bool => 1,
            Type::Int(_) | Type::Float => 8,
            Type::Str | Type::Array(_) => 24,
            Type::Any | Type::Null | Type::Map(_) => 72,
            Type::Nullable(inner) => match **inner {
                Type::Int(_) | Type::Float => 16,
                _ => self.size(inner, known),
            },
            Type::Ref(name) => {
                if let Some(size) = known.get(name) {
                    return *size;
                }
                known.insert(name.clone(), 8);
                let size = match &self.model.types[name].kind {
                    Kind::Enum(_) => 24,
                    Kind::Struct(s) => s.fields.iter().map(|f| self.size(&f.ty, known)).sum(),
                    Kind::Alias(inner) => self.size(inner, known),
                    _ => {
                        let targets: Vec<Type> = self.model.types[name]
                            .refs()
                            .into_iter()
                            .map(|(n, _)| Type::Ref(n.to_owned()))
                            .collect();
                        8 + targets.iter().map(|t| self.size(t, known)).max().unwrap_or(0).max(72)
                    }
                };
                known.insert(name.clone(), size);
                size
            }
        }
    }
}

struct Shape {
    ty: String,
    attrs: Vec<String>,
}

/// The Rust type of an integer format, and its bounds.
pub fn int(format: &str) -> (&'static str, i64, u64) {
    match format {
        "uint8" => ("u8", 0, u8::MAX.into()),
        "uint16" => ("u16", 0, u16::MAX.into()),
        "uint32" => ("u32", 0, u32::MAX.into()),
        "uint" | "uint64" => ("u64", 0, u64::MAX),
        "int32" => ("i32", i32::MIN.into(), i32::MAX as u64),
        "int" | "int64" => ("i64", i64::MIN, i64::MAX as u64),
        other => panic!("the generator does not know the integer format {other:?}"),
    }
}

fn has_natural_default(field: &Field) -> bool {
    let Some(default) = &field.default else { return false };
    match field.ty {
        Type::Bool => *default == false,
        Type::Int(_) => *default == 0,
        Type::Array(_) => default.as_array().is_some_and(Vec::is_empty),
        Type::Map(_) => default.as_object().is_some_and(|m| m.is_empty()),
        _ => false,
    }
}

fn rename(sent: bool, name: &str, wire: &str) -> String {
    if sent && name != wire { format!("#[serde(rename = {wire:?})]\n") } else { String::new() }
}

fn field_idents(s: &Struct) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    s.fields
        .iter()
        .map(|field| {
            let mut ident = snake(&field.wire);
            let count = seen.entry(ident.clone()).or_default();
            *count += 1;
            if *count > 1 {
                ident = format!("{ident}_{count}");
            }
            match ident.as_str() {
                "self" | "super" | "crate" => format!("{ident}_"),
                "type" | "async" | "enum" | "match" | "ref" | "move" | "use" | "mod" | "for" | "in"
                | "where" | "loop" | "static" | "const" | "final" | "override" | "default" | "box" | "do"
                | "macro" | "priv" | "try" | "yield" | "abstract" | "virtual" | "gen" | "impl" | "trait"
                | "return" | "struct" | "fn" | "as" | "if" | "else" | "dyn" | "await" | "break"
                | "continue" | "extern" | "let" | "mut" | "pub" | "unsafe" | "while" | "true" | "false" => {
                    format!("r#{ident}")
                }
                _ => ident,
            }
        })
        .collect()
}

/// Structs that can be `Default`: all that must be there has a default itself.
fn defaults(model: &Model) -> BTreeSet<String> {
    let mut good: BTreeSet<String> =
        model.types.values().filter(|d| matches!(d.kind, Kind::Struct(_))).map(|d| d.name.clone()).collect();
    loop {
        let bad: Vec<String> = good
            .iter()
            .filter(|name| match &model.types[*name].kind {
                Kind::Struct(s) => s.fields.iter().any(|f| {
                    f.required && matches!(model.resolve(&f.ty), Type::Ref(target) if !good.contains(target))
                }),
                _ => true,
            })
            .cloned()
            .collect();
        if bad.is_empty() {
            return good;
        }
        bad.iter().for_each(|name| {
            good.remove(name);
        });
    }
}

/// Direct references that lead back to where they come from.
fn circles(model: &Model) -> BTreeSet<(String, String)> {
    let direct: BTreeMap<&str, Vec<&str>> = model
        .types
        .iter()
        .map(|(name, def)| {
            let targets = def.refs().into_iter().filter(|(_, indirect)| !indirect).map(|(n, _)| n);
            (name.as_str(), targets.collect())
        })
        .collect();
    let mut out = BTreeSet::new();
    for (from, targets) in &direct {
        for to in targets {
            let mut seen = BTreeSet::new();
            let mut todo = vec![*to];
            while let Some(at) = todo.pop() {
                if at == *from {
                    out.insert(((*from).to_owned(), (*to).to_owned()));
                    break;
                }
                if seen.insert(at) {
                    todo.extend(direct.get(at).into_iter().flatten());
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::lower;
    use serde_json::json;

    #[test]
    fn only_direct_circles_need_a_box() {
        let definitions = json!({
            "Tree": {"type": "object", "properties": {
                "left": {"anyOf": [{"$ref": "#/$defs/Tree"}, {"type": "null"}]},
                "all": {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
                "leaf": {"$ref": "#/$defs/Leaf"},
            }},
            "Leaf": {"type": "object", "properties": {"forest": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}},
        });
        let model = lower(definitions.as_object().unwrap());
        assert_eq!(circles(&model).into_iter().collect::<Vec<_>>(), [("Tree".to_owned(), "Tree".to_owned())]);
    }
}
