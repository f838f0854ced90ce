//! The strict form of a JSON Schema, the one that models keep to best, and the way back for the values.

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};

/// The longest chain of `$ref`s that is followed; a longer one goes in a circle.
const LONGEST_CHAIN: usize = 32;

/// How deep unions may be nested in each other, without anything between them.
const DEEPEST_UNION: usize = 6;

/// The strict form of a schema: objects are closed and all their fields required; a field that was optional may
/// be `null` instead. Fit for tools and for `output_schema`.
///
/// # Errors
/// `invalid_argument` where there is no strict form: free keys, several `allOf`.
pub fn strict_schema(path: &str, schema: &Value) -> Result<Value> {
    let mut strict = schema.clone();
    make_strict(path, &mut strict)?;
    Ok(strict)
}

fn make_strict(path: &str, schema: &mut Value) -> Result<()> {
    let refused = |path: String, reason: &str| {
        Err(Error::invalid(path, format!("{reason}; that has no strict form (set `strict` to false)")))
    };
    // Anything, or nothing: there is nothing to close.
    let Value::Object(fields) = schema else { return Ok(()) };
    fields.shift_remove("default");
    if let Some(Value::Array(parts)) = fields.get_mut("allOf") {
        match parts.as_mut_slice() {
            [Value::Object(only)] => {
                let only = std::mem::take(only);
                fields.shift_remove("allOf");
                for (key, value) in only {
                    fields.entry(key).or_insert(value);
                }
            }
            _ => return refused(format!("{path}.allOf"), "joins several schemas"),
        }
    }
    for key in ["anyOf", "oneOf", "prefixItems"] {
        for (index, part) in
            fields.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().enumerate()
        {
            make_strict(&format!("{path}.{key}[{index}]"), part)?;
        }
    }
    for key in ["$defs", "definitions"] {
        for (name, part) in fields.get_mut(key).and_then(Value::as_object_mut).into_iter().flatten() {
            make_strict(&format!("{path}.{key}.{name}"), part)?;
        }
    }
    if let Some(items) = fields.get_mut("items") {
        make_strict(&format!("{path}.items"), items)?;
    }
    if !is_object(fields) {
        return Ok(());
    }
    for key in ["additionalProperties", "patternProperties", "unevaluatedProperties"] {
        if fields.get(key).is_some_and(|free| *free != json!(false)) {
            return refused(format!("{path}.{key}"), "allows free keys");
        }
    }
    let required = required_of(fields);
    let mut names = Vec::new();
    for (name, field) in fields.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        make_strict(&format!("{path}.properties.{name}"), field)?;
        if !required.contains(name) {
            allow_null(field);
        }
        names.push(Value::from(name.as_str()));
    }
    fields.entry("properties").or_insert_with(|| json!({}));
    fields.insert("required".into(), names.into());
    fields.insert("additionalProperties".into(), false.into());
    Ok(())
}

fn is_object(schema: &Map<String, Value>) -> bool {
    let named = match schema.get("type") {
        Some(Value::String(kind)) => kind == "object",
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "object"),
        _ => false,
    };
    named || schema.contains_key("properties")
}

