//! Patches by example, at random, and from attackers. The file system is the witness.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use tempfile::TempDir;

use super::super::paths::Base;
use super::*;

/// A folder with a base inside and something to steal beside it.
struct Place {
    root: TempDir,
    base: Base,
}

impl Place {
    fn new(files: &[(&str, &str)]) -> Place {
        let root = TempDir::new().unwrap();
        fs::create_dir_all(root.path().join("base")).unwrap();
        fs::create_dir_all(root.path().join("base-not")).unwrap();
        fs::write(root.path().join("secret"), "secret\n").unwrap();
        fs::write(root.path().join("base-not/secret"), "secret\n").unwrap();
        let base = Base::new(&root.path().join("base")).unwrap();
        let place = Place { root, base };
        files.iter().for_each(|(path, text)| place.put(path, text));
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.base.root().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn apply(&self, patch: &str) -> Result<Vec<super::plan::Summary>, String> {
        let plan = plan(&self.base, patch)?;
        plan.write(&self.base)?;
        Ok(plan.changes)
    }

    fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.path(path)).ok()
    }

    /// Everything there is, the files outside of the base too.
    fn all(&self) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
        let mut all = BTreeMap::new();
        let mut folders = vec![self.root.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                let is_folder = fs::symlink_metadata(&path).unwrap().is_dir();
                let content =
                    fs::symlink_metadata(&path).unwrap().is_file().then(|| fs::read(&path).unwrap());
                if is_folder {
                    folders.push(path.clone());
                }
                all.insert(path, content);
            }
        }
        all
    }

    fn outside(&self) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
        self.all().into_iter().filter(|(path, _)| !path.starts_with(self.base.root())).collect()
    }
}

fn patch(body: &str) -> String {
    format!("*** Begin Patch\n{body}\n*** End Patch\n")
}

#[test]
fn files_are_added_updated_moved_and_deleted() {
    let place = Place::new(&[
        ("src/app.py", "def greet():\nprint(\"Hi\")\n\ndef main():\n    greet()\n"),
        ("obsolete.txt", "old\n"),
    ]);
    let changes = place
        .apply(&patch(
            "*** Add File: hello.txt\n+Hello world\n\
             *** Update File: src/app.py\n*** Move to: src/main.py\n@@ def greet():\n\
             -print(\"Hi\")\n+print(\"Hello, world!\")\n\
             *** Delete File: obsolete.txt",
        ))
        .unwrap();
    assert_eq!(place.read("hello.txt").unwrap(), "Hello world\n");
    assert_eq!(
        place.read("src/main.py").unwrap(),
        "def greet():\nprint(\"Hello, world!\")\n\ndef main():\n    greet()\n"
    );
    assert_eq!((place.read("src/app.py"), place.read("obsolete.txt")), (None, None));
    assert_eq!(
        serde_json::to_value(changes).unwrap(),
        serde_json::json!([
            { "path": "hello.txt", "kind": "add", "hunks": 0, "additions": 1, "deletions": 0 },
            { "path": "src/app.py", "kind": "move", "move_to": "src/main.py", "hunks": 1, "additions": 1, "deletions": 1 },
            { "path": "obsolete.txt", "kind": "delete", "hunks": 0, "additions": 0, "deletions": 1 },
        ])
    );
}

