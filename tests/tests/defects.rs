//! docs/defects.md names tests; they exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The names of all functions in the sources below the folder.
fn functions(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let (path, name) = (entry.path(), entry.file_name().into_string().unwrap());
        if path.is_dir() && !matches!(name.as_str(), "target" | "node_modules" | "generated") {
            functions(&path, found);
        }
        if !(name.ends_with(".rs") || name.ends_with(".py")) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let after = text.split("fn ").skip(1).chain(text.split("def ").skip(1));
        found.extend(after.filter_map(|rest| rest.split_once('(')).map(|(name, _)| name.to_owned()));
    }
}

#[test]
fn every_test_that_the_list_of_mistakes_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut known = BTreeSet::new();
    for folder in ["core", "tests", "bindings", "python/tests"] {
        functions(&root.join(folder), &mut known);
    }
    let list = fs::read_to_string(root.join("docs/defects.md")).unwrap();
    let is_row = |line: &&str| line.starts_with("| ") && !line.starts_with("| mistake |");
    let rows: Vec<&str> = list.lines().filter(is_row).collect();
    assert!(!rows.is_empty());
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").collect();
        assert_eq!(cells.len(), 3, "{row}");
        let names: Vec<&str> = cells[2].split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "no test: {row}");
        for name in names {
            let exists = match name.contains('/') {
                true => root.join(name).is_file(),
                false => known.contains(name),
            };
            assert!(exists, "{name} is not in the tree: {row}");
        }
    }
}