fn required_of(schema: &Map<String, Value>) -> Vec<String> {
    let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    names.filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

fn allow_null(schema: &mut Value) {
    if takes_null(schema, schema, 0) {
        return;
    }
    let Value::Object(fields) = schema else { return };
    if ["anyOf", "oneOf", "$ref"].iter().any(|key| fields.contains_key(*key)) {
        let description = fields.shift_remove("description");
        let mut either = json!({ "anyOf": [std::mem::take(fields), { "type": "null" }] });
        if let Some(description) = description {
            either["description"] = description;
        }
        *schema = either;
        return;
    }
    if let Some(only) = fields.shift_remove("const") {
        fields.insert("enum".into(), json!([only]));
    }
    if let Some(values) = fields.get_mut("enum").and_then(Value::as_array_mut) {
        values.push(Value::Null);
    }
    match fields.get_mut("type") {
        Some(Value::Array(kinds)) => kinds.push("null".into()),
        Some(kind) => *kind = json!([kind, "null"]),
        None => {}
    }
}

/// Takes out of `value` what only the strict form put there: `null` for a field that `schema` (not strict) has as
/// optional and not nullable.
pub(crate) fn without_nulls(schema: &Value, value: &mut Value) {
    restore(schema, schema, value, 0);
}

fn restore(root: &Value, schema: &Value, value: &mut Value, unions: usize) {
    let schema = resolved(root, schema);
    match value {
        Value::Object(entries) => {
            let Some(fields) = schema.as_object() else { return };
            let required = required_of(fields);
            for (name, field) in fields.get("properties").and_then(Value::as_object).into_iter().flatten() {
                let Some(entry) = entries.get_mut(name) else { continue };
                if entry.is_null() && !required.contains(name) && !takes_null(root, field, 0) {
                    entries.shift_remove(name);
                } else {
                    restore(root, field, entry, 0);
                }
            }
        }
        Value::Array(entries) => {
            if let Some(items) = schema.get("items") {
                entries.iter_mut().for_each(|entry| restore(root, items, entry, 0));
            }
        }
        _ => return,
    }
    // Unions in a circle would never get any further down the value.
    for key in ["allOf", "anyOf", "oneOf"].iter().filter(|_| unions < DEEPEST_UNION) {
        for part in schema.get(key).and_then(Value::as_array).into_iter().flatten() {
            restore(root, part, value, unions + 1);
        }
    }
}

fn resolved<'a>(root: &'a Value, mut schema: &'a Value) -> &'a Value {
    for _ in 0..LONGEST_CHAIN {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
        match target.and_then(|pointer| root.pointer(pointer)) {
            Some(target) => schema = target,
            None => break,
        }
    }
    schema
}

fn takes_null(root: &Value, schema: &Value, depth: usize) -> bool {
    if depth > LONGEST_CHAIN {
        return false;
    }
    let schema = resolved(root, schema);
    let Some(fields) = schema.as_object() else { return schema == &Value::Bool(true) };
    let in_type = match fields.get("type") {
        Some(Value::String(kind)) => kind == "null",
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "null"),
        _ => true,
    };
    let in_values = match (fields.get("enum"), fields.get("const")) {
        (Some(Value::Array(values)), _) => values.contains(&Value::Null),
        (_, Some(only)) => only.is_null(),
        _ => true,
    };
    let in_parts = ["anyOf", "oneOf"].iter().all(|key| match fields.get(*key) {
        Some(Value::Array(parts)) => parts.iter().any(|part| takes_null(root, part, depth + 1)),
        _ => true,
    });
    // A `$ref` that leads nowhere says nothing.
    in_type && in_values && in_parts && !fields.contains_key("$ref")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema() -> Value {
        json!({
            "type": "object",
            "properties": {
                "city": { "type": "string", "description": "where" },
                "unit": { "enum": ["c", "f"], "type": "string", "default": "c" },
                "kind": { "const": "x" },
                "days": { "type": ["integer", "null"] },
                "at": { "$ref": "#/$defs/Place", "description": "exactly" },
                "stops": { "type": "array", "items": { "$ref": "#/$defs/Place" } },
            },
            "required": ["city", "stops"],
            "$defs": { "Place": {
                "type": "object",
                "properties": { "x": { "type": "number" }, "note": { "type": "string" } },
                "required": ["x"],
            } },
        })
    }

    #[test]
    fn objects_are_closed_and_optional_fields_nullable() {
        let strict = strict_schema("tool", &schema()).unwrap();
        assert_eq!(
            strict,
            json!({
                "type": "object",
                "properties": {
                    "city": { "type": "string", "description": "where" },
                    "unit": { "enum": ["c", "f", null], "type": ["string", "null"] },
                    "kind": { "enum": ["x", null] },
                    "days": { "type": ["integer", "null"] },
                    "at": { "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }], "description": "exactly" },
                    "stops": { "type": "array", "items": { "$ref": "#/$defs/Place" } },
                },
                "required": ["city", "unit", "kind", "days", "at", "stops"],
                "additionalProperties": false,
                "$defs": { "Place": {
                    "type": "object",
                    "properties": { "x": { "type": "number" }, "note": { "type": ["string", "null"] } },
                    "required": ["x", "note"],
                    "additionalProperties": false,
                } },
            })
        );
        // What is strict stays as it is.
        assert_eq!(strict_schema("tool", &strict).unwrap(), strict);
    }

    #[test]
    fn nulls_of_the_strict_form_are_taken_out_and_no_others() {
        let mut value = json!({
            "city": null, "unit": null, "kind": null, "days": null, "at": null, "other": null,
            "stops": [{ "x": 1, "note": null }, { "x": null, "note": "n" }],
        });
        without_nulls(&schema(), &mut value);
        assert_eq!(
            value,
            json!({ "city": null, "days": null, "other": null, "stops": [{ "x": 1 }, { "x": null, "note": "n" }] })
        );
    }

    #[test]
    fn what_has_no_strict_form_is_named() {
        for (schema, field) in [
            (json!({ "type": "object", "additionalProperties": true }), "tool.additionalProperties"),
            (
                json!({ "type": "object", "properties": { "a": { "type": "array", "items": {
                    "type": "object", "additionalProperties": { "type": "string" } } } } }),
                "tool.properties.a.items.additionalProperties",
            ),
            (json!({ "allOf": [{ "type": "object" }, { "type": "object" }] }), "tool.allOf"),
        ] {
            assert_eq!(strict_schema("tool", &schema).unwrap_err().data()["field"], field);
        }
    }

    #[test]
    fn a_circle_of_references_ends() {
        let schema = json!({
            "type": "object",
            "properties": { "a": { "$ref": "#/$defs/A" }, "b": { "$ref": "#/$defs/B" } },
            "$defs": { "A": { "$ref": "#/$defs/A" }, "B": { "anyOf": [{ "$ref": "#/$defs/B" }, { "type": "object" }] } },
        });
        let mut value = json!({ "a": null, "b": { "c": null } });
        without_nulls(&schema, &mut value);
        strict_schema("tool", &schema).unwrap();
    }
}