#[test]
fn what_the_grammar_allows() {
    let text = "class A\n  def f\n    pass\nclass B\n  def f\n    pass\nend\n";
    for (name, body, expected) in [
        (
            "no @@ before the first hunk",
            "   def f\n-    pass\n+    return 1",
            text.replacen("    pass", "    return 1", 1),
        ),
        (
            "nested anchors",
            "@@ class B\n@@   def f\n-    pass\n+    return 2",
            "class A\n  def f\n    pass\nclass B\n  def f\n    return 2\nend\n".into(),
        ),
        // The second hunk's lines are not neighbours.
        ("all or nothing", "@@\n-class A\n+class X\n@@\n-class B\n+class Y\n end", String::new()),
        (
            "hunks in order",
            "@@\n-class A\n+class X\n@@\n-class B\n+class Y\n@@\n end\n+# the end",
            "class X\n  def f\n    pass\nclass Y\n  def f\n    pass\nend\n# the end\n".into(),
        ),
        ("end of file", "@@\n     pass\n-end\n+fin\n*** End of File", text.replace("end\n", "fin\n")),
        ("only additions are appended", "@@\n+more", format!("{text}more\n")),
        ("additions after an anchor", "@@ class B\n+  x", text.replace("class B\n", "class B\n  x\n")),
        ("white space at the end differs", "@@\n-class B   \n+class C", text.replace("class B", "class C")),
        ("indentation differs", "@@\n-def f\n+  def g", text.replacen("  def f", "  def g", 1)),
        ("an empty line at the end", "@@\n-end\n+fin\n", text.replace("end\n", "fin\n")),
    ] {
        let place = Place::new(&[("f", text)]);
        let applied = place.apply(&patch(&format!("*** Update File: f\n{body}")));
        match expected.is_empty() {
            true => {
                assert!(applied.is_err(), "{name}");
                assert_eq!(place.read("f").unwrap(), text, "{name}");
            }
            false => {
                applied.unwrap_or_else(|error| panic!("{name}: {error}"));
                assert_eq!(place.read("f").unwrap(), expected, "{name}");
            }
        }
    }
}

#[test]
fn how_a_text_ends_stays() {
    for (before, after) in
        [("a\nb", "a\nc"), ("a\r\nb\r\n", "a\r\nc\r\n"), ("a\r\nb", "a\r\nc"), ("a\nb\n", "a\nc\n")]
    {
        let place = Place::new(&[("f", before)]);
        place.apply(&patch("*** Update File: f\n@@\n a\n-b\n+c")).unwrap();
        assert_eq!(place.read("f").unwrap(), after);
    }
    let place = Place::new(&[("f", "a\nb")]);
    place.apply("--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n").unwrap();
    assert_eq!(place.read("f").unwrap(), "a\nc\n");
    place.apply("--- f\n+++ f\n@@ -2 +2 @@\n-c\n+d\n\\ No newline at end of file\n").unwrap();
    assert_eq!(place.read("f").unwrap(), "a\nd");
    // Typographic characters that the model spells in ASCII; what is kept stays.
    place.put("t", "“one” – two\nthree\n");
    place.apply(&patch("*** Update File: t\n@@\n \"one\" - two\n-three\n+four")).unwrap();
    assert_eq!(place.read("t").unwrap(), "“one” – two\nfour\n");
}

#[test]
fn unified_diffs_are_checked_against_the_file() {
    let lines = |from: usize, to: usize| (from..=to).map(|n| format!("line {n}\n")).collect::<String>();
    let text = lines(1, 20);
    let diff = "diff --git a/f b/f\nindex 1..2 100644\n--- a/f\t2026-01-01\n+++ b/f\n\
                @@ -9,3 +9,3 @@ section\n line 9\n-line 10\n+line ten\n line 11\n";
    let place = Place::new(&[("f", &text)]);
    place.apply(diff).unwrap();
    assert_eq!(place.read("f").unwrap(), text.replace("line 10", "line ten"));
    // The lines have moved: they are found.
    place.put("f", &format!("new\nnew\n{text}"));
    place.apply(diff).unwrap();
    assert_eq!(place.read("f").unwrap(), format!("new\nnew\n{}", text.replace("line 10", "line ten")));
    // They are others: nothing is done, whatever the line numbers say.
    let other = text.replace("line 9\n", "line nine\n");
    place.put("f", &other);
    let error = place.apply(diff).unwrap_err();
    assert!(error.contains("does not contain"), "{error}");
    assert_eq!(place.read("f").unwrap(), other);
    // New and deleted files.
    place.apply("--- /dev/null\n+++ b/n/new\n@@ -0,0 +1,2 @@\n+a\n+b\n--- a/f\n+++ b/f\n@@ -1 +1 @@\n-line 1\n+line one\n").unwrap();
    assert_eq!(place.read("n/new").unwrap(), "a\nb\n");
    place.apply("--- a/n/new\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n").unwrap();
    assert_eq!(place.read("n/new"), None);
    for bad in [
        "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n line 2\n",
        "--- a/f\n+++ b/f\n@@ nonsense @@\n line 2\n",
        "--- a/f\n+++ b/f\n@@ -99999999999999999999,1 +1,1 @@\n line 2\n",
        "--- a/f\n+++ b/f\n@@ -18446744073709551615,1 +1,1 @@\n-gone\n+x\n",
        "--- a/f\n+++ b/f\n",
        "--- a/f\nno\n+++ b/f\n",
        "rename from f\nrename to g\n--- a/f\n+++ b/g\n@@ -1 +1 @@\n-line one\n+x\n",
    ] {
        let before = place.all();
        place.apply(bad).unwrap_err();
        assert_eq!(place.all(), before, "{bad}");
    }
}

