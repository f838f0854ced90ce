//! The rules of turn, thread and client applied to one ask.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::answer::Answer;
use super::ask::Ask;
use super::command::Command;
use super::paths::Places;
use crate::options::{ApprovalRule, ApprovalRules, AskKind, RuleDecision, UnmatchedDecision};

/// The rules that hold, those of the turn first. Without any layer nothing is decided.
#[derive(Clone, Default)]
pub(crate) struct Policy {
    layers: Vec<(&'static str, Arc<ApprovalRules>)>,
    base: Option<PathBuf>,
    local: bool,
}

/// What the rules decide.
#[derive(Debug, PartialEq)]
pub(super) struct Ruling {
    pub(super) answer: Answer,
    /// Like `thread.approvals.rules[2]`, or `default`.
    pub(super) rule: String,
}

impl Policy {
    /// `base`: the working directory, where relative paths start. `local`: whether paths are those of this machine.
    pub(crate) fn new(base: Option<PathBuf>, local: bool) -> Policy {
        Policy { layers: Vec::new(), base, local }
    }

    /// Adds rules behind those that are there; `owner`: `turn`, `thread` or `codex`.
    pub(crate) fn add(&mut self, owner: &'static str, rules: Option<&Arc<ApprovalRules>>) {
        self.layers.extend(rules.map(|rules| (owner, rules.clone())));
    }

    /// The answer that the rules give; `None`: the handler is asked.
    pub(super) fn rule(&self, ask: &Ask) -> Option<Ruling> {
        let command = Command::of(&ask.request);
        for (owner, layer) in &self.layers {
            let mut rules = layer.rules.iter().enumerate();
            if let Some((index, rule)) = rules.find(|(_, rule)| self.matches(rule, ask, &command)) {
                let answer = answer(rule, ask)?;
                return Some(Ruling { answer, rule: format!("{owner}.approvals.rules[{index}]") });
            }
        }
        if self.layers.is_empty() || !ask.kind.is_approval() {
            return None;
        }
        match self.layers.iter().find_map(|(_, layer)| layer.default) {
            Some(UnmatchedDecision::Ask) => None,
            Some(UnmatchedDecision::Deny) | None => {
                let answer = Answer::deny_because("no rule allows it");
                Some(Ruling { answer, rule: "default".into() })
            }
        }
    }

    fn matches(&self, rule: &ApprovalRule, ask: &Ask, command: &Command) -> bool {
        let kind = match rule.kind {
            Some(kind) => kind == ask.kind,
            None => ask.kind.is_approval() || (ask.kind == AskKind::ToolCall && rule.tool.is_some()),
        };
        let certain = rule.decision == RuleDecision::Allow;
        let fits = |pattern: &Option<String>, value: Option<&str>| match pattern {
            Some(pattern) => value.is_some_and(|value| wildcard(pattern, value)),
            None => true,
        };
        let host = ask.request["networkApprovalContext"]["host"].as_str().map(host_name);
        let wanted_host = rule.host.as_deref().map(host_name);
        kind && fits(&rule.server, ask.server.as_deref())
            && fits(&rule.tool, ask.tool.as_deref())
            && fits(&wanted_host, host.as_deref())
            && rule.command.as_ref().is_none_or(|words| match certain {
                // A host and text for a program that runs are more than the command.
                true => {
                    (host.is_none() || rule.host.is_some())
                        && matches!(ask.request["kind"].as_str(), None | Some("command"))
                        && ask.kind == AskKind::Command
                        && command.begins_with(words)
                }
                false => ask.kind == AskKind::Command && command.may_contain(words),
            })
            && rule.paths.as_ref().is_none_or(|globs| {
                self.paths_match(&Places::new(globs, self.base(ask).as_deref(), self.local), ask, certain)
            })
    }

    fn paths_match(&self, places: &Places<'_>, ask: &Ask, certain: bool) -> bool {
        let touched = match ask.kind {
            AskKind::FileChange => changed_paths(ask),
            AskKind::Permissions => wanted_paths(&ask.request["permissions"], certain),
            _ => return false,
        };
        match (touched, certain) {
            (Some(paths), true) => !paths.is_empty() && paths.iter().all(|path| places.cover(path)),
            (Some(paths), false) => paths.iter().any(|path| places.may_cover(path)),
            // Nobody knows what it is about.
            (None, certain) => !certain,
        }
    }

    fn base(&self, ask: &Ask) -> Option<PathBuf> {
        let of_ask = || ask.request["cwd"].as_str().map(Path::new).filter(|path| path.is_absolute());
        self.base.clone().or_else(|| of_ask().map(Path::to_owned))
    }
}

/// The answer of a rule that matches; `None`: the handler's.
fn answer(rule: &ApprovalRule, ask: &Ask) -> Option<Answer> {
    // Codex wants a person for these.
    let human = ask.request["kind"] == "humanCommand";
    // What a form or a link of an MCP server is to be answered, only a handler can say.
    let form = ask.kind == AskKind::Elicitation && !ask.is_tool_approval();
    match rule.decision {
        RuleDecision::Ask => None,
        RuleDecision::Allow if human || form || ask.kind == AskKind::ToolCall => None,
        RuleDecision::Allow => {
            let mut answer = Answer::allow();
            if let Answer::Allow { scope, permanent_execpolicy_amendment, .. } = &mut answer {
                *scope = rule.scope;
                *permanent_execpolicy_amendment = rule.permanent_execpolicy_amendment.clone();
            }
            Some(answer)
        }
        RuleDecision::Deny => Some(Answer::Deny { reason: rule.reason.clone() }),
        RuleDecision::Cancel => Some(Answer::Cancel {}),
    }
}

fn changed_paths(ask: &Ask) -> Option<Vec<&str>> {
    let changes = ask.changes.as_ref()?;
    Some(
        changes
            .iter()
            .flat_map(|change| [Some(&*change.path), change.move_path.as_deref()])
            .flatten()
            .collect(),
    )
}

/// The paths that permissions are asked for. `None`: there is more to it than paths.
fn wanted_paths(permissions: &Value, certain: bool) -> Option<Vec<&str>> {
    if certain && permissions["network"]["enabled"] == true {
        return None;
    }
    let files = &permissions["fileSystem"];
    let list = |key: &str| files[key].as_array().into_iter().flatten();
    let mut paths: Vec<_> = list("read").chain(list("write")).map(Value::as_str).collect::<Option<_>>()?;
    for entry in list("entries").filter(|entry| entry["access"] != "deny") {
        if entry["path"]["type"] != "path" {
            return None;
        }
        paths.push(entry["path"]["path"].as_str()?);
    }
    Some(paths)
}

fn host_name(host: &str) -> String {
    host.trim_end_matches('.').to_ascii_lowercase()
}

/// `*` stands for any text, also for none.
fn wildcard(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<_> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match text.find(part) {
            Some(at) => text = &text[at + part.len()..],
            None => return false,
        }
    }
    text.ends_with(last)
}

#[cfg(test)]
mod tests;
