//! Reading what a host sent: errors name the field by its path.

use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// Reads params; nothing at all stands for `{}`.
pub(super) fn read<T: DeserializeOwned>(params: &[u8]) -> Result<T> {
    let params = if params.is_empty() { b"{}" } else { params };
    // A list would be read as the fields of the struct in their order.
    if params.trim_ascii_start().first() != Some(&b'{') {
        return Err(Error::invalid("params", "must be a JSON object"));
    }
    let mut json = serde_json::Deserializer::from_slice(params);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        let reason = error.into_inner().to_string();
        let (reason, _) = reason.rsplit_once(" at line ").unwrap_or((&reason, ""));
        Error::invalid(full_path(&path, reason), reason)
    })?;
    json.end().map_err(|error| Error::invalid("params", error))?;
    Ok(value)
}

/// The path of the field the message speaks of: serde stops at the object around a missing or unknown one.
fn full_path(path: &str, reason: &str) -> String {
    let named = ["missing field `", "unknown field `"]
        .iter()
        .find_map(|prefix| reason.strip_prefix(prefix)?.split('`').next());
    match (path, named) {
        (".", None) => "params".into(),
        (".", Some(field)) => field.into(),
        (path, Some(field)) if path != field && !path.ends_with(&format!(".{field}")) => {
            format!("{path}.{field}")
        }
        (path, _) => path.into(),
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Outer {
        #[allow(dead_code)]
        inner: Option<Inner>,
        #[allow(dead_code)]
        number: u32,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Inner {
        #[allow(dead_code)]
        list: Vec<u8>,
    }

    #[test]
    fn the_field_is_named() {
        for (params, field) in [
            (r#"{"number":"x"}"#, "number"),
            (r#"{}"#, "number"),
            (r#"{"number":1,"numbre":2}"#, "numbre"),
            (r#"{"number":1,"inner":{"list":[1,"x"]}}"#, "inner.list[1]"),
            (r#"{"number":1,"inner":{}}"#, "inner.list"),
            (r#"{"number":1,"inner":{"list":[],"lsit":1}}"#, "inner.lsit"),
            (r#"[1]"#, "params"),
            (r#"{"number":1} x"#, "params"),
        ] {
            let error = read::<Outer>(params.as_bytes()).unwrap_err();
            assert_eq!(error.data()["field"], field, "{error}");
        }
    }
}