#[test]
fn a_failed_hunk_writes_nothing_at_all() {
    let place = Place::new(&[("a", "a\n"), ("b", "b\n"), ("d/x", "x\n")]);
    fs::write(place.path("binary"), [0xFF, 0]).unwrap();
    for last in [
        "*** Update File: b\n@@\n-not there\n+x",
        "*** Update File: missing\n@@\n-x\n+y",
        "*** Delete File: missing",
        "*** Add File: b\n+taken",
        "*** Add File: d\n+a folder",
        "*** Add File: a/below\n+a file",
        "*** Add File: new/a/below\n+below a new file",
        "*** Update File: binary\n@@\n-x\n+y",
        "*** Update File: b\n*** Move to: d/x\n@@\n-b\n+c",
        "*** Update File: b",
        "*** Nonsense: b",
        "*** Update File: b\n@@\n",
        "*** Update File: b\nno prefix",
        "*** Add File: ../out\n+x",
    ] {
        let before = place.all();
        let first = "*** Update File: a\n@@\n-a\n+changed\n*** Add File: new/a\n+new";
        place.apply(&patch(&format!("{first}\n{last}"))).unwrap_err();
        assert_eq!(place.all(), before, "{last}");
    }
    for text in
        ["", "   \n", "*** Begin Patch\n*** End Patch", "*** Begin Patch\n*** Add File: x\n+y", "nonsense"]
    {
        let before = place.all();
        place.apply(text).unwrap_err();
        assert_eq!(place.all(), before, "{text}");
    }
}

#[cfg(unix)]
#[test]
fn when_writing_fails_what_was_written_is_undone() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new(&[("a", "a\n"), ("b/c", "c\n")]);
    fs::set_permissions(place.path("a"), fs::Permissions::from_mode(0o751)).unwrap();
    let text =
        "*** Update File: a\n@@\n-a\n+A\n*** Add File: n/m/new\n+new\n*** Update File: b/c\n@@\n-c\n+C";
    let plan = plan(&place.base, &patch(text)).unwrap();
    // Somebody else is faster.
    place.put("b/c", "other\n");
    let before = place.all();
    let error = plan.write(&place.base).unwrap_err();
    assert!(error.contains("none is changed"), "{error}");
    assert_eq!(place.all(), before);
    place.put("b/c", "c\n");
    plan.write(&place.base).unwrap();
    assert_eq!(place.read("n/m/new").unwrap(), "new\n");
    assert_eq!(fs::metadata(place.path("a")).unwrap().permissions().mode() & 0o777, 0o751);
}

