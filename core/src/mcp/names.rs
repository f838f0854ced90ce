//! The names under which Codex shows MCP tools to the model, made as Codex makes them.
//!
//! Measured on 0.169: a server becomes the namespace `mcp__<server>`, a tool a name in it; what is no ASCII letter,
//! digit or underscore becomes `_`; names that fall together get a hash, as do those over 128 bytes.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::{Deserialize, Serialize};
use sha1::{Digest, Sha1};

/// Namespace, separator and name together may have so many bytes.
const LONGEST: usize = 128;
const SEPARATOR: &str = "__";
/// An underscore and twelve hex digits.
const HASH_BYTES: usize = 13;

/// A tool of a server, by the names the server and the user gave.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct McpToolId {
    /// The server's name, the key in `mcp_servers`.
    pub server: String,
    /// The tool's name.
    pub tool: String,
}

/// What the model sees of one tool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct McpToolName {
    /// The server's name.
    pub server: String,
    /// The tool's own name.
    pub tool: String,
    /// The namespace in which the model finds it: `mcp__server`.
    pub namespace: String,
    /// Its name in the namespace.
    pub name: String,
    /// Both in one: `mcp__server__tool`.
    pub qualified_name: String,
}

/// Tools whose names fall together. All of them stay; Codex tells them apart by a hash, where it can.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct McpNameCollision {
    /// The name that all of them would have.
    pub qualified_name: String,
    /// The tools; one that a server lists twice stands here twice.
    pub tools: Vec<McpToolId>,
}

/// The names of a set of tools.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct McpToolNames {
    /// One for each tool, in the order in which they were given.
    pub names: Vec<McpToolName>,
    /// Which of them fell together.
    pub collisions: Vec<McpNameCollision>,
}

/// Names all tools that Codex would have at once. Names depend on each other, so give the tools of all servers.
pub fn qualified_names(tools: &[McpToolId]) -> McpToolNames {
    let namespaces = namespaces(tools);
    let plain: Vec<_> = tools.iter().map(|id| (&namespaces[&id.server], clean(&id.tool))).collect();
    let mut same: BTreeMap<&(&String, String), Vec<usize>> = BTreeMap::new();
    for (index, name) in plain.iter().enumerate() {
        same.entry(name).or_default().push(index);
    }
    let mut names = BTreeMap::new();
    for (index, id) in tools.iter().enumerate() {
        let (namespace, name) = &plain[index];
        // One that is listed twice is the same tool to Codex.
        let others = same[&plain[index]].iter().any(|other| tools[*other].tool != id.tool);
        let name = if others { format!("{name}{}", hash(&identity(id))) } else { name.clone() };
        names.insert(identity(id), ((*namespace).clone(), name));
    }
    let mut used = HashSet::new();
    for (identity, (namespace, name)) in &mut names {
        (*namespace, *name) = fit(namespace, name, identity, &mut used);
    }
    let names: Vec<_> = tools
        .iter()
        .map(|id| {
            let (namespace, name) = names[&identity(id)].clone();
            McpToolName {
                server: id.server.clone(),
                tool: id.tool.clone(),
                qualified_name: format!("{namespace}{SEPARATOR}{name}"),
                namespace,
                name,
            }
        })
        .collect();
    let collisions = collisions(tools, &names);
    McpToolNames { names, collisions }
}

/// By server. Servers whose names become the same get a hash each.
fn namespaces(tools: &[McpToolId]) -> BTreeMap<String, String> {
    let servers: BTreeSet<_> = tools.iter().map(|id| id.server.as_str()).collect();
    let plain = |server: &str| match clean(server) {
        name if name.starts_with("mcp__") => name,
        name => format!("mcp__{name}"),
    };
    let with_hash = |server: &str| {
        let name = plain(server);
        if servers.iter().filter(|other| plain(other) == name).count() < 2 {
            return name;
        }
        let hash = hash(&format!("{server}\0{server}\0"));
        match name.strip_suffix(SEPARATOR) {
            Some(stem) => format!("{stem}{hash}{SEPARATOR}"),
            None => format!("{name}{hash}"),
        }
    };
    servers.iter().map(|server| ((*server).to_owned(), with_hash(server))).collect()
}

/// Whatever would have the same name if nothing had got a hash.
fn collisions(tools: &[McpToolId], names: &[McpToolName]) -> Vec<McpNameCollision> {
    let mut groups: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (index, id) in tools.iter().enumerate() {
        let plain =
            format!("mcp__{}{SEPARATOR}{}", clean(&id.server).trim_start_matches("mcp__"), clean(&id.tool));
        groups.entry(plain).or_default().insert(index);
        groups.entry(names[index].qualified_name.clone()).or_default().insert(index);
    }
    groups
        .into_iter()
        .filter(|(_, members)| members.len() > 1)
        .map(|(qualified_name, members)| McpNameCollision {
            qualified_name,
            tools: members.into_iter().map(|index| tools[index].clone()).collect(),
        })
        .collect()
}

