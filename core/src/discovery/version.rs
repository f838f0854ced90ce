//! Codex versions: which ones codexkit was built for.

use std::fmt;
use std::ops::RangeInclusive;

/// From the oldest to the newest version `(major, minor)` that codexkit is tested with (docs/versions.md). Others are used
/// with a warning.
pub const SUPPORTED: RangeInclusive<(u64, u64)> = (0, 144)..=(0, 169);

/// A version of the Codex CLI.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub major: u64,
    pub minor: u64,
    pub patch: u64,
    /// What follows a hyphen, like `alpha.3`.
    pub pre: Option<String>,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)?;
        self.pre.iter().try_for_each(|pre| write!(f, "-{pre}"))
    }
}

/// Reads what `codex --version` prints (`codex-cli 0.169.0`); a bare version will do too.
pub fn parse_version(text: &str) -> Option<Version> {
    let word = text.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    let (numbers, pre) = match word.split_once('-') {
        Some((numbers, pre)) => (numbers, Some(pre.to_owned())),
        None => (word, None),
    };
    let mut numbers = numbers.split('.').map(|number| number.parse().ok());
    let version = Version { major: numbers.next()??, minor: numbers.next()??, patch: numbers.next()??, pre };
    numbers.next().is_none().then_some(version)
}

/// What to tell the user about a version outside of [`SUPPORTED`].
pub fn version_warning(version: &Version) -> Option<String> {
    let (oldest, newest) = (SUPPORTED.start(), SUPPORTED.end());
    let minor = (version.major, version.minor);
    let age = match () {
        _ if minor < *oldest => "older",
        _ if minor > *newest => "newer",
        _ => return None,
    };
    Some(format!(
        "Codex {version} is {age} than what codexkit was tested with ({}.{} to {}.{}); most things will work",
        oldest.0, oldest.1, newest.0, newest.1
    ))
}
