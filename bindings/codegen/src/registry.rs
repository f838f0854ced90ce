//! Our own ops as the registry describes them: their schemas lowered into the same model as Codex's.

use std::collections::BTreeSet;
use std::io;

use serde_json::{Map, Value};

use crate::names::pascal;
use crate::schema::{self, Field, Kind, Model, Struct, Type};

/// All ops, the types they share, and the error table.
pub struct Registry {
    pub ops: Vec<Op>,
    pub model: Model,
    pub errors: Vec<ErrorRow>,
}

/// One op: what every language gets a function for.
pub struct Op {
    /// `thread.run_streamed`
    pub name: String,
    pub doc: String,
    /// Emits events before its result.
    pub streams: bool,
    /// The struct with the params; none when it takes nothing.
    pub params: Option<String>,
    pub output: Type,
    /// The output as a type of the app-server's protocol, where it is handed on as it came.
    pub returns: Option<Type>,
    /// The entries of a list, as a type of the app-server's protocol.
    pub entries: Option<String>,
}

/// One row of the error table.
pub struct ErrorRow {
    /// `codex_not_found`
    pub code: String,
    pub number: u64,
    pub retryable: bool,
    pub doc: String,
}

/// Types that the core hands out besides the results of the ops.
const HANDED_OUT: [&str; 3] = ["Ask", "Event", "OwnNotification"];

/// Ops for which every binding has a method of its own, or no need of one.
const HAND_WRITTEN: [&str; 10] = [
    "codex.info",
    "codex.run_session",
    "codex.answer_asks",
    "thread.start",
    "thread.resume",
    "thread.info",
    "thread.release",
    "thread.run",
    "thread.run_streamed",
    "thread.fork",
];

/// Params that a method fills in by itself.
const FILLED_IN: [&str; 3] = ["thread", "client", "answers_asks"];

/// An op as a method of a thread or of the client.
pub struct Doorway<'a> {
    pub op: &'a Op,
    /// `set_name`
    pub name: &'a str,
    /// It is a method of a thread: its handle is filled in.
    pub on_thread: bool,
    pub required: Vec<Field>,
    pub optional: Vec<Field>,
}

impl Registry {
    /// The methods that are generated for `thread` or for `codex`, without those that stream.
    pub fn doorways(&self, object: &str) -> Vec<Doorway<'_>> {
        self.methods(object).into_iter().filter(|door| !door.op.streams).collect()
    }

    /// Those that stream. Each binding has a form of its own for them.
    pub fn streams(&self, object: &str) -> Vec<Doorway<'_>> {
        self.methods(object).into_iter().filter(|door| door.op.streams).collect()
    }

    /// All of them.
    pub fn methods(&self, object: &str) -> Vec<Doorway<'_>> {
        let ops = self.ops.iter().filter(|op| !HAND_WRITTEN.contains(&op.name.as_str()));
        ops.filter_map(|op| {
            let name = op.name.strip_prefix(object)?.strip_prefix('.')?;
            let fields = self.params(op).fields;
            let fields = fields.into_iter().filter(|field| !FILLED_IN.contains(&field.wire.as_str()));
            let (required, optional) = fields.partition(|field| field.required);
            Some(Doorway { op, name, on_thread: object == "thread", required, optional })
        })
        .collect()
    }

    /// The types that a host receives.
    pub fn received(&self) -> BTreeSet<String> {
        let mut roots: Vec<(&str, bool)> = Vec::new();
        self.ops.iter().for_each(|op| op.output.refs(false, &mut roots));
        let handed_out = HANDED_OUT.into_iter().filter(|name| self.model.types.contains_key(*name));
        self.model.reachable(roots.into_iter().map(|(name, _)| name).chain(handed_out))
    }

    /// The params of an op as fields, in the order of their declaration, required ones first.
    pub fn params(&self, op: &Op) -> Struct {
        let Some(name) = &op.params else { return Struct::default() };
        match &self.model.types[name].kind {
            Kind::Struct(s) => {
                let mut s = s.clone();
                s.fields.sort_by_key(|f| !f.required);
                s
            }
            _ => panic!("{}: the params of an op are an object with named fields", op.name),
        }
    }
}

/// Reads a description: `{ops: [{name, doc, streams, params, output}], types: {…}, errors: [{…}]}`.
pub fn read(description: &Value) -> io::Result<Registry> {
    let bad = |what: &str| io::Error::other(format!("the registry's description has no {what}"));
    let rows = description["ops"].as_array().ok_or_else(|| bad("ops"))?;
    let mut definitions = Map::new();
    gather(&description["types"], &mut definitions);
    let mut ops = Vec::new();
    for row in rows {
        let name = row["name"].as_str().ok_or_else(|| bad("op name"))?;
        let own = pascal(&name.replace('.', "_"));
        let params = name_of(&row["params"], &format!("{own}Params"), &mut definitions);
        let output = match returned(row) {
            Some(_) => None,
            None => name_of(&row["output"], &format!("{own}Output"), &mut definitions),
        };
        ops.push((name.to_owned(), row, params, output));
    }
    definitions.sort_keys();
    definitions.values_mut().for_each(join_words);
    let model = schema::lower(&definitions);
    let ops = ops
        .into_iter()
        .map(|(name, row, params, output)| Op {
            doc: row["doc"].as_str().unwrap_or_default().trim().to_owned(),
            streams: row["streams"] == true,
            params: params.filter(|p| match &model.types[p].kind {
                Kind::Struct(s) => !s.fields.is_empty(),
                Kind::Alias(ty) => *ty != Type::Null,
                _ => true,
            }),
            output: output.map_or(Type::Null, Type::Ref),
            returns: returned(row),
            entries: row["returns"].as_str().and_then(|name| name.strip_suffix('*')).map(str::to_owned),
            name,
        })
        .collect();
    let errors = description["errors"]
        .as_array()
        .ok_or_else(|| bad("errors"))?
        .iter()
        .map(|row| ErrorRow {
            code: row["code"].as_str().unwrap_or_default().to_owned(),
            number: row["number"].as_u64().unwrap_or_default(),
            retryable: row["retryable"] == true,
            doc: row["doc"].as_str().unwrap_or_default().to_owned(),
        })
        .collect();
    Ok(Registry { ops, model, errors })
}

