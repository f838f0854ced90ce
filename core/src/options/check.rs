//! The few checks that several option structs share. Each names the field by its path.

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::options::secret::{EnvVars, Secret};

/// A given string must say something.
pub(super) fn not_blank(path: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(text) if text.trim().is_empty() => Err(Error::invalid(path, "must not be blank")),
        _ => Ok(()),
    }
}

/// A given path must say something and, because it travels as JSON or as TOML, be Unicode.
pub(super) fn path_text(path: &str, value: Option<&Path>) -> Result<()> {
    match value {
        Some(dir) if dir.as_os_str().is_empty() => Err(Error::invalid(path, "must not be blank")),
        Some(dir) if dir.to_str().is_none() => Err(Error::invalid(path, "must be valid Unicode")),
        _ => Ok(()),
    }
}

/// A given number must be at least `min`.
pub(super) fn at_least(path: &str, value: Option<u64>, min: u64) -> Result<()> {
    match value {
        Some(number) if number < min => Err(Error::invalid(path, format!("must be at least {min}"))),
        _ => Ok(()),
    }
}

/// A token that fits a header.
pub(super) fn token(path: &str, token: &Secret) -> Result<()> {
    let token = token.expose().trim();
    not_blank(path, Some(token))?;
    if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::invalid(path, "must be printable ASCII without blanks"));
    }
    Ok(())
}

/// Names and values that an operating system takes as environment variables.
pub(super) fn env_vars(path: &str, vars: &EnvVars) -> Result<()> {
    for (name, value) in &vars.0 {
        if name.is_empty() || name.contains(['=', '\0']) {
            return Err(Error::invalid(format!("{path}.{name}"), "is no name for an environment variable"));
        }
        if value.contains('\0') {
            return Err(Error::invalid(format!("{path}.{name}"), "must not contain a NUL byte"));
        }
    }
    Ok(())
}

/// The path as seen from this process's working directory, not from the child's.
pub(super) fn absolute(path: &str, value: &Path) -> Result<String> {
    path_text(path, Some(value))?;
    let full: PathBuf = std::path::absolute(value).map_err(|error| Error::invalid(path, error))?;
    Ok(full.to_str().ok_or_else(|| Error::invalid(path, "must be valid Unicode"))?.to_owned())
}
