//! `parity`: how the schema of a given Codex differs from the committed snapshot, as a table to read and as the part of
//! docs/versions.md about the older versions.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::snapshot::{self, MESSAGES};
use crate::surface::{Rows, Surface};

/// What the arguments after `parity` ask for.
#[derive(Debug, PartialEq)]
pub enum Task {
    /// Print how this Codex differs.
    Compare(PathBuf),
    /// Write the part of docs/versions.md about these Codexes, or only look whether it is up to date.
    Document { check: bool, codexes: Vec<PathBuf> },
}

/// Reads the arguments after `parity`. The error is what to tell the user.
pub fn arguments(args: &[String]) -> Result<Task, String> {
    if let [flag, rest @ ..] = args
        && flag == "--document"
    {
        let check = rest.first().is_some_and(|flag| flag == "--check");
        let codexes: Vec<PathBuf> = rest.iter().skip(usize::from(check)).map(PathBuf::from).collect();
        return match codexes.as_slice() {
            [] => Err("--document needs the paths of the Codexes that it is about".into()),
            _ => Ok(Task::Document { check, codexes }),
        };
    }
    match args {
        [codex] if !codex.starts_with('-') => Ok(Task::Compare(codex.into())),
        [] => Err("parity needs the path of a codex".into()),
        other => Err(format!("parity takes the path of one codex, not {other:?}")),
    }
}

/// Does the task; answers whether nothing differs.
///
/// # Errors
/// A Codex cannot be asked, or a file of the repository cannot be read or written.
pub fn run(task: &Task, root: &Path) -> io::Result<bool> {
    let (version, bundle, stable) = snapshot::files(&root.join("core/protocol/schema"))?;
    let ours = Surface::read(&version, &bundle, Some(&stable));
    match task {
        Task::Compare(codex) => {
            let (theirs, complete) = ask(codex)?;
            let drift = Drift::between(&ours, &theirs);
            if !complete {
                println!(
                    "Codex {} cannot dump its experimental part (no --experimental): all of that counts as removed.\n",
                    theirs.version
                );
            }
            print!("{}", drift.table());
            Ok(drift.is_empty())
        }
        Task::Document { check, codexes } => {
            let mut surfaces = Vec::new();
            for codex in codexes {
                surfaces.push(ask(codex)?.0);
            }
            let path = root.join("docs/versions.md");
            let old = fs::read_to_string(&path)?;
            let new = with_part(&old, &document(&ours, &surfaces)).ok_or_else(|| {
                io::Error::other(format!("docs/versions.md has lost the lines {BEGIN:?} and {END:?}"))
            })?;
            if *check && new != old {
                eprintln!("parity: docs/versions.md is not up to date; run ./dev parity --document");
            } else if new != old {
                fs::write(&path, &new)?;
                println!("wrote docs/versions.md");
            }
            Ok(!check || new == old)
        }
    }
}

/// What this Codex speaks, and whether that includes what is experimental.
fn ask(codex: &Path) -> io::Result<(Surface, bool)> {
    let dump = snapshot::dump(codex)?;
    let bundle = snapshot::parsed(&dump.version, &dump.bundle)?;
    Ok((Surface::read(&dump.version, &bundle, dump.stable.as_ref()), dump.stable.is_some()))
}

/// How one map became another.
#[derive(Debug, Default)]
struct Changes {
    added: Vec<String>,
    removed: Vec<String>,
    /// What it is about, and the lines that say how it differs.
    changed: Vec<(String, Vec<String>)>,
}

