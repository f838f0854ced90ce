//! What a schema dump says, as flat rows by which two dumps can be compared. Nothing in here refuses a form: the dump may
//! be of a Codex that did not exist when this was written.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::snapshot::{MESSAGES, branches};

/// Where something stands, and what the schema says there.
pub type Rows = BTreeMap<String, String>;

/// Everything that one Codex speaks.
#[derive(Debug, Default)]
pub struct Surface {
    pub version: String,
    /// For each union of [`MESSAGES`], in their order: method → its params and whether it is experimental.
    pub methods: Vec<Rows>,
    /// Type → its rows: fields, variants and values.
    pub types: BTreeMap<String, Rows>,
}

impl Surface {
    /// Reads a bundle. `stable`: the methods that need no capability; none when the dump cannot tell.
    pub fn read(version: &str, bundle: &Value, stable: Option<&BTreeSet<String>>) -> Surface {
        let roots = &bundle["definitions"];
        let methods = MESSAGES.iter().map(|(union, _)| {
            let row = |(wire, branch): (&str, &Value)| {
                let needed = list(branch, "required").any(|name| name == "params");
                let mut text = match branch["properties"].get("params") {
                    Some(params) => describe(params, "", &mut Rows::new()),
                    None => "no params".into(),
                };
                if !needed && branch["properties"].get("params").is_some() {
                    text += ", optional";
                }
                // What the server sends needs no capability, or the request that leads to it does.
                if *union == "ClientRequest" && stable.is_some_and(|stable| !stable.contains(wire)) {
                    text += ", experimental";
                }
                (wire.to_owned(), text)
            };
            branches(roots, union).map(row).collect()
        });
        let methods = methods.collect();
        let mut types = BTreeMap::new();
        for space in [roots, &roots["v2"]] {
            for (name, schema) in space.as_object().into_iter().flatten() {
                if name != "v2" && MESSAGES.iter().all(|(union, _)| union != name) {
                    let mut rows = Rows::new();
                    let text = describe(schema, "", &mut rows);
                    rows.insert(String::new(), text);
                    types.insert(name.clone(), rows);
                }
            }
        }
        Surface { version: version.to_owned(), methods, types }
    }
}

/// What [`describe`] puts into words or rows, and what only documents. Any other keyword is quoted as it is.
const SPOKEN: &[&str] = &[
    "$ref",
    "$schema",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "description",
    "enum",
    "examples",
    "format",
    "items",
    "oneOf",
    "properties",
    "required",
    "title",
    "type",
];

/// A schema in a few words; what it holds goes into `rows`, each below the place `at`.
fn describe(schema: &Value, at: &str, rows: &mut Rows) -> String {
    let Some(keywords) = schema.as_object() else {
        return if schema == &Value::Bool(false) { "nothing" } else { "anything" }.into();
    };
    let mut words = Vec::from_iter(target(schema).map(str::to_owned));
    words.extend(list(schema, "allOf").map(|part| describe(part, at, rows)));
    let values = values(schema);
    match values.as_slice() {
        [only] => words.push(only.to_string()),
        several => add_values(several, at, rows),
    }
    let names = types(schema);
    let mut nullable = names.contains(&"null");
    for name in names.iter().filter(|name| **name != "null") {
        match *name {
            "array" => {
                words.push(format!("array of {}", describe(&schema["items"], &format!("{at}[]"), rows)))
            }
            "string" if values.len() == 1 => {}
            "integer" | "number" => words.push(schema["format"].as_str().unwrap_or(name).to_owned()),
            plain => words.push(plain.to_owned()),
        }
    }
    let required: Vec<&str> = list(schema, "required").filter_map(Value::as_str).collect();
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let at = format!("{at}.{name}");
        let need = if required.contains(&name.as_str()) { "" } else { ", optional" };
        let text = describe(field, &at, rows) + need;
        rows.insert(at, text);
    }
    match &schema["additionalProperties"] {
        Value::Null => {}
        Value::Bool(open) => words.push(if *open { "with any field" } else { "with no other field" }.into()),
        inner => {
            let at = format!("{at}.*");
            let text = describe(inner, &at, rows);
            rows.insert(at, text);
        }
    }
    for union in ["oneOf", "anyOf"] {
        let (null, alive): (Vec<&Value>, Vec<&Value>) =
            list(schema, union).partition(|branch| types(branch) == ["null"]);
        nullable |= !null.is_empty();
        match alive.as_slice() {
            [only] => words.push(describe(only, at, rows)),
            branches => branches.iter().for_each(|branch| add_branch(branch, at, rows)),
        }
    }
    for (keyword, value) in keywords.iter().filter(|(keyword, _)| !SPOKEN.contains(&keyword.as_str())) {
        words.push(format!("{keyword} {value}"));
    }
    if words.is_empty() {
        let chosen = ["enum", "oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some());
        words.push(if chosen { "one of" } else { "anything" }.into());
    }
    let mut text = words.join(" ");
    if nullable {
        text += " or null";
    }
    if let Some(default) = schema.get("default") {
        text += &format!(" (default {default})");
    }
    text
}

