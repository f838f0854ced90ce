//! C: the names of the ops and the numbers of the errors.

use std::fmt::Write;

use crate::names::screaming;
use crate::registry::Registry;

/// `codexkit_ops.h`.
pub fn header(registry: &Registry) -> String {
    let mut out = format!(
        "/* Names of the ops and numbers of the errors.\n *\n * {}\n */\n#ifndef CODEXKIT_OPS_H\n#define CODEXKIT_OPS_H\n\n",
        crate::NOTICE
    );
    for op in &registry.ops {
        let _ = writeln!(out, "/** {} */", comment(&op.doc));
        let _ = writeln!(out, "#define CODEXKIT_OP_{} {:?}\n", screaming(&op.name), op.name);
    }
    out.push_str("/** What kind of error it is; numbers are never reused, new ones come last. */\nenum codexkit_error_code {\n");
    let rows: Vec<String> = registry
        .errors
        .iter()
        .map(|row| {
            format!(
                "  /** {} */\n  CODEXKIT_ERROR_{} = {}",
                comment(&row.doc),
                screaming(&row.code),
                row.number
            )
        })
        .collect();
    out.push_str(&rows.join(",\n"));
    out.push_str("\n};\n\n#endif\n");
    out
}

fn comment(text: &str) -> String {
    text.replace("*/", "* /").lines().next().unwrap_or_default().to_owned()
}
