//! How a name on the wire becomes an identifier: `PascalCase`, `snake_case`, `camelCase`.

/// `thread/realtime/start`, `on-request`, `READ_ONLY` or `agentMessage` as a type or variant name.
pub fn pascal(wire: &str) -> String {
    let mut out = String::new();
    for part in wire.split(|c: char| !c.is_ascii_alphanumeric()).filter(|p| !p.is_empty()) {
        let shouting = part.len() > 1 && part.chars().all(|c| !c.is_ascii_lowercase());
        let mut chars = part.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        if shouting {
            out.extend(chars.map(|c| c.to_ascii_lowercase()));
        } else {
            out.extend(chars);
        }
    }
    match out.chars().next() {
        None => "Empty".into(),
        Some(c) if c.is_ascii_digit() => format!("N{out}"),
        Some(_) => out,
    }
}

/// `threadId`, `authURL` or `thread.run_streamed` as a field or function name.
pub fn snake(wire: &str) -> String {
    let chars: Vec<char> = wire.chars().collect();
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        let before = i.checked_sub(1).map(|p| chars[p]);
        let starts_word = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase() && chars.get(i + 1).is_some_and(char::is_ascii_lowercase))
            });
        if starts_word {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// `account/gatewayOAuth/read` as a function name: `snake`, but OAuth is one word.
pub fn method(wire: &str) -> String {
    snake(&wire.replace("OAuth", "Oauth"))
}

/// `thread.run_streamed` as a TypeScript function name; from snake case it is serde's `camelCase` too.
pub fn camel(name: &str) -> String {
    let mut out = String::new();
    let mut upper = false;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            upper = !out.is_empty();
        } else if upper {
            out.push(c.to_ascii_uppercase());
            upper = false;
        } else {
            out.push(c);
        }
    }
    out
}

/// Upper case with underscores, for C.
pub fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_identifiers() {
        assert_eq!(pascal("thread/realtime/start"), "ThreadRealtimeStart");
        assert_eq!(pascal("READ_ONLY"), "ReadOnly");
        assert_eq!(pascal("5h"), "N5h");
        assert_eq!(snake("authURL"), "auth_url");
        assert_eq!(snake("_meta"), "meta");
        assert_eq!(method("account/gatewayOAuth/read"), "account_gateway_oauth_read");
        assert_eq!(method("fuzzyFileSearch"), "fuzzy_file_search");
        assert_eq!(snake("max_bytes"), "max_bytes");
        assert_eq!(camel("thread.run_streamed"), "threadRunStreamed");
    }
}