impl Changes {
    fn between<T: PartialEq>(
        ours: &BTreeMap<String, T>,
        theirs: &BTreeMap<String, T>,
        how: impl Fn(&T, &T) -> Vec<String>,
    ) -> Changes {
        let missing = |from: &BTreeMap<String, T>, name: &&String| !from.contains_key(*name);
        Changes {
            added: theirs.keys().filter(|name| missing(ours, name)).cloned().collect(),
            removed: ours.keys().filter(|name| missing(theirs, name)).cloned().collect(),
            changed: ours
                .iter()
                .filter_map(|(name, ours)| Some((name, ours, theirs.get(name)?)))
                .filter(|(_, ours, theirs)| ours != theirs)
                .map(|(name, ours, theirs)| (name.clone(), how(ours, theirs)))
                .collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

/// All differences between the snapshot and a Codex.
struct Drift {
    /// Versions: the snapshot's and the Codex's.
    versions: (String, String),
    /// The unions of messages and then the types: name, size in the snapshot, size in the Codex, differences.
    groups: Vec<(&'static str, usize, usize, Changes)>,
}

impl Drift {
    fn between(ours: &Surface, theirs: &Surface) -> Drift {
        let arrow = |ours: &String, theirs: &String| vec![format!("{ours} -> {theirs}")];
        let messages = MESSAGES.iter().zip(ours.methods.iter().zip(&theirs.methods));
        let mut groups: Vec<_> = messages
            .map(|((_, name), (ours, theirs))| {
                (*name, ours.len(), theirs.len(), Changes::between(ours, theirs, arrow))
            })
            .collect();
        let types = Changes::between(&ours.types, &theirs.types, row_changes);
        groups.push(("types", ours.types.len(), theirs.types.len(), types));
        Drift { versions: (ours.version.clone(), theirs.version.clone()), groups }
    }

    fn is_empty(&self) -> bool {
        self.groups.iter().all(|(.., changes)| changes.is_empty())
    }

    /// The numbers, then every difference.
    fn table(&self) -> String {
        let (ours, theirs) = &self.versions;
        let mut text = format!("Codex {theirs} compared with the snapshot of {ours}\n\n");
        let columns = ["", "snapshot", "this Codex", "added", "removed", "changed"];
        let mut line = |cells: [String; 6]| {
            let [name, numbers @ ..] = cells;
            let numbers: String = numbers.iter().map(|number| format!("{number:>12}")).collect();
            let _ = writeln!(text, "{name:<22}{numbers}");
        };
        line(columns.map(str::to_owned));
        for (name, ours, theirs, changes) in &self.groups {
            let Changes { added, removed, changed } = changes;
            let numbers = [*ours, *theirs, added.len(), removed.len(), changed.len()].map(|n| n.to_string());
            let [a, b, c, d, e] = numbers;
            line([(*name).to_owned(), a, b, c, d, e]);
        }
        if self.is_empty() {
            return text + "\nno drift\n";
        }
        text += "\n+ only in this Codex   - only in the snapshot   ~ in both; what it was in the snapshot -> what it is\n";
        for (name, _, _, changes) in self.groups.iter().filter(|(.., changes)| !changes.is_empty()) {
            let _ = writeln!(text, "\n{name}");
            changes.added.iter().for_each(|name| text += &format!("  + {name}\n"));
            changes.removed.iter().for_each(|name| text += &format!("  - {name}\n"));
            for (name, lines) in &changes.changed {
                let _ = writeln!(text, "  ~ {name}");
                lines.iter().for_each(|line| text += &format!("      {line}\n"));
            }
        }
        text
    }
}

/// The rows by which two forms of a type differ.
fn row_changes(ours: &Rows, theirs: &Rows) -> Vec<String> {
    let place = |at: &str| if at.is_empty() { "itself".to_owned() } else { at.to_owned() };
    let changes = Changes::between(ours, theirs, |ours, theirs| vec![format!("{ours} -> {theirs}")]);
    let added = changes.added.iter().map(|at| format!("+ {}: {}", place(at), theirs[at]));
    let removed = changes.removed.iter().map(|at| format!("- {}: {}", place(at), ours[at]));
    let changed = changes.changed.iter().map(|(at, how)| format!("~ {}: {}", place(at), how[0]));
    added.chain(removed).chain(changed).collect()
}

/// Between these lines of docs/versions.md stands what [`document`] writes.
const BEGIN: &str = "<!-- written by `./dev parity --document` -->";
const END: &str = "<!-- end of what is written -->";

/// A page with the part between its marks replaced; none when it has no marks.
fn with_part(page: &str, part: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n\n{part}\n{END}{after}"))
}

/// What older versions lack: the numbers in a table, then the names.
fn document(ours: &Surface, older: &[Surface]) -> String {
    let names: Vec<&str> = MESSAGES.iter().map(|(_, name)| *name).collect();
    let mut text =
        format!("| Codex | {} | types |\n|---|{}---|\n", names.join(" | "), "---|".repeat(names.len()));
    for surface in std::iter::once(ours).chain(older) {
        let sizes: Vec<String> = surface.methods.iter().map(|methods| methods.len().to_string()).collect();
        let _ = writeln!(text, "| {} | {} | {} |", surface.version, sizes.join(" | "), surface.types.len());
    }
    for surface in older {
        let drift = Drift::between(ours, surface);
        let _ = writeln!(text, "\n### {}\n", surface.version);
        for (name, _, _, changes) in &drift.groups {
            if *name == "types" {
                let numbers = [changes.added.len(), changes.removed.len(), changes.changed.len()];
                let _ = writeln!(
                    text,
                    "- types: {} are missing, {} are different, {} are gone since",
                    numbers[1], numbers[2], numbers[0]
                );
                continue;
            }
            for (what, methods) in [("missing", &changes.removed), ("gone since", &changes.added)] {
                if !methods.is_empty() {
                    let list: Vec<String> = methods.iter().map(|method| format!("`{method}`")).collect();
                    let _ = writeln!(text, "- {name}, {} {what}: {}", list.len(), list.join(", "));
                }
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use serde_json::{Value, json};

    fn task(args: &[&str]) -> Result<Task, String> {
        arguments(&args.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_no_task_is_refused() {
        assert_eq!(task(&["codex"]), Ok(Task::Compare("codex".into())));
        assert_eq!(
            task(&["--document", "--check", "a", "b"]),
            Ok(Task::Document { check: true, codexes: vec!["a".into(), "b".into()] })
        );
        for bad in [&[][..], &["a", "b"], &["--verbose"], &["--document"], &["--document", "--check"]] {
            assert!(task(bad).is_err(), "{bad:?}");
        }
    }

    /// A bundle with one client request and one type.
    fn bundle() -> Value {
        let request = |method: &str| {
            json!({"required": ["params"], "properties": {
                "method": {"enum": [method]}, "params": {"$ref": "#/definitions/v2/Tide"}}})
        };
        json!({"definitions": {
            "ClientRequest": {"oneOf": [request("tide/read")]},
            "v2": {"Tide": {"type": "object", "required": ["harbour"], "properties": {
                "harbour": {"type": "string"}, "phase": {"enum": ["ebb", "flood"], "type": "string"}}}},
        }})
    }

    fn drift(change: impl Fn(&mut Value)) -> Drift {
        let stable = BTreeSet::from(["tide/read".to_owned()]);
        let ours = Surface::read("1", &bundle(), Some(&stable));
        let mut theirs = bundle();
        change(&mut theirs);
        Drift::between(&ours, &Surface::read("2", &theirs, Some(&stable)))
    }

    #[test]
    fn every_seeded_change_is_named() {
        let found = drift(|_| {});
        assert!(found.is_empty() && found.table().ends_with("no drift\n"));

        let tide = "/definitions/v2/Tide";
        type Seed = (&'static str, &'static str, Value, &'static [&'static str]);
        let seeds: [Seed; 6] = [
            (tide, "required", json!([]), &["  ~ Tide\n", "      ~ .harbour: string -> string, optional\n"]),
            (
                "/definitions/v2/Tide/properties/phase",
                "enum",
                json!(["ebb", "slack"]),
                &["      + .phase = \"slack\": allowed\n", "      - .phase = \"flood\": allowed\n"],
            ),
            (
                "/definitions/v2/Tide/properties",
                "depth",
                json!({"type": "integer", "format": "int64"}),
                &["      + .depth: int64, optional\n"],
            ),
            (
                "/definitions/v2/Tide/properties",
                "harbour",
                json!({"type": "integer"}),
                &["string -> integer"],
            ),
            ("/definitions/v2", "Moon", json!({"type": "object"}), &["types\n  + Moon\n"]),
            (
                "/definitions/ClientRequest/oneOf/0/properties/method",
                "enum",
                json!(["tide/look"]),
                &["client requests\n  + tide/look\n  - tide/read\n"],
            ),
        ];
        for (at, key, value, expected) in seeds {
            let found = drift(|bundle| bundle.pointer_mut(at).unwrap()[key] = value.clone());
            assert!(!found.is_empty(), "{at} {key}");
            let table = found.table();
            for line in expected {
                assert!(table.contains(line), "{line:?} is not in\n{table}");
            }
        }
        // Words are no drift.
        assert!(drift(|bundle| bundle["definitions"]["v2"]["Tide"]["description"] = "new".into()).is_empty());
    }

    #[test]
    fn a_method_that_becomes_experimental_is_a_change() {
        let ours = Surface::read("1", &bundle(), Some(&BTreeSet::from(["tide/read".to_owned()])));
        let theirs = Surface::read("2", &bundle(), Some(&BTreeSet::new()));
        let table = Drift::between(&ours, &theirs).table();
        assert!(table.contains("  ~ tide/read\n      Tide -> Tide, experimental\n"), "{table}");
    }

    #[test]
    fn a_page_keeps_what_stands_around_the_marks() {
        let page = format!("above\n{BEGIN}\nold\n{END}\nbelow\n");
        let new = with_part(&page, "new\n").unwrap();
        assert_eq!(new, format!("above\n{BEGIN}\n\nnew\n\n{END}\nbelow\n"));
        assert_eq!(with_part(&new, "new\n").unwrap(), new);
        assert_eq!(with_part("no marks", "new"), None);
    }

    #[test]
    fn the_document_names_what_a_version_lacks() {
        let ours = Surface::read("2", &bundle(), None);
        let mut older = bundle();
        older["definitions"]["ClientRequest"]["oneOf"] = json!([]);
        let text = document(&ours, &[Surface::read("1", &older, None)]);
        assert!(text.contains("| 2 | 1 | 0 | 0 | 0 | 1 |\n| 1 | 0 | 0 | 0 | 0 | 1 |\n"), "{text}");
        assert!(text.contains("### 1\n\n- client requests, 1 missing: `tide/read`\n"), "{text}");
    }
}
