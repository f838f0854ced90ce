//! The hosted tool file_search: names by glob, content by fixed text or regular expression.

use std::path::{Path, PathBuf};

use globset::GlobBuilder;
use grep_regex::{RegexMatcher, RegexMatcherBuilder};
use grep_searcher::sinks::Lossy;
use grep_searcher::{BinaryDetection, SearcherBuilder};
use ignore::WalkBuilder;
use serde::Serialize;
use serde_json::json;

use super::paths::Base;
use super::{base_of, blocking, spec, text};
use crate::options::HostedTool;
use crate::tools::tool::{Tool, ToolCall};

const MOST_FILES: u64 = 100;

/// How many matching lines of one file are told.
const MOST_LINES: usize = 50;

/// How much of a line is told, in characters.
const LONGEST_LINE: usize = 500;

/// A search that takes longer ends with what it has found: a call that was given up cannot be stopped otherwise.
const LONGEST_SEARCH: std::time::Duration = std::time::Duration::from_secs(60);

#[derive(Serialize)]
struct Found {
    path: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    matches: Vec<Match>,
}

#[derive(Serialize)]
struct Match {
    line: u64,
    text: String,
}

pub(super) fn file_search(hosted: &HostedTool) -> Tool {
    let most = hosted.max_results.unwrap_or(MOST_FILES);
    let schema = json!({
        "type": "object",
        "properties": {
            "pattern": { "type": "string", "description": "A glob for paths, like `**/*.rs`." },
            "content": { "type": "string", "description": "Only files with a line that contains this." },
            "regex": { "type": "boolean", "description": "`content` is a regular expression. Default: fixed text." },
            "case_sensitive": { "type": "boolean", "description": "Default: true." },
            "include_hidden": { "type": "boolean",
                "description": "Also hidden files and those that .gitignore names. Default: false." },
            "max_results": { "type": "integer", "minimum": 1,
                "description": format!("How many files at most, up to {most}.") },
        },
        "required": ["pattern"],
        "additionalProperties": false,
    });
    let base = hosted.base.clone();
    let description =
        "Finds files by the glob of their path and, if you want, by their content; names the lines.";
    Tool::from_spec(spec(hosted, description, schema), move |call: ToolCall| {
        let base = base.clone();
        blocking(move || search(base, most, &call))
    })
}

fn search(base: Option<PathBuf>, most: u64, call: &ToolCall) -> Result<serde_json::Value, String> {
    let base = base_of(base.as_deref(), call)?;
    let flag = |name: &str, default: bool| call.arguments[name].as_bool().unwrap_or(default);
    let case_sensitive = flag("case_sensitive", true);
    let pattern = text(call, "pattern").unwrap_or_default();
    let glob = GlobBuilder::new(pattern.strip_prefix("./").unwrap_or(pattern))
        .case_insensitive(!case_sensitive)
        .literal_separator(true)
        .build()
        .map_err(|error| format!("`{pattern}` is no glob: {error}."))?
        .compile_matcher();
    let matcher = match text(call, "content") {
        None | Some("") => None,
        Some(content) => Some(
            RegexMatcherBuilder::new()
                .fixed_strings(!flag("regex", false))
                .case_insensitive(!case_sensitive)
                .line_terminator(Some(b'\n'))
                .build(content)
                .map_err(|error| format!("`{content}` is no regular expression: {error}."))?,
        ),
    };
    let most = call.arguments["max_results"].as_u64().unwrap_or(most).min(most) as usize;
    let hidden = flag("include_hidden", false);
    let files = files(&base, hidden);
    let (mut found, mut more) = (Vec::new(), false);
    let started = std::time::Instant::now();
    for full in files {
        let path = base.relative(&full);
        if !glob.is_match(path) {
            continue;
        }
        if found.len() == most || started.elapsed() > LONGEST_SEARCH {
            more = true;
            break;
        }
        let matches = match &matcher {
            Some(matcher) => matches(matcher, &full),
            None => Vec::new(),
        };
        if matcher.is_none() || !matches.is_empty() {
            found.push(Found { path: path.display().to_string(), matches });
        }
    }
    Ok(json!({ "count": found.len(), "files": found, "truncated": more }))
}

/// The regular files below the base in the order of their paths. Links are not followed: they may lead out.
fn files(base: &Base, hidden: bool) -> impl Iterator<Item = PathBuf> {
    let walk = WalkBuilder::new(base.root())
        .standard_filters(!hidden)
        .require_git(false)
        // What stands above the base is nobody's business.
        .parents(false)
        .follow_links(false)
        .filter_entry(|entry| entry.file_name() != ".git")
        .sort_by_file_path(Path::cmp)
        .build();
    walk.flatten()
        .filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()))
        .map(|entry| entry.into_path())
}

fn matches(matcher: &RegexMatcher, path: &Path) -> Vec<Match> {
    let mut matches = Vec::new();
    let take = |line, text: &str| {
        let text = text.trim_end_matches(['\n', '\r']).chars().take(LONGEST_LINE).collect();
        matches.push(Match { line, text });
        Ok(matches.len() < MOST_LINES)
    };
    let mut searcher =
        SearcherBuilder::new().binary_detection(BinaryDetection::quit(0)).line_number(true).build();
    // What cannot be read has no matches.
    let _ = searcher.search_path(matcher, path, Lossy(take));
    matches
}