/// `Thread`, `[Model]` (a list) or `ThreadGoal?` (it may be null) as a type.
fn returned(row: &Value) -> Option<Type> {
    let name = row["returns"].as_str().filter(|name| !name.is_empty() && !name.ends_with('*'))?;
    let item = name.trim_matches(['[', ']', '?']).to_owned();
    Some(match (name.starts_with('['), name.ends_with('?')) {
        (true, _) => Type::Array(Box::new(Type::Ref(item))),
        (_, true) => Type::Nullable(Box::new(Type::Ref(item))),
        _ => Type::Ref(item),
    })
}

/// The name under which a schema stands in the definitions: its title, or `wanted` where the title is
/// missing or means something else already.
fn name_of(schema: &Value, wanted: &str, definitions: &mut Map<String, Value>) -> Option<String> {
    if schema.is_null() || schema["type"] == "null" {
        return None;
    }
    let mut schema = schema.clone();
    if let Some(object) = schema.as_object_mut() {
        object.remove("$schema");
        if let Some(inner) = object.remove("$defs") {
            gather(&inner, definitions);
        }
        if let (Some(target), 1) = (object.get("$ref").and_then(Value::as_str), object.len()) {
            return target.rsplit('/').next().map(str::to_owned);
        }
    }
    let title = schema.as_object_mut().and_then(|object| object.remove("title"));
    for name in title.as_ref().and_then(Value::as_str).into_iter().chain([wanted]) {
        let same = definitions.get(name).is_none_or(|known| *known == schema);
        if same && name == pascal(name) {
            definitions.insert(name.to_owned(), schema);
            return Some(name.to_owned());
        }
    }
    panic!("{wanted} already names another type")
}

fn gather(types: &Value, definitions: &mut Map<String, Value>) {
    for (name, schema) in types.as_object().into_iter().flatten() {
        let mut schema = schema.clone();
        if let Some(inner) = schema.as_object_mut().and_then(|o| o.remove("$defs")) {
            gather(&inner, definitions);
        }
        definitions.insert(name.clone(), schema);
    }
}

/// schemars lists the words of an enum with an open end one by one, for the sake of their docs; a host wants one
/// type of all words.
fn join_words(schema: &mut Value) {
    if let Some(branches) = schema.get_mut("anyOf").and_then(Value::as_array_mut) {
        let words: Vec<Value> = branches
            .iter()
            .filter_map(|branch| branch.get("const"))
            .filter(|word| word.is_string())
            .cloned()
            .collect();
        if words.len() > 1 {
            branches.retain(|branch| branch.get("const").is_none_or(|word| !words.contains(word)));
            branches.insert(0, serde_json::json!({ "type": "string", "enum": words }));
        }
    }
    match schema {
        Value::Object(fields) => fields.values_mut().for_each(join_words),
        Value::Array(items) => items.iter_mut().for_each(join_words),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ops_get_types_from_titles_references_and_their_own_names() {
        let run = serde_json::json!({
            "title": "Run", "type": "object", "required": ["thread"],
            "properties": {"effort": {"type": ["string", "null"]}, "thread": {"$ref": "#/$defs/Handle"}},
            "$defs": {"Handle": {"type": "integer", "format": "uint64"}},
        });
        let registry = read(&serde_json::json!({
            "ops": [
                {"name": "thread.run", "doc": "", "streams": true, "params": run, "output": {"$ref": "#/$defs/Done"}},
                {"name": "thread.stop", "doc": "", "params": {"type": "object"}, "output": {"type": "boolean"}},
            ],
            "types": {"Done": {"type": "object"}},
            "errors": [],
        }))
        .unwrap();
        let [run, stop] = registry.ops.as_slice() else { panic!("two ops") };
        assert_eq!((run.params.as_deref(), &run.output), (Some("Run"), &Type::Ref("Done".into())));
        assert!(run.streams && !stop.streams);
        let fields: Vec<String> = registry.params(run).fields.into_iter().map(|f| f.wire).collect();
        assert_eq!(fields, ["thread", "effort"], "required ones come first");
        assert_eq!((stop.params.as_deref(), &stop.output), (None, &Type::Ref("ThreadStopOutput".into())));
        assert_eq!(registry.received().into_iter().collect::<Vec<_>>(), ["Done", "ThreadStopOutput"]);
    }
}
