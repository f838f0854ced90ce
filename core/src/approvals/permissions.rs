//! Whether granted permissions stay within the requested ones.

use serde_json::{Map, Value};

/// Why `granted` is more than `requested`; `Ok` when it is not. Both in the form of `item/permissions/requestApproval`.
pub(super) fn within(granted: &Map<String, Value>, requested: &Value) -> Result<(), String> {
    for (key, value) in granted {
        match key.as_str() {
            "network" => network(value, &requested["network"])?,
            "fileSystem" => file_system(value, &requested["fileSystem"])?,
            _ => return Err(format!("permissions.{key}: was not asked for")),
        }
    }
    Ok(())
}

fn network(granted: &Value, requested: &Value) -> Result<(), String> {
    let Some(fields) = fields(granted, "permissions.network")? else { return Ok(()) };
    for (key, value) in fields {
        let harmless = matches!(value, Value::Null | Value::Bool(false));
        if key != "enabled" || !(harmless || requested["enabled"] == *value) {
            return Err(format!("permissions.network.{key}: was not asked for"));
        }
    }
    Ok(())
}

fn file_system(granted: &Value, requested: &Value) -> Result<(), String> {
    let Some(fields) = fields(granted, "permissions.fileSystem")? else { return Ok(()) };
    let list = |key: &str| requested[key].as_array().map_or(&[][..], Vec::as_slice);
    let mut grants = false;
    for (key, value) in fields {
        let path = format!("permissions.fileSystem.{key}");
        match (key.as_str(), value) {
            (_, Value::Null) => {}
            ("globScanMaxDepth", _) if *value == requested["globScanMaxDepth"] => {}
            ("read" | "write" | "entries", Value::Array(entries)) => {
                let asked = |entry: &Value| match key.as_str() {
                    "read" => list("read").contains(entry) || list("write").contains(entry),
                    "write" => list("write").contains(entry),
                    _ => list("entries").iter().any(|asked| covers(asked, entry)),
                };
                if let Some(at) = entries.iter().position(|entry| !asked(entry)) {
                    return Err(format!("{path}[{at}]: was not asked for"));
                }
                grants |= entries.iter().any(|entry| entry["access"] != "deny");
            }
            _ => return Err(format!("{path}: was not asked for")),
        }
    }
    // What the request itself takes out must stay out.
    let kept = |entry: &Value| granted["entries"].as_array().is_some_and(|kept| kept.contains(entry));
    match list("entries").iter().any(|entry| entry["access"] == "deny" && !kept(entry)) && grants {
        true => Err("permissions.fileSystem.entries: lacks an entry with the access `deny`".into()),
        false => match grants && granted["globScanMaxDepth"] != requested["globScanMaxDepth"] {
            true => Err("permissions.fileSystem.globScanMaxDepth: differs from the request".into()),
            false => Ok(()),
        },
    }
}

/// Whether who asked for `asked` may be given `granted`: the same, or reading instead of writing.
fn covers(asked: &Value, granted: &Value) -> bool {
    asked == granted
        || (asked["path"] == granted["path"]
            && asked["access"] == "write"
            && granted["access"] == "read"
            && granted.as_object().is_some_and(|fields| fields.len() == 2))
}

fn fields<'a>(value: &'a Value, path: &str) -> Result<Option<&'a Map<String, Value>>, String> {
    match value {
        Value::Null => Ok(None),
        Value::Object(fields) => Ok(Some(fields)),
        _ => Err(format!("{path}: must be an object")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(granted: Value, requested: &Value) -> Result<(), String> {
        within(granted.as_object().unwrap(), requested)
    }

    #[test]
    fn never_more_than_was_asked_for() {
        let entry =
            |path: &str, access: &str| json!({ "path": { "type": "path", "path": path }, "access": access });
        let secret = entry("/a/secret", "deny");
        let requested = json!({
            "network": { "enabled": true },
            "fileSystem": { "read": null, "write": ["/a"], "entries": [entry("/a", "write"), secret] },
        });
        let files = |entries: Value| json!({ "fileSystem": { "entries": entries } });
        for granted in [
            json!({}),
            requested.clone(),
            json!({ "network": null, "fileSystem": null }),
            json!({ "network": { "enabled": false } }),
            files(json!([entry("/a", "write"), secret])),
            files(json!([entry("/a", "read"), secret])),
            files(json!([secret])),
        ] {
            assert_eq!(check(granted.clone(), &requested), Ok(()), "{granted}");
        }
        for granted in [
            json!({ "macos": {} }),
            json!({ "network": { "enabled": true, "hosts": ["x"] } }),
            json!({ "network": true }),
            json!({ "fileSystem": { "write": ["/a", "/b"] } }),
            json!({ "fileSystem": { "write": "/a" } }),
            json!({ "fileSystem": { "everything": true } }),
            files(json!([entry("/", "write"), secret])),
            files(json!([entry("/a", "write")])),
            files(
                json!([{ "path": { "type": "special", "value": { "kind": "root" } }, "access": "read" }, secret]),
            ),
        ] {
            assert!(check(granted.clone(), &requested).is_err(), "{granted}");
        }
        let nothing = json!({ "network": null, "fileSystem": { "entries": [entry("/a", "read")] } });
        assert!(check(json!({ "network": { "enabled": true } }), &nothing).is_err());
        assert!(check(files(json!([entry("/a", "write")])), &nothing).is_err());
    }
}
