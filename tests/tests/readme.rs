//! The README shows the quickstarts as they are; the suite `quickstart` runs them.

use std::fs;
use std::path::Path;

#[test]
fn the_readme_shows_every_quickstart() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    for file in [
        "examples/python/quickstart.py",
        "examples/node/quickstart.mjs",
        "examples/elixir/quickstart.exs",
        "examples/rust/quickstart.rs",
        "examples/c/quickstart.c",
    ] {
        let program = fs::read_to_string(root.join(file)).unwrap();
        // The first comment says what the file is; the README says it in its own words.
        let (_, shown) = program
            .split_once("\n\n")
            .filter(|_| !file.ends_with(".c"))
            .unwrap_or_else(|| program.split_once('\n').expect("more than a line"));
        assert!(readme.contains(shown.trim()), "README.md does not show {file} as it is");
    }
}