#[test]
fn several_changes_of_one_file_build_on_each_other() {
    let place = Place::new(&[("a", "1\n")]);
    place
        .apply(&patch(
            "*** Update File: a\n@@\n-1\n+2\n*** Update File: a\n*** Move to: b\n@@\n-2\n+3\n*** Add File: a\n+again",
        ))
        .unwrap();
    assert_eq!((place.read("a").unwrap(), place.read("b").unwrap()), ("again\n".into(), "3\n".into()));
}

#[cfg(unix)]
#[test]
fn nothing_outside_of_the_base_is_touched() {
    use std::os::unix::fs::symlink;
    let place = Place::new(&[("in", "secret\n"), ("real/f", "secret\n")]);
    let root = place.root.path().to_owned();
    symlink(&root, place.path("up")).unwrap();
    symlink(root.join("secret"), place.path("file")).unwrap();
    symlink(root.join("not-yet"), place.path("dangling")).unwrap();
    symlink(place.path("up"), place.path("twice")).unwrap();
    symlink("real", place.path("inside")).unwrap();
    symlink("loop", place.path("loop")).unwrap();
    let absolute = |name: &str| root.join(name).display().to_string();
    let bad = [
        "../secret".to_owned(),
        "../base-not/secret".into(),
        "real/../../secret".into(),
        "./../secret".into(),
        "/etc/passwd".into(),
        absolute("secret"),
        absolute("base-not/secret"),
        absolute("base/../secret"),
        "up/secret".into(),
        "up/base-not/new".into(),
        "twice/secret".into(),
        "file".into(),
        "file/below".into(),
        "dangling".into(),
        "loop".into(),
        "loop/x".into(),
        "in\0".into(),
        "/".into(),
        ".".into(),
        "//etc/passwd".into(),
    ];
    let before = place.all();
    for path in &bad {
        for body in [
            format!("*** Add File: {path}\n+x"),
            format!("*** Delete File: {path}"),
            format!("*** Update File: {path}\n@@\n-secret\n+x"),
            format!("*** Update File: in\n*** Move to: {path}\n@@\n-secret\n+x"),
        ] {
            place.apply(&patch(&body)).unwrap_err();
            assert_eq!(place.all(), before, "{body}");
        }
        let diff = format!("--- {path}\n+++ {path}\n@@ -1 +1 @@\n-secret\n+x\n");
        place.apply(&diff).unwrap_err();
        assert_eq!(place.all(), before, "{diff}");
    }
    // A link that stays inside is followed.
    place.apply(&patch("*** Update File: inside/f\n@@\n-secret\n+open")).unwrap();
    assert_eq!(place.read("real/f").unwrap(), "open\n");
    assert!(fs::symlink_metadata(place.path("inside")).unwrap().is_symlink());
    // An absolute path may say the same.
    place.apply(&patch(&format!("*** Delete File: {}", absolute("base/real/f")))).unwrap();
    assert_eq!(place.read("real/f"), None);
}

#[cfg(unix)]
#[test]
fn a_folder_that_becomes_a_link_between_plan_and_write_is_noticed() {
    let place = Place::new(&[("d/f", "secret\n")]);
    let plan = plan(&place.base, &patch("*** Update File: d/f\n@@\n-secret\n+x")).unwrap();
    fs::remove_dir_all(place.path("d")).unwrap();
    std::os::unix::fs::symlink(place.root.path().join("base-not"), place.path("d")).unwrap();
    fs::write(place.root.path().join("base-not/f"), "secret\n").unwrap();
    let before = place.all();
    plan.write(&place.base).unwrap_err();
    assert_eq!(place.all(), before);
}

/// What becomes of a line: kept, removed, or a new one.
#[derive(Debug, Clone)]
enum Edit {
    Keep(String),
    Remove(String),
    Add(String),
}

fn edits(line: impl Strategy<Value = String> + Clone + 'static) -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        4 => line.clone().prop_map(Edit::Keep),
        1 => line.clone().prop_map(Edit::Remove),
        1 => line.prop_map(Edit::Add),
    ];
    proptest::collection::vec(edit, 0..60)
}