/// Shortens what is too long, and tells apart what is the same without a separator, which is how Codex compares.
fn fit(namespace: &str, name: &str, identity: &str, used: &mut HashSet<String>) -> (String, String) {
    let all = format!("{namespace}{name}");
    if all.len() + SEPARATOR.len() <= LONGEST && used.insert(all) {
        return (namespace.to_owned(), name.to_owned());
    }
    let mut seed = identity.to_owned();
    for attempt in 1.. {
        let hash = hash(&seed);
        let room = LONGEST.saturating_sub(namespace.len() + SEPARATOR.len());
        let (namespace, name) = if room >= HASH_BYTES {
            (namespace, format!("{}{hash}", &name[..name.len().min(room - HASH_BYTES)]))
        } else {
            (&namespace[..namespace.len().min(LONGEST - HASH_BYTES - SEPARATOR.len())], hash)
        };
        if used.insert(format!("{namespace}{name}")) {
            return (namespace.to_owned(), name);
        }
        seed = format!("{identity}\0{attempt}");
    }
    unreachable!("some hash is free")
}

fn identity(id: &McpToolId) -> String {
    format!("{0}\0{0}\0\0{1}\0{1}", id.server, id.tool)
}

fn clean(name: &str) -> String {
    if name.is_empty() {
        return "_".into();
    }
    name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect()
}

fn hash(identity: &str) -> String {
    let digest = Sha1::digest(identity.as_bytes());
    let hex: String = digest.iter().take(HASH_BYTES / 2).map(|byte| format!("{byte:02x}")).collect();
    format!("_{hex}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(tools: &[(&str, &str)]) -> (Vec<(String, String)>, Vec<McpNameCollision>) {
        let ids: Vec<_> = tools
            .iter()
            .map(|(server, tool)| McpToolId { server: (*server).into(), tool: (*tool).into() })
            .collect();
        let McpToolNames { names, collisions } = qualified_names(&ids);
        (names.into_iter().map(|name| (name.namespace, name.name)).collect(), collisions)
    }

    fn only(server: &str, tool: &str) -> (String, String) {
        names(&[(server, tool)]).0.remove(0)
    }

    fn pair(namespace: &str, name: &str) -> (String, String) {
        (namespace.into(), name.into())
    }

    /// Each expectation was seen in a request of codex 0.169 to its model.
    #[test]
    fn names_are_those_that_codex_shows_to_the_model() {
        assert_eq!(only("s", "plain"), pair("mcp__s", "plain"));
        assert_eq!(only("s", "\u{fc}n\u{ef}"), pair("mcp__s", "_n_"));
        assert_eq!(only("s", ""), pair("mcp__s", "_"));
        assert_eq!(only("__x", "y"), pair("mcp____x", "y"));
        assert_eq!(only("mcp__z", "w"), pair("mcp__z", "w"));
        assert_eq!(only("s", &"a".repeat(120)).1.len(), 120);
        assert_eq!(only(&"Z".repeat(100), &"q".repeat(60)).1, "qqqqqqqq_da4f8d6deb9f");
        assert_eq!(only(&"Z".repeat(200), "q").0.len(), 113);
    }

    #[test]
    fn tools_that_would_share_a_name_are_kept_apart_and_reported() {
        let (found, collisions) =
            names(&[("s", "with.dot"), ("s", "with-dot"), ("s", "other"), ("s", "with dot")]);
        let found: Vec<_> = found.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(
            found,
            ["with_dot_6be17e027ae7", "with_dot_deb8000be581", "other", "with_dot_249930c552e4"]
        );
        assert_eq!(collisions.len(), 1);
        assert_eq!((&*collisions[0].qualified_name, collisions[0].tools.len()), ("mcp__s__with_dot", 3));
    }

    #[test]
    fn servers_that_would_share_a_namespace_are_kept_apart_and_reported() {
        let (found, collisions) = names(&[("my.server", "t"), ("my_server", "t")]);
        assert_eq!(
            found,
            [pair("mcp__my_server_84cd56981196", "t"), pair("mcp__my_server_b7840dcbfd2d", "t")]
        );
        assert_eq!(collisions.len(), 1);
    }

    #[test]
    fn names_that_fall_together_across_the_separator_are_reported() {
        let (found, collisions) = names(&[("a__b", "c"), ("a", "b__c")]);
        assert_eq!(found, [pair("mcp__a__b", "c"), pair("mcp__a", "b__c")]);
        assert_eq!(collisions[0].qualified_name, "mcp__a__b__c");
        // Codex compares without the separator; the second in the order of servers gets the hash.
        let (found, _) = names(&[("ab", "c"), ("a", "bc")]);
        assert_eq!(found, [pair("mcp__ab", "c_147906af845b"), pair("mcp__a", "bc")]);
    }

    #[test]
    fn a_tool_that_is_listed_twice_is_reported_and_not_lost() {
        let (found, collisions) = names(&[("dup", "t"), ("dup", "t")]);
        assert_eq!(found, [pair("mcp__dup", "t"), pair("mcp__dup", "t")]);
        assert_eq!(collisions[0].tools.len(), 2);
    }
}