/// One of several forms: a row under its name; strings stand among their siblings.
fn add_branch(branch: &Value, at: &str, rows: &mut Rows) {
    let Some(name) = branch_name(branch) else { return add_values(&values(branch), at, rows) };
    let mut at = format!("{at}<{name}>");
    while rows.contains_key(&at) {
        at.push('\'');
    }
    let text = describe(branch, &at, rows);
    rows.insert(at, text);
}

fn add_values(values: &[&Value], at: &str, rows: &mut Rows) {
    rows.extend(values.iter().map(|value| (format!("{at} = {value}"), "allowed".into())));
}

/// By what one tells a branch of a union from the others: the value of its tag, its type's name, its first required
/// field, its JSON type. None for a list of values.
fn branch_name(branch: &Value) -> Option<String> {
    if !values(branch).is_empty() {
        return None;
    }
    let fields = branch["properties"].as_object();
    let mut tags = fields.into_iter().flatten().filter_map(|(name, field)| match values(field)[..] {
        [Value::String(value)] => Some((name != "type", value)),
        _ => None,
    });
    // `type` is the tag where there is one; else the first such field in the order of names, whatever the dump's order.
    let tag = tags.by_ref().min().map(|(_, value)| value.clone());
    let required = || list(branch, "required").find_map(Value::as_str).map(str::to_owned);
    tag.or_else(|| target(branch).map(str::to_owned))
        .or_else(required)
        .or_else(|| Some(types(branch).join("|")))
}

fn list<'a>(schema: &'a Value, keyword: &str) -> impl Iterator<Item = &'a Value> {
    schema[keyword].as_array().into_iter().flatten()
}

fn types(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        name => Vec::from_iter(name.as_str()),
    }
}

/// The values of an `enum` or `const`.
fn values(schema: &Value) -> Vec<&Value> {
    list(schema, "enum").chain(schema.get("const")).collect()
}

/// The name of the type that a `$ref` points to.
fn target(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str().and_then(|pointer| pointer.rsplit('/').next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rows(schema: Value) -> Vec<(String, String)> {
        let mut rows = Rows::new();
        let text = describe(&schema, "", &mut rows);
        std::iter::once((String::new(), text)).chain(rows).collect()
    }

    fn lines(rows: &[(String, String)]) -> Vec<String> {
        rows.iter().map(|(at, text)| format!("{at}: {text}")).collect()
    }

    #[test]
    fn fields_say_their_type_and_need() {
        let found =
            rows(json!({"type": "object", "description": "docs", "required": ["a", "b"], "properties": {
                "a": {"type": ["string", "null"], "title": "A"},
                "b": {"anyOf": [{"$ref": "#/definitions/v2/B"}, {"type": "null"}], "default": null},
                "c": {"type": "array", "items": {"type": "integer", "format": "uint16", "minimum": 0}},
                "d": true,
            }}));
        let expected = [
            ": object",
            ".a: string or null",
            ".b: B or null (default null)",
            ".c: array of uint16 minimum 0, optional",
            ".d: anything, optional",
        ];
        assert_eq!(lines(&found), expected);
    }

    #[test]
    fn branches_and_values_are_rows_of_their_own() {
        let found = rows(json!({"oneOf": [
            {"type": "string", "enum": ["never", "always"]},
            {"type": "object", "properties": {"kind": {"enum": ["k"]}, "type": {"enum": ["image"], "type": "string"}}},
            {"type": "object", "required": ["fine"], "properties": {"fine": {"type": "boolean"}}, "additionalProperties": false},
            {"$ref": "#/definitions/Other"},
            {"type": "array", "items": {"enum": ["x", "y"]}},
        ]}));
        let expected = [
            ": one of",
            " = \"always\": allowed",
            " = \"never\": allowed",
            "<Other>: Other",
            "<array>: array of one of",
            "<array>[] = \"x\": allowed",
            "<array>[] = \"y\": allowed",
            "<fine>: object with no other field",
            "<fine>.fine: boolean",
            "<image>: object",
            "<image>.kind: \"k\", optional",
            "<image>.type: \"image\", optional",
        ];
        assert_eq!(lines(&found), expected);
    }
}