/// The file before, and after.
fn sides(edits: &[Edit]) -> (String, String) {
    let (mut old, mut new) = (String::new(), String::new());
    for edit in edits {
        match edit {
            Edit::Keep(line) => {
                old += &format!("{line}\n");
                new += &format!("{line}\n");
            }
            Edit::Remove(line) => old += &format!("{line}\n"),
            Edit::Add(line) => new += &format!("{line}\n"),
        }
    }
    (old, new)
}

/// The edits in groups, each with up to three kept lines around its changes; with the first old and new line of each.
fn hunks(edits: &[Edit]) -> Vec<(usize, usize, Vec<Edit>)> {
    let near = |at: usize| {
        let around = &edits[at.saturating_sub(3)..edits.len().min(at + 4)];
        around.iter().any(|edit| !matches!(edit, Edit::Keep(_)))
    };
    let (mut old, mut new) = (0, 0);
    let mut hunks: Vec<(usize, usize, Vec<Edit>)> = Vec::new();
    let mut open = false;
    for (at, edit) in edits.iter().enumerate() {
        if near(at) {
            if !open {
                hunks.push((old, new, Vec::new()));
            }
            hunks.last_mut().unwrap().2.push(edit.clone());
        }
        open = near(at);
        old += usize::from(!matches!(edit, Edit::Add(_)));
        new += usize::from(!matches!(edit, Edit::Remove(_)));
    }
    hunks
}

fn lines_of(edits: &[Edit], reversed: bool) -> String {
    let line = |edit: &Edit| match (edit, reversed) {
        (Edit::Keep(line), _) => format!(" {line}\n"),
        (Edit::Remove(line), false) | (Edit::Add(line), true) => format!("-{line}\n"),
        (Edit::Add(line), false) | (Edit::Remove(line), true) => format!("+{line}\n"),
    };
    edits.iter().map(line).collect()
}

fn unified(edits: &[Edit], reversed: bool) -> String {
    let mut diff = "--- a/f\n+++ b/f\n".to_owned();
    for (old, new, edits) in hunks(edits) {
        let count = |skip: fn(&Edit) -> bool| edits.iter().filter(|edit| !skip(edit)).count();
        let side = |start: usize, count: usize| format!("{},{count}", start + usize::from(count > 0));
        let before = side(old, count(|edit| matches!(edit, Edit::Add(_))));
        let after = side(new, count(|edit| matches!(edit, Edit::Remove(_))));
        let (before, after) = if reversed { (after, before) } else { (before, after) };
        diff += &format!("@@ -{before} +{after} @@\n{}", lines_of(&edits, reversed));
    }
    diff
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_edits_there_and_back(edits in edits("[ab ]{0,3}".boxed())) {
        let (old, new) = sides(&edits);
        prop_assume!(!hunks(&edits).is_empty());
        let place = Place::new(&[("f", &old)]);
        place.apply(&unified(&edits, false)).unwrap();
        prop_assert_eq!(place.read("f").unwrap(), new.clone());
        place.apply(&unified(&edits, true)).unwrap();
        prop_assert_eq!(place.read("f").unwrap(), old.clone());
    }

    #[test]
    fn random_edits_in_codexs_grammar(mut edits in edits("[a-z(){}=; ]{0,12}".boxed())) {
        // Lines differ, as the grammar has no numbers to tell equal places apart.
        for (number, edit) in edits.iter_mut().enumerate() {
            let (Edit::Keep(line) | Edit::Remove(line) | Edit::Add(line)) = edit;
            line.push_str(&number.to_string());
        }
        let (old, new) = sides(&edits);
        let hunks = hunks(&edits);
        prop_assume!(!hunks.is_empty() && !old.is_empty());
        // A hunk without old lines says nothing of its place.
        prop_assume!(hunks.iter().all(|(.., edits)| edits.iter().any(|edit| !matches!(edit, Edit::Add(_)))));
        let body: String = hunks.iter().map(|(.., edits)| format!("@@\n{}", lines_of(edits, false))).collect();
        let place = Place::new(&[("f", &old)]);
        place.apply(&patch(&format!("*** Update File: f\n{body}"))).unwrap();
        prop_assert_eq!(place.read("f").unwrap(), new);
    }
}

