//! Takes secrets out of text that leaves the library: messages, stderr tails, logs.

use std::borrow::Cow;

const MASK: &str = "[REDACTED]";

/// Replaces bearer tokens, `sk-…` keys and the values of `*_KEY=`, `*_TOKEN=`, `*_SECRET=` and
/// `*_PASSWORD=` assignments by `[REDACTED]`.
pub fn redact(text: &str) -> Cow<'_, str> {
    if !looks_secret(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((start, end)) = next_secret(rest) {
        out.push_str(&rest[..start]);
        out.push_str(MASK);
        rest = &rest[end..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Also replaces the given secrets wherever they stand. Secrets shorter than 6 bytes are left: they
/// would tear ordinary words apart.
pub fn redact_known<'a>(text: &'a str, secrets: &[String]) -> Cow<'a, str> {
    let mut out = redact(text);
    for secret in secrets.iter().filter(|secret| secret.len() >= 6) {
        if out.contains(secret.as_str()) {
            out = Cow::Owned(out.replace(secret.as_str(), MASK));
        }
    }
    out
}

/// Replaces the given secrets and nothing else.
pub(crate) fn mask(text: &mut String, secrets: &[String]) {
    for secret in secrets.iter().filter(|secret| secret.len() >= 6) {
        if text.contains(secret.as_str()) {
            *text = text.replace(secret.as_str(), MASK);
        }
    }
}

fn looks_secret(text: &str) -> bool {
    text.contains("sk-") || text.contains('=') || contains_bearer(text)
}

fn contains_bearer(text: &str) -> bool {
    text.as_bytes().windows(7).any(|window| window.eq_ignore_ascii_case(b"bearer "))
}

/// The byte range of the first secret in `text`.
fn next_secret(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    for start in 0..bytes.len() {
        let at = &bytes[start..];
        let word_start = start == 0 || !is_word(bytes[start - 1]);
        if word_start && at.len() >= 7 && at[..7].eq_ignore_ascii_case(b"bearer ") {
            let end = token_end(bytes, start + 7);
            if end > start + 7 {
                return Some((start + 7, end));
            }
        }
        if word_start && at.starts_with(b"sk-") {
            let end = token_end(bytes, start);
            if end - start >= 8 {
                return Some((start, end));
            }
        }
        if bytes[start] == b'=' && is_secret_name(&text[..start]) {
            let quoted = at.get(1).is_some_and(|byte| *byte == b'"' || *byte == b'\'');
            let from = start + 1 + usize::from(quoted);
            let end = token_end(bytes, from);
            if end > from {
                return Some((from, end));
            }
        }
    }
    None
}

fn is_secret_name(before: &str) -> bool {
    let name = before.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or("");
    let name = name.to_ascii_uppercase();
    ["KEY", "TOKEN", "SECRET", "PASSWORD"].iter().any(|suffix| name.ends_with(suffix))
        && !name.starts_with("MAX_")
}

fn token_end(bytes: &[u8], from: usize) -> usize {
    from + bytes[from..].iter().take_while(|byte| is_word(**byte) || b"._~+/-=".contains(byte)).count()
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_go_and_the_rest_stays() {
        for (text, expected) in [
            ("nothing here", "nothing here"),
            ("Authorization: Bearer abc.def-123, next", "Authorization: Bearer [REDACTED], next"),
            ("key sk-proj-12345678 used", "key [REDACTED] used"),
            ("task-force, ask-me-anything", "task-force, ask-me-anything"),
            ("OPENAI_API_KEY=abc123 codex", "OPENAI_API_KEY=[REDACTED] codex"),
            ("api_key=\"abc123\" x=1", "api_key=\"[REDACTED]\" x=1"),
            ("größe=1 Bearer täg", "größe=1 Bearer [REDACTED]äg"),
        ] {
            assert_eq!(redact(text), expected);
        }
        assert_eq!(redact_known("it is hunter22", &["hunter22".into()]), "it is [REDACTED]");
    }
}
