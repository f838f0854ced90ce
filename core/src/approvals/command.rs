//! The words of a command: when they are certain enough to allow it, and where words may stand that forbid it.

use serde_json::Value;

/// A command as it was asked about.
#[derive(Debug, PartialEq)]
pub(super) enum Command {
    /// One program with these arguments, and nothing else happens.
    Plain(Vec<String>),
    /// Anything else: more than one command, redirections, substitutions, unknown quoting.
    Other(String),
}

impl Command {
    /// From `command` of a request: a command line, or the legacy list of words.
    pub(super) fn of(request: &Value) -> Command {
        let (words, line) = match &request["command"] {
            Value::String(line) => (shlex::split(line), line.clone()),
            Value::Array(words) => {
                let words: Vec<_> =
                    words.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect();
                let line = words.join(" ");
                (Some(words), line)
            }
            _ => return Command::Other(String::new()),
        };
        match words {
            Some(words) if is_shell(&words) => {
                let script = &words[2];
                match shlex::split(script).filter(|_| is_plain(script)) {
                    Some(words) if !words.is_empty() => Command::Plain(words),
                    _ => Command::Other(script.clone()),
                }
            }
            // A list is taken word by word; a line could be read by a shell.
            Some(words) if !words.is_empty() && (request["command"].is_array() || is_plain(&line)) => {
                Command::Plain(words)
            }
            _ => Command::Other(line),
        }
    }

    /// Whether it is certainly one command that begins with these words.
    pub(super) fn begins_with(&self, prefix: &[String]) -> bool {
        matches!(self, Command::Plain(words) if words.starts_with(prefix))
    }

    /// Whether these words may stand somewhere in it as a command; a program counts whatever folder is named.
    pub(super) fn may_contain(&self, wanted: &[String]) -> bool {
        match self {
            Command::Plain(words) => contains(words, wanted),
            Command::Other(script) => {
                let special = |c: char| ";|&<>()$`{}\\\"'".contains(c) || c.is_whitespace();
                let apart: Vec<_> = script.split(special).filter(|word| !word.is_empty()).collect();
                let bare: String = script.chars().filter(|c| !"\\\"'".contains(*c)).collect();
                let joined: Vec<_> = bare.split(special).filter(|word| !word.is_empty()).collect();
                contains(&apart, wanted) || contains(&joined, wanted)
            }
        }
    }
}

fn contains(words: &[impl AsRef<str>], wanted: &[String]) -> bool {
    let Some((program, arguments)) = wanted.split_first() else { return false };
    words.windows(wanted.len()).any(|window| {
        let (first, rest) = (window[0].as_ref(), &window[1..]);
        let named = first == program || first.rsplit('/').next() == Some(program.as_str());
        named && rest.iter().zip(arguments).all(|(word, argument)| word.as_ref() == argument)
    })
}

/// `bash -lc script`: a shell from where shells are, and one script.
fn is_shell(words: &[String]) -> bool {
    let [program, flag, _] = words else { return false };
    let name = match program.rsplit_once('/') {
        Some((folder, name))
            if ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains(&folder) =>
        {
            name
        }
        Some(_) => return false,
        None => program,
    };
    ["sh", "bash", "zsh", "dash"].contains(&name) && ["-c", "-lc"].contains(&flag.as_str())
}

/// Whether a shell takes the script as one command whose words are what they look like.
fn is_plain(script: &str) -> bool {
    let mut quote = None;
    let mut word_begins = true;
    for c in script.chars() {
        match (quote, c) {
            (None, '\'' | '"') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (Some('"'), '$' | '`' | '\\' | '!') => return false,
            (Some(_), _) => {}
            (None, ';' | '|' | '&' | '<' | '>' | '(' | ')' | '$' | '`' | '\\' | '\n' | '\r') => return false,
            (None, '#' | '!' | '{' | '}') if word_begins => return false,
            (None, c) if c.is_control() && c != '\t' => return false,
            (None, _) => {}
        }
        word_begins = quote.is_none() && c.is_whitespace();
    }
    quote.is_none()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| word.to_string()).collect()
    }

    #[test]
    fn a_prefix_is_certain_only_in_one_plain_command() {
        let git = words(&["git", "status"]);
        for (command, certain) in [
            (json!("/bin/bash -lc 'git status'"), true),
            (json!("/bin/bash -lc 'git status --short \"a b\"'"), true),
            (json!("bash -c \"git 'status'\""), true),
            (json!("git status"), true),
            (json!(["bash", "-lc", "git status"]), true),
            (json!(["git", "status", "; rm"]), true),
            (json!("git statusx"), false),
            (json!("git"), false),
            (json!("./git status"), false),
            (json!("./bash -lc 'git status'"), false),
            (json!("/bin/bash -lc 'git status' rm"), false),
            (json!("/bin/bash -lc 'git status && rm x'"), false),
            (json!("/bin/bash -lc 'git status; rm x'"), false),
            (json!("/bin/bash -lc 'git status | sh'"), false),
            (json!("/bin/bash -lc 'git status\nrm x'"), false),
            (json!("/bin/bash -lc 'git status $(rm x)'"), false),
            (json!("/bin/bash -lc 'git status `rm x`'"), false),
            (json!("/bin/bash -lc 'git status \"$(rm x)\"'"), false),
            (json!("/bin/bash -lc 'git status > x'"), false),
            (json!("/bin/bash -lc 'git status <(rm x)'"), false),
            (json!("/bin/bash -lc 'git status & rm x'"), false),
            (json!("/bin/bash -lc 'FOO=1 git status'"), false),
            (json!("/bin/bash -lc '! git status'"), false),
            (json!("/bin/bash -lc 'git status \\; rm'"), false),
            (json!("/bin/bash -lc 'git status"), false),
            (json!("git status && rm x"), false),
            (json!(""), false),
            (json!(null), false),
        ] {
            let read = Command::of(&json!({ "command": command }));
            assert_eq!(read.begins_with(&git), certain, "{command}: {read:?}");
        }
    }

    #[test]
    fn forbidden_words_are_found_wherever_they_stand() {
        let rm = words(&["rm"]);
        for command in [
            "rm x",
            "/bin/rm x",
            "sudo rm x",
            "/bin/bash -lc 'ls && rm x'",
            "/bin/bash -lc 'echo $(rm x)'",
            "/bin/bash -lc 'true;rm x'",
            "/bin/bash -lc '\"rm\" x; ls'",
            "/bin/bash -lc 'r\"\"m x; ls'",
            "/bin/bash -lc 'ls\n/usr/bin/rm x'",
        ] {
            assert!(Command::of(&json!({ "command": command })).may_contain(&rm), "{command}");
        }
        let push = words(&["git", "push"]);
        assert!(Command::of(&json!({ "command": "bash -c 'cd x && git push -f'" })).may_contain(&push));
        assert!(!Command::of(&json!({ "command": "bash -c 'cd x && git pull'" })).may_contain(&push));
    }
}