/// Numbers that look random and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % limit.max(1)
    }

    fn one<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

#[test]
fn ten_thousand_broken_patches_do_no_harm() {
    const PARTS: &[&str] = &[
        "*** Begin Patch",
        "*** End Patch",
        "*** Add File: ",
        "*** Delete File: ",
        "*** Update File: ",
        "*** Move to: ",
        "*** End of File",
        "@@",
        "@@ ",
        "@@ -1,2 +1,2 @@",
        "@@ -0,0 +1 @@",
        "--- ",
        "+++ ",
        "--- a/f",
        "+++ b/f",
        "+++ /dev/null",
        "--- /dev/null",
        "\\ No newline at end of file",
        "+",
        "-",
        " ",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "f",
        "d/g",
        "a",
        "b",
        "c",
        "../secret",
        "/etc/passwd",
        "link/secret",
        "d",
        "\0",
        "é",
        "“",
        "\u{FEFF}",
        "0",
        "9999999999",
        "-1",
        ",",
        "\t",
    ];
    const VALID: &[&str] = &[
        "*** Begin Patch\n*** Update File: f\n@@ a\n b\n-c\n+C\n*** Add File: n\n+new\n*** End Patch",
        "*** Begin Patch\n*** Update File: d/g\n*** Move to: f2\n@@\n-x\n+y\n*** Delete File: f\n*** End Patch",
        "--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n--- /dev/null\n+++ b/n\n@@ -0,0 +1 @@\n+x\n",
    ];
    let files = [("f", "a\nb\nc\n"), ("d/g", "x\n")];
    let place = Place::new(&files);
    #[cfg(unix)]
    std::os::unix::fs::symlink(place.root.path(), place.path("link")).unwrap();
    let (outside, clean) = (place.outside(), place.all());
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let (mut applied, mut refused) = (0, 0);
    for _ in 0..10_000 {
        let mut text = match random.below(4) {
            0 => String::new(),
            which => VALID[which - 1].to_owned(),
        };
        for _ in 0..random.below(if text.is_empty() { 24 } else { 5 }) {
            let boundary = |at: usize| (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let at = boundary(random.below(text.len() + 1));
            match random.below(3) {
                0 => text.insert_str(at, random.one(PARTS)),
                1 => {
                    let to = boundary((at + random.below(12)).min(text.len())).max(at);
                    text.replace_range(at..to, "");
                }
                _ => {
                    let line = text.lines().nth(random.below(8)).unwrap_or_default().to_owned();
                    text.insert_str(at, &format!("\n{line}\n"));
                }
            }
        }
        match place.apply(&text) {
            Err(_) => {
                refused += 1;
                assert_eq!(place.all(), clean, "{text:?}");
            }
            Ok(_) => {
                applied += 1;
                assert_eq!(place.outside(), outside, "{text:?}");
                reset(&place, &files);
            }
        }
    }
    // Both ways were gone.
    assert!(applied > 500 && refused > 500, "{applied} applied, {refused} refused");
}

/// Puts the files back as they were.
fn reset(place: &Place, files: &[(&str, &str)]) {
    for entry in fs::read_dir(place.base.root()).unwrap() {
        let path = entry.unwrap().path();
        match fs::symlink_metadata(&path).unwrap() {
            meta if meta.is_symlink() => {}
            meta if meta.is_dir() => fs::remove_dir_all(&path).unwrap(),
            _ => fs::remove_file(&path).unwrap(),
        }
    }
    files.iter().for_each(|(path, text)| place.put(path, text));
    assert!(Path::new(place.base.root()).is_dir());
}
