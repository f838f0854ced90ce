//! Reduces unified events to what is the same in every run and language. README.md has the rules; the tables
//! stand in vectors/normalize.json, which every language reads.

use std::sync::LazyLock;

use serde_json::{Map, Value};

static TABLES: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../vectors/normalize.json")).expect("normalize.json is JSON")
});

/// The normalized events. `cwd`, the turn's working directory, becomes `$cwd` wherever it occurs.
pub fn events(events: &[Value], cwd: Option<&str>) -> Vec<Value> {
    let mut merged: Vec<Value> = Vec::new();
    let mut open_item = Value::Null;
    for event in events {
        let kind = event["type"].as_str().unwrap_or_default();
        if contains(&TABLES["ignored_events"], kind) {
            continue;
        }
        let is_delta = kind.ends_with("delta");
        match merged.last_mut() {
            Some(last) if is_delta && last["type"] == event["type"] && open_item == event["item_id"] => {
                if let (Some(Value::String(text)), Some(more)) =
                    (last.get_mut("delta"), event["delta"].as_str())
                {
                    text.push_str(more);
                }
            }
            _ => {
                merged.push(reduced(event, &TABLES["events"]));
                open_item = if is_delta { event["item_id"].clone() } else { Value::Null };
            }
        }
    }
    let mut result: Vec<Value> = Vec::new();
    let mut times = 1;
    for event in merged.into_iter().map(|event| cleaned(event, cwd)) {
        let same = result.last().is_some_and(|last| without_times(last) == event);
        times = if same { times + 1 } else { 1 };
        match result.last_mut() {
            Some(last) if same => last["times"] = times.into(),
            _ => result.push(event),
        }
    }
    result
}

/// The normalized outcome: `{"ok": {…}}` or `{"error": {"code", "retryable"}}`.
pub fn outcome(outcome: &Value, cwd: Option<&str>) -> Value {
    let mut outcome = outcome.clone();
    if let Some(ok) = outcome.get_mut("ok") {
        *ok = kept(ok, &["status".into(), "final_response".into(), "usage".into()]);
    }
    if let Some(error) = outcome.get_mut("error") {
        *error = kept(error, &["code".into(), "retryable".into()]);
    }
    cleaned(outcome, cwd)
}

fn contains(list: &Value, text: &str) -> bool {
    list.as_array().is_some_and(|list| list.iter().any(|entry| entry == text))
}

/// `type` and the fields that the table lists for it; everything for a type the table does not know.
fn reduced(object: &Value, table: &Value) -> Value {
    match table.get(object["type"].as_str().unwrap_or_default()).and_then(Value::as_array) {
        Some(fields) => {
            let mut fields = fields.clone();
            fields.push("type".into());
            kept(object, &fields)
        }
        None => object.clone(),
    }
}

fn kept(object: &Value, fields: &[Value]) -> Value {
    let fields: Map<String, Value> = object
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| fields.iter().any(|field| field == *name))
        .map(|(name, value)| {
            let value = match (name.as_str(), TABLES["objects"].get(name).and_then(Value::as_array), value) {
                ("item", _, item) => reduced(item, &TABLES["items"]),
                (_, Some(fields), Value::Object(_)) => kept(value, fields),
                (_, Some(fields), Value::Array(list)) => {
                    list.iter().map(|value| kept(value, fields)).collect()
                }
                _ => value.clone(),
            };
            (name.clone(), value)
        })
        .collect();
    Value::Object(fields)
}

fn cleaned(value: Value, cwd: Option<&str>) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(name, _)| !contains(&TABLES["dropped_keys"], name))
            .map(|(name, value)| (name, cleaned(value, cwd)))
            .filter(|(_, value)| !is_empty(value))
            .collect(),
        Value::Array(list) => list.into_iter().map(|value| cleaned(value, cwd)).collect(),
        Value::String(text) => {
            let text = match cwd {
                Some(cwd) if !cwd.is_empty() => text.replace(cwd, "$cwd"),
                _ => text,
            };
            let longest = TABLES["longest_string_bytes"].as_u64().expect("a number");
            Value::String(if text.len() as u64 > longest { format!("<{} bytes>", text.len()) } else { text })
        }
        other => other,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

fn without_times(event: &Value) -> Value {
    let mut event = event.clone();
    if let Value::Object(fields) = &mut event {
        fields.shift_remove("times");
    }
    event
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn adjacent_deltas_of_one_item_become_one() {
        let delta = |item: &str, text: &str| json!({ "type": "item.agent_message.delta", "item_id": item, "delta": text });
        let given = [
            delta("a", "1"),
            delta("a", "2"),
            delta("b", "3"),
            json!({"type": "turn.started"}),
            delta("b", "4"),
        ];
        let merged: Vec<Value> = events(&given, None).iter().map(|event| event["delta"].clone()).collect();
        assert_eq!(merged, [json!("12"), json!("3"), json!(null), json!("4")]);
    }

    #[test]
    fn ids_times_and_empty_values_go_and_the_essence_stays() {
        let given = [
            json!({ "type": "item.completed", "seq": 7, "thread_id": "t", "item": {
                "id": "i", "type": "command_execution", "command": "ls /w/x", "aggregated_output": "", "exit_code": 0,
                "status": "completed", "cwd": "/w", "duration_ms": 3 } }),
            json!({ "type": "brand.new", "thread_id": "t", "value": [{ "id": 1, "kept": true }] }),
        ];
        assert_eq!(
            events(&given, Some("/w")),
            [
                json!({ "type": "item.completed", "item": { "type": "command_execution", "command": "ls $cwd/x",
                        "exit_code": 0, "status": "completed" } }),
                json!({ "type": "brand.new", "value": [{ "kept": true }] }),
            ]
        );
    }

    #[test]
    fn equal_neighbours_are_counted_and_long_strings_measured() {
        let event = json!({ "type": "malformed", "error": "differs" });
        let long = json!({ "type": "error", "message": "é".repeat(2049) });
        let given = [event.clone(), event.clone(), event, long];
        assert_eq!(
            events(&given, None),
            [
                json!({ "type": "malformed", "times": 3 }),
                json!({ "type": "error", "message": "<4098 bytes>" })
            ]
        );
    }

    #[test]
    fn every_expected_result_is_already_normal() {
        for vector in crate::vector::all() {
            for turn in vector.expected["turns"].as_array().expect("turns") {
                let given = turn["events"].as_array().expect("events");
                // `times` is the normalizer's own; it may not stand in an event twice.
                let plain: Vec<Value> = given.iter().map(without_times).collect();
                assert_eq!(events(&plain, None), plain, "{} {}", vector.name, vector.mode);
                assert_eq!(
                    outcome(&turn["outcome"], None),
                    turn["outcome"],
                    "{} {}",
                    vector.name,
                    vector.mode
                );
            }
        }
    }
}
